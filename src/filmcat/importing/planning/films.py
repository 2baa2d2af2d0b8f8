"""The films of an import: each beside those of the catalogue, and of the import so far, that it may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from filmcat.editing.differences import differences
from filmcat.editing.merge import merge_films
from filmcat.editing.statements import film_statements
from filmcat.importing.planning.matching import Match, Traits, are_close, match, traits
from filmcat.importing.planning.on_duplicate import OnDuplicate, action_on
from filmcat.importing.planning.validate import Validated
from filmcat.model.plan import Difference, Entry, Like, Status
from filmcat.model.record import FilmRecord
from filmcat.text.slug import film_slug

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates

_MOST_LIKE = 3  # films that a suspect is said to be like
_MOST_TRIED = 1000  # numbers behind an id before it is given up


class _Known:
    """A film that others are compared with: of the catalogue, by number, or of this import, by place."""

    __slots__ = ("film", "id", "number", "place", "source", "traits")

    def __init__(  # noqa: PLR0913 - it is either of a catalogue or of an import
        self, id: str, film: FilmRecord, found_by: Traits, *, number: int = -1, place: int = -1, source: str = ""
    ) -> None:
        self.id = id
        self.film = film
        self.traits = found_by
        self.number = number
        self.place = place
        self.source = source


class _Compared(NamedTuple):
    known: _Known
    match: Match
    merged: FilmRecord
    differences: tuple[Difference, ...]


class FilmPlanner:
    """Plans films one after the other; ``look_up`` comes before each batch of ``take``."""

    def __init__(self, duplicates: Duplicates | None, on_duplicate: OnDuplicate) -> None:
        self._duplicates = duplicates
        self._on_duplicate = on_duplicate
        self._catalogue: dict[int, _Known] = {}
        self._candidates: dict[int, tuple[Traits, set[int]]] = {}
        self._by_title: dict[str, list[_Known]] = defaultdict(list)
        self._by_director: dict[object, list[_Known]] = defaultdict(list)
        self._by_id: dict[tuple[str, str], list[_Known]] = defaultdict(list)
        self._taken: set[str] = set()
        self._taken_there: set[str] = set()
        self.entries: list[Entry] = []
        self.explicit_ids: dict[int, str] = {}
        self.changes: dict[int, list[FilmRecord]] = defaultdict(list)

    def look_up(self, batch: Iterable[Validated]) -> None:
        """Look up in the catalogue all films that those of a batch may be."""
        asked = {id(draft.film): traits(draft.film, draft.explicit_id) for draft in batch if draft.film is not None}
        self._candidates = {key: (source, set()) for key, source in asked.items()}
        if self._duplicates is None:
            return
        self._taken_there = self._duplicates.taken(
            {draft.explicit_id or film_slug(draft.film["title"], draft.film["year"]) for draft in batch if draft.film}
        )
        self._find(self._duplicates)
        found = {number for _, numbers in self._candidates.values() for number in numbers}
        changed = {number: known for number, known in self._catalogue.items() if number in self.changes}
        loaded = self._duplicates.films(found - changed.keys()).values()
        self._catalogue = changed | {
            kept.number: _Known(kept.id, kept.film, traits(kept.film, kept.id), number=kept.number) for kept in loaded
        }

    def take(self, draft: Validated, film: FilmRecord) -> None:
        """Plan one film of the batch."""
        source, numbers = self._candidates[id(film)]
        compared = list(self._compared(draft, film, source, numbers))
        sure = [one for one in compared if one.match.is_sure]
        if sure:
            self._take_known(draft, film, min(sure, key=lambda one: len(one.differences)))
        elif compared:
            self._take_suspect(draft, film, compared)
        else:
            self._take_new(draft, film, source)

    def _find(self, duplicates: Duplicates) -> None:
        """Fill in the numbers of the films that each of the batch may be."""
        everybody = [source for source, _ in self._candidates.values()]
        by_title = duplicates.of_titles({key for source in everybody for key in source.titles})
        by_id = duplicates.of_ids({pair for source in everybody for pair in source.ids.items() if pair[0] != "id"})
        by_director = duplicates.of_directors({name for source in everybody for name, _ in source.directors})
        for source, numbers in self._candidates.values():
            numbers.update(number for key in source.titles for number in by_title.get(key, ()))
            numbers.update(number for pair in source.ids.items() for number in by_id.get(pair, ()))
            for name, _ in source.directors:
                numbers.update(
                    film.number
                    for film in by_director.get(name, ())
                    if any(are_close(title, other) for title in source.titles for other in film.titles)
                )

    def _compared(self, draft: Validated, film: FilmRecord, source: Traits, numbers: set[int]) -> Iterator[_Compared]:
        """The films that this one is, or may be; two of one list are only the same if they are so surely."""
        for known in self._known(source, numbers):
            found = match(source, known.traits)
            if found is None or (not found.is_sure and known.source == draft.source):
                continue
            if found.is_sure:
                yield _Compared(known, found, *merge_films(known.film, film))
            else:
                yield _Compared(known, found, film, merge_films(known.film, film)[1])

    def _known(self, source: Traits, numbers: set[int]) -> list[_Known]:
        earlier = [known for key in source.titles for known in self._by_title.get(key, ())]
        earlier += [known for name in source.directors for known in self._by_director.get(name, ())]
        earlier += [known for pair in source.ids.items() for known in self._by_id.get(pair, ())]
        return list(dict.fromkeys([*(self._catalogue[number] for number in sorted(numbers)), *earlier]))

    def _take_new(self, draft: Validated, film: FilmRecord, source: Traits) -> None:
        base = film_slug(film["title"], film["year"])
        wanted = draft.explicit_id or base
        free = self._free(wanted)
        place = len(self.entries)
        if free != base:
            self.explicit_ids[place] = free
        self._taken.add(free)
        known = _Known(free, film, source, place=place, source=draft.source)
        self._remember(known)
        self.entries.append(Entry("new", "append", free, film, draft.source, draft.lines[0]))

    def _take_known(self, draft: Validated, film: FilmRecord, one: _Compared) -> None:
        known, like = one.known, (Like(one.known.id, one.match.reason),)
        entry = Entry("same", "leave", known.id, film, draft.source, draft.lines[0], like)
        if one.differences or not one.match.has_title:
            status: Status = "changed" if one.match.has_title else "suspect"
            action = action_on(self._on_duplicate, changes=one.merged != known.film)
            entry = entry._replace(status=status, action=action, differences=one.differences)
        if entry.action == "merge":
            entry = entry._replace(record=one.merged)
            self._change(known, film, one.merged)
        elif entry.action == "replace":
            entry = entry._replace(differences=differences(film_statements(known.film), film_statements(film)))
            self._change(known, film, film)
        self.entries.append(entry._replace(id=known.id))

    def _take_suspect(self, draft: Validated, film: FilmRecord, compared: list[_Compared]) -> None:
        like = tuple(Like(one.known.id, one.match.reason) for one in compared[:_MOST_LIKE])
        nearest = min(compared, key=lambda one: len(one.differences))
        self.entries.append(
            Entry("suspect", "leave", nearest.known.id, film, draft.source, draft.lines[0], like, nearest.differences)
        )

    def _change(self, known: _Known, source: FilmRecord, result: FilmRecord) -> None:
        """Note what becomes of a film: in the catalogue, or of this import."""
        known.film = result
        if known.place >= 0:
            self._rename(known, film_slug(result["title"], result["year"]))
            self.entries[known.place] = self.entries[known.place]._replace(record=result, id=known.id)
        else:
            self.changes[known.number].append(source)
        known.traits = traits(result, known.id)
        self._remember(known)

    def _remember(self, known: _Known) -> None:
        """Let a film of this import, or one that it changes, be found by what it states now."""
        for key in known.traits.titles:
            self._by_title[key].append(known)
        for name in known.traits.directors:
            self._by_director[name].append(known)
        for pair in known.traits.ids.items():
            self._by_id[pair].append(known)

    def _rename(self, known: _Known, base: str) -> None:
        """Give a film of this import the id that its new title and year make, unless it was fixed."""
        if known.place in self.explicit_ids or base == known.id:
            return
        self._taken_there |= self._duplicates.taken([base]) if self._duplicates is not None else set()
        self._taken.discard(known.id)
        known.id = self._free(base)
        self._taken.add(known.id)
        if known.id != base:
            self.explicit_ids[known.place] = known.id

    def _free(self, wanted: str) -> str:
        """The id itself, or with the first number behind it that no film has."""
        if wanted not in self._taken and wanted not in self._taken_there:
            return wanted
        numbered = [f"{wanted}-{number}" for number in range(2, _MOST_TRIED)]
        taken = self._taken | (self._duplicates.taken(numbered) if self._duplicates is not None else set())
        return next((id_ for id_ in numbered if id_ not in taken), numbered[-1])
