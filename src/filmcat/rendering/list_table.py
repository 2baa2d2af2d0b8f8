"""Lists of films as tables for a terminal: what helps to choose, or the fields that were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.rendering.table import Column, draw
from filmcat.text.escape import uncell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.views import columns

_WIDE = 110  # columns from which the original title has a column of its own


def film_table(rows: Iterable[tuple[str, str]], width: int | None, first: int, *, color: bool) -> Iterator[str]:
    """Draw films from their id and listed line.

    Title (with the original), year, countries, directors, minutes, age; ``width`` is in columns, and the
    ``first`` rows decide the widths.
    """
    is_wide = width is None or width >= _WIDE
    columns = [
        Column("Title", style="bold", least=20, share=3),
        *([Column("Original title", style="italic", least=10, share=2, rank=5)] if is_wide else []),
        Column("Year", least=None, rank=1),
        Column("Countries", style="cyan", least=7, rank=4),
        Column("Director", least=12, share=2, rank=2),
        Column("Min", least=None, rank=3),
        Column("Age", style="yellow", least=None, rank=3),
    ]
    return draw(columns, (_cells(line, is_wide=is_wide) for _, line in rows), width, first, color=color)


def field_table(
    wanted: list[columns.Column], rows: Iterable[Iterable[str]], width: int | None, first: int, *, color: bool
) -> Iterator[str]:
    """Draw the cells of some fields; where the terminal is narrow, the last named goes first."""
    drawn = [
        Column(
            field.name.removeprefix("credits.").replace("_", " ").capitalize(),
            style="bold" if field.name == "title" else "",
            least=None if field.is_number else 8,
            share=2 if field.name == "title" else 1,
        )
        for field in wanted
    ]
    return draw(drawn, rows, width, first, color=color)


def _cells(line: str, *, is_wide: bool) -> tuple[str, ...]:
    cells = line.split("\t")
    title, original, year, countries, directors, runtime, age = map(uncell, cells) if "\\" in line else cells
    titles = (title, original) if is_wide else (f"{title} / {original}" if original else title,)
    return (*titles, year, countries.replace("; ", ", "), directors.replace("; ", ", "), runtime, age)
