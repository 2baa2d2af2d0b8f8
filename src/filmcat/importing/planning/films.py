"""The films of an import: each beside those of the catalogue, and of the import so far, that it may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from filmcat.editing.differences import differences, written
from filmcat.editing.merge import film_differences, merge_films
from filmcat.editing.statements import film_statements
from filmcat.importing.planning.candidates import MOST
from filmcat.importing.planning.known import Known, Remembered, looked_up
from filmcat.importing.planning.matching import Match, Traits, match, traits
from filmcat.importing.planning.on_duplicate import OnDuplicate, action_on
from filmcat.importing.planning.repeated import Repeated
from filmcat.importing.planning.validate import Validated, with_unread
from filmcat.model.plan import Entry, Like, Note, Status
from filmcat.model.record import FilmRecord
from filmcat.text.slug import film_slug

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates

_MOST_LIKE = 3  # films that a suspect is said to be like
_MOST_TRIED = 1000  # numbers behind an id before it is given up


class _Compared(NamedTuple):
    known: Known
    match: Match


class FilmPlanner:
    """Plans films one after the other; ``look_up`` comes before each batch of ``take``."""

    def __init__(self, duplicates: Duplicates | None, on_duplicate: OnDuplicate) -> None:
        self._duplicates = duplicates
        self._on_duplicate = on_duplicate
        self._catalogue: dict[int, Known] = {}
        self._candidates: dict[int, tuple[Traits, set[int]]] = {}
        self._earlier = Remembered()
        self._taken: set[str] = set()
        self._taken_there: set[str] = set()
        self.entries: list[Entry] = []
        self.explicit_ids: dict[int, str] = {}
        self.changes: dict[int, list[FilmRecord]] = defaultdict(list)
        self.repeated = Repeated()

    def look_up(self, batch: Iterable[Validated]) -> None:
        """Look up in the catalogue all films that those of a batch may be."""
        asked = [(draft.film, traits(draft.film, draft.explicit_id)) for draft in batch if draft.film is not None]
        self._candidates = {id(film): (source, set()) for film, source in asked}
        if self._duplicates is None:
            return
        self._taken_there = self._duplicates.taken(
            {source.ids.get("id") or film_slug(film["title"], film["year"]) for film, source in asked}
        )
        numbers, is_cut = looked_up(self._duplicates, asked)
        self._earlier.is_cut |= is_cut
        self._candidates = {id(film): (source, found) for (film, source), found in zip(asked, numbers, strict=True)}
        changed = {number: known for number, known in self._catalogue.items() if number in self.changes}
        loaded = self._duplicates.films(set().union(*numbers) - changed.keys()).values()
        self._catalogue = changed | {
            kept.number: Known(kept.id, kept.film, traits(kept.film, kept.id), number=kept.number) for kept in loaded
        }

    def notes(self, source: str) -> Iterator[Note]:
        """What is to be told of a source, all of which is planned."""
        yield from self.repeated.notes()
        if self._earlier.is_cut:
            self._earlier.is_cut = False
            told = f"Somebody directed very many of its films: each title is compared with {MOST} others of them."
            yield Note(source, 0, "noted", told)

    def take(self, draft: Validated, film: FilmRecord) -> bool:
        """Plan one film of the batch; False where it is another statement of one that the import has already."""
        source, numbers = self._candidates[id(film)]
        compared = [*self._compared(draft, source, numbers)]
        sure = [one for one in compared if one.match.is_sure]
        here = next((one.known for one in sure if one.known.place >= 0), None) or self._stated_so(draft, film, source)
        if here is not None:
            self._take_again(draft, film, here)
            return False
        if sure:
            self._take_known(draft, film, self._nearest(sure, film))
        elif compared:
            self._take_suspect(draft, film, compared)
        else:
            self._take_new(draft, film, source)
        return True

    def _compared(self, draft: Validated, source: Traits, numbers: set[int]) -> Iterator[_Compared]:
        """The films that this one is, or may be; two of one list are only the same if they are so surely."""
        known_ones = dict.fromkeys(
            [*(self._catalogue[number] for number in sorted(numbers)), *self._earlier.near(source, draft.origin)]
        )
        for known in known_ones:
            found = match(source, known.traits)
            if found is not None and (found.is_sure or known.source != draft.origin):
                yield _Compared(known, found)

    def _stated_so(self, draft: Validated, film: FilmRecord, source: Traits) -> Known | None:
        """The film of this import of which the very same was said: a row that stands twice in a list."""
        return next(
            (known for known in self._earlier.near(source, draft.origin) if known.place >= 0 and known.film == film),
            None,
        )

    def _nearest(self, compared: list[_Compared], film: FilmRecord) -> _Compared:
        """The one that differs least."""
        if len(compared) == 1:
            return compared[0]
        return min(compared, key=lambda one: len(film_differences(one.known.film, film)))

    def _take_new(self, draft: Validated, film: FilmRecord, source: Traits) -> None:
        base = film_slug(film["title"], film["year"])
        wanted = draft.explicit_id or base
        free = self._free(wanted)
        place = len(self.entries)
        if free != base:
            self.explicit_ids[place] = free
        self._taken.add(free)
        self._earlier.add(Known(free, film, source, place=place, source=draft.origin, line=draft.lines[0]))
        self.entries.append(Entry("new", "append", free, film, draft.source, draft.lines[0]))

    def _take_again(self, draft: Validated, film: FilmRecord, known: Known) -> None:
        """Add what a source says again of a film of this import; what contradicts the first is kept unread."""
        merged, found = merge_films(known.film, film)
        contradicting = [one for one in found if one.kind == "conflict"]
        if contradicting:
            merged = with_unread(merged, [f"{one.field}: {one.source}" for one in contradicting])
        self._change(known, film, merged)
        self.repeated.add(draft, known, contradicting)

    def _take_known(self, draft: Validated, film: FilmRecord, one: _Compared) -> None:
        known, like = one.known, (Like(one.known.id, one.match.reason),)
        entry = Entry("same", "leave", known.id, film, draft.source, draft.lines[0], like)
        found = film_differences(known.film, film)
        is_merged = self._on_duplicate == "merge" and (found or not one.match.has_title)
        merged = merge_films(known.film, film)[0] if is_merged else known.film
        if found or not one.match.has_title:
            status: Status = "changed" if one.match.has_title else "suspect"
            action = action_on(self._on_duplicate, changes=merged != known.film)
            entry = entry._replace(status=status, action=action, differences=found)
        if entry.action == "merge":
            found = written(known.film, merged, found, is_film=True)
            entry = entry._replace(record=merged, differences=found)
            self._change(known, film, merged)
        elif entry.action == "replace":
            entry = entry._replace(differences=differences(film_statements(known.film), film_statements(film)))
            self._change(known, film, film)
        self.entries.append(entry._replace(id=known.id))

    def _take_suspect(self, draft: Validated, film: FilmRecord, compared: list[_Compared]) -> None:
        like = tuple(Like(one.known.id, one.match.reason) for one in compared[:_MOST_LIKE])
        known = self._nearest(compared, film).known
        found = film_differences(known.film, film)
        self.entries.append(Entry("suspect", "leave", known.id, film, draft.source, draft.lines[0], like, found))

    def _change(self, known: Known, source: FilmRecord, result: FilmRecord) -> None:
        """Note what becomes of a film: in the catalogue, or of this import."""
        known.film = result
        if known.place >= 0:
            self._rename(known, film_slug(result["title"], result["year"]))
            self.entries[known.place] = self.entries[known.place]._replace(record=result, id=known.id)
        else:
            self.changes[known.number].append(source)
        known.traits = traits(result, known.id)
        self._earlier.add(known)

    def _rename(self, known: Known, base: str) -> None:
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
