"""What a plan tells of the columns of a table, once each: what of them is unread, left out, or the public's."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from filmcat.importing.cell_values import flag
from filmcat.importing.conventions import is_turned
from filmcat.importing.foreign_cells import WATCHED
from filmcat.importing.tables.columns import IGNORED, Column
from filmcat.importing.tables.header_words import SCORES
from filmcat.text.days import day_of_seconds, order_shown, read_day
from filmcat.text.names import straight

_LONGEST = 60  # characters of an example


class Told:
    """Counts what is kept unread, by header, with an example each."""

    def __init__(self, table: Sequence[Column], cells: Sequence[Collection[str]]) -> None:
        self._table = table
        self._cells = cells
        self._counts: Counter[str] = Counter()
        self._examples: dict[str, str] = {}
        self._settled = 0
        self._title = ("", "")

    def take(self, header: str, text: str) -> None:
        """Take a cell that no field took."""
        self._counts[header] += 1
        self._examples.setdefault(header, text)

    def settle(self, before: str, title: str) -> None:
        """Take a title that is not as its cell has it."""
        self._settled += 1
        if self._settled == 1:
            self._title = (before, title)

    def sentences(self, named: Collection[str]) -> Iterator[str]:
        """A sentence about each column of which something is to be told; ``named`` are those that the user names."""
        unknown = {column.header for column in self._table if column.field is None}
        for header, count in self._counts.items():
            kept = f"{_cells(count)} kept unread, such as “{_short(self._examples[header])}”"
            if header in unknown and header:
                yield f"No field is known for “{header}”: {kept}; --map '{header}=FIELD' names one."
            else:
                yield f"Of “{header}” {kept}."
        yield from self._left_out(named)
        yield from self._public()
        yield from self._converted()
        yield from self._open_days()

    def _left_out(self, named: Collection[str]) -> Iterator[str]:
        headers = [
            f"“{column.header}”"
            for column in self._table
            if column.field == IGNORED and column.header and column.header.casefold() not in named
        ]
        if headers:
            yield f"Left out, as it says nothing of a film: {', '.join(headers)}."

    def _public(self) -> Iterator[str]:
        headers = [
            f"“{column.header}”"
            for column, cells in zip(self._table, self._cells, strict=True)
            if (column.field or "").startswith(f"{SCORES}.") and cells
        ]
        if headers:
            yield f"Kept as `{SCORES}`, as it is the public's and not your own rating: {', '.join(headers)}."

    def _converted(self) -> Iterator[str]:
        if self._settled:
            titles = "1 title is" if self._settled == 1 else f"{self._settled:,} titles are"
            yield f"{titles} written plainly: “{_short(self._title[0])}” is “{_short(self._title[1])}”."
        for column, cells in zip(self._table, self._cells, strict=True):
            yield from _converted(column, cells)

    def _open_days(self) -> Iterator[str]:
        for column, cells in zip(self._table, self._cells, strict=True):
            if column.field == "viewings.date" and not column.how.order:
                doubtful = [cell for cell in cells if order_shown(cell) == ""]
                if doubtful:
                    yield f"In “{column.header}” nothing shows whether the day or the month comes first: {doubtful[0]}."


def _converted(column: Column, cells: Collection[str]) -> Iterator[str]:
    """What the cells of one column are read as, where that is not what they say."""
    if column.how.is_turned and (name := next(filter(is_turned, cells), "")):
        yield f"“{column.header}” has surnames first: “{_short(name)}” is “{_short(straight(name))}”."
    if column.field == "viewings.date" and any(map(flag, cells)):
        yield f"“{column.header}” says yes without a day: that is the tag “{WATCHED}”."
    if column.field == "rating" and "0" in cells and column.how.scale != 100:
        yield f"“{column.header}” is 0 where there is no rating."
    if column.how.is_seconds and (seconds := next(iter(cells), "")):
        yield f"“{column.header}” counts seconds since 1970: {seconds} is {day_of_seconds(seconds)}."
    if column.how.order and (figures := next((cell for cell in cells if order_shown(cell) == ""), "")):
        day = read_day(figures, column.how.order)
        yield f"“{column.header}” is read with the {column.how.order}: {figures} is {day}."


def _cells(count: int) -> str:
    return "1 cell is" if count == 1 else f"{count:,} cells are"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
