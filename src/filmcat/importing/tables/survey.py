"""A table read once before its films are: whether it is whole, in which dialect, and what its columns hold."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from filmcat.importing import cell_lists
from filmcat.importing.cell_text import cleaned, is_nothing
from filmcat.importing.sources.lines import LONGEST_LINE, lines, opened_text
from filmcat.importing.sources.source import Fault, Source, why_unopened
from filmcat.importing.tables.columns import MOST_COLUMNS, Column
from filmcat.importing.tables.header_names import lines_above
from filmcat.importing.tables.rows import Dialect, Row, dialects, rows
from filmcat.importing.tables.shared_cells import parted, parted_header, shared

_YEAR_BEHIND = re.compile(r"\((?:18|19|20)\d\d\)$")
_BAR = re.compile(r"\w{3}\|\w{3}")
_PARENTHESIS = re.compile(r"\([^)]*\)")
_LISTS = frozenset({"texts", "languages", "credits", "cast"})  # kinds of fields whose entries hold no commas
# Kinds of which a sign may be a value.
_FREE = frozenset({"title", "text", "form", "texts", "prose", "lines", "names", "credits", "cast"})
_MOST_CELLS = 100_000  # different ones of a column that are looked at
_MOST_CAPTIONS = 5  # lines above a header
_HELD = Dialect("|")  # of rows that are parted already
_LONGEST_CELL = 2000  # characters; what is longer is prose


class Survey(NamedTuple):
    """What a first reading of a table found: its dialect, its header, and the different cells of each column.

    ``nothing`` are those of its cells that only say that nothing is known, ``captions`` the lines above the header.
    """

    dialect: Dialect
    header: Row
    cells: Sequence[Sequence[str]]
    nothing: Sequence[Sequence[str]]
    captions: Sequence[str] = ()


def surveyed(source: Source) -> Survey:
    """Read a table to its end. Raises Fault where it is broken, unless the source is to be kept going."""
    with opened_text(source) as text:
        head = [text.readline(LONGEST_LINE) for _ in range(_MOST_CAPTIONS + 1)]
    above = lines_above(head, source.columns)
    faults: list[Fault] = []
    for dialect in dialects(head[above]):
        try:
            found = _survey(source, dialect._replace(above=above), keep_going=source.keep_going and not faults)
            return found._replace(captions=head[:above])
        except Fault as fault:
            faults.append(fault)
            if not fault.is_damage or fault.is_at_end:
                break
    raise faults[0]


def _survey(source: Source, dialect: Dialect, *, keep_going: bool) -> Survey:
    return survey_of(_rows(source, dialect), dialect, keep_going=keep_going)


def _rows(source: Source, dialect: Dialect) -> Iterator[Row]:
    """The header of a table and its rows, with a cell for each field of columns that several share."""
    with opened_text(source) as text:
        found = rows(lines(text, keep_going=source.keep_going), dialect)
        header = next(found, None)
        if header is None:
            return
        columns = shared(header.cells, source.columns)
        if columns:
            yield parted_header(header, columns)
            yield from (parted(row, columns) for row in found)
        else:
            yield header
            yield from found


def survey_of(found: Iterator[Row], dialect: Dialect = _HELD, *, keep_going: bool = False) -> Survey:
    """What rows show, the first of which is the header; to keep going, as far as they can be read."""
    header = next(found, None)
    if header is None:
        raise Fault(1, "It is empty.")
    if len(header.cells) > MOST_COLUMNS:
        raise Fault(header.line, f"It is a table of {len(header.cells):,} columns, which no list of films has.")
    held: list[dict[str, None]] = [{} for _ in header.cells]
    try:
        for row in found:
            _hold(row, header, held, dialect)
    except Fault:
        if not keep_going:
            raise
    except OSError as error:
        if not keep_going:
            raise Fault(1, why_unopened(error), is_damage=any(held)) from error
    nothing = [[cell for cell in column if is_nothing(cell.strip(), is_title=True)] for column in held]
    return Survey(dialect, header, [_said(column) for column in held], nothing)


def is_foreign(table: Sequence[Column], survey: Survey) -> bool:
    """Whether a table that has filmcat's headers is somebody else's: filmcat leaves cells empty, and parts by "; "."""
    has_year = any(column.field == "year" for column in table)
    return any(
        _is_foreign(column, cells, has_year=has_year)
        or any(column.kind not in _FREE or any(map(str.isalpha, cell)) for cell in nothing)
        for column, cells, nothing in zip(table, survey.cells, survey.nothing, strict=True)
    )


def _is_foreign(column: Column, cells: Sequence[str], *, has_year: bool) -> bool:
    if column.field == "title":
        return not has_year and any(_YEAR_BEHIND.search(cell) for cell in cells)
    if column.kind not in _LISTS:
        return False
    plain = [_PARENTHESIS.sub("", cell) for cell in cells]
    if any(cell_lists.held(cell) or _BAR.search(cell) for cell in cells):
        return True
    is_parted = any("; " in cell for cell in plain)
    return not is_parted and sum("," in cell for cell in plain) > 1


def _hold(row: Row, header: Row, held: list[dict[str, None]], dialect: Dialect) -> None:
    if not dialect.is_quoted and len(row.cells) > len(header.cells):
        raise Fault(row.line, f"Line {row.line} has more cells than the header.", is_damage=True)
    for column, cell in zip(held, row.cells, strict=False):
        if cell and len(column) < _MOST_CELLS and len(cell) < _LONGEST_CELL:
            column[cell] = None


def _said(column: dict[str, None]) -> list[str]:
    """The cells of a column that say something."""
    return [cell for cell in map(cleaned, column) if not is_nothing(cell)]


def table_rows(source: Source, survey: Survey) -> Iterator[Row]:
    """The rows of a table below its header."""
    found = _rows(source, survey.dialect)
    next(found)
    yield from found
