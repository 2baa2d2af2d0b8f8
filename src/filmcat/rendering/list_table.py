"""Lists of films as tables for a terminal: what helps to choose, or the fields that were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.rendering.table import Column, draw
from filmcat.text.escape import uncell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from filmcat.views import columns
    from filmcat.views.listing import Films

_WIDE = 110  # columns from which the original title has a column of its own


def film_table(films: Films, width: int | None, first: int, *, color: bool) -> Iterator[str]:
    """Draw films from their listed lines; what does not fit is told to ``films.dropped``.

    Title (with the original), year, countries, directors, minutes, age; ``width`` is in columns, and the
    ``first`` rows decide the widths.
    """
    is_wide = width is None or width >= _WIDE
    columns = film_columns(films.wording.label if films.wording else str, is_wide=is_wide)
    rows = (film_cells(line, is_wide=is_wide) for _, line in films.lines())
    return draw(columns, rows, width, first, color=color, dropped=films.dropped)


def film_columns(label: Callable[[str], str] = str, *, is_wide: bool) -> list[Column]:
    """The columns that help to choose a film, where it ``is_wide`` one for the original title too."""
    columns = [
        Column(label("Title"), "title", style="bold", least=20, share=3),
        Column(label("Original title"), "original_title", style="italic", least=10, share=2, rank=5),
        Column(label("Year"), "year", least=None, rank=1),
        Column(label("Countries"), "countries", style="cyan", least=7, rank=4),
        Column(label("Director"), "directors", least=12, share=2, rank=2),
        Column(label("Min"), "runtime", least=None, rank=3),
        Column(label("Age"), "age_rating", style="yellow", least=None, rank=3),
    ]
    return columns if is_wide else [columns[0], *columns[2:]]


def field_table(
    films: Films, wanted: list[columns.Column], width: int | None, first: int, *, color: bool
) -> Iterator[str]:
    """Draw the cells of some fields; where the terminal is too narrow for all, one below the other."""
    from filmcat.views.wording import Wording

    words = films.wording or Wording()
    drawn = [
        Column(
            field.label(words),
            field.name,
            style="bold" if field.name == "title" else "",
            least=None if field.is_number else 8,
            share=2 if field.name == "title" else 1,
        )
        for field in wanted
    ]
    return draw(drawn, films.rows(), width, first, color=color, is_whole=True)


def film_cells(line: str, *, is_wide: bool) -> tuple[str, ...]:
    """The cells of a listed line; the original title behind the title where it has no column."""
    cells = line.split("\t")
    title, original, year, countries, directors, runtime, age = map(uncell, cells) if "\\" in line else cells
    titles = (title, original) if is_wide else (f"{title} / {original}" if original not in {"", title} else title,)
    return (*titles, year, countries, directors, runtime, age)
