"""Compressed sources: gzip streams and the members of zip archives, read as they are unpacked and never in excess."""

import gzip
import io
import struct
import weakref
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, BinaryIO

from filmcat.importing.sources.source import Source, Unopened

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

GZIP = b"\x1f\x8b"
ZIP = b"PK\x03\x04"
_MOST_MEMBERS = 20_000
_HARMLESS = 64 << 20  # bytes that may be unpacked whatever they are packed in
_RATIO = 150  # unpacked bytes to a packed one beyond that; text seldom reaches 20
_SWELLS = "It unpacks to far more than its size: a film list does not."
_SPOILT = (
    OSError, EOFError, ValueError, RuntimeError, LookupError, OverflowError, NotImplementedError, struct.error,
    zlib.error, zipfile.BadZipFile,
)  # fmt: skip


def unpacked(opened: Callable[[], BinaryIO], size: int | None) -> BinaryIO:
    """The bytes of a stream, unpacked where it is gzip; ``size`` is that of the packed stream in bytes."""
    stream = opened()
    head = stream.read(len(GZIP))
    stream.seek(0)
    if head != GZIP:
        return stream
    return io.BufferedReader(_Guarded(gzip.GzipFile(fileobj=stream), size or 0, stream))


class Archive:
    """A zip archive: its members as sources, none of them ever written to disk."""

    def __init__(self, name: str, stream: BinaryIO) -> None:
        """Read the directory of an archive; raises Unopened where there is none."""
        weakref.finalize(self, stream.close)
        self._name = name
        try:
            self._zip = zipfile.ZipFile(stream)
        except _SPOILT as error:
            raise Unopened("It is a damaged zip archive.") from error
        if len(self._zip.infolist()) > _MOST_MEMBERS:
            raise Unopened(f"It is a zip archive of more than {_MOST_MEMBERS:,} files.")

    def members(self) -> list[Source]:
        """The files of the archive in name order."""
        found = {member.filename: member for member in self._zip.infolist() if not member.is_dir()}
        return [self._source(found[path]) for path in sorted(found)]

    def _source(self, member: zipfile.ZipInfo) -> Source:
        def opened() -> BinaryIO:
            if member.file_size > _most_unpacked(member.compress_size):
                raise Unopened(_SWELLS)
            try:
                stream = self._zip.open(member)
            except _SPOILT as error:
                raise Unopened(f"“{member.filename}” in the archive is damaged, or locked with a password.") from error
            return io.BufferedReader(_Guarded(stream, member.compress_size))

        return Source(f"{self._name}/{member.filename}", opened, member.file_size)


def _most_unpacked(packed: int) -> int:
    """How many bytes so many packed ones may become; what an archive says of itself is no proof that they do not."""
    return max(_HARMLESS, packed * _RATIO)


class _Guarded(io.RawIOBase):
    """A stream that is being unpacked: it ends with Unopened where it is damaged, or swells beyond reason."""

    def __init__(self, stream: IO[bytes] | gzip.GzipFile, packed: int, below: BinaryIO | None = None) -> None:
        self._stream = stream
        self._below = below
        self._left = _most_unpacked(packed)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        place = memoryview(buffer)
        try:
            piece = self._stream.read(len(place))
        except _SPOILT as error:
            raise Unopened("It is damaged: what is packed in it cannot be unpacked.") from error
        self._left -= len(piece)
        if self._left < 0:
            raise Unopened(_SWELLS)
        place[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._stream.close()
        if self._below:
            self._below.close()
        super().close()
