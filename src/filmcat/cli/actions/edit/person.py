"""Changing the record of a person, which is made where there is none; and renaming, in every film."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.cli.choose import one_person, only_film
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.edited import EditedFilms
from filmcat.editing.assignments import Assignment, assigned
from filmcat.editing.differences import between
from filmcat.editing.rename import renamed, renamed_person, united_persons
from filmcat.errors import Contradicting, NotFound, UsageError
from filmcat.model.change import Change, Changes, Stored
from filmcat.model.empty import empty_person
from filmcat.model.plan import Entry
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake, split_namesake
from filmcat.views.plan import difference_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.cli.way import Way
    from filmcat.model.record import FilmRecord, PersonRecord


class _Known(NamedTuple):
    """A person of the catalogue: the record, or an empty one; its number, and the ids of the films, where there are."""

    record: PersonRecord
    number: int | None = None
    films: tuple[str, ...] = ()
    is_credited: bool = True

    @property
    def name(self) -> str:
        """The name as a catalogue holds it, with its bracket."""
        return _name(self.record)


def edit_person(way: Way, name: str, assignments: list[Assignment], *, is_forced: bool) -> int:
    """Change the record of a person; under another name, every credit too."""
    if not assignments:
        raise UsageError(f"What is to change of {name}?", "filmcat edit --person NAME FIELD=VALUE")

    def planned(catalogue: Catalogue) -> Planned:
        known = _found(catalogue, name, way.output)
        result = assigned(Stored(known.record, is_film=False), assignments, is_forced=is_forced)
        record = cast("PersonRecord", result.stored.record)
        remarks = list(result.notes)
        if not known.is_credited:
            remarks.append(f"Nobody of this name is credited: {known.name}")
        if _name(record) == known.name:
            entry, changes = _of_record(known, record)
            return Planned([entry], changes, remarks=remarks)
        return _renaming(catalogue, known, record)._replace(remarks=remarks)

    return carry_out_in(way, planned)


def _found(catalogue: Catalogue, name: str, output: Output) -> _Known:
    """The person that a name means; where nobody goes by it, one who is yet to get a record."""
    try:
        person = one_person(catalogue, name, output)
    except NotFound:
        bare, disambiguator = split_namesake(name)
        return _Known(_named(bare, disambiguator), is_credited=False)
    films = tuple(dict.fromkeys(film.id for film in catalogue.people.films_of(person)))
    text = catalogue.people.record_json(person)
    if text is None:
        return _Known(_named(person.name, person.disambiguator), None, films)
    return _Known(cast("PersonRecord", loads(text)), person.record, films)


def _named(name: str, disambiguator: str | None) -> PersonRecord:
    """The record of a person of whom only the name is known."""
    record = empty_person(name)
    record["namesake"] = disambiguator or None
    return record


def _name(record: PersonRecord) -> str:
    return join_namesake(record["name"], record["namesake"])


def _of_record(known: _Known, record: PersonRecord) -> tuple[Entry, Changes]:
    """A record that is made, or that changes."""
    if known.number is None:
        entry = Entry("new", "append", _name(record), record, "", 0, is_film=False)
        return entry, Changes(added=[Stored(record, is_film=False)])
    differences = between(known.record, record, is_film=False)
    if not differences:
        return Entry("same", "leave", _name(record), record, "", 0, is_film=False, before=known.record), Changes()
    entry = Entry(
        "changed", "edit", _name(record), record, "", 0, (), differences, is_film=False, before=known.record
    )  # fmt: skip
    return entry, Changes({known.number: _change(record)})


def _change(record: PersonRecord) -> Change:
    return Change(lambda old: old._replace(record=record))


def _renaming(catalogue: Catalogue, known: _Known, record: PersonRecord) -> Planned:
    """A person under another name, everywhere; with the record of whoever has that name already, if there is one."""
    new = _name(record)
    films = EditedFilms(catalogue)
    for number in dict.fromkeys(only_film(catalogue, id_).number for id_ in known.films):
        films.take(number, lambda old: old._replace(record=renamed(cast("FilmRecord", old.record), known.name, new)))
    entries = [entry for entry in films.entries if entry.action != "leave"]
    changes = Changes(films.changed)
    there = _record_of(catalogue, new, known.number)
    if there is not None:
        entry, changes = _united(there, known, record, changes)
        entries.append(entry)
        if known.number is not None:
            entries.append(
                Entry("removed", "remove", known.name, known.record, "", 0, is_film=False, before=known.record)
            )
    elif known.number is not None or _says_more(record):
        under = record if known.number is None else _renamed_record(known, record)
        entry, of_record = _of_record(known, under)
        entries.append(entry)
        changes = changes._replace(changed={**changes.changed, **of_record.changed}, added=of_record.added)
    return Planned(entries, changes)


def _renamed_record(known: _Known, record: PersonRecord) -> PersonRecord:
    """The record with what was assigned to it, and the old name among the other spellings."""
    before = cast("PersonRecord", {**record, "name": known.record["name"], "namesake": known.record["namesake"]})
    return renamed_person(before, known.name, _name(record))


def _says_more(record: PersonRecord) -> bool:
    """Whether a record says more than the name."""
    return any(value is not None for key, value in record.items() if key not in {"name", "namesake"})


def _record_of(catalogue: Catalogue, name: str, other_than: int | None) -> _Known | None:
    """The record of this very name, if there is another one than that."""
    bare, disambiguator = split_namesake(name)
    persons = catalogue.duplicates().persons([fold(bare)]).get((fold(bare), disambiguator or ""), [])
    found = [kept for kept in persons if kept.number != other_than]
    return _Known(found[0].person, found[0].number) if found else None


def _united(there: _Known, known: _Known, record: PersonRecord, changes: Changes) -> tuple[Entry, Changes]:
    """The record that is there with that of the renamed person; it takes in the old spelling.

    Raises Contradicting where the two say different things.
    """
    before = cast("PersonRecord", {**record, "name": known.record["name"], "namesake": known.record["namesake"]})
    result = united_persons(there.record, before)
    if result.conflicts:
        raise Contradicting(list(map(difference_text, result.conflicts)), is_choice=False)
    entry, of_record = _of_record(there, result.record)
    removed: Iterable[int] = [known.number] if known.number is not None else []
    return entry, Changes({**changes.changed, **of_record.changed}, list(removed))
