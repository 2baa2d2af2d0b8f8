"""A database of its own: the relations as tables, with the views, for other programs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from filmcat.errors import CatalogueUnreadable, NotWritten
from filmcat.index.connection import NO_FILES_BESIDE, begin_reading
from filmcat.index.relations import SCHEMA, Relation, relations, views

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.index.lookup.sql import Part

APPLICATION = 0x66696C65  # "file", as SQLite's application_id: an index is "film"
_TABLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('film', 'person')"  # no views
_FILMS = "SELECT CAST(id AS TEXT), coalesce(CAST(json AS TEXT), '') AS json FROM film ORDER BY rank"
_PERSONS = "SELECT '', coalesce(CAST(json AS TEXT), '') AS json FROM person ORDER BY rank"
_OF_FILMS = " WHERE film.number IN (SELECT number FROM temp.exported_film)"
_OF_PERSONS = " WHERE record.number IN (SELECT number FROM temp.exported_person)"
_CREDITED = (
    "SELECT alias.person FROM temp.exported_film AS one JOIN link ON link.film = one.number JOIN term AS same "
    "ON same.number = link.term JOIN term AS own ON own.field = same.field AND own.key = same.key "
    "AND own.disambiguator = same.disambiguator JOIN alias ON alias.term = own.number"
)


def write_database(index: sqlite3.Connection, path: str, where: Part, *, is_whole: bool) -> int:
    """Write films of an index, with the persons whom they credit, into an empty file; how many films there are.

    Where ``is_whole``, persons whom no film credits too. Raises NotWritten where the disk says no.
    """
    index.execute(NO_FILES_BESIDE)
    index.execute("CREATE TEMP TABLE exported_film (number INTEGER PRIMARY KEY)")
    index.execute(f"INSERT INTO temp.exported_film SELECT number FROM film WHERE {where.sql}", where.values)
    persons = "SELECT number FROM person" if is_whole else _CREDITED
    index.execute("CREATE TEMP TABLE exported_person (number INTEGER PRIMARY KEY)")
    index.execute(f"INSERT OR IGNORE INTO temp.exported_person {persons}")
    index.execute("ATTACH ? AS exported", (path,))
    try:
        for relation in relations():
            _write(index, relation)
        for view in views():
            index.execute(f"CREATE VIEW exported.{view.name} AS {view.sql}")
        index.execute(f"PRAGMA exported.application_id = {APPLICATION}")
        index.execute(f"PRAGMA exported.user_version = {SCHEMA}")
        count = int(index.execute("SELECT count(*) FROM temp.exported_film").fetchone()[0])
        index.execute("COMMIT")
        index.execute("DETACH exported")
        begin_reading(index)
    except sqlite3.Error as error:
        raise NotWritten(f"The database is not written: {error}.") from error
    return count


def _write(index: sqlite3.Connection, relation: Relation) -> None:
    name = relation.name
    columns = ", ".join(f'"{column.name}" {column.type}' for column in relation.columns)
    is_main = relation.key in {"id", "number"}
    owner = "film (id)" if relation.is_of_films else "person (number)"
    key = f', PRIMARY KEY ("{relation.key}")' if is_main else f', FOREIGN KEY ("{relation.key}") REFERENCES {owner}'
    index.execute(f'CREATE TABLE exported."{name}" ({columns}{key})')
    wanted = _OF_FILMS if relation.is_of_films else _OF_PERSONS
    order = f" ORDER BY {'film' if relation.is_of_films else 'span'}.rank"
    index.execute(f'INSERT INTO exported."{name}" {relation.select(wanted)}{order}')
    if not is_main:
        index.execute(f'CREATE INDEX exported."{name}_of" ON "{name}" ("{relation.key}")')


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
