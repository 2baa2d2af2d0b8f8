"""A view of lines that share one style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from textual.scroll_view import ScrollView

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.strip import Strip


class LinesView(ScrollView, can_focus=True):
    """Lines that are drawn one by one; ``plain`` is the style of all, which takes long to find out for each."""

    plain = Style()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the screen."""
        self.plain = self.rich_style
        return super().render_lines(crop)
