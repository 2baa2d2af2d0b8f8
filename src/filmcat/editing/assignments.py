"""Assignments to a record: ``FIELD=VALUE`` sets, ``+=`` adds to a list, ``-=`` takes out of it; nothing is mutated.

All of them are resolved and checked before anybody gets the record that comes out.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from filmcat.editing import entries, meaning
from filmcat.editing.arguments import Assignment, parted
from filmcat.editing.field_names import field_named
from filmcat.editing.kinds import FILM_KINDS, PERSON_KINDS
from filmcat.editing.merge_values import Statements, listed
from filmcat.editing.normal import explicit_id, name_key, nameless, normal
from filmcat.editing.parts import UNKNOWN_LANGUAGE, Part, Step, part, put, read
from filmcat.editing.statements import film_of, film_statements, person_of, person_statements
from filmcat.errors import UsageError, did_you_mean, quoted
from filmcat.model.change import Stored
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.roles import near_roles, role_key

__all__ = ["Assigned", "Assignment", "assigned", "parted"]


class Assigned(NamedTuple):
    """A record with what was assigned, and what whoever assigned it should know."""

    stored: Stored
    notes: tuple[str, ...] = ()


def assigned(stored: Stored, assignments: Sequence[Assignment], *, is_forced: bool = False) -> Assigned:
    """A record with every assignment, in their order; ``is_forced`` accepts names that filmcat does not know.

    Raises UsageError, UnknownWord or BadValue where one of them cannot be.
    """
    draft = _Draft(stored, is_forced=is_forced)
    for assignment in assignments:
        draft.take(assignment)
    return draft.result()


class _Draft:
    """What a record states, while assignments are made to it."""

    def __init__(self, stored: Stored, *, is_forced: bool) -> None:
        self._stored = stored
        self._is_film = stored.is_film
        self._is_forced = is_forced
        self._id = stored.id
        self._kinds = FILM_KINDS if stored.is_film else PERSON_KINDS
        self._before = _statements(stored)
        self._stated = dict(self._before)
        self._set: set[tuple[object, ...]] = set()
        self._notes: list[str] = []

    def take(self, assignment: Assignment) -> None:
        """Make one assignment."""
        first, *rest = assignment.words
        if self._takes_out_unknown(first.word, assignment):
            del self._stated[first.word]
            return
        row, role = field_named(first.word, is_film=self._is_film)
        words = (*((Step(role),) if role else ()), *rest)
        if row.kind == "id":
            self._take_id(words, assignment)
            return
        field = row.name
        if row.kind == "credits" and words and not words[0].is_entry and role_key(words[0].word) in self._kinds:
            field, words = str(role_key(words[0].word)), words[1:]  # the cast, which may be named among the credits
        self._take(field, words, assignment)

    def result(self) -> Assigned:
        """The record with what was assigned. Raises UsageError where it has no title, or name."""
        if not self._stated.get(name_key(is_film=self._is_film)):
            raise UsageError(f"{nameless(is_film=self._is_film)}.", f"write {name_key(is_film=self._is_film)}=…")
        record = self._stored.record
        if self._stated != self._before:
            record = film_of(self._stated) if self._is_film else person_of(self._stated)
        return Assigned(self._stored._replace(record=record, id=self._id), tuple(dict.fromkeys(self._notes)))

    def _take(self, field: str, words: tuple[Step, ...], assignment: Assignment) -> None:
        kind = self._kinds[field]
        before, text = self._stated.get(field), assignment.value
        found = part(field, before, kind.shape._replace(merge=kind.merge), words, is_forced=self._is_forced)
        is_repeated = (field, *found.keys) in self._set
        if assignment.operator == "-=":
            self._take_out(field, found, text)
            return
        if assignment.operator == "=":
            self._set.add((field, *found.keys))
            if not text.strip():
                self._state(field, put(before, found.keys, None))
                return
        if not self._is_forced:
            meaning.check_words(text, found)
        self._note(field, found, text)
        if assignment.operator == "+=" or (is_repeated and found.shape.form == "list"):
            self._add(field, found, text)
        elif is_repeated:
            raise UsageError(f"`{found.path}` is assigned twice.", "a single value is assigned once")
        else:
            self._state_all(field, meaning.stated(field, before, found, text, is_film=self._is_film))

    def _add(self, field: str, found: Part, text: str) -> None:
        if found.shape.form not in {"list", "table"} or (found.shape.form == "table" and not meaning.is_toml(text)):
            raise UsageError(f"Nothing can be added to `{found.path}`: it is no list.", f"write {found.path}=…")
        before = self._stated.get(field)
        stated = meaning.stated(field, before, found, text, is_film=self._is_film)
        kept, more = read(before, found.keys), read(stated.pop(field, None), found.keys)
        self._join(stated)
        self._state(field, put(before, found.keys, _added(found, kept, more)))

    def _take_out(self, field: str, found: Part, text: str) -> None:
        if found.shape.form != "list":
            raise UsageError(f"`{found.path}` is no list.", f"write {found.path}= to empty it")
        before = self._stated.get(field)
        kept = listed(read(before, found.keys))
        stated = meaning.stated(field, before, found, text, is_film=self._is_film)
        normal_entries = listed(read(stated.get(field), found.keys))
        given = listed(meaning.forms(text, found)[-1])
        if not normal_entries:
            raise UsageError(f"Nothing is named that is to go from `{found.path}`.", entries.named(kept))
        places: set[int] = set()
        for number, entry in enumerate(normal_entries):
            typed = given[number] if len(given) == len(normal_entries) and meaning.is_toml(text) else None
            wanted = meaning.narrowed(typed, entry, found.shape)
            there = entries.found(kept, wanted, "" if meaning.is_toml(text) else text, found.shape)
            if not there:
                raise UsageError(f"{quoted(entries.printed(entry))} is not among `{found.path}`.", entries.named(kept))
            places.update(there)
        left = [entry for place, entry in enumerate(kept) if place not in places]
        self._state(field, put(before, found.keys, left or None))

    def _state(self, field: str, value: object) -> None:
        """Let a field state a value, or nothing; it is read as whoever opens the catalogue will."""
        self._state_all(field, normal(field, value, is_film=self._is_film))

    def _state_all(self, field: str, stated: Statements) -> None:
        if field in stated:
            self._stated[field] = stated.pop(field)
        else:
            self._stated.pop(field, None)
        self._join(stated)

    def _join(self, stated: Statements) -> None:
        """Add what stands among the values of another field: the cast among the credits."""
        for field, more in stated.items():
            kind = self._kinds[field]
            shape = kind.shape._replace(merge=kind.merge)
            self._stated[field] = entries.joined(field, listed(self._stated.get(field)), listed(more), shape)

    def _take_id(self, words: tuple[Step, ...], assignment: Assignment) -> None:
        if words or assignment.operator != "=":
            raise UsageError("`id` is a single word.", "write id=WORD, or id= to free it")
        self._id = explicit_id(assignment.value) if assignment.value.strip() else None

    def _takes_out_unknown(self, key: str, assignment: Assignment) -> bool:
        """Whether ``key=`` empties something that a record states under a key that no field has."""
        is_emptied = assignment.operator == "=" and not assignment.value.strip() and len(assignment.words) == 1
        return is_emptied and key in self._stated and key not in self._kinds

    def _note(self, field: str, found: Part, text: str) -> None:
        """Note what whoever typed this should know."""
        if said := meaning.comma_note(text, found):
            self._notes.append(said)
        shape = self._kinds[field].shape
        first = found.keys[0] if found.keys else None
        if shape.headings and shape.headings.of == "role" and isinstance(first, str) and role_key(first) is None:
            hint = did_you_mean(near_roles(first))
            self._notes.append(f"`{first}` is a role of your own{f'; {hint}' if hint else ''}")
        if found.keys and isinstance(self._stated.get(field), str):
            self._notes.append(f"what `{field}` said so far has no language: it stands under `{UNKNOWN_LANGUAGE}`")


def _added(found: Part, kept: object, more: object) -> object:
    """A list with further entries, or a table with further keys. Raises UsageError where a key is there already."""
    if found.shape.form == "list":
        return entries.joined(found.path, listed(kept), listed(more), found.shape)
    if not isinstance(kept, Mapping) or not isinstance(more, Mapping):
        return more
    joined, differences = found.shape.merge(found.path, kept, more)
    conflict = next((one.field for one in differences if one.kind == "conflict"), None)
    if conflict:
        raise UsageError(f"`{conflict}` is there already.", f"write {conflict}=… to change it")
    return joined


def _statements(stored: Stored) -> Statements:
    if stored.is_film:
        return film_statements(cast("FilmRecord", stored.record))
    return person_statements(cast("PersonRecord", stored.record))
