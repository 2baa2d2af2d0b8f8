"""Files that are to take the place of others: beside them, by a name of their own, and cleared where nobody needs them.

Who makes one holds its lock as long as the process lives; so one whose lock can be had was left by a killed process.
"""

import contextlib
import errno
import fcntl
import os
import time

PREFIX = ".filmcat-"
NEW, OLD = ".new", ".old"
_NO_LOCKS = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
_OLD_AGE = 24 * 3600  # seconds after which a file is nobody's, on file systems that know no locks


def new_file(folder: str) -> tuple[str, int]:
    """A new file in a folder, for its owner alone: its path, and an open handle that holds its lock."""
    while True:
        path = os.path.join(folder, f"{PREFIX}{os.urandom(8).hex()}{NEW}")
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        except (FileExistsError, InterruptedError):
            continue
        try:
            _lock(handle)
        except BaseException:
            os.close(handle)
            unlink(path)
            raise
        if os.fstat(handle).st_nlink:  # nobody took it for left over meanwhile
            return path, handle
        os.close(handle)


def clear(folder: str, *, is_folder_ours: bool) -> None:
    """Delete what killed processes left in a folder; second names of old files only in a catalogue of our own."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in list(entries):
            if entry.name.startswith(PREFIX) and entry.name.endswith((NEW, OLD) if is_folder_ours else NEW):
                with contextlib.suppress(OSError):
                    _clear(entry.path)


def unlink(path: str) -> None:
    """Delete a file where that can be done."""
    with contextlib.suppress(OSError):
        os.unlink(path)


def _lock(handle: int) -> None:
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except InterruptedError:
            continue
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        return


def _clear(path: str) -> None:
    """Delete a file that nobody holds."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS and time.time() - os.fstat(handle).st_mtime > _OLD_AGE:
            os.unlink(path)
    else:
        os.unlink(path)
    finally:
        os.close(handle)
