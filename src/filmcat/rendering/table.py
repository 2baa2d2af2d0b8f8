"""Tables for a terminal, drawn by Rich: widths are decided once, from the rows of the first screen."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions
from rich.segment import Segment
from rich.table import Table

from filmcat.rendering.console import drawn, new_console
from filmcat.rendering.grid import GAP
from filmcat.text.escape import legible

_LEAST_BEHIND = 12  # columns for a cell behind its heading
_BATCH = 200  # rows drawn at a time
_MOST = 85  # of a hundred cells, how many shall fit before the widest are thought of


class Column:
    """One column: heading, name, style, how narrow and how wide it may be, and when it goes.

    ``least`` is the narrowest it becomes, in columns of the terminal (None: a column of numbers, never cut);
    ``share`` its part of the width that is left. Where the terminal is narrow the highest ``rank`` goes
    first, and of one rank the last; one stays always.
    """

    __slots__ = ("heading", "least", "name", "rank", "share", "style")

    def __init__(  # noqa: PLR0913 - what a column may be told
        self, heading: str, name: str = "", *, style: str = "", least: int | None = 4, share: int = 1, rank: int = 0
    ) -> None:
        self.heading = heading
        self.name = name
        self.style = style
        self.least = least
        self.share = share
        self.rank = rank

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers, which stand to the right and are never cut."""
        return self.least is None


def draw(  # noqa: PLR0913 - what a table depends on
    columns: list[Column],
    rows: Iterable[Iterable[str]],
    width: int | None,
    first: int,
    *,
    color: bool,
    is_whole: bool = False,
    dropped: list[str] | None = None,
) -> Iterator[str]:
    """Draw rows in batches; ``width`` in columns (None: as wide as the first ``first`` rows need).

    A cell that does not fit is cut with an ellipsis. Where the width is short, columns of the highest rank go, and
    their names are added to ``dropped``; where ``is_whole``, none goes, and the cells of a row stand below each other.
    """
    plain = (tuple(map(legible, row)) for row in rows)
    screen = list(islice(plain, max(first, 1)))
    widths = widths_for(columns, screen, width)
    shown = [place for place, cells in enumerate(widths) if cells]
    if is_whole and len(shown) < len(columns):
        yield from _blocks(columns, chain(screen, plain), width or 0, color=color)
        return
    if dropped is not None:
        dropped += [column.name for place, column in enumerate(columns) if place not in shown]
    console = new_console(_total([widths[place] for place in shown]), color=color)
    remaining, is_first = chain(screen, plain), True
    while (batch := list(islice(remaining, _BATCH))) or is_first:
        console.print(_table(columns, widths, shown, batch, show_header=is_first))
        yield drawn(console)
        is_first = False


def _blocks(columns: list[Column], rows: Iterable[tuple[str, ...]], width: int, *, color: bool) -> Iterator[str]:
    """Each row as its headings, a cell behind or, in the narrowest terminal, below each; a blank line between two."""
    from filmcat.rendering.layout import label_width, labelled, line

    headings = [column.heading for column in columns]
    label = label_width(headings, width)
    console, is_first = new_console(width, color=color), True
    for row in rows:
        if not is_first:
            console.print("")
        is_first = False
        if width - label < _LEAST_BEHIND:
            for heading, cell in zip(headings, row, strict=True):
                console.print(line(heading, "cyan"), line(cell), sep="\n")
        else:
            console.print(labelled(((heading, [cell]) for heading, cell in zip(headings, row, strict=True)), label))
        yield drawn(console)


def widths_for(columns: list[Column], rows: list[tuple[str, ...]], width: int | None) -> list[int]:
    """The width of each column for these rows of legible text, as ``fitted`` has it."""
    sizes = [
        sorted(map(cell_len, (column.heading, *cells)))
        for column, cells in zip(columns, _turned(rows, len(columns)), strict=True)
    ]
    usual = [
        max(cells[len(cells) * _MOST // 100], cell_len(column.heading))
        for cells, column in zip(sizes, columns, strict=True)
    ]
    return fitted(columns, usual, [cells[-1] for cells in sizes], width)


def fitted(columns: list[Column], usual: list[int], natural: list[int], width: int | None) -> list[int]:
    """The width of each column, 0 for those that go: ``width`` in all, gaps included (None: all ``natural``).

    Each gets its least. What width is left is parted by shares: first up to the ``usual`` width, which most
    cells need, then up to the natural one, which the widest needs.
    """
    if width is None:
        return list(natural)
    least = [
        cells if column.least is None else min(cells, column.least)
        for cells, column in zip(natural, columns, strict=True)
    ]
    shown = list(range(len(columns)))
    while len(shown) > 1 and _total([least[place] for place in shown]) > width:
        shown.remove(max(shown, key=lambda place: (columns[place].rank, place)))
    widths = [min(least[place], width) if place in shown else 0 for place in range(len(columns))]
    for wanted in (usual, natural):
        _widen(columns, widths, wanted, width)
    return widths


def _widen(columns: list[Column], widths: list[int], wanted: list[int], width: int) -> None:
    """Widen the columns that are shown towards what they want, fairly, those that want least first."""
    shown = [place for place, cells in enumerate(widths) if cells]
    rest = width - _total([widths[place] for place in shown])
    lacking = {place: max(wanted[place] - widths[place], 0) for place in shown}
    order = sorted(shown, key=lambda place: lacking[place] / columns[place].share)
    for done, place in enumerate(order):
        shares = sum(columns[other].share for other in order[done:])
        given = max(min(lacking[place], rest * columns[place].share // shares), 0)
        widths[place] += given
        rest -= given


def _total(widths: list[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def _turned(rows: list[tuple[str, ...]], count: int) -> list[tuple[str, ...]]:
    return list(zip(*rows, strict=True)) if rows else [()] * count


def _table(
    columns: list[Column], widths: list[int], shown: list[int], rows: list[tuple[str, ...]], *, show_header: bool
) -> Table:
    """The rows as a table whose cells have their width, gap included: nothing is left for Rich to wrap or pad."""
    table = Table(box=None, padding=0, show_header=show_header, header_style="bold underline")
    for place in shown:
        gap = 0 if place == shown[-1] else GAP
        column, cells = columns[place], widths[place]
        table.add_column(
            sized(column.heading, cells, column), style=column.style, width=cells + gap, no_wrap=True, overflow="crop"
        )
    for row in rows:
        table.add_row(*(_Cell(sized(row[place], widths[place], columns[place])) for place in shown))
    return table


class _Cell:
    """Text of one cell as it is: Rich neither wraps it nor looks for markup in it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __rich_console__(self, _console: Console, _options: ConsoleOptions) -> Iterator[Segment]:
        yield Segment(self._text)


def sized(text: str, cells: int, column: Column) -> str:
    """Text of ``cells`` columns: cut with an ellipsis where it is longer, numbers at the right."""
    size = cell_len(text)
    if size > cells:
        text = set_cell_size(text, cells - 1)
        return f"{text}…"
    return " " * (cells - size) + text if column.is_number else text
