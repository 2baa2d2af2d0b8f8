"""The plan of a command that writes: what becomes of each film and person, how it differs, what was unclear."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from filmcat.views.film import Film
from filmcat.views.person import Person
from filmcat.views.text import PARTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from filmcat.model.plan import Difference, Entry, Note, Stated
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.views.kinds import Row

_MOST_IN_FULL = 5  # new records whose every field is shown; of more only their names
_IN_FULL = frozenset({"new", "refused"})
_SIGNS = {"added": "+", "conflict": "!", "replaced": "~", "removed": "-"}


class PlanAnswer:
    """The entries of a plan and its notes; at most ``most`` entries of each status but the same are shown (None: all).

    A row is an entry, or a note under its kind.
    """

    columns = ("status", "action", "record", "id", "name", "year", "source", "line", "message")

    def __init__(self, entries: Sequence[Entry], notes: Iterable[Note], most: int | None = None) -> None:
        self.entries = entries
        self.notes = list(notes)
        self._most = most
        self._is_in_full = sum(entry.status in _IN_FULL for entry in entries) <= _MOST_IN_FULL

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The cells of each entry, then of each note."""
        for entry in self.entries:
            record = ("film", entry.id) if entry.is_film else ("person", "")
            said = [f"{like.id}: {like.reason}" for like in entry.like]
            said += map(difference_text, entry.differences)
            said += map(doubt_text, doubts(entry))
            yield (
                entry.status, entry.action, *record, entry.name, entry.year, entry.source, str(entry.line or ""),
                PARTED.join(said),
            )  # fmt: skip
        for note in self.notes:
            yield note.kind, "", "", "", "", "", note.source, str(note.line), note.message

    def objects(self) -> Iterator[Mapping[str, object]]:
        """Each entry, then each note, under what it is: ``{"film": {…}}``, ``person`` or ``problem``.

        A record has the names of the format, an id, its status, where it stands, how it differs, and what the source
        states, with what speaks for it.
        """
        yield from ({"film" if entry.is_film else "person": _object(entry)} for entry in self.entries)
        yield from ({"problem": note._asdict()} for note in self.notes)

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (entry.id for entry in self.entries if entry.is_film and entry.id)

    def shown(self) -> Iterator[Entry]:
        """The entries that are shown."""
        so_far: Counter[str] = Counter()
        for entry in self.entries:
            so_far[entry.status] += 1
            if self._most is None or (so_far[entry.status] <= self._most and entry.status != "same"):
                yield entry

    def hidden(self) -> Iterator[tuple[str, int]]:
        """How many more there are of a status than are shown."""
        for status, count in Counter(entry.status for entry in self.entries).items():
            if self._most is not None and count > self._most and status != "same":
                yield status, count - self._most

    def known(self, entry: Entry) -> Iterator[Row]:
        """What is known of a record that is new, beyond its heading; nothing where there are many of them."""
        if entry.status not in _IN_FULL or not self._is_in_full:
            return iter(())
        if entry.is_film:
            return Film(entry.id, cast("FilmRecord", entry.record), []).rows(is_below_heading=True)
        return Person(cast("PersonRecord", entry.record)).rows(is_below_heading=True)

    def remarks(self) -> list[str]:
        """What was not understood or left out, and where; at most so many, then how many more there are."""
        notes = [note_text(note) for note in self.notes if note.kind != "refused"]
        more = len(notes) - self._most if self._most is not None else 0
        return [*notes[: self._most], *([f"… and {more:,} more."] if more > 0 else [])]

    def counted(self) -> str:
        """How many of what there are: ``3 films: 2 new, 1 changed; 1 person: 1 new``."""
        parts: list[str] = []
        for is_film, one, several in ((True, "film", "films"), (False, "person", "persons")):
            counts = Counter(entry.status for entry in self.entries if entry.is_film == is_film)
            if total := counts.total():
                said = ", ".join(f"{count:,} {status}" for status, count in counts.items())
                parts.append(f"{total:,} {one if total == 1 else several}: {said}")
        return "; ".join(parts)


def _object(entry: Entry) -> dict[str, object]:
    plan: dict[str, object] = {
        "status": entry.status,
        "action": entry.action,
        "id_before": entry.id_before or None,
        "source": entry.source or None,
        "line": entry.line or None,
        "like": [like._asdict() for like in entry.like],
        "differences": [difference._asdict() for difference in entry.differences],
        "stated": [_stated_object(one) for one in entry.stated],
    }
    identity: dict[str, object] = {"id": entry.id or None} if entry.is_film else {}
    title: dict[str, object] = {"title": entry.name or None} if entry.is_film else {}
    return identity | dict(entry.record) | title | plan


def _stated_object(one: Stated) -> dict[str, object]:
    return {**one._asdict(), "line": one.line or None, "column": one.column or None}


def doubts(entry: Entry) -> list[Stated]:
    """The values of an entry that somebody should look at."""
    return [one for one in entry.stated if one.is_doubtful]


def doubt_text(one: Stated, shown: Callable[[str], str] = str) -> str:
    """A doubtful value with its line and the reasons: ``? title: Solaris (line 3: the last line before the facts)``."""
    return f"? {one.field}: {shown(_text(one.value))} (line {one.line}: {', '.join(one.evidence)})"


def difference_text(difference: Difference, shown: Callable[[str], str] = str) -> str:
    """One difference: ``+ genres: drama``, ``! runtime: 90, but the catalogue keeps 87``; values as they are shown."""
    start = f"{_SIGNS[difference.kind]} {difference.field}: "
    stated, kept = shown(_text(difference.source)), shown(_text(difference.catalogue))
    return (
        start
        + {
            "added": stated,
            "conflict": f"{stated}, but the catalogue keeps {kept}",
            "replaced": f"{stated}, no longer {kept}",
            "removed": kept,
        }[difference.kind]
    )


def note_text(note: Note) -> str:
    """A note with its place: ``page.txt:9: not understood: Format: DCP``."""
    said = f"not understood: {note.message}" if note.kind == "unread" else note.message
    is_whole = not note.line or (note.kind == "refused" and note.line == 1)
    return f"{note.source}: {said}" if is_whole else f"{note.source}:{note.line}: {said}"


def _text(value: object) -> str:
    """A value as text: names, not tables, where there are names."""
    if isinstance(value, list):
        return PARTED.join(map(_text, value))
    if isinstance(value, dict):
        if "name" in value:
            more = [_text(entry) for key, entry in value.items() if key not in {"name", "role"}]
            return f"{value['name']} ({', '.join(more)})" if more else str(value["name"])
        return ", ".join(f"{key} {_text(entry)}" for key, entry in value.items())
    return str(value).lower() if isinstance(value, bool) else str(value)
