"""Spans into the index: all of them, or those whose digest is new; then the ids of films that share one."""

import bisect
from collections import defaultdict
from sqlite3 import Connection

from filmcat.store.files import Source
from filmcat.store.ids import settle_ids
from filmcat.store.pieces import Known, Piece, pieces_of
from filmcat.store.rows import Writer

_GAP = 1 << 20  # between the ranks of neighbours in a new index, so that later ones fit in


def write_all(writer: Writer, sources: list[Source]) -> None:
    """Write every span of a catalogue into a new index."""
    _write(writer, _all_pieces(sources, {}), sources)


def refresh(index: Connection, sources: list[Source]) -> None:
    """Bring an index up to date: only spans whose digest it does not hold are parsed."""
    known: dict[bytes, list[Known]] = defaultdict(list)
    for number, rank, digest in index.execute("SELECT number, rank, digest FROM span ORDER BY rank DESC"):
        known[digest or b""].append(Known(number, rank))
    writer = Writer(index)
    unparseable = known.pop(b"", [])
    pieces = _all_pieces(sources, known)
    for gone in [*unparseable, *(span for spans in known.values() for span in spans)]:
        writer.remove(gone.number)
        index.execute("DELETE FROM span WHERE number = ?", (gone.number,))
    _write(writer, pieces, sources)


def _all_pieces(sources: list[Source], known: dict[bytes, list[Known]]) -> list[Piece]:
    return [piece for file, source in enumerate(sources) for piece in pieces_of(file, source.content, known)]


def _write(writer: Writer, pieces: list[Piece], sources: list[Source]) -> None:
    index = writer.index
    ranks = _ranks([piece.known.rank if piece.known else None for piece in pieces])
    number = int(index.execute("SELECT ifnull(max(number), 0) FROM span").fetchone()[0])
    for piece, rank in zip(pieces, ranks, strict=True):
        if piece.known is not None:
            _keep(index, piece, piece.known, rank)
        elif piece.decoded is not None:
            number += 1
            index.execute(
                "INSERT INTO span VALUES (?, ?, ?, ?, ?)", (number, piece.file, rank, piece.digest, piece.lines)
            )
            writer.add(number, rank, piece.decoded)
    settle_ids(index, writer.touched)
    index.execute("DELETE FROM file")
    rows = [(number, *source.stamp, source.read_at) for number, source in enumerate(sources)]
    index.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _keep(index: Connection, piece: Piece, known: Known, rank: int) -> None:
    index.execute(
        "UPDATE span SET rank = ?1, file = ?2 WHERE number = ?3 AND (rank <> ?1 OR file <> ?2)",
        (rank, piece.file, known.number),
    )
    if rank != known.rank:
        index.execute("UPDATE film SET rank = ? WHERE number = ?", (rank, known.number))


def _ranks(known: list[int | None]) -> list[int]:
    """A rank for each span, rising; as many as can be keep the one they have."""
    kept = _rising(known)
    if not kept:
        return [place * _GAP for place in range(1, len(known) + 1)]
    ranks = [0] * len(known)
    before, low = -1, 0
    for place in [*sorted(kept), len(known)]:
        high = known[place] if place < len(known) else low + _GAP * (place - before)
        step = ((high or 0) - low) // (place - before)
        if step == 0:
            return [place * _GAP for place in range(1, len(known) + 1)]
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
        pile = bisect.bisect_left(tails, rank)
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
