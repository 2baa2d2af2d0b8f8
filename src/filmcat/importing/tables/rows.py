"""The rows of a table, whatever parts its cells: signs, quotes, blanks before quotes."""

import csv
import re
from collections.abc import Iterable, Iterator
from html.entities import html5
from itertools import chain
from typing import NamedTuple

from filmcat.importing.sources.lines import LONGEST_LINE
from filmcat.importing.sources.source import Fault

_DELIMITERS = ",;\t|"
_SAYS_DELIMITER = "sep="  # how a line begins that tells spreadsheets the delimiter
_QUOTED = re.compile(r'"[^"]*"')
_ENTITY = re.compile(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_OF_ENTITIES, _HIDDEN = ";", "\ue000"  # how entities end, and what stands for that while cells are parted
_NULL, _REPLACED = "\N{NULL}", "�"


class Row(NamedTuple):
    """The cells of one row, and the line it begins on."""

    line: int
    cells: list[str]


class Dialect(NamedTuple):
    """What parts cells, whether quotes enclose some, and whether a blank before such a quote is none of the cell's.

    ``above`` is the number of lines above the header.
    """

    delimiter: str
    is_quoted: bool = True
    skips_blanks: bool = True
    above: int = 0


def dialects(first: str) -> list[Dialect]:
    """The dialects that a table with this first line may be in, the likeliest first.

    Where no comma parts them, cells may hold quotes that are but letters: ``"Crocodile" Dundee``.
    """
    delimiter = first[len(_SAYS_DELIMITER) :][:1] if first.startswith(_SAYS_DELIMITER) else _delimiter(first)
    found = [Dialect(delimiter), Dialect(delimiter, skips_blanks=False)]
    return found if delimiter == "," else [*found, Dialect(delimiter, is_quoted=False)]


def rows(text: Iterable[str], dialect: Dialect | None = None) -> Iterator[Row]:
    """The rows of a table, empty ones left out; the delimiter is the one that the first line has most of.

    Raises Fault where a quotation mark is never closed, or a cell is too long.
    """
    source = iter(text)
    above = dialect.above if dialect else 0
    for _ in range(above):
        next(source, "")
    first = next(source, "")
    dialect = dialect or dialects(first)[0]
    says_delimiter = first.startswith(_SAYS_DELIMITER)
    held = source if says_delimiter else chain((first,), source)
    plain = (line.replace(_NULL, _REPLACED) if _NULL in line else line for line in held)
    found = _quoted if dialect.is_quoted else _unquoted
    if dialect.delimiter == _OF_ENTITIES:
        return map(_shown, found(map(_hidden, plain), dialect, above + says_delimiter))
    return found(plain, dialect, above + says_delimiter)


def _hidden(line: str) -> str:
    """A line whose entities of HTML end in a sign that parts no cells: ``Hal&nbsp;Ashby`` is one cell."""
    return _ENTITY.sub(_entity, line) if "&" in line else line


def _entity(found: re.Match[str]) -> str:
    is_known = found[1].startswith("#") or f"{found[1]};" in html5
    return f"&{found[1]}{_HIDDEN}" if is_known else found[0]


def _shown(row: Row) -> Row:
    return row._replace(cells=[cell.replace(_HIDDEN, _OF_ENTITIES) if _HIDDEN in cell else cell for cell in row.cells])


def _quoted(text: Iterator[str], dialect: Dialect, skipped: int) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(text, delimiter=dialect.delimiter, skipinitialspace=dialect.skips_blanks, strict=True)
    line = 1
    try:
        for row in reader:
            if any(row):
                yield Row(line + skipped, row)
            line = reader.line_num + 1
    except csv.Error as error:
        why = f"The row that begins on line {line + skipped} is not CSV: {error}."
        is_at_end = "end of data" in str(error)
        raise Fault(line + skipped, why, is_damage=True, is_at_end=is_at_end) from error


def _unquoted(text: Iterator[str], dialect: Dialect, skipped: int) -> Iterator[Row]:
    """Rows of one line each, in which a quote at both ends encloses a cell, and any other is a letter."""
    for line, row in enumerate(text, 1 + skipped):
        cells = [_enclosed(cell) for cell in row.rstrip("\r\n").split(dialect.delimiter)]
        if any(cells):
            yield Row(line, cells)


def _enclosed(cell: str) -> str:
    inner = cell[1:-1]
    is_enclosed = len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner.replace('""', "")
    return inner.replace('""', '"') if is_enclosed else cell


def _delimiter(first: str) -> str:
    plain = _QUOTED.sub("", first)
    within = re.sub(r"[,;|] ", "", plain)  # a sign before a blank may stand within a header: "Title;Country, Year"
    return max(_DELIMITERS, key=lambda sign: (within.count(sign), plain.count(sign)))
