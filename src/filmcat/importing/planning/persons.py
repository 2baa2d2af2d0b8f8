"""The persons of an import: each beside the record of that name, in the catalogue or earlier in the import."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from filmcat.editing.differences import differences, written
from filmcat.editing.merge import merge_persons
from filmcat.editing.statements import person_statements
from filmcat.importing.planning.matching import are_same_person
from filmcat.importing.planning.on_duplicate import OnDuplicate, action_on
from filmcat.importing.planning.validate import Validated
from filmcat.model.plan import Entry, Like
from filmcat.model.record import PersonRecord
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates

_Key = tuple[str, str]


class _Known:
    """A person that others are compared with: of the catalogue, by number, or of this import, by place."""

    def __init__(self, person: PersonRecord, *, number: int = -1, place: int = -1) -> None:
        self.person = person
        self.number = number
        self.place = place


class PersonPlanner:
    """Plans persons one after the other; ``look_up`` comes before each batch of ``take``."""

    def __init__(self, duplicates: Duplicates | None, on_duplicate: OnDuplicate) -> None:
        self._duplicates = duplicates
        self._on_duplicate = on_duplicate
        self._known: dict[_Key, list[_Known]] = defaultdict(list)
        self._asked: set[str] = set()
        self.entries: list[Entry] = []
        self.changes: dict[int, list[PersonRecord]] = defaultdict(list)

    def look_up(self, batch: Iterable[Validated]) -> None:
        """Look up in the catalogue the records of the names in a batch; each name once."""
        names = {fold(person["name"]) for draft in batch for person in draft.persons} - self._asked
        if self._duplicates is None or not names:
            return
        self._asked |= names
        for key, persons in self._duplicates.persons(names).items():
            self._known[key] += [_Known(kept.person, number=kept.number) for kept in persons]

    def take(self, person: PersonRecord, source: str, line: int) -> None:
        """Plan one person of the batch."""
        name = join_namesake(person["name"], person["namesake"])
        namesakes = self._known[fold(person["name"]), person["namesake"] or ""]
        known = next((known for known in namesakes if are_same_person(person, known.person)), None)
        if known is not None:
            self._take_known(Entry("same", "leave", name, person, source, line, is_film=False), known, person)
        elif namesakes:
            like = tuple(Like(name, f"the same name, but born {other.person['born']}") for other in namesakes)
            self.entries.append(Entry("suspect", "leave", name, person, source, line, like, is_film=False))
        else:
            namesakes.append(_Known(person, place=len(self.entries)))
            self.entries.append(Entry("new", "append", name, person, source, line, is_film=False))

    def _take_known(self, entry: Entry, known: _Known, person: PersonRecord) -> None:
        merged, found = merge_persons(known.person, person)
        if found:
            action = action_on(self._on_duplicate, changes=merged != known.person)
            entry = entry._replace(status="changed", action=action, differences=found)
        if entry.action == "merge":
            entry = entry._replace(record=merged, differences=written(known.person, merged, found, is_film=False))
            self._change(known, person, merged)
        elif entry.action == "replace":
            stated = person_statements(known.person), person_statements(person)
            entry = entry._replace(differences=differences(*stated))
            self._change(known, person, person)
        self.entries.append(entry)

    def _change(self, known: _Known, source: PersonRecord, result: PersonRecord) -> None:
        known.person = result
        if known.place >= 0:
            self.entries[known.place] = self.entries[known.place]._replace(record=result)
        else:
            self.changes[known.number].append(source)
