"""The spans of a catalogue in order; and those that run on into the next, joined."""

import bisect
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from filmcat.disk import files
from filmcat.disk.opened import opened as opened_file
from filmcat.disk.spans import cuts, digest_of, spans, stretch
from filmcat.records.span import Decoded, decode_preamble, decode_span, unclosed


class Raw(NamedTuple):
    """The bytes of one span: of which file, and whether it is the text before the first record."""

    file: int
    is_preamble: bool
    raw: bytes

    @property
    def digest(self) -> bytes:
        """What tells it from every other span."""
        return digest_of(self.raw, is_preamble=self.is_preamble)


class Piece(NamedTuple):
    """A span as it must be read, ``size`` bytes, and what it holds; nothing where its digest is known already."""

    file: int
    digest: bytes
    lines: int
    size: int
    decoded: Decoded | None


class RunsOn(Exception):
    """A span that cannot be read alone: a text that it opens may end in a later one."""


def raw_spans(stamps: Iterable[files.Stamp], progress: Callable[[int], None]) -> Iterator[Raw]:
    """Every span of every file, read in pieces. ``progress`` learns how many bytes were read. Raises Changed."""
    for number, stamp in enumerate(stamps):
        with opened_file(stamp) as file:
            for place, raw in enumerate(spans(file.read)):
                yield Raw(number, place == 0, raw)
                progress(len(raw))


def whole_pieces(stamps: Iterable[files.Stamp], known: Callable[[bytes], bool]) -> Iterator[Piece]:
    """Every span of every file, those that run on joined; each file is held whole. Raises Changed."""
    for number, stamp in enumerate(stamps):
        with opened_file(stamp) as file:
            content = file.read()
        yield from pieces_of(number, content, known)


def pieces_of(file: int, content: bytes, known: Callable[[bytes], bool]) -> Iterator[Piece]:
    """The spans of one file, those that run on joined; a digest that is ``known`` is not decoded."""
    return _Joiner(file, content, known).pieces()


class _Joiner:
    """Cuts one file. A piece that failed at its very end is tried once with what its open string takes in."""

    def __init__(self, file: int, content: bytes, known: Callable[[bytes], bool]) -> None:
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
        """A piece that failed at its end, with what its open string takes in; and where it ends now."""
        far, opening = stretch(self._content, start, end)
        self._alone_until = max(far, end)
        if far > end:
            joined = self._piece(start, far)
            if joined.decoded is None or joined.decoded.is_toml:
                return joined, far
        if opening < end:
            alone = alone._replace(decoded=unclosed(self._content[start:end], opening - start))
        return alone, end

    def _preamble(self, raw: bytes) -> Piece:
        digest = digest_of(raw, is_preamble=True)
        decoded = None if self._known(digest) else Decoded(problems=decode_preamble(raw))
        return Piece(self._file, digest, raw.count(b"\n"), len(raw), decoded)

    def _piece(self, start: int, end: int) -> Piece:
        raw = self._content[start:end]
        digest = digest_of(raw)
        return Piece(self._file, digest, raw.count(b"\n"), len(raw), None if self._known(digest) else decode_span(raw))
