"""The text of a source, in which the places of values are looked up."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from filmcat.importing.page.layout.lines import Line

_WORD = re.compile(r"\S+")
_FURTHEST = 6  # lines of markup between the beginning of an element and its text
_SLACK = 4  # characters that the style of a page may have added before a value
_SHORTEST = 4  # characters of a line of the layout that nothing else is mistaken for


class SourceText:
    """A source as it stands, and where each line of its layout begins in it."""

    def __init__(self, text: str, numbers: Sequence[int] = (), laid_out: Sequence[Line] = ()) -> None:
        """The text; ``numbers`` are the source's for the lines of a layout, and these are ``laid_out``, of markup."""
        self._text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._begins = [0, *accumulate(len(line) + 1 for line in self._text.split("\n"))]
        self._numbers = numbers
        self._starts = self._found(laid_out)

    def place(self, line: Line, text: str) -> tuple[int, int]:
        """The line and the column (both from 1) at which a text of a line begins; column 0 where it is not there.

        What the layout has changed, such as a name turned round, is looked for by its first word.
        """
        if not line.number:
            return 0, 0
        number = self._numbers[line.number - 1] if self._numbers else line.number
        if self._starts:
            start, end = self._starts[line.number - 1 : line.number + 1]
            end = end if end > start else start + 2 * len(line.text)
            at = self._found_in(start, end, line, text) if start >= 0 else -1
        elif number < len(self._begins):
            at = self._found_in(self._begins[number - 1], self._begins[number], line, text)
        else:
            at = -1
        if at < 0:
            return number, 0
        number = bisect_right(self._begins, at)
        return number, at - self._begins[number - 1] + 1

    def _found_in(self, start: int, end: int, line: Line, text: str) -> int:
        """Where a text stands between two places, behind as much of the line as stands before it."""
        behind = start + max(0, line.start - _SLACK)
        whole = self._text.find(line.text, behind, end)
        for begin in (behind if whole < 0 else whole, start):
            for part in (text, *_WORD.findall(text)[:1]):
                if (at := self._text.find(part, begin, end)) >= 0:
                    return at
        return -1

    def _found(self, laid_out: Sequence[Line]) -> list[int]:
        """Where each line of a layout begins in the markup, and the last ends; -1 for what is not there as shown."""
        found: list[int] = []
        cursor = 0
        for line, number in zip(laid_out, self._numbers, strict=False):
            first, last = (self._begins[min(at, len(self._begins) - 1)] for at in (number - 1, number - 1 + _FURTHEST))
            begins = line.text.partition("\t")[0]
            at = self._text.find(begins, max(cursor, first), last)
            if at >= 0 and len(begins) >= _SHORTEST:
                cursor = at + len(begins)
            found.append(at)
        return [*found, len(self._text)] if found else []


NO_TEXT = SourceText("")
