"""JSON Lines: an object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.json import encode, entry_object, film_objects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.exporting.writer import Look, Objects
    from filmcat.views.import_plan import PlanAnswer
    from filmcat.views.listing import Films


def films(films: Films, _look: Look) -> Iterator[str]:
    """The films of a list."""
    return lines(film_objects(films))


def film(answer: Objects, _look: Look) -> Iterator[str]:
    """The objects of any answer."""
    return lines(map(encode, answer.objects()))


person = credits = film


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """The entries of a plan and its notes, each under what it is: ``{"film": {…}}``, ``person`` or ``problem``."""
    from filmcat.records.json_text import encoded

    for entry in plan.entries:
        yield from lines([encoded({"film" if entry.is_film else "person": entry_object(entry)})])
    yield from lines(encoded({"problem": note._asdict()}) for note in plan.notes)


def lines(objects: Iterable[str]) -> Iterator[str]:
    """An encoded object a line."""
    return (f"{encoded_object}\n" for encoded_object in objects)
