"""Objects of any make: keys are read as the headers of a table are, values as far as they are plain."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from filmcat.importing.builder import Builder
from filmcat.importing.cell_text import said
from filmcat.importing.draft import Draft, Item, OtherTitle, Refusal
from filmcat.importing.json.entries import Entry, Meaning
from filmcat.importing.kinds import WITH_ENTRIES, put_json
from filmcat.importing.settle import settle
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.tables.columns import IGNORED, MOST_COLUMNS, Column, columns
from filmcat.importing.tables.row_kinds import SAYING, row_kind

_PASSED_OVER = SAYING | {IGNORED}


def reader(named: NamedColumns) -> Meaning:
    """A reader of objects whose keys the user names the fields of."""
    return lambda entry: iter((film(entry, named),))


def films(entry: Entry) -> Iterator[Item]:
    """The film of one object."""
    yield film(entry, NamedColumns())


def film(entry: Entry, named: NamedColumns) -> Item:
    """The film of one object; ``named`` are the fields of its keys, where the user says them."""
    if len(entry.value) > MOST_COLUMNS:
        return Refusal(entry.line, f"Line {entry.line}: an object of {len(entry.value):,} keys, which no film has.")
    named_columns = _columns(entry.value, named)
    stated = zip((column.field for column in named_columns), entry.value.values(), strict=True)
    kind = row_kind((field, str(value)) for field, value in stated if isinstance(value, (str, int)))
    if kind is not None:
        return OtherTitle(entry.line, kind.kind, kind.said, lambda: _film(entry, named_columns))
    return _film(entry, named_columns)


def _film(entry: Entry, named_columns: Sequence[Column]) -> Draft | Refusal:
    builder = Builder(entry.line, entry.lines(WITH_ENTRIES))
    for (key, value), column in zip(entry.value.items(), named_columns, strict=True):
        if column.field in _PASSED_OVER or value is None:
            continue
        if column.field is None:
            if (kept := said(value)) is not None:
                builder.unread(kept, key)
        else:
            put_json(builder, column.field, value, key)
    settle(builder)
    return builder.titled_draft()


def _columns(keys: Iterable[str], named: NamedColumns) -> Sequence[Column]:
    return columns(keys, named) if named else _unnamed(tuple(keys))


@lru_cache(maxsize=64)
def _unnamed(keys: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of the keys of an object; in most texts all objects have the same."""
    return tuple(columns(keys, NamedColumns()))
