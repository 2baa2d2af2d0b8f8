"""JSON: an array of objects, one a line, or one object to read; films as the index holds them ready to print."""

from __future__ import annotations

from json import dumps

from filmcat.records.json_text import encoded
from filmcat.text.escape import json_safe
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from filmcat.exporting.writer import CountsAnswer, Look
    from filmcat.views.credits import CreditsAnswer
    from filmcat.views.film import FilmAnswer
    from filmcat.views.found import Found
    from filmcat.views.listing import Films
    from filmcat.views.person import PersonAnswer
    from filmcat.views.plan import PlanAnswer
    from filmcat.views.sql import SqlRows
    from filmcat.views.together import Together, TwoTogether


def films(films: Films, _look: Look) -> Iterator[str]:
    """The films of a list as an array."""
    return array(film_objects(films))


def film(answer: FilmAnswer | PersonAnswer | CreditsAnswer, _look: Look) -> Iterator[str]:
    """The object of an answer; or an array where there may be several."""
    return array(map(encoded, answer.objects())) if answer.is_list else map(indented, answer.objects())


person = credits = film


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """A plan as an object in pieces: ``{"films": […], "persons": […], "problems": […]}``, one record a line.

    A record has the names of the format, an id, its status, where it stands, and how it differs.
    """
    before = "{"
    for kind, name in (("film", "films"), ("person", "persons"), ("problem", "problems")):
        yield f'{before}"{name}": '
        yield from array((encoded(found[kind]) for found in plan.objects() if kind in found), end="")
        before = ",\n"
    yield "}\n"


def counts(answer: CountsAnswer, _look: Look) -> Iterator[str]:
    """An object for each value as an array."""
    return array(map(encoded, answer.objects()))


def found(answer: Found, _look: Look) -> Iterator[str]:
    """Each film that a search finds, with the lines in which the words stand, as an array."""
    return array(map(encoded, answer.objects()))


def sql(answer: SqlRows, _look: Look) -> Iterator[str]:
    """An object for each row as an array."""
    return array(map(encoded, answer.objects()))


def together(answer: Together | TwoTogether, _look: Look) -> Iterator[str]:
    """Who worked with whom as an array."""
    return array(map(encoded, answer.objects()))


def film_objects(films: Films) -> Iterator[str]:
    """The encoded films of a list."""
    if films.wanted is None:
        return (with_id(id_, text) for id_, text in films.records())
    return map(encoded, films.objects())


def array(objects: Iterable[str], *, end: str = "\n") -> Iterator[str]:
    """An array of encoded objects, one a line."""
    before = "["
    for encoded_object in objects:
        yield f"{before}\n{encoded_object}"
        before = ","
    yield ("[]" if before == "[" else "\n]") + end


def with_id(id_: str, record: str) -> str:
    """The encoded record of a film with its id put first: ``with_id("mutt-2023", '{"title":"Mutt"}')``."""
    return f'{{"id":{encoded(id_)},{record[1:]}'


def indented(value: Mapping[str, object]) -> str:
    """One object for reading, indented by two."""
    return json_safe(dumps(value, ensure_ascii=False, indent=2)) + "\n"
