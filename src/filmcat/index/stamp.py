"""The stamp of an index: what the file system said of it when filmcat last wrote it.

SQLite keeps no checksums, so a damaged page may read well and say something else. Whatever touches the file after
its stamp was written, a crash in the middle of a write, a disk that was full, another program, shows in size, times
or inode, and an index whose stamp does not fit is made anew.
"""

import os
import time

_TICK = 0.012  # seconds; longer than the clock of any file system in use that keeps fractions of seconds
_GRACE = 3 * _TICK  # seconds in which another process that has just written will have written its stamp


def is_trusted(path: str) -> bool:
    """Whether the index is as filmcat left it. Another process may be about to say so: then this waits a moment."""
    if _fits(path):
        return True
    time.sleep(_GRACE)
    return _fits(path)


def write_stamp(path: str) -> None:
    """Note the state of an index that was just written; not before a later change must show in its times.

    Where the note cannot be written, the index is simply not trusted the next time.
    """
    time.sleep(_TICK)
    try:
        with open(_stamp_path(path), "w", encoding="utf-8") as file:
            file.write(_state(path))
    except OSError:
        pass


def _fits(path: str) -> bool:
    try:
        with open(_stamp_path(path), encoding="utf-8") as file:
            return file.read(200) == _state(path)
    except (OSError, ValueError):
        return False


def _stamp_path(path: str) -> str:
    return f"{path}.stamp"


def _state(path: str) -> str:
    found = os.stat(path)
    return f"{found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}\n"
