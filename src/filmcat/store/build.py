"""Making the index: anew from every span, or only from the spans that changed."""

import contextlib
import os
import sqlite3
import tempfile
from importlib.resources import files as package_files

from filmcat.store import files, refresh
from filmcat.store.connection import mark_ours, open_index
from filmcat.store.rows import Writer


def renewed(catalogue: str, path: str) -> sqlite3.Connection:
    """An index that agrees with the catalogue: the cached one refreshed, a new one, or one in memory."""
    sources = files.read(catalogue)
    index = _refreshed(path, sources)
    if index is None:
        index = _rebuilt(path, sources)
    return index or _in_memory(sources)


def _refreshed(path: str, sources: list[files.Source]) -> sqlite3.Connection | None:
    """The cached index, brought up to date in one transaction; None where it cannot be."""
    index = open_index(path, writable=True) if os.path.isfile(path) else None
    if index is None:
        return None
    try:
        refresh.refresh(index, sources)
        index.execute("COMMIT")
        index.execute("BEGIN")
    except (sqlite3.Error, ValueError):
        index.close()
        return None
    return index


def _rebuilt(path: str, sources: list[files.Source]) -> sqlite3.Connection | None:
    """A new index in the cache folder, put in place by a rename; None where the folder cannot hold it."""
    temporary = None
    try:
        folder = os.path.dirname(path)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".new-", suffix=".index", dir=folder)
        os.close(handle)
        index = sqlite3.connect(temporary, isolation_level=None)
        _fill(index, sources)
        os.replace(temporary, path)
    except (OSError, sqlite3.Error):
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        return None
    return index


def _in_memory(sources: list[files.Source]) -> sqlite3.Connection:
    index = sqlite3.connect(":memory:", isolation_level=None)
    _fill(index, sources)
    return index


def _fill(index: sqlite3.Connection, sources: list[files.Source]) -> None:
    index.execute("PRAGMA journal_mode = OFF")
    index.execute("PRAGMA synchronous = OFF")
    mark_ours(index)
    index.execute("BEGIN")
    for statement in package_files("filmcat.store").joinpath("schema.sql").read_text("utf-8").split(";\n"):
        index.execute(statement)
    writer = Writer(index)
    refresh.write_all(writer, sources)
    index.execute("COMMIT")
    index.execute("BEGIN")
