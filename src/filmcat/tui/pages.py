"""The pages of the browser: what ``show`` and ``person`` draw, with the names on them that lead to others."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from rich.text import Text

from filmcat.errors import FilmcatError
from filmcat.model.empty import empty_person
from filmcat.rendering.film_page import film_page
from filmcat.rendering.person_page import person_page
from filmcat.text.escape import legible
from filmcat.views.film import Film, directors
from filmcat.views.person import Person, PersonAnswer
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.model.record import FilmRecord, PersonRecord

FILM, PERSON, QUERY = "film", "person", "query"


class Target(NamedTuple):
    """Where a link leads: to a film by its id, a person by name, or the films of a query."""

    kind: str
    name: str


class Link(NamedTuple):
    """A name on a page: its line, its first and last column there, and where it leads."""

    line: int
    start: int
    end: int
    target: Target


class Page(NamedTuple):
    """A page: its lines, the links in order, and the addresses that the record names."""

    lines: list[Text]
    links: list[Link]
    sources: tuple[str, ...] = ()


def film_of(catalogue: Catalogue, id_: str, width: int) -> Page | None:
    """The page of a film, ``width`` columns wide; None where there is no such film any more."""
    number = catalogue.number_of(id_)
    if number is None:
        return None
    _, text = catalogue.film(number)
    record = cast("FilmRecord", loads(text))
    persons = [Person(cast("PersonRecord", loads(one))) for one in catalogue.people.records(directors(record))]
    drawn = film_page(Film(id_, record, persons), width, Wording(), color=True)
    return _page(drawn, _targets(record), tuple(record["sources"] or ()))


def person_of(catalogue: Catalogue, name: str, width: int) -> Page | None:
    """The page of a person, ``width`` columns wide; None where the catalogue names nobody so."""
    try:
        found = catalogue.people.find(name)[0]
    except FilmcatError:
        return None
    text = catalogue.people.record_json(found)
    record = cast("PersonRecord", loads(text)) if text else empty_person(found.name)
    films = catalogue.people.films_of(found)
    drawn = person_page(PersonAnswer(Person(record), films), width, Wording(), color=True)
    targets = [(film.title, Target(FILM, film.id)) for film in films]
    return _page(drawn, targets, tuple(record["sources"] or ()))


def _page(drawn: str, targets: Iterable[tuple[str, Target]], sources: tuple[str, ...]) -> Page:
    lines = [Text.from_ansi(line) for line in drawn.rstrip("\n").split("\n")]
    return Page(lines, sorted(_links([line.plain for line in lines], targets)), sources)


def _links(lines: list[str], targets: Iterable[tuple[str, Target]]) -> Iterator[Link]:
    """Where names stand on a page, the longest first: no link lies within another."""
    taken: list[list[tuple[int, int]]] = [[] for _ in lines]
    named = {legible(name): target for name, target in targets if name}
    for name, target in sorted(named.items(), key=lambda one: -len(one[0])):
        for number, line in enumerate(lines):
            start = line.find(name)
            while start >= 0:
                end = start + len(name)
                if not any(first < end and start < last for first, last in taken[number]) and _is_whole(
                    line, start, end
                ):
                    taken[number].append((start, end))
                    yield Link(number, start, end, target)
                start = line.find(name, end)


def _is_whole(line: str, start: int, end: int) -> bool:
    """Whether a name is no part of a longer word."""
    return not (line[start - 1 : start].isalnum() or line[end : end + 1].isalnum())


def _targets(film: FilmRecord) -> Iterator[tuple[str, Target]]:
    """The names on the page of a film, with where each leads."""
    for names in (film["credits"] or {}).values():
        yield from ((name, Target(PERSON, name)) for name in names)
    for member in film["cast"] or ():
        yield member["name"], Target(PERSON, member["name"])
    yield from ((one["name"], Target(QUERY, _term("company", f"={one['name']}"))) for one in film["companies"] or ())
    yield from ((name, Target(QUERY, _term("country", name))) for name in film["countries"] or ())
    yield from (
        (one["name"] or "", Target(QUERY, _term("festival", one["name"] or ""))) for one in film["festivals"] or ()
    )


def _term(field: str, value: str) -> str:
    """A term of a query, in quotation marks where a shell needs them."""
    from shlex import quote

    return quote(f"{field}:{value}")
