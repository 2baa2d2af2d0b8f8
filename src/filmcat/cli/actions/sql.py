"""The catalogue asked in SQL: what ``sql`` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import word
from filmcat.cli.problems import report_problems
from filmcat.views.sql import SqlRows

if TYPE_CHECKING:
    from filmcat.cli.output import Output

_TOLD = ("table", "column", "type")


def answer(asked: str | None, query: str | None, output: Output) -> int:
    """Print the rows of a query; without one every table with its columns."""
    catalogue = opened(asked)
    tables = catalogue.tables()
    rows = SqlRows(_TOLD, tables.told()) if query is None else SqlRows(*tables.ask(word(query)))
    output.write(output.writer.sql(rows, output))
    return report_problems(catalogue)
