"""The spans of one file in order: those the index knows by their digest, the others decoded."""

import bisect
from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple

from filmcat.store.blocks import cuts, stretch
from filmcat.store.decode.span import Decoded, decode, decode_preamble, unclosed


class Known(NamedTuple):
    """A span that the index holds already."""

    number: int
    rank: int


class Piece(NamedTuple):
    """A span as the catalogue has it now; ``known`` where the index holds it, else ``decoded``.

    Without a digest where what follows it could change how it reads.
    """

    file: int
    lines: int
    digest: bytes | None
    known: Known | None
    decoded: Decoded | None


def pieces_of(file: int, content: bytes, known: dict[bytes, list[Known]]) -> Iterator[Piece]:
    """The spans of a file, preamble first. Those that are known are taken out of ``known``."""
    return _Cutter(file, content, known).pieces()


class _Cutter:
    def __init__(self, file: int, content: bytes, known: dict[bytes, list[Known]]) -> None:
        self._file = file
        self._content = content
        self._known = known
        self._alone_until = 0  # no piece before this place is joined again

    def pieces(self) -> Iterator[Piece]:
        ends = [*cuts(self._content), len(self._content)]
        start = ends[0]
        yield self._preamble(self._content[:start])
        while start < len(self._content):
            end = ends[bisect.bisect_right(ends, start)]
            piece = self._piece(start, end)
            if piece.decoded is not None and piece.decoded.open_end and start >= self._alone_until:
                piece, end = self._joined(piece, start, end)
            yield piece
            start = end

    def _joined(self, alone: Piece, start: int, end: int) -> tuple[Piece, int]:
        """A piece that failed at its very end, with what its open string takes in; and where it ends now."""
        far, opening = stretch(self._content, start, end)
        self._alone_until = max(far, end)
        if far > end:
            joined = self._piece(start, far)
            if joined.decoded is None or not any(problem.broken for problem in joined.decoded.problems):
                return joined, far
        if opening < end:
            alone = alone._replace(decoded=unclosed(self._content[start:end], opening - start))
        return alone, end

    def _preamble(self, raw: bytes) -> Piece:
        digest = blake2b(raw, digest_size=16, person=b"preamble").digest()
        if spans := self._known.get(digest):
            return Piece(self._file, raw.count(b"\n"), digest, spans.pop(), None)
        return Piece(self._file, raw.count(b"\n"), digest, None, Decoded(problems=decode_preamble(raw)))

    def _piece(self, start: int, end: int) -> Piece:
        raw = self._content[start:end]
        digest = blake2b(raw, digest_size=16).digest()
        if spans := self._known.get(digest):
            return Piece(self._file, raw.count(b"\n"), digest, spans.pop(), None)
        decoded = decode(raw)
        return Piece(self._file, raw.count(b"\n"), None if decoded.open_end else digest, None, decoded)
