"""The plan of an import: each film and person of it beside the catalogue, and what becomes of it.

Nothing is written here, and nothing read but through ``Duplicates``. A film that two sources of one import state is
compared with the first of them, as if that were in the catalogue already.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from filmcat.importing.planning.films import FilmPlanner
from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.importing.planning.persons import PersonPlanner
from filmcat.importing.planning.validate import Validated
from filmcat.index.lookup.duplicates import Duplicates
from filmcat.model.plan import Entry, Note
from filmcat.model.record import FilmRecord, PersonRecord

_BATCH = 500  # drafts whose duplicates are looked up at once


class Addition(NamedTuple):
    """A record to append; ``id`` where it has to stand in it."""

    record: FilmRecord | PersonRecord
    id: str | None
    is_film: bool


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
        rest = iter(drafts)
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

    def note(self, note: Note) -> None:
        """Note a source, or the rest of one, that was not read; or what was left out of one."""
        self.notes.append(note)

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
    def additions(self) -> list[Addition]:
        """The records to append, in the order of the sources."""
        return [
            Addition(entry.record, self._films.explicit_ids.get(place) if is_film else None, is_film)
            for (is_film, place), entry in zip(self._order, self.entries, strict=True)
            if entry.action == "append"
        ]

    @property
    def film_changes(self) -> dict[int, list[FilmRecord]]:
        """What is to be merged into films of the catalogue, or stands in their place, by their numbers."""
        return self._films.changes

    @property
    def person_changes(self) -> dict[int, list[PersonRecord]]:
        """What is to be merged into persons of the catalogue, or stands in their place, by their numbers."""
        return self._persons.changes

    @property
    def is_replacing(self) -> bool:
        """Whether changes stand in the place of records, rather than being merged into them."""
        return self.on_duplicate == "replace"

    def _take(self, draft: Validated) -> None:
        if draft.film is not None:
            self._order.append((True, len(self._films.entries)))
            self._films.take(draft, draft.film)
        for person, line in zip(draft.persons, draft.lines[1:], strict=True):
            self._order.append((False, len(self._persons.entries)))
            self._persons.take(person, draft.source, line)

    def _refuse(self, draft: Validated) -> None:
        """Show what was read of a film without a title, and of its persons; nothing of it is compared or written."""
        if draft.film is not None:
            self._order.append((True, len(self._films.entries)))
            self._films.entries.append(Entry("refused", "leave", "", draft.film, draft.source, draft.lines[0]))
        for person, line in zip(draft.persons, draft.lines[1:], strict=True):
            self._order.append((False, len(self._persons.entries)))
            entry = Entry("refused", "leave", person["name"], person, draft.source, line, is_film=False)
            self._persons.entries.append(entry)
