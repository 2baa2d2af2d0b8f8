"""The list of films: only the rows that are seen are fetched, however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from filmcat.rendering.grid import GAP
from filmcat.rendering.list_table import film_cells, film_columns
from filmcat.rendering.table import sized, widths_for
from filmcat.text.escape import legible
from filmcat.tui.keys import key
from filmcat.tui.lines_view import LinesView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.binding import BindingType
    from textual.events import Click, Resize

_BLOCK = 100  # rows that are fetched at once
_MOST_BLOCKS = 50  # of which the oldest are let go
_MARK, _NO_MARK = "●", " "
_BEFORE = 2  # columns before the first cell: a mark and a blank
COLUMNS = film_columns(is_wide=False)


class FilmList(LinesView):
    """Films in rows below their headings, one of them under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("up,k", "move(-1)", "Up"),
        key("down,j", "move(1)", "Down"),
        key("pageup", "move_page(-1)", "Page up"),
        key("pagedown", "move_page(1)", "Page down"),
        key("home,g", "move_to(0)", "First"),
        key("end,G", "move_to(-1)", "Last"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"films--cursor", "films--heading"}

    class Moved(Message):
        """The cursor stands on another film, of this id; or on none."""

        def __init__(self, id_: str) -> None:
            super().__init__()
            self.id = id_

    class Chosen(Message):
        """A film was chosen by a click."""

    class Sorted(Message):
        """The heading of a column was clicked: films are to be sorted by its field."""

        def __init__(self, field: str) -> None:
            super().__init__()
            self.field = field

    def __init__(self, fetch: Callable[[Sequence[str]], dict[str, str]], *, id: str) -> None:
        super().__init__(id=id)
        self._fetch = fetch
        self.ids: list[str] = []
        self._blocks: dict[int, dict[str, str]] = {}
        self.cursor = 0
        self.marked: dict[str, None] = {}
        self._widths: list[int] = []  # of the columns; decided from the first rows, 0 for those that do not fit

    @property
    def current(self) -> str:
        """The id of the film under the cursor; empty where there is none."""
        return self.ids[self.cursor] if self.ids else ""

    @property
    def count(self) -> int:
        """How many films there are."""
        return len(self.ids)

    def show(self, ids: list[str], *, at: str = "") -> None:
        """Show other films; the cursor stays on its film, or ``at`` one, where that is listed, else on its place."""
        before, place = self.current, min(self.cursor, max(len(ids) - 1, 0))
        listed = (id_ for id_ in (at, before) if id_ and id_ in ids)  # of 100,000: a set of them would take longer
        self.ids, self._blocks = ids, {}
        self._reach(len(ids) + 1)
        self.cursor = next(map(ids.index, listed), place)
        self._decide_widths()
        self._follow(is_told=self.current != before)

    def _reach(self, height: int) -> None:
        """Scroll over so many lines; as long as there is a scroll bar, the screen is not laid out anew for that."""
        size = Size(0, height)
        if self.show_vertical_scrollbar and height > self.container_size.height:
            self.set_reactive(LinesView.virtual_size, size)
            self.vertical_scrollbar.window_virtual_size = height
            self.scroll_y = min(self.scroll_y, self.max_scroll_y)
        else:
            self.virtual_size = size

    def forget(self) -> None:
        """Fetch rows anew: what they tell may have changed."""
        self._blocks = {}
        self.refresh()

    def action_move(self, by: int) -> None:
        """Move the cursor by so many rows."""
        self._move_to(self.cursor + by)

    def action_move_page(self, by: int) -> None:
        """Move the cursor by screens."""
        self._move_to(self.cursor + by * max(self.size.height - 2, 1))

    def action_move_to(self, place: int) -> None:
        """Move the cursor to a row, from the end where it is negative."""
        self._move_to(place if place >= 0 else len(self.ids) + place)

    def toggle_mark(self) -> None:
        """Mark the film under the cursor, or take its mark away, and go on to the next."""
        if self.current:
            if self.current in self.marked:
                del self.marked[self.current]
            else:
                self.marked[self.current] = None
            self.action_move(1)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line: headings stay at the top, a row of a film below."""
        width = self.size.width
        if y == 0:
            style = self.get_component_rich_style("films--heading")
            return self._strip([column.heading for column in COLUMNS], width, style, _NO_MARK)
        place = self.scroll_offset.y + y - 1
        if place >= len(self.ids):
            return Strip.blank(width, self.plain)
        is_current = place == self.cursor
        style = self.get_component_rich_style("films--cursor") if is_current else self.plain
        id_ = self.ids[place]
        return self._strip(self._cells(place), width, style, _MARK if id_ in self.marked else _NO_MARK)

    def on_click(self, event: Click) -> None:
        """A click on a row chooses the film, one on a heading sorts."""
        if event.y == 0:
            starts = [(self.heading_of(column.name), column.name) for column in COLUMNS]
            behind = [name for start, name in starts if 0 <= start <= event.x]
            self.post_message(self.Sorted(behind[-1] if behind else COLUMNS[0].name))
            return
        place = self.scroll_offset.y + event.y - 1
        if place < len(self.ids):
            self._move_to(place)
            self.post_message(self.Chosen())

    def heading_of(self, wanted: str) -> int:
        """The column of the terminal at which the heading of a field begins; -1 where it is not shown."""
        start = _BEFORE
        for column, width in zip(COLUMNS, self._widths, strict=True):
            if width and column.name == wanted:
                return start
            start += width + GAP if width else 0
        return -1

    def on_resize(self, _event: Resize) -> None:
        """Fit the columns; the cursor stays in sight."""
        self._decide_widths()
        self._follow(is_told=False)

    def _move_to(self, place: int) -> None:
        before, self.cursor = self.cursor, min(max(place, 0), max(len(self.ids) - 1, 0))
        if self.cursor != before:
            self._follow()

    def _follow(self, *, is_told: bool = True) -> None:
        """Scroll to the cursor, and tell which film stands under it."""
        height = max(self.size.height - 1, 1)
        top = self.scroll_offset.y
        if self.cursor < top or self.cursor >= top + height:
            wanted = self.cursor if self.cursor < top else self.cursor - height + 1
            self.scroll_to(y=wanted, animate=False, force=True)
        self.refresh()
        if is_told:
            self.post_message(self.Moved(self.current))

    def _decide_widths(self) -> None:
        rows = [self._cells(place) for place in range(min(len(self.ids), _BLOCK))]
        self._widths = widths_for(COLUMNS, rows, max(self.size.width - _BEFORE, 1))

    def _cells(self, place: int) -> tuple[str, ...]:
        """The cells of a row, of which a block is fetched where it is not there."""
        number = place // _BLOCK
        if number not in self._blocks:
            if len(self._blocks) >= _MOST_BLOCKS:
                del self._blocks[next(iter(self._blocks))]
            self._blocks[number] = self._fetch(self.ids[number * _BLOCK : (number + 1) * _BLOCK])
        line = self._blocks[number].get(self.ids[place])
        if line is None:  # it is gone meanwhile
            return (legible(self.ids[place]), *("" for _ in COLUMNS[1:]))
        return tuple(map(legible, film_cells(line, is_wide=False)))

    def _strip(self, cells: Sequence[str], width: int, style: Style, mark: str) -> Strip:
        parts = [
            _padded(sized(cell, size, column), size)
            for cell, size, column in zip(cells, self._widths, COLUMNS, strict=True)
            if size
        ]
        text = f"{mark:{_BEFORE}}{(' ' * GAP).join(parts)}"
        return Strip([Segment(text, style)]).adjust_cell_length(width, style)


def _padded(text: str, size: int) -> str:
    return text + " " * (size - cell_len(text))
