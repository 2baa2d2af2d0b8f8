"""The way to a fresh index: the one in the cache while it is true, else a new one, else one in memory.

Nothing that happens to the cache is ever an error or a wrong answer; it is only slower.
"""

import os
import sqlite3
from collections.abc import Mapping

from filmcat.store import files
from filmcat.store.places import index_path

VERSION = 1  # raise it whenever a record, a term or the schema comes out differently
_MAGIC = 0x66696C6D  # "film", as SQLite's application_id
_PATIENCE = 2.0  # seconds to wait for another process that writes the index
_CACHE_PAGES = -8192  # KiB


def fresh_index(catalogue: str, environment: Mapping[str, str]) -> sqlite3.Connection:
    """An index that agrees with the catalogue as it is now, in a read transaction.

    Raises CatalogueUnreadable where there is no catalogue, CatalogueUnsettled where it never rests.
    """
    stamps = files.stamps(catalogue)
    path = index_path(catalogue, environment)
    index = _open_cached(path)
    if index is not None:
        if is_fresh(index, stamps):
            return index
        index.close()
    from filmcat.store import build

    return build.renewed(catalogue, path)


def is_fresh(index: sqlite3.Connection, stamps: list[files.Stamp]) -> bool:
    """Whether every file of the catalogue is as it was when the index was made, and was at rest then."""
    try:
        rows = index.execute(
            "SELECT path, device, inode, size, modified, changed, read_at FROM file ORDER BY number"
        ).fetchall()
    except sqlite3.Error:
        return False
    known = [files.Stamp(*row[:6]) for row in rows]
    return known == stamps and all(files.is_settled(stamp, row[6]) for stamp, row in zip(known, rows, strict=True))


def open_index(path: str, *, writable: bool) -> sqlite3.Connection | None:
    """The index at this path if it is one of ours and of this version, else None."""
    mode = "rw" if writable else "ro"
    try:
        index = sqlite3.connect(f"file:{_escaped(path)}?mode={mode}", uri=True, timeout=_PATIENCE, isolation_level=None)
    except sqlite3.Error:
        return None
    try:
        index.execute(f"PRAGMA cache_size = {_CACHE_PAGES}")
        index.execute("BEGIN IMMEDIATE" if writable else "BEGIN")
        if index.execute(
            "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
        ).fetchone() == (_MAGIC, VERSION):
            return index
    except sqlite3.Error:
        pass
    index.close()
    return None


def mark_ours(index: sqlite3.Connection) -> None:
    """Write into a new index what ``open_index`` looks for."""
    index.execute(f"PRAGMA application_id = {_MAGIC}")
    index.execute(f"PRAGMA user_version = {VERSION}")


def _open_cached(path: str) -> sqlite3.Connection | None:
    return open_index(path, writable=False) if os.path.isfile(path) else None


def _escaped(path: str) -> str:
    """A path inside an SQLite URI."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
