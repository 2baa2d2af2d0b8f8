"""The cache folder kept small: what no catalogue needs any more is deleted."""

import contextlib
import os
import time

from filmcat.disk.paths import catalogue_of_index

_OLD = 24 * 3600  # seconds after which an unfinished index is nobody's any more


def prune(folder: str) -> None:
    """Delete the indexes of catalogues that are gone, and what was left unfinished a day ago."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in list(entries):
            with contextlib.suppress(OSError):
                if _is_left_over(entry):
                    os.unlink(entry.path)


def _is_left_over(entry: os.DirEntry[str]) -> bool:
    if not entry.is_file(follow_symlinks=False):
        return False
    if entry.name.startswith(".new-"):
        return time.time() - entry.stat().st_mtime > _OLD
    catalogue = catalogue_of_index(entry.name.removesuffix(".stamp"))
    return catalogue is not None and not os.path.lexists(catalogue)
