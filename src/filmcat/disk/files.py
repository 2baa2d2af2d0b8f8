"""The files of a catalogue as they lie on the disk: their stamps, and their content at one moment."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable

from filmcat.errors import CatalogueUnreadable, CatalogueUnsettled
from filmcat.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Protocol, TypeVar

    class Closable(Protocol):
        """What is made of a catalogue and may have to be let go."""

        def close(self) -> object: ...  # noqa: D102

    T = TypeVar("T", bound=Closable)


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


class Changed(Exception):
    """A file of the catalogue is not what it was when the reading began."""


def stamps(path: str) -> list[Stamp]:
    """The stamps of a catalogue's files, in the order they are read: one file, or the ``*.toml`` of a folder.

    Raises CatalogueUnreadable where there is nothing to read.
    """
    try:
        found = os.stat(path)
        if not stat.S_ISDIR(found.st_mode):
            return [stamp_of(path, found)]
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if _is_part(entry))
        listed = [stamp for name in names if (stamp := _part_stamp(os.path.join(path, name)))]
    except OSError as error:
        raise unreadable(str(error.filename or path), error) from error
    if not listed:
        raise CatalogueUnreadable(
            f"The folder {path} holds no .toml files.", "name a catalogue file, or a folder of them"
        )
    return listed


def is_any_of(path: str, stamps: list[Stamp]) -> bool:
    """Whether a path, through links too, leads to a file with one of these stamps."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) in {(stamp.device, stamp.inode) for stamp in stamps}


def is_settled(stamp: Stamp, read_at: int) -> bool:
    """Whether a file with this stamp, read at that time, can have changed since only with another stamp."""
    newest = max(stamp.modified, stamp.changed)
    tick = _COARSE_TICK if stamp.modified % 1_000_000_000 == 0 else _TICK
    return read_at - newest > tick


def open_as(stamp: Stamp) -> int:
    """An open handle of one file of a catalogue. Raises Changed where it is not as stamped."""
    try:
        handle = os.open(stamp.path, os.O_RDONLY | os.O_CLOEXEC)
        if stamp_of(stamp.path, os.fstat(handle)) != stamp:
            os.close(handle)
            raise Changed
    except OSError as error:
        raise unreadable(stamp.path, error) from error
    return handle


def at_rest(path: str, work: Callable[[list[Stamp], int], T]) -> T:
    """What ``work`` makes of the files of a catalogue, all as they were at one moment.

    ``work`` gets their stamps and the time, in nanoseconds, before they are read; it begins again where it, or a
    look at the files afterwards, finds them changed; what it made is closed then. A single file that is replaced
    again and again was whole each time it was read: the second reading counts. Raises CatalogueUnreadable, or
    CatalogueUnsettled where the files do not rest.
    """
    for attempt in range(_ATTEMPTS):
        read_at = time.time_ns()
        listed = stamps(path)
        try:
            made = work(listed, read_at)
        except Changed:
            pass
        else:
            if stamps(path) == listed or (attempt and len(listed) == 1 and not os.path.isdir(path)):
                return made
            made.close()  # or the next attempt waits until nobody reads the index
        time.sleep(_PAUSE)
    raise CatalogueUnsettled(f"The catalogue {path} changes while it is read.", "try again when it is written")


def unreadable(path: str, error: OSError) -> CatalogueUnreadable:
    """The sentence for a catalogue that cannot be read."""
    if isinstance(error, FileNotFoundError):
        from shlex import quote

        return CatalogueUnreadable(
            f"There is no catalogue at {path}.", f"filmcat -C {quote(path)} add TITLE begins one"
        )
    reason = (error.strerror or str(error)).lower()
    return CatalogueUnreadable(f"The catalogue {path} cannot be read: {reason}.")


def stamp_of(path: str, found: os.stat_result) -> Stamp:
    """The stamp of a file of which the system told this. Raises CatalogueUnreadable where it is none."""
    if not stat.S_ISREG(found.st_mode):
        raise CatalogueUnreadable(f"The catalogue {path} is not a file.", "name a file of TOML, or a folder of them")
    return Stamp(path, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def is_still(stamp: Stamp, found: os.stat_result) -> bool:
    """Whether an open file is as it was stamped; that another took its place and name changes nothing in it."""
    now = stamp_of(stamp.path, found)
    return now == stamp or (found.st_nlink == 0 and now._replace(changed=stamp.changed) == stamp)


def _part_stamp(path: str) -> Stamp | None:
    """The stamp of a file in a folder; None where it was taken away since the folder was read."""
    try:
        return stamp_of(path, os.stat(path))
    except FileNotFoundError:
        if os.path.islink(path):
            raise
        return None


def _is_part(entry: os.DirEntry[str]) -> bool:
    """Whether an entry of a folder is a file of the catalogue; a link to nowhere is one that cannot be read."""
    if not entry.name.endswith(".toml") or entry.name.startswith("."):
        return False
    return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))
