"""Tab-separated values for pipes: one row a line, no header, cells escaped so that a row is always one line."""

from __future__ import annotations

from filmcat.text.escape import cell
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.writer import Look, RowsAnswer
    from filmcat.views.listing import Films


def films(films: Films, look: Look) -> Iterator[str]:
    """The films of a list: as the index holds them, where that is what is wanted."""
    return films.plain_lines() if films.wanted is None else film(films, look)


def film(answer: RowsAnswer, _look: Look) -> Iterator[str]:
    """The rows of any answer."""
    return ("\t".join(map(cell, row)) + "\n" for row in answer.rows())


person = credits = plan = counts = together = found = sql = film
