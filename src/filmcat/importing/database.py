"""A database that ``filmcat export sqlite`` made: its records as they were in their catalogue."""

import shutil
import tempfile
from collections.abc import Iterator
from json import loads
from typing import cast

from filmcat.editing.statements import person_statements
from filmcat.errors import CatalogueUnreadable
from filmcat.importing.draft import Draft, Item
from filmcat.importing.json.entries import Entry
from filmcat.importing.json.own import films
from filmcat.importing.sources.source import Fault, Source
from filmcat.model.fields import FILM_FIELDS
from filmcat.model.record import PersonRecord
from filmcat.writable import read_database

_FILM = dict.fromkeys(row.name for row in FILM_FIELDS)


def read(source: Source) -> Iterator[Item]:
    """The films and persons of a database; the line of each is its place among them."""
    with tempfile.NamedTemporaryFile(prefix="filmcat-") as copy:
        with source.opened() as stream:
            shutil.copyfileobj(stream, copy)
        copy.flush()
        try:
            for line, (kind, id_, json) in enumerate(read_database(copy.name), 1):
                yield from _items(kind, id_, loads(json), line)
        except (CatalogueUnreadable, ValueError) as error:
            raise Fault(1, str(error), is_damage=True) from error


def _items(kind: str, id_: str, record: object, line: int) -> Iterator[Item]:
    if not isinstance(record, dict):
        raise Fault(line, "A record of the database is none.", is_damage=True)
    if kind == "film":
        yield from films(Entry(_FILM | record | {"id": id_}, line, ""))
    else:
        person = person_statements(cast("PersonRecord", record))
        yield Draft({}, (person,), {"persons.0.name": line})
