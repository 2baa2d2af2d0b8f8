"""JSON: an array of objects, one a line, or one object to read; films as the index holds them ready to print."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from filmcat.text.escape import json_safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from filmcat.exporting.writer import Look, Objects
    from filmcat.model.plan import Entry
    from filmcat.views.film import FilmAnswer
    from filmcat.views.import_plan import PlanAnswer
    from filmcat.views.listing import Films


def films(films: Films, _look: Look) -> Iterator[str]:
    """The films of a list as an array."""
    return array(film_objects(films))


def film(answer: FilmAnswer, _look: Look) -> Iterator[str]:
    """A film as an object, or the films of a list as an array."""
    return array(map(encode, answer.objects())) if answer.is_list else map(indented, answer.objects())


def person(answer: Objects, _look: Look) -> Iterator[str]:
    """A person as an object."""
    return map(indented, answer.objects())


def credits(answer: Objects, _look: Look) -> Iterator[str]:
    """The credits of films as an array."""
    return array(map(encode, answer.objects()))


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """A plan as an object in pieces: ``{"films": […], "persons": […], "problems": […]}``, one record a line.

    A record has the names of the format, an id, its status, where it stands, and how it differs.
    """
    yield "{"
    yield from _named_array("films", (entry_object(entry) for entry in plan.entries if entry.is_film))
    yield ",\n"
    yield from _named_array("persons", (entry_object(entry) for entry in plan.entries if not entry.is_film))
    yield ",\n"
    yield from _named_array("problems", (note._asdict() for note in plan.notes))
    yield "}\n"


def film_objects(films: Films) -> Iterator[str]:
    """The encoded films of a list."""
    if films.wanted is None:
        return (with_id(id_, text) for id_, text in films.records())
    return map(encode, films.objects())


def entry_object(entry: Entry) -> dict[str, object]:
    """An entry of a plan as an object."""
    plan: dict[str, object] = {
        "status": entry.status,
        "action": entry.action,
        "source": entry.source,
        "line": entry.line,
        "like": [like._asdict() for like in entry.like],
        "differences": [difference._asdict() for difference in entry.differences],
    }
    identity: dict[str, object] = {"id": entry.id or None} if entry.is_film else {}
    title: dict[str, object] = {"title": entry.name or None} if entry.is_film else {}
    return identity | dict(entry.record) | title | plan


def array(objects: Iterable[str]) -> Iterator[str]:
    """An array of encoded objects, one a line."""
    before = "["
    for encoded_object in objects:
        yield f"{before}\n{encoded_object}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def with_id(id_: str, record: str) -> str:
    """The encoded record of a film with its id put first: ``with_id("mutt-2023", '{"title":"Mutt"}')``."""
    return f'{{"id":{encode(id_)},{record[1:]}'


def encode(value: object) -> str:
    """Any JSON value in one line, safe on a terminal."""
    return json_safe(dumps(value, ensure_ascii=False, separators=(",", ":")))


def indented(value: Mapping[str, object]) -> str:
    """One object for reading, indented by two."""
    return json_safe(dumps(value, ensure_ascii=False, indent=2)) + "\n"


def _named_array(name: str, objects: Iterable[Mapping[str, object]]) -> Iterator[str]:
    from filmcat.records.json_text import encoded

    yield f'"{name}": ['
    before = "\n"
    for found in objects:
        yield f"{before}{encoded(found)}"
        before = ",\n"
    yield "\n]" if before != "\n" else "]"
