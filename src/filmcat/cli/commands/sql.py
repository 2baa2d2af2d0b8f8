"""``filmcat sql``: the catalogue asked in SQL."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat sql 'SELECT title, year FROM films WHERE runtime < 30'",
    "filmcat sql 'SELECT name, films FROM people ORDER BY films DESC LIMIT 9'",
    "filmcat sql -f csv 'SELECT * FROM festivals WHERE awards IS NOT NULL'",
)


def command(
    typed: options.Typed,
    query: declared.SqlArgument = None,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Ask the catalogue in SQL, as it is read by SQLite; nothing can be written.

    The views films, credits, people, companies and festivals are for that. Without
    a query all tables with their columns are listed.
    """
    from filmcat.cli.actions.sql import answer
    from filmcat.cli.output import Output

    return answer(options.asked_catalogue(typed, catalogue), query, Output(format, color, json=json))
