"""The objects of a JSON text, read once before its films are: what values a key has decides how they are read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from filmcat.importing.cell_text import cleaned, is_nothing
from filmcat.importing.json.entries import Entry, entries
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.columns import MOST_COLUMNS, Column, columns
from filmcat.importing.tables.told import Told

_MOST_VALUES = 1000  # different ones of a key that are looked at, for each of the sets of keys
_MOST_SETS = 200  # of keys that objects have; beyond them all keys together tell what each holds
_LONGEST_VALUE = 2000  # characters; what is longer is prose


class Survey:
    """The columns that the keys of objects make, of those objects of a source that are a ``row`` of a table.

    The source is read for it when the first columns are asked for.
    """

    def __init__(self, source: Source, row: Callable[[Entry], Entry | None]) -> None:
        self._source = source
        self._row = row
        self._held: dict[str, dict[str, None]] | None = None
        self._known: dict[tuple[str, ...], list[Column]] = {}
        self._taken: set[tuple[str, ...]] = set()

    def columns(self, keys: tuple[str, ...]) -> Sequence[Column]:
        """The columns of objects that have these keys."""
        found = self._known.get(keys)
        if found is None and len(self._known) < _MOST_SETS:
            found = self._known[keys] = self._columns(keys)
        return [self._of_all.get(key) or Column(key, None) for key in keys] if found is None else found

    def _columns(self, keys: tuple[str, ...]) -> list[Column]:
        cells = self._cells()
        return columns(keys, self._named, [cells.get(key, ()) for key in keys])

    @cached_property
    def _of_all(self) -> Mapping[str, Column]:
        keys = tuple(self._cells())[:MOST_COLUMNS]
        return dict(zip(keys, self._columns(keys), strict=True))

    def take(self, keys: tuple[str, ...]) -> None:
        """Learn that there is a film of these keys."""
        self._taken.add(keys)

    def sentences(self) -> Iterator[str]:
        """What is to be told of the keys of films: what of them is left out, the public's, or converted."""
        if self._taken:
            cells = self._cells()
            tables = (table for keys, table in self._known.items() if keys in self._taken)
            found = {column.header: column for table in tables for column in table}
            told = Told([*found.values()], [cells.get(key, ()) for key in found])
            yield from told.sentences(self._named)

    @property
    def _named(self) -> NamedColumns:
        return self._source.columns

    def _cells(self) -> Mapping[str, Sequence[str]]:
        if self._held is None:
            self._held = {}
            try:
                for entry in entries(self._source):
                    if isinstance(entry, Entry) and (row := self._row(entry)) is not None:
                        self._hold(row.value)
            except (Fault, OSError):
                pass  # it is met again where the films are read
            self._said = {key: _said(values) for key, values in self._held.items()}
        return self._said

    def _hold(self, value: Mapping[str, object]) -> None:
        held = self._held if self._held is not None else {}
        if len(value) > MOST_COLUMNS:
            return
        for key, stated in value.items():
            column = held.setdefault(key, {})
            for text in _texts(stated):
                if len(column) < _MOST_VALUES and len(text) < _LONGEST_VALUE:
                    column[text] = None


def _texts(stated: object) -> Iterator[str]:
    """A value as the texts of cells: those of a list one by one; what is a table is none."""
    for one in stated if isinstance(stated, list) else (stated,):
        if isinstance(one, (str, int, float)) and not isinstance(one, bool):
            yield str(one)


def _said(values: Mapping[str, None]) -> list[str]:
    """The values that say something."""
    return [text for text in map(cleaned, values) if not is_nothing(text)]
