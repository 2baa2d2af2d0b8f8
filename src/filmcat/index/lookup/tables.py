"""The catalogue asked in SQL: the documented relations and views, and nothing else, are read."""

from __future__ import annotations

import re
import sqlite3
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from filmcat.errors import UsageError, did_you_mean, quoted
from filmcat.index.interruptible import interruptible
from filmcat.index.relations import relations, views

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from filmcat.index.lookup.select import Selection

    Cell = str | int | float | bytes | None

_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE})
_ANYWHERE = frozenset({"json_each", "json_tree"})  # functions that are asked as tables
_UNKNOWN = re.compile(r"no such (?P<what>table|column): (?:\w+\.)?(?P<name>.+)")
_LISTED = "filmcat sql alone lists what can be asked"


class Told(NamedTuple):
    """One column of a relation or view: its name there, and its type where it has one."""

    table: str
    column: str
    type: str


class Tables:
    """The relations and views of one index, asked with SQL."""

    def __init__(self, index: sqlite3.Connection) -> None:
        self._index = index
        self._held = {relation.name: relation.select() for relation in relations()}
        self._held |= {view.name: view.sql for view in views()}

    def ask(self, sql: str) -> tuple[list[str], Iterator[tuple[Cell, ...]]]:
        """The names of the columns, and the rows while they are read.

        Raises UsageError for what is no statement that reads relations and views, and where it fails.
        """
        self._define()
        self._index.set_authorizer(_only(frozenset(self._held)))
        try:
            with interruptible(self._index):
                cursor = self._index.execute(sql)
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError) as error:
            self._index.set_authorizer(None)
            raise self._refusal(error) from None
        self._index.set_authorizer(None)
        if cursor.description is None:
            raise UsageError("The query asks for nothing.", "write SELECT title FROM films")
        return [str(column[0]) for column in cursor.description], self._rows(cursor)

    def told(self) -> Iterator[Told]:
        """Every column of every view, then of every relation."""
        self._define()
        for view in views():
            for column in self._index.execute(f'SELECT * FROM "{view.name}" LIMIT 0').description:
                yield Told(view.name, column[0], "")
        for relation in relations():
            yield from (Told(relation.name, column.name, column.type) for column in relation.columns)

    def write_database(
        self, path: str, selection: Selection, progress: Callable[[int, int], None], *, is_whole: bool
    ) -> int:
        """Write films, with the persons whom they credit, into an empty file of a database; how many films.

        Where ``is_whole``, persons whom no film credits too. ``progress`` learns how much of how much is written.
        Raises NotWritten where the disk says no.
        """
        from filmcat.index.lookup.database import write_database

        return write_database(self._index, path, selection.where(), progress, is_whole=is_whole)

    def _define(self) -> None:
        """Make the relations and views; they have names that tables of the index have too."""
        for name, sql in self._held.items():
            self._index.execute(f'CREATE TEMP VIEW IF NOT EXISTS "{name}" AS {sql}')

    def _rows(self, cursor: sqlite3.Cursor) -> Iterator[tuple[Cell, ...]]:
        try:
            with interruptible(self._index):
                yield from cursor
        except (sqlite3.Error, OverflowError) as error:
            raise self._refusal(error) from None

    def _refusal(self, error: Exception) -> UsageError:
        """What is said of an error of SQLite, with a near name where one is unknown."""
        message = str(error)
        if "prohibited" in message or "not authorized" in message:
            return UsageError("The query does more than read the tables of the catalogue.", _LISTED)
        if found := _UNKNOWN.fullmatch(message):
            told = [*self.told()]
            known = {one.table if found["what"] == "table" else one.column for one in told}
            near = get_close_matches(found["name"], sorted(known), 3)
            return UsageError(f"There is no {found['what']} {quoted(found['name'])}.", did_you_mean(near) or _LISTED)
        return UsageError(f"SQLite cannot answer the query: {message.rstrip('.')}.", _LISTED)


def _only(names: frozenset[str]) -> Callable[[int, str | None, str | None, str | None, str | None], int]:
    """What SQLite asks of each part of a statement: whether it may run.

    That is what reads these relations and views, and of the index itself what they read. Without a column only rows
    are counted.
    """

    def answer(action: int, name: str | None, column: str | None, database: str | None, within: str | None) -> int:
        is_told = database == "temp" and name in names
        is_read = action == sqlite3.SQLITE_READ and (is_told or within in names or name in _ANYWHERE or not column)
        is_function = action == sqlite3.SQLITE_FUNCTION and column != "load_extension"
        return sqlite3.SQLITE_OK if action in _READING or is_read or is_function else sqlite3.SQLITE_DENY

    return answer
