"""``filmcat person``: one person and every film, in every role."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat person Alisa Kovalenko",
    'filmcat person "kovalenko, alisa" -f json',
    "filmcat person graton -f ids | filmcat show -",
)


def command(
    typed: options.Typed,
    name: declared.NameArgument,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    lang: declared.LangOption = None,
    names: declared.NamesOption = None,
    heading_level: declared.HeadingLevelOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Show one person: the record if there is one, then every film with its roles.

    The words of the name may come in any order, without accents, or shortened.
    """
    from filmcat.cli.actions.person import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(typed, catalogue), name, output)
