"""The pages of the browser: what ``show`` and ``person`` draw, with the names on them that lead to others."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from filmcat.errors import FilmcatError
from filmcat.rendering.film_page import film_page
from filmcat.rendering.person_page import person_page
from filmcat.text.escape import legible
from filmcat.text.names import join_namesake, split_namesake
from filmcat.views import film as views_film
from filmcat.views.person import Person, PersonAnswer, record_of
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.model.record import FilmRecord

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
    film = views_film.film_of(catalogue, number)
    drawn = film_page(film, width, Wording(), color=True)
    return _page(drawn, _targets(film.record), tuple(film.record["sources"] or ()))


def person_of(catalogue: Catalogue, name: str, width: int) -> Page | None:
    """The page of a person, ``width`` columns wide; None where the catalogue names nobody so.

    Of namesakes it is the one whom the name tells apart, or who needs no telling.
    """
    try:
        people = catalogue.people.find(name)
    except FilmcatError:
        return None
    _, disambiguator = split_namesake(name)
    found = next((one for one in people if one.disambiguator == (disambiguator or "")), people[0])
    record = record_of(catalogue, found)
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
                is_free = not any(first < end and start < last for first, last in taken[number])
                if is_free and _is_whole(line, start, end):
                    taken[number].append((start, end))
                    yield Link(number, start, end, target)
                start = line.find(name, end)


def _is_whole(line: str, start: int, end: int) -> bool:
    """Whether a name is no part of a longer word."""
    return not (line[start - 1 : start].isalnum() or line[end : end + 1].isalnum())


def _targets(film: FilmRecord) -> Iterator[tuple[str, Target]]:
    """The names on the page of a film, with where each leads."""
    for name, namesake in _people(film):
        yield name, Target(PERSON, join_namesake(name, namesake))
    for company in film["companies"] or ():
        yield company["name"], Target(QUERY, _term("company", f"={company['name']}"))
    for country in film["countries"] or ():
        yield country, Target(QUERY, _term("country", country))
    for festival in film["festivals"] or ():
        if festival["name"]:
            yield festival["name"], Target(QUERY, _term("festival", festival["name"]))


def _people(film: FilmRecord) -> Iterator[tuple[str, str | None]]:
    """Everybody whom the page of a film names, with what tells namesakes apart."""
    told = {(note["role"], note["position"]): note["namesake"] for note in film["credit_notes"] or ()}
    for role, names in (film["credits"] or {}).items():
        yield from ((name, told.get((role, place))) for place, name in enumerate(names, 1))
    yield from ((member["name"], member["namesake"]) for member in film["cast"] or ())


def _term(field: str, value: str) -> str:
    """A term of a query, in quotation marks where a shell needs them."""
    return quote(f"{field}:{value}")
