"""From the row of a table to a film: each cell to its field, then what cells say together."""

from collections.abc import Sequence

from filmcat.importing.builder import Builder
from filmcat.importing.cell import Cell
from filmcat.importing.cell_text import cleaned, is_nothing
from filmcat.importing.draft import Draft, OtherTitle, Refusal
from filmcat.importing.kinds import put_cell
from filmcat.importing.settle import settle
from filmcat.importing.tables.columns import IGNORED, Column
from filmcat.importing.tables.row_kinds import SAYING, TYPE, row_kind
from filmcat.importing.tables.rows import Row
from filmcat.importing.tables.told import Told
from filmcat.importing.title_kinds import kind_of
from filmcat.text.escape import is_active, uncell

_PASSED_OVER = SAYING | {IGNORED}
_BEYOND = "beyond the last column"


def film_of(row: Row, table: Sequence[Column], told: Told) -> Draft | Refusal | OtherTitle:
    """The film of a row, or what else it is. ``told`` learns what of it is unread or converted."""
    kind = row_kind((column.field, cell) for column, cell in zip(table, row.cells, strict=False))
    if kind is None:
        return _film_of(row, table, told)
    return OtherTitle(row.line, kind.kind, kind.said, lambda: _film_of(row, table, told))


def _film_of(row: Row, table: Sequence[Column], told: Told) -> Draft | Refusal:
    builder = Builder(row.line, told=told.take)
    for column, cell in _in_order(table, row.cells):
        text = cleaned(plain(cell, own=False))
        if is_nothing(text, is_title=column.field == "title"):
            continue
        if column.field in _PASSED_OVER:
            if column.field == TYPE and kind_of(text) is None:
                builder.unread(text, column.header)
        elif column.field is None:
            builder.unread(text, column.header)
        else:
            put_cell(builder, column.field, Cell(text, column.header, column.how), own=False)
    for cell in row.cells[len(table) :]:
        if not is_nothing(cell.strip()):
            builder.unread(cell, _BEYOND)
    before = str(builder.film.get("title", ""))
    settle(builder)
    if before and builder.film["title"] != before:
        told.settle(before, str(builder.film["title"]))
    return builder.titled_draft()


def own_film_of(row: Row, table: Sequence[Column]) -> Draft | Refusal:
    """The film of a row that filmcat wrote: every cell is as it stands."""
    builder = Builder(row.line)
    for column, cell in zip(table, row.cells, strict=False):
        text = plain(cell, own=True)
        if text and column.field and column.field not in _PASSED_OVER:
            put_cell(builder, column.field, Cell(text, column.header), own=True)
    for cell in row.cells[len(table) :]:
        if cell:
            builder.unread(cell, _BEYOND)
    return builder.titled_draft()


def _in_order(table: Sequence[Column], cells: Sequence[str]) -> list[tuple[Column, str]]:
    """The cells with their columns; those of a numbered cast as they are numbered, whatever column comes first."""
    pairs = list(zip(table, cells, strict=False))
    places = [place for place, (column, _) in enumerate(pairs) if column.number and column.field == "cast"]
    for place, pair in zip(places, sorted((pairs[place] for place in places), key=_number), strict=True):
        pairs[place] = pair
    return pairs


def _number(pair: tuple[Column, str]) -> int:
    return pair[0].number


def plain(cell: str, *, own: bool) -> str:
    """A cell without what makes it safe to open in a spreadsheet."""
    text = cell.strip() if not own else cell
    if text.startswith("'") and (is_active(text[1:]) or (own and text.startswith("''"))):
        text = text[1:]
    return uncell(text) if own else text
