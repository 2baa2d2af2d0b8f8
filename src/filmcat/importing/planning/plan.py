"""The plan of an import: each film and person of it beside the catalogue, and what becomes of it.

Nothing is written here, and nothing read but through ``Duplicates``. What several rows, or sources, of one import
surely say of one film is one entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar, cast

from filmcat.editing.merge import merge_films, merge_persons
from filmcat.importing.planning.films import FilmPlanner
from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.importing.planning.persons import PersonPlanner
from filmcat.importing.planning.validate import Validated
from filmcat.model.change import Change, Changes, Stored
from filmcat.model.plan import Entry, Note
from filmcat.model.record import FilmRecord, PersonRecord

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates

_Record = TypeVar("_Record", FilmRecord, PersonRecord)
_BATCH = 500  # drafts whose duplicates are looked up at once


class Plan:
    """What an import would do, in the order of its sources."""

    def __init__(self, duplicates: Duplicates | None, on_duplicate: OnDuplicate) -> None:
        self.on_duplicate = on_duplicate
        self._films = FilmPlanner(duplicates, on_duplicate)
        self._persons = PersonPlanner(duplicates, on_duplicate)
        self._order: list[tuple[bool, int]] = []
        self.notes: list[Note] = []

    def take(self, drafts: Iterable[Validated]) -> Iterator[int]:
        """Take drafts into the plan; after every few, how many films and persons it holds."""
        rest, origin = iter(drafts), ""
        while batch := list(islice(rest, _BATCH)):
            wanted = [draft for draft in batch if not draft.is_refused]
            self._films.look_up(wanted)
            self._persons.look_up(wanted)
            for draft in batch:
                self.notes += draft.notes
                if draft.is_refused:
                    self._refuse(draft)
                else:
                    self._take(draft)
            yield len(self._order)
            origin = batch[-1].origin
        self.notes += self._films.notes(origin)

    @property
    def entries(self) -> list[Entry]:
        """Every film and person, in the order of the sources."""
        return [(self._films if is_film else self._persons).entries[place] for is_film, place in self._order]

    @property
    def is_stopped(self) -> bool:
        """Whether a record that is there already keeps the whole import from being written."""
        return self.on_duplicate == "fail" and any(entry.status in {"changed", "suspect"} for entry in self.entries)

    @property
    def is_writing(self) -> bool:
        """Whether there is anything to write."""
        return any(entry.action != "leave" for entry in self.entries)

    @property
    def changes(self) -> Changes:
        """What is to be written: records merged into those of the catalogue, or in their place, and new ones."""
        is_anew = self.on_duplicate == "replace"
        changed = dict(_changed(self._films.changes, merge_films, is_anew=is_anew))
        changed |= _changed(self._persons.changes, merge_persons, is_anew=is_anew)
        return Changes(changed, added=list(self._added()))

    def _added(self) -> Iterator[Stored]:
        """The new records, in the order of the sources."""
        for (is_film, place), entry in zip(self._order, self.entries, strict=True):
            if entry.action == "append":
                yield Stored(entry.record, self._films.explicit_ids.get(place) if is_film else None, is_film)

    def _take(self, draft: Validated) -> None:
        if draft.film is not None:
            place = len(self._films.entries)
            if self._films.take(draft, draft.film):
                self._order.append((True, place))
                self._films.entries[place] = self._films.entries[place]._replace(stated=draft.told[0])
        for person, line, stated in zip(draft.persons, draft.lines[1:], draft.told[1:], strict=True):
            self._order.append((False, len(self._persons.entries)))
            self._persons.take(person, draft.source, line)
            self._persons.entries[-1] = self._persons.entries[-1]._replace(stated=stated)

    def _refuse(self, draft: Validated) -> None:
        """Show what was read of a film without a title, and of its persons; nothing of it is compared or written."""
        if draft.film is not None:
            self._order.append((True, len(self._films.entries)))
            entry = Entry("refused", "leave", "", draft.film, draft.source, draft.lines[0], stated=draft.told[0])
            self._films.entries.append(entry)
        for person, line, stated in zip(draft.persons, draft.lines[1:], draft.told[1:], strict=True):
            self._order.append((False, len(self._persons.entries)))
            name = person["name"]
            entry = Entry("refused", "leave", name, person, draft.source, line, is_film=False, stated=stated)
            self._persons.entries.append(entry)


def _changed(
    sources: Mapping[int, Sequence[_Record]],
    merge: Callable[[_Record, _Record], tuple[_Record, object]],
    *,
    is_anew: bool,
) -> Iterator[tuple[int, Change]]:
    """What becomes of records of the catalogue: those of the sources merged into each in turn, or the last instead."""

    def change(records: Sequence[_Record]) -> Change:
        def made(old: Stored) -> Stored:
            record = cast("_Record", old.record)
            for source in records:
                record = merge(record, source)[0]
            return old._replace(record=record)

        return Change(lambda old: old._replace(record=records[-1]), is_anew) if is_anew else Change(made)

    return ((number, change(records)) for number, records in sources.items())
