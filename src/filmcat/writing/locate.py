"""Where the records of a step stand now: told by what they say, whatever became of others since."""

from collections import defaultdict
from collections.abc import Iterable

from filmcat.writing.entry import RecordEntry, core_digest


class Places:
    """The places at which the wanted records, and the neighbours of those that are to come, stand in a file."""

    def __init__(self, records: Iterable[RecordEntry]) -> None:
        records = list(records)
        self._wanted = {core_digest(record.before) for record in records if record.before is not None}
        self._wanted |= {digest for record in records for digest in (record.previous, record.next) if digest}
        self._found: dict[str, list[int]] = defaultdict(list)
        self._taken = set[int]()

    def look(self, place: int, raw: bytes) -> None:
        """Take note of a span; at place 0 begins a look at the whole file."""
        if place == 0:
            self._found.clear()
        if (digest := core_digest(raw)) in self._wanted:
            self._found[digest].append(place)

    def take(self, text: bytes, near: int) -> int | None:
        """The place of a record of this text; where several are alike, the nearest to where it was; each only once."""
        there = self._free(core_digest(text))
        if not there:
            return None
        place = min(there, key=lambda place: abs(place - near))
        self._taken.add(place)
        return place

    def put(self, record: RecordEntry, count: int) -> int:
        """The place before which a record comes, when all others are taken.

        That is where it was, if its neighbours are there still; else it stands by one of them.
        """
        if self._is_between(record, count):
            return record.old
        if before := self._free(record.previous):
            return min(before, key=lambda place: abs(place + 1 - record.old)) + 1
        if behind := self._free(record.next):
            return min(behind, key=lambda place: abs(place - record.old))
        return 1 if not record.previous and record.next else min(max(record.old, 1), count)

    def _free(self, digest: str) -> list[int]:
        return [place for place in self._found.get(digest, ()) if place not in self._taken]

    def _is_between(self, record: RecordEntry, count: int) -> bool:
        """Whether the nearest spans before and behind its place, that are not taken, are the neighbours it had."""
        before, behind = record.old - 1, record.old
        while before in self._taken:
            before -= 1
        while behind in self._taken:
            behind += 1
        is_behind = before in self._found.get(record.previous, ()) or (before == 0 and not record.previous)
        return is_behind and (behind in self._found.get(record.next, ()) or (behind == count and not record.next))
