"""JSON Lines: an object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.json import film_objects
from filmcat.records.json_text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.exporting.writer import Look, RowsAnswer
    from filmcat.views.listing import Films


def films(films: Films, _look: Look) -> Iterator[str]:
    """The films of a list."""
    return lines(film_objects(films))


def film(answer: RowsAnswer, _look: Look) -> Iterator[str]:
    """The objects of any answer."""
    return lines(map(encoded, answer.objects()))


person = credits = plan = counts = together = found = sql = film


def lines(objects: Iterable[str]) -> Iterator[str]:
    """An encoded object a line."""
    return (f"{encoded_object}\n" for encoded_object in objects)
