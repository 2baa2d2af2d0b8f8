"""Texts side by side in rows, as pages have them: a label and its value, a year and a title.

Rich draws each text. Its table would do the rest too, but is a twentieth of a page's time to import, for boxes,
headings and sections that a page has not.
"""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, JustifyMethod
from rich.segment import Segment
from rich.text import Text

GAP = 2  # columns between two texts


class Grid:
    """Rows of texts, which are folded within their columns of the terminal.

    ``widths`` are those of the columns, without the gap behind each; None: as wide as its widest text, or as what the
    others leave. ``right`` is the number of a column whose texts stand to the right.
    """

    def __init__(self, *widths: int | None, right: int | None = None) -> None:
        self._widths = widths
        self._right = right
        self._rows: list[tuple[Text, ...]] = []

    def add(self, *texts: Text) -> None:
        """Add a row: a text for each column."""
        self._rows.append(texts)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """The rows, each as high as its highest text."""
        widths = self._fitted(options.max_width)
        for row in self._rows:
            cells = [
                console.render_lines(text, self._options(options, place, width))
                for place, (text, width) in enumerate(zip(row, widths, strict=True))
            ]
            height = max(map(len, cells))
            shaped = [Segment.set_shape(cell, width, height) for cell, width in zip(cells, widths, strict=True)]
            for line in zip(*shaped, strict=True):
                for segments in line:
                    yield from segments
                yield Segment.line()

    def _options(self, options: ConsoleOptions, place: int, width: int) -> ConsoleOptions:
        """How the texts of a column of this width, gap included, are drawn."""
        justify: JustifyMethod = "right" if place == self._right else "left"
        return options.update(width=width - self._gap(place), justify=justify, overflow="fold")

    def _fitted(self, width: int) -> list[int]:
        """The width of each column, with the gap behind it.

        Where they do not fit, the widest of those that have none of their own is narrowed, then the others.
        """
        natural = [told or self._widest(place) for place, told in enumerate(self._widths)]
        fitted = [
            min(cells or int(self._is_last(place)), width) + self._gap(place) for place, cells in enumerate(natural)
        ]
        least = [min(cells, 1) + self._gap(place) for place, cells in enumerate(natural)]
        free = [place for place, told in enumerate(self._widths) if told is None]
        for places in (free, range(len(fitted))):
            while sum(fitted) > width and (wide := [place for place in places if fitted[place] > least[place]]):
                fitted[max(wide, key=lambda place: (fitted[place], place))] -= 1
        return fitted

    def _is_last(self, place: int) -> bool:
        return place == len(self._widths) - 1

    def _gap(self, place: int) -> int:
        return 0 if self._is_last(place) else GAP

    def _widest(self, place: int) -> int:
        """Columns of the terminal that the widest line of a column needs."""
        lines = (line for row in self._rows for line in row[place].plain.split("\n"))
        return max(map(cell_len, lines), default=0)
