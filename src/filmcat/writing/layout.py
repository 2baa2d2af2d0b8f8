"""Where the records of a file stand: every span by its place, from one look at the file that never holds it whole."""

from array import array
from collections.abc import Callable, Iterator

from filmcat.disk.copying import read_at, reader
from filmcat.disk.spans import digest_of, spans
from filmcat.records.scan import RunsOn, pieces_of
from filmcat.records.span import decode_span

IsSound = Callable[[bytes], bool]
Look = Callable[[int, bytes], None]


class Layout:
    """The spans of one open file: where each begins, and at last the size; and their digests.

    The first is what precedes the first record. ``is_joined`` where a span runs on into the next, so that what one
    record is read as depends on others.
    """

    __slots__ = ("digests", "handle", "is_joined", "starts")

    def __init__(self, handle: int, starts: "array[int]", digests: list[bytes], *, is_joined: bool) -> None:
        self.handle = handle
        self.starts = starts
        self.digests = digests
        self.is_joined = is_joined

    @property
    def count(self) -> int:
        """How many spans there are."""
        return len(self.digests)

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return self.starts[-1]

    def raw(self, place: int) -> bytes:
        """The bytes of a span."""
        size = self.starts[place + 1] - self.starts[place]
        return read_at(self.handle, self.starts[place], size) if size else b""


def nothing() -> Layout:
    """The layout of a file that is yet to be made."""
    return Layout(-1, array("Q", [0, 0]), [digest_of(b"", is_preamble=True)], is_joined=False)


def laid_out(handle: int, size: int, is_sound: IsSound, look: Look = lambda _place, _raw: None) -> Layout:
    """The layout of an open file; ``look`` learns each place and its bytes, from the first again where spans run on.

    ``is_sound`` tells the digests of spans that need not be read.
    """
    try:
        return _layout(handle, size, _alone(handle, size, is_sound), look, is_joined=False)
    except RunsOn:
        content = read_at(handle, 0, size)
        return _layout(handle, size, joined(content, is_sound), look, is_joined=True)


def joined(content: bytes, is_sound: IsSound) -> Iterator[tuple[bytes, bytes]]:
    """The bytes of each span and their digest, those that run on joined."""
    start = 0
    for piece in pieces_of(0, content, is_sound):
        yield content[start : start + piece.size], piece.digest
        start += piece.size


def _alone(handle: int, size: int, is_sound: IsSound) -> Iterator[tuple[bytes, bytes]]:
    """The bytes of each span and their digest. Raises RunsOn where one cannot be read alone."""
    for place, raw in enumerate(spans(reader(handle, 0, size))):
        digest = digest_of(raw, is_preamble=place == 0)
        if place and not is_sound(digest) and decode_span(raw).open_end:
            raise RunsOn
        yield raw, digest


def _layout(handle: int, size: int, found: Iterator[tuple[bytes, bytes]], look: Look, *, is_joined: bool) -> Layout:
    starts, digests = array("Q"), list[bytes]()
    place = 0
    for raw, digest in found:
        look(len(digests), raw)
        starts.append(place)
        digests.append(digest)
        place += len(raw)
    starts.append(size)
    return Layout(handle, starts, digests, is_joined=is_joined)
