"""Objects of any make: keys are read as the headers of a table are, values as far as they are plain."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from filmcat.importing.builder import Builder
from filmcat.importing.cell_text import said
from filmcat.importing.conventions import is_turned
from filmcat.importing.draft import Draft, Item, OtherTitle, Refusal
from filmcat.importing.json.entries import Entry
from filmcat.importing.kinds import WITH_ENTRIES, put_json
from filmcat.importing.settle import settle
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.tables.columns import IGNORED, MOST_COLUMNS, Column, columns
from filmcat.importing.tables.row_kinds import SAYING, row_kind
from filmcat.text.names import straight

ColumnsOf = Callable[[tuple[str, ...]], Sequence[Column]]

_PASSED_OVER = SAYING | {IGNORED}


def films(entry: Entry) -> Iterator[Item]:
    """The film of one object, of which nothing else is known than it says."""
    yield film(entry, _alone)


def film(entry: Entry, columns_of: ColumnsOf) -> Item:
    """The film of one object; ``columns_of`` its keys says which field each holds, and how its values are read."""
    if len(entry.value) > MOST_COLUMNS:
        return Refusal(entry.line, f"Line {entry.line}: an object of {len(entry.value):,} keys, which no film has.")
    named_columns = columns_of(tuple(entry.value))
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
            put_json(builder, column.field, _straight(value, column), key, column.how)
    settle(builder)
    return builder.titled_draft()


def _straight(value: object, column: Column) -> object:
    """A value, the names of a list the usual way round."""
    if not column.how.is_turned or not isinstance(value, list):
        return value
    return [straight(name) if isinstance(name, str) and is_turned(name) else name for name in value]


@lru_cache(maxsize=64)
def _alone(keys: tuple[str, ...]) -> Sequence[Column]:
    """The columns of the keys of an object, whatever they hold."""
    return columns(keys, NamedColumns())
