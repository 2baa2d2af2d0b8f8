"""The list of films as a table for a terminal: what helps to choose."""

from collections.abc import Iterable, Iterator

from filmcat.rendering.table import Column, draw
from filmcat.text.escape import uncell

_WIDE = 110  # columns from which the original title has a column of its own


def film_table(
    rows: Iterable[tuple[str, str, str | None]], width: int | None, first: int, *, color: bool
) -> Iterator[str]:
    """Draw films from their id, listed line and year as printed.

    Title (with the original), year, countries, directors, minutes, age; ``width`` is in columns, and the
    ``first`` rows decide the widths.
    """
    is_wide = width is None or width >= _WIDE
    columns = [
        Column("Title", style="bold", least=16),
        *([Column("Original title", style="italic", least=10, rank=4)] if is_wide else []),
        Column("Year", least=4, is_number=True),
        Column("Countries", style="cyan", least=7, rank=3),
        Column("Director", least=9, rank=1),
        Column("Min", least=3, is_number=True, rank=2),
        Column("Age", style="yellow", least=3, is_number=True, rank=2),
    ]
    return draw(
        columns, (_cells(line, printed, is_wide=is_wide) for _, line, printed in rows), width, first, color=color
    )


def _cells(line: str, printed_year: str | None, *, is_wide: bool) -> tuple[str, ...]:
    cells = line.split("\t")
    title, original, year, countries, directors, runtime, age = map(uncell, cells) if "\\" in line else cells
    titles = (title, original) if is_wide else (f"{title} / {original}" if original else title,)
    return (*titles, printed_year or year, countries.replace("; ", ", "), directors.replace("; ", ", "), runtime, age)
