"""One writer at a time: the lock of a file that is to be written, held as long as the process lives at most.

The lock is ``flock`` on the file itself, so that every path and link to it meets the same one and no lock file is left
beside it. A write replaces the file, and with it what is locked; so whoever gets the lock of a file that has been
replaced meanwhile takes that of the new one. A file that is yet to be made is locked by the nearest folder above it
that there is; a catalogue of several files by its folder, and each file that is written as well.
"""

import errno
import fcntl
import os
import stat
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

from filmcat.disk.atomic import make_folder, said
from filmcat.errors import CatalogueNotWritten
from filmcat.text.escape import legible
from filmcat.writing.recovery import take_back_halfway

PATIENCE = 30.0  # seconds that a writer waits for others
_PAUSE = 0.01  # seconds between two attempts
_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
_LOCKS = "/proc/locks"  # Linux: a line for each lock, with the process that holds it


@contextmanager
def locked(paths: Iterable[str], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the locks of these files and folders, there or not.

    They are locked in the order of their real paths, so that two writers of several never wait for each other, and
    each only once whatever leads to it. Raises CatalogueNotWritten where others hold one for too long, or one cannot
    be opened.
    """
    until = time.monotonic() + patience
    held: dict[tuple[int, int], int] = {}
    with ExitStack() as handles:
        for path in sorted({os.path.realpath(path) for path in paths}):
            with said(path):
                handle = _locked(path, until, held)
            if handle is not None:
                handles.callback(os.close, handle)
        yield


@contextmanager
def of_catalogue(path: str, patience: float, environment: Mapping[str, str] | None) -> Iterator[None]:
    """Hold the lock of a catalogue; with an ``environment``, what was cut off halfway is taken back first.

    The folder of one that is yet to be made is made, so that all who make it at once meet at that.
    """
    make_folder(path)
    with locked([path], patience):
        if environment is not None:
            take_back_halfway(path, environment)
        yield


def _locked(path: str, until: float, held: dict[tuple[int, int], int]) -> int | None:
    """An open file whose lock is held, still the one at this path.

    None where it is among the ``held`` already, or the file system knows no locks.
    """
    while True:
        handle = os.open(_standing(path), os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        is_kept = False
        try:
            found = os.fstat(handle)
            _check_kind(path, found)
            key = (found.st_dev, found.st_ino)
            if key in held or not _taken(handle, path, until):
                return None
            if _is_there(found, path):
                held[key] = handle
                is_kept = True
                return handle
        finally:
            if not is_kept:
                os.close(handle)


def _standing(path: str) -> str:
    """The file, or the nearest folder above it where it is yet to be made."""
    while not os.path.exists(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    return path


def _check_kind(path: str, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
        raise CatalogueNotWritten(path, "it is not a file", "name a file of TOML, or a folder of them")


def _taken(handle: int, path: str, until: float) -> bool:
    """Wait for the lock; False where the file system has none to give."""
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except InterruptedError:
            continue
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return False
            if error.errno not in _TAKEN:
                raise
            if time.monotonic() > until:
                raise _held_by(handle, path) from None
            time.sleep(_PAUSE)
        else:
            return True


def _is_there(held: os.stat_result, path: str) -> bool:
    """Whether what is locked is still what the path leads to: the file, or a folder while there is no file."""
    try:
        return os.path.samestat(held, os.stat(_standing(path)))
    except FileNotFoundError:
        return False


def _held_by(handle: int, path: str) -> CatalogueNotWritten:
    holder = _holder(os.fstat(handle).st_ino)
    return CatalogueNotWritten(path, f"{holder} is writing to it", "try again when that has ended")


def _holder(inode: int) -> str:
    """Who holds the lock of a file, as far as the system tells: ``process 4711 (filmcat)``."""
    with suppress(OSError, ValueError), open(_LOCKS, encoding="ascii") as locks:
        for line in locks:
            number, kind, _, _, process, place, *_ = line.split()
            if kind == "FLOCK" and number != "->" and place.rpartition(":")[2] == str(inode):
                return f"process {process}{_name_of(process)}"
    return "another process"


def _name_of(process: str) -> str:
    """The name of a process in parentheses; empty where it has ended, or is another user's."""
    with suppress(OSError), open(f"/proc/{process}/comm", encoding="utf-8", errors="replace") as name:
        return f" ({legible(name.read().strip())})"
    return ""
