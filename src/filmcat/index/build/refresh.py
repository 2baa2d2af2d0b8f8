"""Bringing an index up to date: only files that changed are read, only spans whose digest it lacks are parsed."""

import bisect
import os
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from sqlite3 import Connection
from typing import NamedTuple

from filmcat.disk.files import Stamp, is_settled
from filmcat.index.build.batches import WORTH_PROCESSES, made_by
from filmcat.index.build.ids import settle_ids
from filmcat.index.build.rows import RowMaker, SpanRows
from filmcat.index.build.writer import Writer
from filmcat.records.scan import RunsOn, raw_spans, whole_pieces

GAP = 1 << 20  # between the ranks of neighbours in a new index, so that later ones fit in
_MOST_CHANGED = 0.25  # share of the catalogue's bytes


class TooMuchChanged(Exception):
    """So much of the catalogue is new that the index is better made anew."""


class _Known(NamedTuple):
    number: int
    rank: int
    file: int


class _Placed(NamedTuple):
    """A span where it stands now: its file, and what the index knows of it, else its rows."""

    file: int
    known: _Known | None
    rows: SpanRows | None


class _Held:
    """The spans that the index holds, by digest; those that are still in the catalogue are taken out.

    The spans of files that need not be read, by their numbers in the index, stand aside.
    """

    def __init__(self, index: Connection, unread: Container[int] = ()) -> None:
        self._by_digest: dict[bytes, list[_Known]] = defaultdict(list)
        self._unreadable: list[_Known] = []
        self._of_unread: dict[int, list[_Known]] = defaultdict(list)
        for digest, *span in index.execute("SELECT digest, number, rank, file FROM span ORDER BY rank DESC"):
            known = _Known(*span)
            if known.file in unread:
                self._of_unread[known.file].append(known)
            else:
                (self._unreadable if digest is None else self._by_digest[digest]).append(known)

    def of_unread(self, file: int) -> Iterator[_Known]:
        """The spans of a file that is not read, in their order."""
        return reversed(self._of_unread[file])

    def has(self, digest: bytes) -> bool:
        return bool(self._by_digest.get(digest))

    def take(self, digest: bytes) -> _Known | None:
        spans = self._by_digest.get(digest)
        return spans.pop() if spans else None

    def rest(self) -> Iterator[_Known]:
        yield from self._unreadable
        for spans in self._by_digest.values():
            yield from spans


def refresh(index: Connection, stamps: list[Stamp], read_at: int) -> None:
    """Bring the index up to date with files of these stamps. Raises Changed, TooMuchChanged or sqlite3.Error."""
    unread = _unread(index, stamps)
    held, maker = _Held(index, frozenset(unread.values())), RowMaker()
    try:
        placed = list(_read_alone(stamps, unread, held, maker))
    except RunsOn:
        held, maker = _Held(index), RowMaker()
        placed = list(_read_whole(stamps, held, maker))
    writer = Writer(index, is_new=False)
    for gone in held.rest():
        writer.remove(gone.number)
    _write(writer, placed, maker)
    settle_ids(index, writer.touched)
    note_files(index, stamps, read_at)


def note_files(index: Connection, stamps: list[Stamp], read_at: int) -> None:
    """Note the files that the index was made of, and when they were read (in nanoseconds)."""
    index.execute("DELETE FROM file")
    rows = [(number, os.fsencode(path), *stamp, read_at) for number, (path, *stamp) in enumerate(stamps)]
    index.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _unread(index: Connection, stamps: list[Stamp]) -> dict[int, int]:
    """The files that are as the index knows them: their numbers in the index, by those among ``stamps``."""
    known: dict[Stamp, int] = {}
    for number, path, *times, read_at in index.execute("SELECT * FROM file"):
        stamp = Stamp(os.fsdecode(path), *times)
        if is_settled(stamp, read_at):
            known[stamp] = number
    return {number: known[stamp] for number, stamp in enumerate(stamps) if stamp in known}


def _read_alone(stamps: list[Stamp], unread: Mapping[int, int], held: _Held, maker: RowMaker) -> Iterator[_Placed]:
    """Every span in order, of files that changed read in pieces. Raises RunsOn where one cannot be read alone."""
    left = max(WORTH_PROCESSES, int(sum(stamp.size for stamp in stamps) * _MOST_CHANGED))
    for file, stamp in enumerate(stamps):
        if file in unread:
            yield from (_Placed(file, known, None) for known in held.of_unread(unread[file]))
            continue
        for raw in raw_spans([stamp], lambda _size: None):
            if known := held.take(raw.digest):
                yield _Placed(file, known, None)
                continue
            left -= len(raw.raw)
            if left < 0:
                raise TooMuchChanged
            rows = made_by(maker, raw.raw, is_preamble=raw.is_preamble)
            if rows.open_end:
                raise RunsOn
            yield _Placed(file, None, rows)


def _read_whole(stamps: list[Stamp], held: _Held, maker: RowMaker) -> Iterator[_Placed]:
    """Every span in order, those that run on joined; each file is held whole."""
    for piece in whole_pieces(stamps, held.has):
        if piece.decoded is None:
            yield _Placed(piece.file, held.take(piece.digest), None)
        else:
            yield _Placed(piece.file, None, maker.rows(piece.digest, piece.lines, piece.decoded))


def _write(writer: Writer, placed: list[_Placed], maker: RowMaker) -> None:
    """Write what is new, and move what stands elsewhere now."""
    old_ranks = [span.known.rank if span.known else None for span in placed]
    kept = _rising(old_ranks)
    terms = writer.numbers(maker.new_terms())
    for place, (span, rank) in enumerate(zip(placed, _ranks(old_ranks, kept), strict=True)):
        if span.rows is not None:
            writer.add(span.file, rank, span.rows, terms)
        elif span.known is not None and (place not in kept or (span.known.rank, span.known.file) != (rank, span.file)):
            writer.move(span.known.number, rank, span.file, is_overtaken=place not in kept)
    writer.finish()


def _ranks(known: list[int | None], kept: set[int]) -> list[int]:
    """A rank for each span, rising: those at the ``kept`` places keep theirs, the others come between."""
    ranks = [0] * len(known)
    before, low = -1, 0
    for place in [*sorted(kept), len(known)]:
        high = known[place] if place < len(known) else low + GAP * (place - before)
        step = ((high or 0) - low) // (place - before)
        if step == 0:  # no number left between two neighbours
            return [place * GAP for place in range(1, len(known) + 1)]
        for between in range(before + 1, place):
            ranks[between] = low + step * (between - before)
        if place < len(known):
            ranks[place] = high or 0
        before, low = place, high or 0
    return ranks


def _rising(known: list[int | None]) -> set[int]:
    """The places of a longest rising run of known ranks (patience sorting)."""
    tails: list[int] = []
    tail_places: list[int] = []
    previous: dict[int, int] = {}
    for place, rank in enumerate(known):
        if rank is None:
            continue
        pile = bisect.bisect_left(tails, rank) if tails and rank <= tails[-1] else len(tails)
        if pile:
            previous[place] = tail_places[pile - 1]
        tails[pile : pile + 1] = [rank]
        tail_places[pile : pile + 1] = [place]
    kept: set[int] = set()
    place_or_none = tail_places[-1] if tail_places else None
    while place_or_none is not None:
        kept.add(place_or_none)
        place_or_none = previous.get(place_or_none)
    return kept
