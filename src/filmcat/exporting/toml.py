"""TOML: records as a catalogue holds them, whole or only in some of their fields."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, cast

from filmcat.errors import NoForm
from filmcat.exporting.blocks import parted
from filmcat.model.fields import FILM_FIELDS
from filmcat.records.encode import film_toml, person_toml
from filmcat.text.escape import legible
from filmcat.text.roles import AskedRoles, any_role_key
from filmcat.text.slug import film_slug
from filmcat.views.plan import note_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.writer import CountsAnswer, Look
    from filmcat.model.plan import Entry
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.views.columns import Column
    from filmcat.views.credits import CreditedFilm, CreditsAnswer
    from filmcat.views.film import FilmAnswer
    from filmcat.views.found import Found
    from filmcat.views.listing import Films
    from filmcat.views.person import PersonAnswer
    from filmcat.views.plan import PlanAnswer
    from filmcat.views.sql import SqlRows
    from filmcat.views.together import Together, TwoTogether


def films(films: Films, _look: Look) -> Iterator[str]:
    """The films of a list, then the records of their people; or the films in the wanted fields alone."""
    from json import loads

    listed = (_film(id_, loads(text), films.wanted) for id_, text in films.records())
    persons = (person_toml(loads(text)) for text in films.persons()) if films.wanted is None else ()
    return parted(chain(listed, persons))


def film(answer: FilmAnswer, _look: Look) -> Iterator[str]:
    """Each film, then the records of its directors."""
    return parted(
        block
        for film in answer.films
        for block in (
            _film(film.id, film.record, answer.wanted),
            *(person_toml(person.record) for person in film.persons if answer.wanted is None),
        )
    )


def person(answer: PersonAnswer, _look: Look) -> Iterator[str]:
    """A person's record."""
    return iter([person_toml(answer.person.record)])


def counts(_answer: CountsAnswer, _look: Look) -> Iterator[str]:
    """Raise UsageError: what is counted is no record."""
    raise NoForm("Counts", "toml")


def found(answer: Found, _look: Look) -> Iterator[str]:
    """The films that a search finds, whole."""
    return parted(_film(film.id, film.record) for film in answer.films())


def sql(_answer: SqlRows, _look: Look) -> Iterator[str]:
    """Raise UsageError: a row is no record."""
    raise NoForm("Rows", "toml")


def together(_answer: Together | TwoTogether, _look: Look) -> Iterator[str]:
    """Raise UsageError: a row of who worked with whom is no record."""
    raise NoForm("Who worked with whom", "toml")


def credits(answer: CreditsAnswer, _look: Look) -> Iterator[str]:
    """Each film with its credits alone, in all roles or in some."""
    return parted(_film(film.id, _credited(film, answer.roles)) for film in answer.films)


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """The records of a plan, each below what becomes of it; what was not read or understood as comments."""
    notes = "".join(f"# {legible(note_text(note))}\n" for note in plan.notes)
    return parted(filter(None, chain(map(_planned, plan.entries), [notes])))


def _film(id_: str, record: FilmRecord, wanted: list[Column] | None = None) -> str:
    """A film as ``[[film]]``; its id where no reader could derive it; of the ``wanted`` fields, those and the title."""
    is_derived = id_ == film_slug(record["title"], record["year"])
    if wanted is not None:
        names = {"title", *(column.name for column in wanted if not column.role)}
        record = _reduced(record, names, {column.role for column in wanted if column.role})
    return film_toml(record, None if is_derived else id_)


def _credited(film: CreditedFilm, roles: AskedRoles) -> FilmRecord:
    """A film with its title, year, credits, cast and companies, in all roles or in some."""
    kept = _reduced(film.film, {row.name for row in FILM_FIELDS if row.section in {"title", "year", "credits"}}, set())
    if not roles.are_all:
        kept["credits"] = _in_roles(kept, roles)
        kept["cast"] = kept["cast"] if roles.hold("cast") else None
        companies = [company for company in kept["companies"] or () if roles.hold(any_role_key(company["role"]))]
        kept["companies"] = companies or None
    return kept


def _reduced(record: FilmRecord, names: set[str], roles: set[str]) -> FilmRecord:
    """The record with these fields known, what is computed from them, and the names in these roles."""
    kept = names | {row.name for row in FILM_FIELDS if row.derived_from in names and row.kind != "other"}
    if roles:
        kept |= {row.name for row in FILM_FIELDS if "credits" in {row.name, row.derived_from}}
    texts = {name: by_tag for name, by_tag in (record["texts"] or {}).items() if name in names}
    known = {name: value if name in kept else None for name, value in record.items()}
    reduced = cast("FilmRecord", known | {"texts": texts or None})
    if roles and "credits" not in names:
        reduced["credits"] = _in_roles(reduced, AskedRoles(frozenset(roles)))
    return reduced


def _in_roles(record: FilmRecord, roles: AskedRoles) -> dict[str, list[str]] | None:
    return {role: names for role, names in (record["credits"] or {}).items() if roles.hold(role)} or None


def _planned(entry: Entry) -> str:
    """An entry of a plan below a comment; a film without a title is no record."""
    place = f": {legible(f'{entry.source}:{entry.line}')}" if entry.source else ""
    heading = f"# {entry.status}, {entry.action}{place}\n"
    if not entry.is_film:
        return heading + person_toml(cast("PersonRecord", entry.record))
    return heading + (_film(entry.id, cast("FilmRecord", entry.record)) if entry.name else "")
