"""``filmcat fields``: the words that name a field."""

from typing import Annotated

import typer

from filmcat.cli import options

EXAMPLES = (
    "filmcat fields",
    "filmcat fields festivals",
    "filmcat fields -f ids",
)

_NameArgument = Annotated[str | None, typer.Argument(metavar="[NAME]", help="A field in any of its words.")]
_FormatOption = Annotated[
    str | None, typer.Option("-f", "--format", metavar="FORMAT", help="table, tsv, json, or ids: names alone.")
]


def command(
    context: options.Context,
    name: _NameArgument = None,
    format: _FormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Name every field: its words, how it is asked for, what takes it; or one.

    These words work in queries, --fields, --sort, --map, --set and assignments.
    """
    from filmcat.cli.actions.fields import answer
    from filmcat.cli.output import Output

    asked = "json" if json else format
    return answer(options.asked_catalogue(context, catalogue), name, Output(None, "never"), asked)
