"""A file that is made of another: ranges of the old one copied, with texts between them, never held whole."""

import errno
import os
from collections.abc import Callable, Sequence
from typing import NamedTuple

_PIECE = 1 << 20  # bytes read at a time
# What says that a range cannot be copied within the system, so that it is read and written.
_NOT_COPIED_SO = frozenset({errno.EXDEV, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL, errno.EBADF})


class Splice(NamedTuple):
    """Bytes from ``start`` to ``end`` of a file that become others."""

    start: int
    end: int
    text: bytes


def write_all(handle: int, content: bytes) -> None:
    """Write all of it, however little the system takes at a time."""
    left = memoryview(content)
    while left:
        try:
            written = os.write(handle, left)
        except InterruptedError:
            continue
        if written == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        left = left[written:]


def copy_spliced(old: int, new: int, size: int, splices: Sequence[Splice]) -> None:
    """Write a file of ``size`` bytes with splices in it, which are in order, to the end of another."""
    place = 0
    for splice in splices:
        _copy(old, new, place, splice.start)
        write_all(new, splice.text)
        place = splice.end
    _copy(old, new, place, size)


def is_same_outside(old: int, new: int, size: int, splices: Sequence[Splice]) -> bool:
    """Whether every byte of the old file that no splice takes stands in the new one, where it belongs."""
    place = shift = 0
    for splice in (*splices, Splice(size, size, b"")):
        if not _is_same(old, new, place, splice.start, shift):
            return False
        shift += len(splice.text) - (splice.end - splice.start)
        place = splice.end
    return os.fstat(new).st_size == size + shift


def read_at(handle: int, start: int, size: int) -> bytes:
    """At most ``size`` bytes from ``start`` on."""
    while True:
        try:
            return os.pread(handle, size, start)
        except InterruptedError:
            continue


def reader(handle: int, start: int, end: int) -> Callable[[int], bytes]:
    """What gives the next bytes of a range at each call, and none at its end."""
    place = start

    def read(size: int) -> bytes:
        nonlocal place
        piece = read_at(handle, place, min(size, end - place))
        place += len(piece)
        return piece

    return read


def _copy(old: int, new: int, start: int, end: int) -> None:
    """Copy a range to where the new file is being written."""
    copied = getattr(os, "copy_file_range", None)
    while copied is not None and start < end:
        try:
            count = copied(old, new, end - start, start)
        except InterruptedError:
            continue
        except OSError as error:
            if error.errno not in _NOT_COPIED_SO:
                raise
            break
        if count == 0:
            break
        start += count
    while start < end:
        piece = read_at(old, start, min(_PIECE, end - start))
        if not piece:
            raise OSError(errno.EIO, "it became shorter while it was read")
        write_all(new, piece)
        start += len(piece)


def _is_same(old: int, new: int, start: int, end: int, shift: int) -> bool:
    while start < end:
        piece = read_at(old, start, min(_PIECE, end - start))
        if not piece or read_at(new, start + shift, len(piece)) != piece:
            return False
        start += len(piece)
    return True
