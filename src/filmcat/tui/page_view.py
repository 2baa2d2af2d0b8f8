"""The page beside the list: scrolled, with links to go to and words that are sought."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from rich.text import Text
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from filmcat.text.excerpt import found_in
from filmcat.tui.keys import key
from filmcat.tui.lines_view import LinesView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.events import Click

    from filmcat.text.segments import Phrase
    from filmcat.tui.pages import Link, Page

_LINK, _CURRENT = Style(underline=True), Style(underline=True, reverse=True)
_FOUND, _FOUND_HERE = Style(bold=True, color="yellow"), Style(bold=True, color="yellow", reverse=True)
_NO_LINK = -1


class PageView(LinesView):
    """A page of a film or a person."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("up,k", "scroll_up", "Up"),
        key("down,j", "scroll_down", "Down"),
        key("right,l", "link(1)", "Next name"),
        key("left,h", "link(-1)", "Previous name"),
        key("enter", "follow", "Open"),
    ]

    class Followed(Message):
        """A link was followed."""

        def __init__(self, link: Link) -> None:
            super().__init__()
            self.link = link

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.lines: list[Text] = []
        self.links: list[Link] = []
        self._matches: list[tuple[int, int, int]] = []  # line, first and last column
        self.link = _NO_LINK
        self.match = 0

    def show(self, page: Page, phrases: Sequence[Phrase], *, is_same: bool = False) -> None:
        """Show a page, with the words of some phrases marked: from its top, or one that ``is_same`` where it stands."""
        self.lines, self.links = page.lines, page.links
        self.link, self.match = _NO_LINK, -1
        self._matches = [
            (number, start, end)
            for number, line in enumerate(page.lines)
            for start, end in (found_in(line.plain, phrases)[1] if phrases else ())
        ]
        self.virtual_size = Size(0, len(page.lines))
        if not is_same:
            self.scroll_to(y=0, animate=False, force=True)
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self.lines, self.links, self._matches, self.link = [], [], [], _NO_LINK
        self.virtual_size = Size(0, 0)
        self.refresh()

    def next_match(self, by: int) -> bool:
        """Go to another of the words that are sought, round and round; whether there is any."""
        if self._matches:
            start = self.match if self.match >= 0 or by > 0 else 0
            self.match = (start + by) % len(self._matches)
            self._see(self._matches[self.match][0])
        return bool(self._matches)

    def action_link(self, by: int) -> None:
        """Go to another link, round and round."""
        if self.links:
            start = self.link if self.link != _NO_LINK or by > 0 else 0
            self.link = (start + by) % len(self.links)
            self._see(self.links[self.link].line)

    def action_follow(self) -> None:
        """Follow the link that is marked; where none is, mark the first."""
        if self.link == _NO_LINK:
            self.action_link(1)
        else:
            self.post_message(self.Followed(self.links[self.link]))

    def on_click(self, event: Click) -> None:
        """A click on a link follows it."""
        line, column = self.scroll_offset.y + event.y, event.x
        if line < len(self.lines):
            place = _place_at(self.lines[line].plain, column)
            for number, link in enumerate(self.links):
                if link.line == line and link.start <= place < link.end:
                    self.link = number
                    self.refresh()
                    self.post_message(self.Followed(link))

    def render_line(self, y: int) -> Strip:
        """One line, links underlined."""
        width, number = self.size.width, self.scroll_offset.y + y
        if number >= len(self.lines):
            return Strip.blank(width, self.plain)
        line = self.lines[number].copy()
        for place, link in enumerate(self.links):
            if link.line == number:
                line.stylize(_CURRENT if place == self.link else _LINK, link.start, link.end)
        for place, (of, start, end) in enumerate(self._matches):
            if of == number:
                line.stylize(_FOUND_HERE if place == self.match else _FOUND, start, end)
        strip = Strip(line.render(self.app.console)).apply_style(self.plain)
        return strip.adjust_cell_length(width, self.plain)

    def _see(self, line: int) -> None:
        top, height = self.scroll_offset.y, max(self.size.height, 1)
        if not top <= line < top + height:
            self.scroll_to(y=max(line - height // 2, 0), animate=False, force=True)
        self.refresh()


def _place_at(text: str, column: int) -> int:
    """The place in a text of what stands at a column of the terminal."""
    from rich.cells import cell_len

    cells = 0
    for place, char in enumerate(text):
        cells += cell_len(char)
        if cells > column:
            return place
    return len(text)
