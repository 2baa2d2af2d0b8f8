"""``filmcat search``: films by the words of their texts."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat search himalaya country:ukraine not:nepal",
    "filmcat search '\"fade away\"' -n 5",
    "filmcat search donbas -f ids | filmcat show -",
)


def command(
    typed: options.Typed,
    words: declared.SearchWordsArgument,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    limit: declared.LimitOption = None,
    exit_status: declared.ExitStatusOption = False,
    lang: declared.LangOption = None,
    names: declared.NamesOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Search titles, people, characters, companies and every text for words.

    The best film comes first, with the line in which the words stand. A word may
    be the beginning of one; quotation marks make a phrase; FIELD:VALUE narrows.
    """
    from filmcat.cli.actions.search import answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(typed, catalogue),
        words,
        options.read_limit(limit),
        Output(format, color, json=json, lang=lang, names=names),
        exit_status=exit_status,
    )
