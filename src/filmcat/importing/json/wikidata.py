"""Answers of Wikidata's query service: rows whose cells are tables of type and value."""

from collections.abc import Iterator, Mapping

from filmcat.importing.draft import Item
from filmcat.importing.json import named_keys
from filmcat.importing.json.entries import Entry, read_entries
from filmcat.importing.sources.source import Source

_TYPES = frozenset({"uri", "literal", "typed-literal", "bnode"})


def read(source: Source) -> Iterator[Item]:
    """The films of an answer, one a row."""
    return read_entries(source, films)


def is_wikidata(value: Mapping[str, object]) -> bool:
    """Whether an object is a row of an answer: each of its cells has a type and a value."""
    return bool(value) and all(
        isinstance(cell, dict) and cell.get("type") in _TYPES and "value" in cell for cell in value.values()
    )


def films(entry: Entry) -> Iterator[Item]:
    """The film of a row, which is read by the names of its variables as a table is by its headers."""
    yield from named_keys.films(plain(entry))


def plain(entry: Entry) -> Entry:
    """A row with its cells as plain values."""
    cells = {key: cell["value"] for key, cell in entry.value.items() if isinstance(cell, dict) and "value" in cell}
    return Entry(cells, entry.line, "")
