"""A database of its own: the relations as tables, with the views, for other programs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from filmcat.errors import CatalogueUnreadable, NotWritten
from filmcat.index.connection import NO_FILES_BESIDE, begin_reading
from filmcat.index.interruptible import interruptible
from filmcat.index.lookup.person_records import ALIASES_OF_LINKS
from filmcat.index.relations import SCHEMA, Relation, relations, views

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from filmcat.index.lookup.sql import Part

APPLICATION = 0x66696C65  # "file", as SQLite's application_id: an index is "film"
_TABLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('film', 'person')"  # no views
_FILMS = "SELECT CAST(id AS TEXT), coalesce(CAST(json AS TEXT), '') AS json FROM film ORDER BY rank"
_PERSONS = "SELECT '', coalesce(CAST(json AS TEXT), '') AS json FROM person ORDER BY rank"
_AT_ONCE = 2_000  # films, or persons, between two looks at how far it is
_CREDITED = "SELECT alias.person FROM temp.exported_film AS one JOIN link ON link.film = one.number " + ALIASES_OF_LINKS


def write_database(
    index: sqlite3.Connection, path: str, where: Part, progress: Callable[[int, int], None], *, is_whole: bool
) -> int:
    """Write films of an index, with the persons whom they credit, into an empty file; how many films there are.

    Where ``is_whole``, persons whom no film credits too. ``progress`` learns how much of how much is written. Raises
    NotWritten where the disk says no.
    """
    index.execute(NO_FILES_BESIDE)
    persons = "SELECT number FROM person" if is_whole else _CREDITED
    try:
        index.execute("ATTACH ? AS exported", (path,))
        index.execute("PRAGMA exported.journal_mode = OFF")  # it is a new file: what fails half-way is deleted
        with interruptible(index):
            films = _listed(index, "film", f"SELECT number FROM film WHERE {where.sql} ORDER BY rank", where.values)
            of = f"SELECT number FROM span WHERE number IN ({persons}) ORDER BY rank"
            _write_all(index, {True: films, False: _listed(index, "person", of, ())}, progress)
            index.execute("COMMIT")
        index.execute("DETACH exported")
        begin_reading(index)
    except sqlite3.Error as error:
        raise NotWritten(f"The database is not written: {error}.") from error
    return films


def _listed(index: sqlite3.Connection, owner: str, numbers: str, values: Sequence[object]) -> int:
    """Note what is written, in the order of the catalogue; how many there are."""
    index.execute(f"CREATE TEMP TABLE exported_{owner} (place INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE)")
    return index.execute(f"INSERT INTO temp.exported_{owner} (number) {numbers}", values).rowcount


def _write_all(index: sqlite3.Connection, counts: Mapping[bool, int], progress: Callable[[int, int], None]) -> None:
    """Write all relations, of so many films (True) and persons (False), then the views."""
    whole = sum(counts[relation.is_of_films] for relation in relations())
    done = 0
    for relation in relations():
        insert = _made(index, relation)
        for first in range(0, counts[relation.is_of_films], _AT_ONCE):
            index.execute(insert, (first, first + _AT_ONCE))
            progress(done + first, whole)
        done += counts[relation.is_of_films]
        if not relation.is_main:
            index.execute(f'CREATE INDEX exported."{relation.name}_of" ON "{relation.name}" ("{relation.key}")')
    for view in views():
        index.execute(f"CREATE VIEW exported.{view.name} AS {view.sql}")
    index.execute(f"PRAGMA exported.application_id = {APPLICATION}")
    index.execute(f"PRAGMA exported.user_version = {SCHEMA}")


def _made(index: sqlite3.Connection, relation: Relation) -> str:
    """Make the table of a relation; the statement that fills it with what is noted from one place to another."""
    columns = ", ".join(f'"{column.name}" {column.type}' for column in relation.columns)
    owner, number = ("film", "film.number") if relation.is_of_films else ("person", "record.number")
    references = f"{owner} ({'id' if relation.is_of_films else 'number'})"
    key = f'PRIMARY KEY ("{relation.key}")'
    if not relation.is_main:
        key = f'FOREIGN KEY ("{relation.key}") REFERENCES {references}'
    index.execute(f'CREATE TABLE exported."{relation.name}" ({columns}, {key})')
    noted = f"temp.exported_{owner} AS noted CROSS JOIN "
    where = f" WHERE {number} = noted.number AND noted.place > ? AND noted.place <= ? ORDER BY noted.place"
    return f'INSERT INTO exported."{relation.name}" {relation.select(noted, where)}'


def read_database(path: str) -> Iterator[tuple[bool, str, str]]:
    """What a database that was written so holds: whether it is a film, its id, and the record as JSON.

    Raises CatalogueUnreadable where it is none, or damaged.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            ours = database.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
            if not ours or database.execute(_TABLES).fetchone() != (2,):
                raise CatalogueUnreadable("It is a database of another program.", "filmcat export sqlite makes its own")
            for is_film, read in ((True, _FILMS), (False, _PERSONS)):
                yield from ((is_film, id_, json) for id_, json in database.execute(read))
    except sqlite3.Error as error:
        raise CatalogueUnreadable(f"The database cannot be read: {error}.", "") from error
