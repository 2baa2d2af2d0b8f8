"""The way to a fresh index: the one in the cache while it is true, else a new one, else one in memory.

Nothing that happens to the cache is ever an error or a wrong answer; it is only slower.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping

from filmcat.disk import files
from filmcat.disk.paths import index_path
from filmcat.index.connection import open_index


def fresh_index(
    catalogue: str, environment: Mapping[str, str], progress: Callable[[int, int], None]
) -> sqlite3.Connection:
    """An index that agrees with the catalogue as it is now, in a read transaction.

    ``progress`` learns how many bytes of how many are read where that takes long.

    Raises CatalogueUnreadable where there is no catalogue, CatalogueUnsettled where it never rests.
    """
    stamps = files.stamps(catalogue)
    path = index_path(catalogue, environment)
    index = _open_cached(path)
    if index is not None:
        if is_fresh(index, stamps):
            return index
        index.close()
    from filmcat.index.build import full

    return full.renewed(catalogue, path, progress)


def is_fresh(index: sqlite3.Connection, stamps: list[files.Stamp]) -> bool:
    """Whether every file of the catalogue is as it was when the index was made, and was at rest then."""
    try:
        known = index.execute(
            "SELECT device, inode, size, modified, changed, read_at FROM file ORDER BY number"
        ).fetchall()
    except sqlite3.Error:
        return False
    if [row[:5] for row in known] != [stamp[1:] for stamp in stamps]:
        return False  # the path may differ: a catalogue has one index, whatever way leads to it
    return all(files.is_settled(stamp, row[5]) for stamp, row in zip(stamps, known, strict=True))


def _open_cached(path: str) -> sqlite3.Connection | None:
    return open_index(path, writable=False) if os.path.isfile(path) else None
