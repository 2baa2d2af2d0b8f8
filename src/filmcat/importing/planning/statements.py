"""Records taken apart into what they state, each in its fullest form, and put together again.

A record says some things twice (a year and its text, a name and its note), so that it is easy to print. To merge two
records each thing must stand once. ``film_of(film_statements(film)) == film`` for every film.
"""

from collections.abc import Mapping
from typing import cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.values import Faults, unshaped
from filmcat.text.names import join_namesake

Statements = dict[str, object]
_FILM_ROWS = tuple(row for row in FILM_FIELDS if not row.derived_from)
_PERSON_ROWS = tuple(row for row in PERSON_FIELDS if not row.derived_from)
_LISTS_OF_TABLES = frozenset({"festivals", "companies", "versions", "viewings"})


def film_statements(film: FilmRecord) -> Statements:
    """What a film states, by field: ``{"title": "Mutt", "credits": {"director": [{"name": …}]}}``."""
    stated: Statements = {row.name: _stated(film, row) for row in _FILM_ROWS if film.get(row.name) is not None}
    if film["year_text"]:
        stated["year"] = film["year_text"]
    if film["age_ratings"]:
        stated["age_rating"] = dict(film["age_ratings"])
    if film["credits"]:
        stated["credits"] = _credits(film)
    return stated | (film["other"] or {})


def person_statements(person: PersonRecord) -> Statements:
    """What a person's record states, by field."""
    stated: Statements = {row.name: _stated(person, row) for row in _PERSON_ROWS if person.get(row.name) is not None}
    stated["name"] = join_namesake(person["name"], person["namesake"])
    return stated | (person["other"] or {})


def film_of(stated: Mapping[str, object]) -> FilmRecord:
    """The film of some statements, which have a title."""
    return cast("FilmRecord", decode.film(stated, Faults()))


def person_of(stated: Mapping[str, object]) -> PersonRecord:
    """The person of some statements, which have a name."""
    return cast("PersonRecord", decode.person(stated, Faults()))


def _stated(record: Mapping[str, object], row: Field) -> object:
    value = record[row.name]
    texts = record["texts"]
    if row.kind == "prose" and isinstance(texts, dict) and row.name in texts:
        return dict(texts[row.name])
    if row.kind == "cast":
        return [_named(member) for member in cast("list[Mapping[str, object]]", value)]
    if row.kind == "filmography":
        return [_title(title) for title in cast("list[Mapping[str, object]]", value)]
    if row.kind in _LISTS_OF_TABLES:
        return [_entry(entry) for entry in cast("list[Mapping[str, object]]", value)]
    return unshaped(cast("Mapping[str, object]", value)) if row.kind == "part" else value


def _entry(entry: Mapping[str, object]) -> Statements:
    known = unshaped(entry)
    if "cast" in known:
        known["cast"] = [_named(member) for member in cast("list[Mapping[str, object]]", known["cast"])]
    return known


def _named(member: Mapping[str, object]) -> Statements:
    """Somebody in a cast, what tells namesakes apart back behind the name."""
    known = unshaped(member)
    name = join_namesake(str(known["name"]), cast("str | None", member["namesake"]))
    other = member.get("other")
    if not (isinstance(other, dict) and "namesake" in other):
        known.pop("namesake", None)
    return known | {"name": name}


def _title(title: Mapping[str, object]) -> Statements:
    known = unshaped({key: value for key, value in title.items() if key not in {"year", "year_text"}})
    year = title["year_text"] or title["year"]
    return ({"year": year} if year else {}) | known


def _credits(film: FilmRecord) -> dict[str, list[Statements]]:
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    credits: dict[str, list[Statements]] = {}
    for role, names in (film["credits"] or {}).items():
        entries = credits[role] = []
        for position, name in enumerate(names, 1):
            note = notes.get((role, position))
            if note is None:
                entries.append({"name": name})
                continue
            said = {"credited_as": note["credited_as"], "note": note["note"], "other": note.get("other")}
            entries.append({"name": join_namesake(name, note["namesake"])} | unshaped(said))
    return credits
