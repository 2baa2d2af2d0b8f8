"""The pieces that pages are made of: wrapped lines, prose, labelled values, sections."""

import re
from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.text import Text

from filmcat.rendering.grid import GAP, Grid
from filmcat.text.escape import legible, legible_lines
from filmcat.views.record import Shown
from filmcat.views.wording import Wording

MEASURE = 90  # columns of a page, indent included; longer lines are hard to read
INDENT = 2  # columns
_LEAST_LABEL, _MOST_LABEL = 8, 24  # columns of the labels before values
_PARAGRAPH = re.compile(r"\n\s*\n")


def wrapped(parts: Iterable[str | None], width: int, separator: str = " · ") -> list[str]:
    """Lines of at most ``width`` columns, broken between parts; a part that is wider stands alone, whole.

    A separator that ends in a blank and begins without one stays at the end of its line, as a comma does.
    """
    lines: list[str] = []
    for part in filter(None, parts):
        line = f"{lines[-1]}{separator}{part}" if lines else part
        if lines and cell_len(line) + len(separator.rstrip()) > width:
            lines[-1] += "" if separator.startswith(" ") else separator.rstrip()
            lines.append(part)
        else:
            lines[-1:] = [line]
    return lines


def line(text: str, style: str = "") -> Text:
    """A line of data, harmless, folded where it is wider than the page."""
    return Text(legible(text), style=style, overflow="fold")


def prose(text: object, width: int, style: str = "") -> RenderableType:
    """Paragraphs, their lines joined and broken anew, at most as wide as is easy to read."""
    paragraphs = [" ".join(legible_lines(part).split()) for part in _PARAGRAPH.split(str(text).strip())]
    grid = Grid(None)
    grid.add(Text("\n\n".join(paragraphs), style=style))
    return Constrain(grid, max(min(width, MEASURE) - INDENT, 1))


def section(heading: str, *contents: RenderableType) -> RenderableType:
    """A blank line, a heading where there is one, and the contents indented below it."""
    bodies = [Padding(content, (0, 0, 0, INDENT)) for content in contents]
    return Group("", Text(heading, style="bold"), *bodies) if heading else Group("", *bodies)


def label_width(labels: Iterable[str], width: int) -> int:
    """Columns that hold the widest label, between bounds that leave its value the greater part of a line."""
    widest = max(map(cell_len, labels), default=0)
    return max(min(widest, _MOST_LABEL, max(width // 3, 1)), min(_LEAST_LABEL, max(width // 3, 1)))


def value_width(width: int, label: int) -> int:
    """Columns that are left for the value behind a label."""
    return max(min(width, MEASURE) - INDENT - label - GAP, 1)


def labelled(rows: Iterable[tuple[str, Iterable[str]]], label: int) -> Grid:
    """Labels of ``label`` columns, and behind each its values, one a line."""
    grid = Grid(label, None)
    for name, values in rows:
        grid.add(line(name, "cyan"), Text("\n".join(map(legible, values))))
    return grid


def more(fields: list[Shown], width: int, words: Wording) -> Iterator[RenderableType]:
    """What few records have, behind its labels; nothing where there is none."""
    if fields:
        rows = [(words.label(shown.label), shown.lines) for shown in fields]
        yield section(words.label("More"), labelled(rows, label_width((name for name, _ in rows), width)))
