"""Tables with a header in their first line: comma-, semicolon- or tab-separated."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from filmcat.importing.builder import Builder
from filmcat.importing.draft import Draft, Item, Note, OtherTitle, Refusal
from filmcat.importing.kinds import put_cell
from filmcat.importing.sources.lines import LONGEST_LINE, lines, opened_text
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.columns import IGNORED, MOST_COLUMNS, Column, columns, is_of_awards, own_columns
from filmcat.importing.tables.row_kinds import SAYING, TYPE, row_kind
from filmcat.importing.title_kinds import kind_of
from filmcat.text.escape import is_active, uncell

_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_PASSED_OVER = SAYING | {IGNORED}
_NOTHING = frozenset({"NULL", "null", "N/A", "n/a", "NaN", "nan", "None"})  # as databases print it


class Row(NamedTuple):
    """The cells of one row, and the line it begins on."""

    line: int
    cells: list[str]


def read(source: Source) -> Iterator[Item]:
    """The films of a table, one a row."""
    with opened_text(source) as text:
        yield from films(lines(text), source.columns)


def films(text: Iterable[str], named: Mapping[str, str]) -> Iterator[Item]:
    """The films of a table's lines; ``named`` are the fields of its headers, where the user says them."""
    yield from films_of_rows(rows(text), named)


def films_of_rows(found: Iterator[Row], named: Mapping[str, str]) -> Iterator[Item]:
    """The films of rows, the first of which is the header."""
    header = next(found, None)
    if header is None:
        raise Fault(1, "It is empty.")
    if len(header.cells) > MOST_COLUMNS:
        raise Fault(header.line, f"It is a table of {len(header.cells):,} columns, which no list of films has.")
    own = None if named else own_columns(header.cells)
    table = own or columns(header.cells, named)
    if not {"title", "original_title"} & {column.field for column in table}:
        raise Fault(header.line, _no_title(header.cells))
    yield from _notes(table, named, header.line)
    every = found if own or not is_of_awards(header.cells) else (part for row in found for part in _parted(row, table))
    yield from (_item(row, table, own=own is not None) for row in every)


def rows(text: Iterable[str]) -> Iterator[Row]:
    """The rows of a table, empty ones left out; the delimiter is the one that the first line has most of.

    Raises Fault where a quotation mark is never closed, or a cell is too long.
    """
    source = iter(text)
    first = next(source, "")
    skipped = 0
    if first.startswith("sep="):  # a line that tells spreadsheets the delimiter
        delimiter, first, skipped = first[4:5], next(source, ""), 1
    else:
        delimiter = _delimiter(first)
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(_chained(first, source), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in reader:
            if any(row):
                yield Row(line + skipped, row)
            line = reader.line_num + 1
    except csv.Error as error:
        raise Fault(line + skipped, f"The row that begins on line {line + skipped} is not CSV: {error}.") from error


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    for line in (first, *()):
        yield line.replace("\0", "�")
    for line in rest:
        yield line.replace("\0", "�") if "\0" in line else line


def _delimiter(first: str) -> str:
    plain = _QUOTED.sub("", first)
    return max(_DELIMITERS, key=plain.count)


def _parted(row: Row, table: list[Column]) -> Iterator[Row]:
    """A row of awards for each film that it names: one prize may be for two films, ``A|B``."""
    place = next(place for place, column in enumerate(table) if column.field in {"title", "original_title"})
    for title in row.cells[place].split("|") if place < len(row.cells) else [""]:
        yield row._replace(cells=[*row.cells[:place], title, *row.cells[place + 1 :]])


def _item(row: Row, table: list[Column], *, own: bool) -> Item:
    """The film of a row, or what else it is."""
    kind = None if own else row_kind((column.field, cell) for column, cell in zip(table, row.cells, strict=False))
    if kind is None:
        return _film(row, table, own=own)
    return OtherTitle(row.line, kind.kind, kind.said, lambda: _film(row, table, own=own))


def _film(row: Row, table: list[Column], *, own: bool) -> Draft | Refusal:
    builder = Builder(row.line)
    for column, cell in zip(table, row.cells, strict=False):
        text = plain(cell, own=own)
        if column.field in _PASSED_OVER:
            if column.field == TYPE and text and kind_of(text) is None:
                builder.unread(text, column.header)
        elif not _is_nothing(text, column, own=own):
            _put(builder, column, text, own=own)
    for cell in row.cells[len(table) :]:
        if cell:
            builder.unread(cell, "beyond the last column")
    return builder.titled_draft()


def _put(builder: Builder, column: Column, text: str, *, own: bool) -> None:
    if column.field is None:
        builder.unread(text, column.header)
    else:
        put_cell(builder, column.field, text, column.header, own=own)


def _is_nothing(text: str, column: Column, *, own: bool) -> bool:
    """Whether a cell is empty, or holds what databases print for nothing; but "None" may be the title of a film."""
    return not text or (not own and (text == r"\N" or (column.field != "title" and text in _NOTHING)))


def plain(cell: str, *, own: bool) -> str:
    """A cell without what makes it safe to open in a spreadsheet."""
    text = cell.strip() if not own else cell
    if text.startswith("'") and (is_active(text[1:]) or (own and text.startswith("''"))):
        text = text[1:]
    return uncell(text) if own else text


def _notes(table: list[Column], named: Mapping[str, str], line: int) -> Iterator[Item]:
    """Which columns nobody knows, and which the user named in vain."""
    unknown = [f"“{column.header}”" for column in table if column.field is None and column.header]
    if unknown:
        yield Note(line, f"No field is known for {', '.join(unknown)}: --map 'HEADER=FIELD' names one.")
    headers = {column.header.casefold() for column in table}
    yield from (
        Note(line, f"There is no column “{header}” to map.")
        for header in named
        if header.strip().casefold() not in headers
    )


def _no_title(headers: list[str]) -> str:
    shown = ", ".join(f"“{header.strip()[:40]}”" for header in headers[:12])
    return f"None of its columns is known to hold titles ({shown}): --map 'HEADER=title' names the one that does."
