"""``filmcat export``: films as a file for another program."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat export sqlite films.db",
    "filmcat export letterboxd seen.csv seen:2023..",
    "filmcat export nfo movies country:ukraine --force",
)


def command(
    typed: options.Typed,
    format: declared.ExportArgument,
    file: declared.ExportFileArgument,
    query: declared.QueryArgument = None,
    or_: declared.OrOption = False,  # noqa: ARG001 - it stands among the words of the query
    force: declared.ExportForceOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Write the catalogue, or the films that QUERY fits, for another program.

    sqlite is a database with every field, letterboxd a CSV file, nfo a folder with
    a file for each film. What is printed in a pipe is list -f csv, json, ...
    """
    from filmcat.cli.actions.export import answer

    return answer(options.asked_catalogue(typed, catalogue), format, file, options.read_query(query), is_forced=force)
