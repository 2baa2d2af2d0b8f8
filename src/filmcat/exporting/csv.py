"""Comma-separated values for spreadsheets, RFC 4180: a header, every cell safe to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.text.escape import is_active, quoted_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.exporting.writer import Look, RowsAnswer

_ONE_EMPTY_CELL = '""'  # many readers pass over an empty line


def films(answer: RowsAnswer, _look: Look) -> Iterator[str]:
    """The rows of any answer, below the names of their cells."""
    return table(answer.columns, answer.rows())


film = person = credits = plan = counts = together = found = sql = films


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a table, header first, each with its line break."""
    yield _line(columns)
    for row in rows:
        yield _line(row)


def _line(cells: Iterable[str]) -> str:
    return (",".join(map(_cell, cells)) or _ONE_EMPTY_CELL) + "\r\n"


def _cell(text: str) -> str:
    """One cell: what a spreadsheet would take for a formula gets an apostrophe before it."""
    safe = quoted_cell(text)
    if safe.startswith("'") or is_active(safe):
        safe = f"'{safe}"
    is_quoted = "," in safe or '"' in safe or "\n" in safe or "\t" in safe or safe != safe.strip()
    return '"' + safe.replace('"', '""') + '"' if is_quoted else safe
