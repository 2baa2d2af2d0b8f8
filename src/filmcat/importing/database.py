"""A database that ``filmcat export sqlite`` made: its records as they were in their catalogue."""

import shutil
import tempfile
from collections.abc import Iterator

from filmcat.errors import CatalogueUnreadable
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json.entries import Entry, entry_of
from filmcat.importing.json.own import films, person
from filmcat.importing.sources.source import Fault, Source
from filmcat.model.fields import FILM_FIELDS
from filmcat.writable import read_database

_FILM = dict.fromkeys(row.name for row in FILM_FIELDS)


def read(source: Source) -> Iterator[Item]:
    """The films and persons of a database; the line of each is its place among them."""
    with tempfile.NamedTemporaryFile(prefix="filmcat-") as copy:
        with source.opened() as stream:
            shutil.copyfileobj(stream, copy)
        copy.flush()
        try:
            for line, (is_film, id_, json) in enumerate(read_database(copy.name), 1):
                yield from _items(entry_of(json, line), id_ if is_film else None)
        except CatalogueUnreadable as error:
            raise Fault(1, str(error), is_damage=True) from error


def _items(entry: Entry | Refusal, id_: str | None) -> Iterator[Item]:
    """The film of an id, or else a person."""
    if isinstance(entry, Refusal):
        yield entry
    elif id_ is None:
        yield person(entry)
    else:
        yield from films(entry._replace(value=_FILM | dict(entry.value) | {"id": id_}))
