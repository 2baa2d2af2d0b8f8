"""Opening an index file: only one of ours, of this version, and as it was left, is ever used."""

import sqlite3
from zlib import crc32

from filmcat.index.stamp import is_trusted
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS

_MADE_SO = 16  # raise it whenever a record, a term or the schema comes out differently of the same fields
# What is held follows from the fields, so that an index of other fields is of another version.
_FIELDS = [
    (row.name, row.kind, row.queries, row.has_order, row.listed, row.derived_from)
    for row in (*FILM_FIELDS, *PERSON_FIELDS, *ASKED_FIELDS)
]
VERSION = crc32(repr(_FIELDS).encode(), _MADE_SO) & 0x7FFF_FFFF
_MAGIC = 0x66696C6D  # "film", as SQLite's application_id
_PATIENCE = 2.0  # seconds to wait for another process that writes the index
_CACHE_PAGES = -8192  # KiB
NO_FILES_BESIDE = "PRAGMA temp_store = MEMORY"  # what is sorted needs no space on a disk, which may be full


def open_index(path: str, *, writable: bool) -> sqlite3.Connection | None:
    """The index at this path if it is one of ours and of this version, else None."""
    mode = "rw" if writable else "ro"
    try:
        index = sqlite3.connect(f"file:{_escaped(path)}?mode={mode}", uri=True, timeout=_PATIENCE, isolation_level=None)
    except sqlite3.Error:
        return None
    try:
        index.execute(f"PRAGMA cache_size = {_CACHE_PAGES}")
        index.execute(NO_FILES_BESIDE)
        index.execute("PRAGMA journal_mode = MEMORY")  # what a crash leaves half written no longer fits its stamp
        index.execute("BEGIN IMMEDIATE" if writable else "BEGIN")
        ours = index.execute("SELECT application_id, user_version FROM pragma_application_id, pragma_user_version")
        if ours.fetchone() == (_MAGIC, VERSION) and is_trusted(path):
            return index
    except sqlite3.Error:
        pass
    index.close()
    return None


def begin_reading(index: sqlite3.Connection) -> None:
    """Begin a transaction in which nobody else can write: only its first reading takes hold of the file.

    Raises sqlite3.Error where somebody writes.
    """
    index.execute(NO_FILES_BESIDE)
    index.execute("BEGIN")
    index.execute("SELECT 1 FROM file").fetchone()


def mark_ours(index: sqlite3.Connection) -> None:
    """Write into a new index what ``open_index`` looks for."""
    index.execute(f"PRAGMA application_id = {_MAGIC}")
    index.execute(f"PRAGMA user_version = {VERSION}")


def _escaped(path: str) -> str:
    """A path inside an SQLite URI."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
