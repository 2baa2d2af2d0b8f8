"""``filmcat together``: with whom somebody worked."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat together Alisa Kovalenko",
    'filmcat together "kovalenko, alisa" --with siohan',
    "filmcat together graton -f ids | filmcat show -",
)


def command(
    typed: options.Typed,
    name: declared.NameArgument,
    with_: declared.TogetherWithOption = None,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    lang: declared.LangOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Show with whom a person worked: how often, in which roles, in which films.

    With two names, each in quotes, or --with NAME, it is the films that the two
    made, and what each did in them.
    """
    from filmcat.cli.actions.together import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang)
    return answer(options.asked_catalogue(typed, catalogue), name, with_, output)
