"""The files of a catalogue as they lie on the disk: their stamps, and their content at one moment."""

import os
import stat
import time
from typing import NamedTuple

from filmcat.errors import CatalogueUnreadable, CatalogueUnsettled

_ATTEMPTS = 20
_PAUSE = 0.005  # seconds between attempts to read a file that is being written
_TICK = 50_000_000  # nanoseconds; no file system in use that keeps fractions of seconds is coarser
_COARSE_TICK = 2_000_000_000  # nanoseconds; of file systems that keep whole seconds (FAT: every second one)


class Stamp(NamedTuple):
    """What the file system says of one file; times in nanoseconds."""

    path: str
    device: int
    inode: int
    size: int
    modified: int
    changed: int


class Source(NamedTuple):
    """One file as it was read: its stamp, when it was read, and its content."""

    stamp: Stamp
    read_at: int
    content: bytes


def stamps(path: str) -> list[Stamp]:
    """The stamps of a catalogue's files, in the order they are read: one file, or the ``*.toml`` of a folder.

    Raises CatalogueUnreadable where there is nothing to read.
    """
    try:
        found = os.stat(path)
        if not stat.S_ISDIR(found.st_mode):
            return [_stamp(path, found)]
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if _is_part(entry.name) and entry.is_file())
        parts = [os.path.join(path, name) for name in names]
        listed = [_stamp(part, os.stat(part)) for part in parts]
    except OSError as error:
        raise unreadable(path, error) from error
    if not listed:
        raise CatalogueUnreadable(
            f"The folder {path} holds no .toml files.", "name a catalogue file, or a folder of them"
        )
    return listed


def is_settled(stamp: Stamp, read_at: int) -> bool:
    """Whether a file with this stamp, read at that time, can have changed since only with another stamp."""
    newest = max(stamp.modified, stamp.changed)
    tick = _COARSE_TICK if stamp.modified % 1_000_000_000 == 0 else _TICK
    return read_at - newest > tick


def read(path: str) -> list[Source]:
    """The files of a catalogue with their content, each as it was at one moment.

    Raises CatalogueUnreadable, or CatalogueUnsettled where a file does not stop changing.
    """
    for _ in range(_ATTEMPTS):
        listed = stamps(path)
        sources = [source for stamp in listed if (source := _read_once(stamp)) is not None]
        if len(sources) == len(listed) and stamps(path) == listed:
            return sources
        time.sleep(_PAUSE)
    raise CatalogueUnsettled(f"The catalogue {path} changes while it is read.", "try again when it is written")


def unreadable(path: str, error: OSError) -> CatalogueUnreadable:
    """The sentence for a catalogue that cannot be read."""
    if isinstance(error, FileNotFoundError):
        return CatalogueUnreadable(f"There is no catalogue at {path}.", "name one with -C PATH")
    reason = (error.strerror or str(error)).lower()
    return CatalogueUnreadable(f"The catalogue {path} cannot be read: {reason}.")


def _read_once(stamp: Stamp) -> Source | None:
    try:
        with open(stamp.path, "rb") as file:
            read_at = time.time_ns()
            before = _stamp(stamp.path, os.fstat(file.fileno()))
            content = file.read()
            after = _stamp(stamp.path, os.fstat(file.fileno()))
    except OSError as error:
        raise unreadable(stamp.path, error) from error
    return Source(stamp, read_at, content) if before == after == stamp and len(content) == stamp.size else None


def _stamp(path: str, found: os.stat_result) -> Stamp:
    if not stat.S_ISREG(found.st_mode):
        raise CatalogueUnreadable(f"The catalogue {path} is not a file.", "name a file of TOML, or a folder of them")
    return Stamp(path, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _is_part(name: str) -> bool:
    return name.endswith(".toml") and not name.startswith(".")
