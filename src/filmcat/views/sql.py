"""Rows that SQL asks for."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from filmcat.errors import UsageError, quoted
from filmcat.views.values import number_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from filmcat.views.wording import Wording

    Cell = str | int | float | bytes | None

_IDS = ("id", "film_id")


class SqlRows:
    """The columns and rows of an answer."""

    def __init__(self, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        self.columns = tuple(columns)
        self._rows = rows

    def labels(self, _words: Wording) -> list[str]:
        """What people read above the cells of a row."""
        return list(self.columns)

    def rows(self) -> Iterator[list[str]]:
        """The cells of each row; empty where nothing is known."""
        return ([_text(cell) for cell in row] for row in self._rows)

    def objects(self) -> Iterator[dict[str, object]]:
        """Each row by the names of its columns. Raises UsageError where two have the same."""
        if twice := next((name for name in self.columns if self.columns.count(name) > 1), None):
            raise UsageError(f"Two columns are called {quoted(twice)}.", "name them apart: SELECT a.title AS first")
        return ({name: _value(cell) for name, cell in zip(self.columns, row, strict=True)} for row in self._rows)

    @property
    def has_ids(self) -> bool:
        """Whether a column tells films by their ids."""
        return any(name in self.columns for name in _IDS)

    def ids(self) -> Iterator[str]:
        """The ids of films in the first column that has some, each once."""
        place = next(self.columns.index(name) for name in _IDS if name in self.columns)
        return iter(dict.fromkeys(_text(row[place]) for row in self._rows))


def _value(cell: Cell) -> object:
    """A cell as JSON has it: bytes in hexadecimal, and what is no number there as text."""
    is_far = isinstance(cell, float) and not isfinite(cell)
    return _text(cell) if is_far or isinstance(cell, bytes) else cell


def _text(cell: Cell) -> str:
    return cell.hex() if isinstance(cell, bytes) else number_text(cell)
