"""``filmcat fields``: the words that name a field."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat fields",
    "filmcat fields festivals",
    "filmcat fields -f ids",
)


def command(
    typed: options.Typed,
    name: declared.FieldsNameArgument = None,
    format: declared.FieldsFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Name every field: its words, how it is asked for, what takes it; or one.

    These words work in queries, --fields, --sort, --map, --set and assignments.
    """
    from filmcat.cli.actions.fields import answer
    from filmcat.cli.output import Output

    asked = "json" if json else format
    return answer(options.asked_catalogue(typed, catalogue), name, Output(None, "never"), asked)
