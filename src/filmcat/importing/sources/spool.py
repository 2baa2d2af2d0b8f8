"""Bytes that come only once, held so that they can be read again: small ones in memory, many in an unnamed file."""

import io
import tempfile
import weakref
from typing import TYPE_CHECKING, BinaryIO

from filmcat.importing.sources.source import Unopened

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_IN_MEMORY = 8 << 20  # bytes
_MOST = 8 << 30  # bytes
_PIECE = 1 << 20  # bytes read at a time


class Spool:
    """A stream that is read to its end when it is first asked for, and can then be opened any number of times."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._is_read = False
        self.size = 0  # bytes, once it is read
        self._held = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - lives as long as its spool
        weakref.finalize(self, self._held.close)

    def opened(self) -> BinaryIO:
        """All of the stream from its beginning; raises Unopened where it does not end in reason."""
        if not self._is_read:
            self._read()
        return io.BufferedReader(_View(self))

    def piece(self, at: int, size: int) -> bytes:
        """At most ``size`` bytes from position ``at``."""
        self._held.seek(at)
        return self._held.read(size)

    def _read(self) -> None:
        while piece := self._stream.read(_PIECE):
            self.size += len(piece)
            if self.size > _MOST:
                raise Unopened(f"It does not end within {_MOST >> 30} GB.")
            self._held.write(piece)
        self._is_read = True


class _View(io.RawIOBase):
    """A spool read from its beginning, whoever else reads it."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._spool.size}[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: "WriteableBuffer") -> int:
        place = memoryview(buffer)
        piece = self._spool.piece(self._at, len(place))
        place[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)
