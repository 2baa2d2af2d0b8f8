"""A person renamed: in every credit and every cast of a film, and in the record; namesakes stay as they are."""

from collections.abc import Mapping
from typing import NamedTuple, cast

from filmcat.editing import entries, equality
from filmcat.editing.kinds import FILM_KINDS
from filmcat.editing.merge import merge_persons
from filmcat.editing.merge_values import Statements, listed
from filmcat.editing.shapes import CAST, VALUE, Shape
from filmcat.editing.statements import film_of, film_statements, person_of, person_statements
from filmcat.model.plan import Difference
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake, split_namesake


class UnitedPersons(NamedTuple):
    """Two records of one person made one, what the second adds to the first, and where they contradict each other."""

    record: PersonRecord
    differences: tuple[Difference, ...]
    conflicts: tuple[Difference, ...]


def renamed(film: FilmRecord, old: str, new: str) -> FilmRecord:
    """A film in which everybody of just this name has another; the film itself where it names nobody so.

    Names are those of a catalogue, with what tells namesakes apart: ``renamed(film, "Ann Lee [1969]", "Anna Lee")``.
    Whoever is credited under both names in one role is credited once, unless the two entries contradict each other.
    """
    before = film_statements(film)
    after = {
        field: _renamed(value, FILM_KINDS[field].shape, old, new) if field in FILM_KINDS else value
        for field, value in before.items()
    }
    return film if after == before else film_of(after)


def renamed_person(record: PersonRecord, old: str, new: str) -> PersonRecord:
    """The record of a person under another name; the old spelling is kept in ``also``."""
    stated = person_statements(record)
    before, after = split_namesake(old)[0], split_namesake(new)[0]
    also = [name for name in listed(stated.get("also")) if fold(str(name)) not in {fold(before), fold(after)}]
    if fold(before) != fold(after):
        also.append(before)
    return person_of({**stated, "name": new, "also": also})


def united_persons(kept: PersonRecord, other: PersonRecord) -> UnitedPersons:
    """Two records of one person as one under the name of the first; the name of the second is kept in ``also``."""
    name, gone = (join_namesake(record["name"], record["namesake"]) for record in (kept, other))
    merged, differences = merge_persons(kept, renamed_person(other, gone, name))
    conflicts = tuple(difference for difference in differences if difference.kind == "conflict")
    return UnitedPersons(merged, differences, conflicts)


def _renamed(value: object, shape: Shape, old: str, new: str) -> object:
    """A value in which the people of a name have another."""
    if isinstance(value, list) and shape.names_people:
        return _renamed_people(cast("list[Statements]", value), old, new)
    if isinstance(value, list) and shape.of is not None:
        return [_renamed(entry, shape.of, old, new) for entry in value]
    if isinstance(value, Mapping):
        keys = shape.keys or {}
        return {key: _renamed(entry, keys.get(key) or shape.of or VALUE, old, new) for key, entry in value.items()}
    return value


def _renamed_people(people: list[Statements], old: str, new: str) -> list[Statements]:
    """The entries of one list; where the new name is there already, an entry that says no more than another goes."""
    old_key, new_key = equality.name_key(old), equality.name_key(new)
    keys = [equality.name_key(entry.get("name", "")) for entry in people]
    if old_key not in keys:
        return people
    changed = [{**entry, "name": new} if key == old_key else entry for entry, key in zip(people, keys, strict=True)]
    if old_key == new_key or new_key not in keys:
        return changed
    result: list[object] = []
    for entry, key in zip(changed, keys, strict=True):
        result = entries.joined("", result, [entry], CAST) if key in {old_key, new_key} else [*result, entry]
    return cast("list[Statements]", result)
