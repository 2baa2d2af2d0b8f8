"""Objects of any make: keys are read as the headers of a table are, values as far as they are plain."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from filmcat.importing.builder import Builder
from filmcat.importing.cell_text import said
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json.entries import Entry, Meaning
from filmcat.importing.kinds import WITH_ENTRIES, put_json
from filmcat.importing.settle import settle
from filmcat.importing.tables.columns import IGNORED, MOST_COLUMNS, TYPE, Column, columns
from filmcat.importing.tables.title_types import is_film


def reader(named: Mapping[str, str]) -> Meaning:
    """A reader of objects whose keys the user names the fields of."""
    return lambda entry: iter((film(entry, named),))


def films(entry: Entry) -> Iterator[Item]:
    """The film of one object."""
    yield film(entry, {})


def film(entry: Entry, named: Mapping[str, str]) -> Item:
    """The film of one object; ``named`` are the fields of its keys, where the user says them."""
    if len(entry.value) > MOST_COLUMNS:
        return Refusal(entry.line, f"Line {entry.line}: an object of {len(entry.value):,} keys, which no film has.")
    builder = Builder(entry.line, entry.lines(WITH_ENTRIES))
    for (key, value), column in zip(entry.value.items(), _columns(entry.value, named), strict=True):
        if column.field == TYPE and isinstance(value, str) and is_film(value) is False:
            return Refusal(entry.line, f"Line {entry.line}: a “{value[:40]}”, not a film.")
        if column.field in {IGNORED, TYPE} or value is None:
            continue
        if column.field is None:
            if (kept := said(value)) is not None:
                builder.unread(kept, key)
        else:
            put_json(builder, column.field, value, key)
    settle(builder)
    if "title" not in builder.film and "original_title" in builder.film:
        builder.put("title", builder.film.pop("original_title"))
    if "title" not in builder.film:
        return Refusal(entry.line, f"Line {entry.line}: a film without a title.")
    return builder.draft()


def _columns(keys: Iterable[str], named: Mapping[str, str]) -> Sequence[Column]:
    return columns(keys, named) if named else _unnamed(tuple(keys))


@lru_cache(maxsize=64)
def _unnamed(keys: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of the keys of an object; in most texts all objects have the same."""
    return tuple(columns(keys, {}))
