"""Films that are counted, for a terminal: bars behind the counts of one field, shades before those of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from filmcat.rendering.table import Column, draw
from filmcat.text.escape import legible
from filmcat.views.counts import Overview
from filmcat.views.values import number_text
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.counts import CountedBy, Row

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_SHADES = " ░▒▓█"
_HEIGHTS = "▁▂▃▄▅▆▇█"
_LONGEST_BAR, _SHORTEST_BAR = 40, 8  # columns
_LABEL = 30  # columns of a value beyond which a bar gives way to none


def counts_tables(answer: CountedBy | Overview, width: int | None, first: int, *, color: bool) -> Iterator[str]:
    """The tables of an answer; ``width`` is in columns (None: as wide as they need)."""
    if not isinstance(answer, Overview):
        yield from _table(answer, width, first, color=color)
        return
    for place, part in enumerate(answer.parts):
        if place:
            yield "\n"
        yield from _bars(part, width, first, _heading(part), color=color)


def _heading(part: CountedBy) -> str:
    """What a table of an overview is of; behind values in an order of their own how they rise and fall."""
    label = part.asked[0].label
    counts = [row.group.films for row in part.counted() if row.values[0].value is not None]
    return f"{label}  {sparkline(counts)}" if part.asked[0].is_ordered and len(counts) > 1 else label


def _table(counted: CountedBy, width: int | None, first: int, *, color: bool) -> Iterator[str]:
    if len(counted.asked) > 1:
        return _heat(counted, width, first, color=color)
    return _bars(counted, width, first, counted.asked[0].label, color=color)


def _bars(counted: CountedBy, width: int | None, first: int, heading: str, *, color: bool) -> Iterator[str]:
    """A row for each value, a bar behind it where the terminal is wide enough."""
    rows = list(counted.counted())
    labels = [heading, *counted.labels(Wording())[1:]]
    cells = list(counted.read_rows())
    numbers = [max(map(len, (labels[place], *(row[place] for row in cells)))) for place in range(1, len(labels))]
    names = max((cell_len(legible(text)) for text in (labels[0], *(row[0] for row in cells))), default=0)
    left = _LONGEST_BAR if width is None else width - min(names, _LABEL) - sum(numbers) - 2 * (len(numbers) + 1)
    longest = min(left, _LONGEST_BAR)
    columns = [Column(labels[0], counted.columns[0], least=min(names, _LABEL))]
    columns += [Column(label, least=None) for label in labels[1:]]
    if longest < _SHORTEST_BAR:
        return draw(columns, cells, width, len(cells), color=color)
    columns.append(Column("", style="cyan", least=1))
    amounts = [_amount(counted, row) for row in rows]
    most = max(amounts, default=0)
    drawn_rows = ([*row, bar(amount, most, longest)] for row, amount in zip(cells, amounts, strict=True))
    return draw(columns, drawn_rows, width, max(first, len(cells)), color=color)


def _amount(counted: CountedBy, row: Row) -> float:
    return counted.amount(row.group) or 0


def _heat(counted: CountedBy, width: int | None, first: int, *, color: bool) -> Iterator[str]:
    above, rows = counted.table()
    most = max((number for _, numbers in rows for number in numbers if number is not None), default=0)
    columns = [Column(counted.asked[0].label, counted.asked[0].name, style="bold", least=12)]
    columns += [Column(label, least=None) for label in above]
    cells = ([label, *(shaded(number, most) for number in numbers)] for label, numbers in rows)
    return draw(columns, cells, width, max(first, len(rows)), color=color, is_whole=True)


def bar(amount: float, most: float, width: int) -> str:
    """A bar of at most ``width`` columns, in eighths of one; something is never nothing: ``bar(4, 8, 4) == "██"``."""
    eighths = max(round(amount / most * width * 8), 1) if amount > 0 and most > 0 else 0
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def shaded(number: float | None, most: float) -> str:
    """A number behind a shade of how much of the most it is; nothing for None: ``shaded(8, 8) == "█ 8"``."""
    if number is None:
        return ""
    shade = _SHADES[max(1, round(number / most * 4))] if number > 0 and most > 0 else _SHADES[0]
    return f"{shade} {number_text(number)}".strip()


def sparkline(numbers: list[int]) -> str:
    """A character for each number, as high as it is beside the highest: ``sparkline([1, 8]) == "▁█"``."""
    most = max(numbers, default=0)
    return "".join(_HEIGHTS[max(-(-number * 8 // most) - 1, 0)] for number in numbers) if most else ""
