"""The shapes that filmcat reads, one row each: their names and the rooms that read them."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from importlib import import_module
from typing import cast

from filmcat.errors import UnknownWord
from filmcat.importing.draft import Item
from filmcat.importing.sources.source import Source

READERS = {
    "page": "page.saved",
    "csv": "tables.csv",
    "tsv": "tables.tsv",
    "letterboxd": "tables.letterboxd",
    "imdb": "tables.imdb",
    "json": "json.reader",
    "jsonl": "json.reader",
    "schema-org": "json.json_ld",
    "tmdb": "json.tmdb",
    "wikipedia": "json.wikipedia",
    "filmcat": "json.own",
    "nfo": "nfo.reader",
    "toml": "toml",
}
Reader = Callable[[Source], Iterator[Item]]


def reader(shape: str) -> Reader:
    """The reader of a shape, imported when it is first wanted; raises UnknownWord for a shape that is none."""
    check_shape(shape)
    room = import_module(f"filmcat.importing.{READERS[shape]}")
    return cast("Reader", room.read)


def check_shape(shape: str) -> None:
    """Raise UnknownWord, with the nearest, where a user's word names no shape."""
    if shape not in READERS:
        known = f"write one of {', '.join(READERS)}"
        raise UnknownWord("format", shape, get_close_matches(shape.casefold(), READERS, 3), known)
