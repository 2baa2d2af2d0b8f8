"""Tables for a terminal, drawn by Rich: widths are decided once, from the rows of the first screen."""

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain, islice

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table

from filmcat.text.escape import legible

_GAP = 2  # columns between two cells
_BATCH = 200  # rows drawn at a time


class Column:
    """One column: heading, style, the narrowest it may become, and whether it holds numbers or may go."""

    __slots__ = ("heading", "is_number", "least", "rank", "style")

    def __init__(
        self, heading: str, *, style: str = "", least: int = 4, is_number: bool = False, rank: int = 0
    ) -> None:
        self.heading = heading
        self.style = style
        self.least = least
        self.is_number = is_number
        self.rank = rank  # the highest goes first where the terminal is narrow; 0 stays always


def new_console(width: int, *, color: bool) -> Console:
    """A console that draws into memory, takes data for data, and is as wide as told."""
    return Console(
        file=StringIO(), width=width, color_system="standard" if color else None, force_terminal=color,
        no_color=not color, markup=False, emoji=False, highlight=False, legacy_windows=False, _environ={},
    )  # fmt: skip


def drawn(console: Console) -> str:
    """What was drawn since the last time, without blanks at the ends of lines."""
    buffer = console.file
    if not isinstance(buffer, StringIO):
        raise TypeError(buffer)
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return "".join(f"{line.rstrip()}\n" for line in text.split("\n")[:-1])


def draw(
    columns: list[Column], rows: Iterable[Iterable[str]], width: int | None, first: int, *, color: bool
) -> Iterator[str]:
    """Draw rows in batches; ``width`` in columns (None: as wide as the first ``first`` rows need).

    A cell that does not fit is cut with an ellipsis; columns of the highest rank go where the width is short.
    """
    plain = (tuple(map(legible, row)) for row in rows)
    screen = list(islice(plain, max(first, 1)))
    natural = [
        max(map(cell_len, (column.heading, *cells)))
        for column, cells in zip(columns, _turned(screen, len(columns)), strict=True)
    ]
    widths = fitted(columns, natural, width)
    shown = [place for place, cells in enumerate(widths) if cells]
    console = new_console(sum(widths) + _GAP * len(shown), color=color)
    remaining, is_first = chain(screen, plain), True
    while (batch := list(islice(remaining, _BATCH))) or is_first:
        console.print(_table(columns, widths, shown, batch, show_header=is_first))
        yield drawn(console)
        is_first = False


def fitted(columns: list[Column], natural: list[int], width: int | None) -> list[int]:
    """The width of each column, 0 for those that go: ``width`` in all, gaps included."""
    widths = list(natural)
    if width is None:
        return widths
    for rank in sorted({column.rank for column in columns if column.rank}, reverse=True):
        least = (
            sum(min(cells, column.least) + _GAP for cells, column in zip(widths, columns, strict=True) if cells) - _GAP
        )
        if least <= width:
            break
        widths = [0 if column.rank == rank else cells for cells, column in zip(widths, columns, strict=True)]
    excess = sum(widths) + _GAP * (sum(map(bool, widths)) - 1) - width
    while excess > 0:
        room = [cells - min(column.least, cells) for cells, column in zip(widths, columns, strict=True)]
        widest = max(range(len(widths)), key=lambda place: (bool(room[place]), widths[place]))
        if not room[widest]:
            break
        others = [cells for place, cells in enumerate(widths) if room[place] and cells < widths[widest]]
        taken = min(excess, room[widest], max(widths[widest] - max(others, default=0), 1))
        widths[widest] -= taken
        excess -= taken
    return [max(cells, 1) if natural[place] and cells else cells for place, cells in enumerate(widths)]


def _turned(rows: list[tuple[str, ...]], count: int) -> list[tuple[str, ...]]:
    return list(zip(*rows, strict=True)) if rows else [()] * count


def _table(
    columns: list[Column], widths: list[int], shown: list[int], rows: list[tuple[str, ...]], *, show_header: bool
) -> Table:
    table = Table(
        box=None, padding=(0, _GAP, 0, 0), pad_edge=False, show_header=show_header, header_style="bold underline"
    )
    for place in shown:
        column = columns[place]
        table.add_column(
            column.heading, style=column.style, width=widths[place], no_wrap=True, overflow="ellipsis",
            justify="right" if column.is_number else "left",
        )  # fmt: skip
    for row in rows:
        table.add_row(*(row[place] for place in shown))
    return table
