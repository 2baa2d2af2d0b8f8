"""The text of a source, in which the places of values are looked up."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from filmcat.importing.page.layout.lines import Line

_WORD = re.compile(r"\S+")
_FURTHEST = 6  # lines of markup between the beginning of an element and its text
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
            start = self._starts[line.number - 1]
            at = self._text.find(text, start, start + len(line.text) + len(text)) if start >= 0 else -1
        else:
            at = self._in_line(number, line.text, text)
        if at < 0:
            return number, 0
        number = bisect_right(self._begins, at)
        return number, at - self._begins[number - 1] + 1

    def _in_line(self, number: int, whole: str, text: str) -> int:
        """Where a text stands on a line of plain text, within the part of it that is ``whole``."""
        if number >= len(self._begins):
            return -1
        start, end = self._begins[number - 1], self._begins[number]
        start = max(self._text.find(whole, start, end), start)
        at = self._text.find(text, start, end)
        words = _WORD.findall(text) if at < 0 else ()
        return next((found for word in words if (found := self._text.find(word, start, end)) >= 0), at)

    def _found(self, laid_out: Sequence[Line]) -> list[int]:
        """Where each line of a layout begins in the markup, -1 where it does not stand there as it is shown."""
        found: list[int] = []
        cursor = 0
        for line, number in zip(laid_out, self._numbers, strict=False):
            first, last = (self._begins[min(at, len(self._begins) - 1)] for at in (number - 1, number - 1 + _FURTHEST))
            at = self._text.find(line.text, max(cursor, first), last)
            if at >= 0 and len(line.text) >= _SHORTEST:
                cursor = at + len(line.text)
            found.append(at)
        return found


NO_TEXT = SourceText("")
