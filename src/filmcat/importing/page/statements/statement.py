"""What reading a page's labels gives: each with what it heads, and the lines under none."""

from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line

PROSE = frozenset({"synopsis", "biography", "statement", "tagline"})  # keys whose values are paragraphs


class Statement(NamedTuple):
    """A label and what it heads: texts with the lines on which they stand, ``place`` in the order of the page."""

    place: int
    keys: tuple[str, ...]
    label: Line
    values: tuple[Line, ...]
    is_strong: bool = True
    is_doubtful: bool = False

    def whole(self) -> tuple[Line, ...]:
        """The values as lines that say what heads them: "Status: completed"."""
        return tuple(line._replace(text=f"{self.label.text}: {line.text}") for line in self.values)


class Reading(NamedTuple):
    """What labels head, and the lines (by their place on the page) that stand under no label.

    ``after`` are the lines behind what is of the film, ``menus`` the places of those of the site's menus.
    """

    statements: tuple[Statement, ...]
    free: tuple[tuple[int, Line], ...]
    after: tuple[Line, ...] = ()
    menus: frozenset[int] = frozenset()
