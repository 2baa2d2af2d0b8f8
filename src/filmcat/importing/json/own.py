"""Records as filmcat itself prints them with ``--json``: each becomes again what its catalogue held."""

from collections.abc import Iterator, Mapping
from typing import cast

from filmcat.editing.statements import film_statements, person_statements
from filmcat.importing.draft import Draft, Item, Refusal
from filmcat.importing.json import named_keys
from filmcat.importing.json.entries import Entry, read_entries
from filmcat.importing.sources.source import Source
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.slug import film_slug

_FILM = {row.name: None for row in FILM_FIELDS}
_PERSON = {row.name: None for row in PERSON_FIELDS}
_NO_RECORD = (AttributeError, KeyError, TypeError, ValueError)


def read(source: Source) -> Iterator[Item]:
    """The films of ``filmcat list -f json``, ``-f jsonl`` or ``filmcat show --json``."""
    return read_entries(source, films)


def is_own(value: Mapping[str, object]) -> bool:
    """Whether an object is a whole record of filmcat's: no one else has these fields."""
    return "title" in value and "country_codes" in value and "credit_notes" in value


def films(entry: Entry) -> Iterator[Item]:
    """The film of one record, with the persons that ``show`` prints beside it.

    Records of which only some fields were printed, and what only looks like one, are read by their keys.
    """
    try:
        draft = _draft(entry)
    except _NO_RECORD:
        draft = None
    yield draft or next(named_keys.films(entry))


def person(entry: Entry) -> Item:
    """The person of one record; a Refusal of what is none."""
    name = entry.value.get("name")
    if isinstance(name, str) and name.strip():
        try:
            return Draft({}, (_stated(entry.value),), {"persons.0.name": entry.line})
        except _NO_RECORD:
            pass
    return Refusal(entry.line, f"Line {entry.line} is no record of a person.", is_damage=True)


def _draft(entry: Entry) -> Draft | None:
    value = entry.value
    title = value["title"]
    if not is_own(value) or not isinstance(title, str) or not title.strip():
        return None
    film = film_statements(cast("FilmRecord", _FILM | {key: value[key] for key in value.keys() & _FILM.keys()}))
    film |= {key: value[key] for key in value.keys() - _FILM.keys() - {"id", "persons", "directors"}}
    year = value.get("year")
    if value.get("id") not in {None, film_slug(title, year if isinstance(year, int) else None)}:
        film["id"] = value["id"]
    listed = value.get("persons")
    persons = tuple(map(_stated, listed)) if isinstance(listed, list) else ()
    return Draft(film, persons, _lines(entry, film))


def _stated(value: Mapping[str, object]) -> Mapping[str, object]:
    return person_statements(cast("PersonRecord", _PERSON | {key: value[key] for key in value.keys() & _PERSON.keys()}))


def _lines(entry: Entry, film: Mapping[str, object]) -> Mapping[str, int]:
    """The lines of all that a film states; one that stands in no line of its own has that of the entry."""
    known = entry.lines(frozenset({"credits"})) or {}
    credits = film.get("credits")
    paths = [*film, *(f"credits.{role}" for role in credits)] if isinstance(credits, dict) else [*film]
    return {path: known.get(path, entry.line) for path in paths}
