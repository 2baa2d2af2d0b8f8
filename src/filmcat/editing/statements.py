"""Records taken apart into what they state, each in its fullest form, and put together again.

A record says some things twice (a year and its text, a name and its note), so that it is easy to print. To merge two
records each thing must stand once. ``film_of(film_statements(film)) == film`` for every film.
"""

from collections.abc import Mapping
from typing import cast

from filmcat.editing.kinds import FILM_KINDS, PERSON_KINDS, Kind
from filmcat.editing.merge_values import Statements
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.values import Faults


def film_statements(film: FilmRecord) -> Statements:
    """What a film states, by field: ``{"title": "Mutt", "credits": {"director": [{"name": …}]}}``."""
    return _statements(film, FILM_KINDS)


def person_statements(person: PersonRecord) -> Statements:
    """What a person's record states, by field."""
    return _statements(person, PERSON_KINDS)


def film_of(stated: Mapping[str, object]) -> FilmRecord:
    """The film of some statements, which have a title."""
    return cast("FilmRecord", decode.film(stated, Faults()))


def person_of(stated: Mapping[str, object]) -> PersonRecord:
    """The person of some statements, which have a name."""
    return cast("PersonRecord", decode.person(stated, Faults()))


def _statements(record: Mapping[str, object], kinds: Mapping[str, Kind]) -> Statements:
    stated = {
        name: value
        for name, kind in kinds.items()
        if not (kind.needs_value and record[name] is None) and (value := kind.statement(record, name)) is not None
    }
    return stated | cast("Statements", record["other"] or {})
