"""What a check of a catalogue found: each finding with its place, its rule and its mend, once for every format."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from filmcat.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Finding(NamedTuple):
    """One thing that is wrong: in which file, at which line and column (from 1), in which record, by which rule.

    ``source`` is the line of the file, ``hint`` what may be done by hand, ``is_mended`` whether ``--fix`` mends it.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    record: str = ""
    id: str = ""
    hint: str = ""
    is_mended: bool = False
    source: str = ""

    @property
    def severity(self) -> str:
        """How bad it is: that of its rule."""
        return RULES[self.code].severity


class Findings:
    """Findings as they come, counted by rule while they are told."""

    def __init__(self, found: Iterable[Finding]) -> None:
        self._found = found
        self.by_code: Counter[str] = Counter()
        self.mended = 0

    def __iter__(self) -> Iterator[Finding]:
        """Tell the next finding, and count it."""
        for one in self._found:
            self.by_code[one.code] += 1
            self.mended += one.is_mended
            yield one

    def count(self, severity: str) -> int:
        """How many of a severity were told so far."""
        return sum(number for code, number in self.by_code.items() if RULES[code].severity == severity)

    def counted(self) -> str:
        """How many of what were told so far: ``1 error, 2 warnings``."""
        counts = {severity: self.count(severity) for severity in ("error", "warning", "suggestion")}
        parts = [f"{number:,} {severity}{'' if number == 1 else 's'}" for severity, number in counts.items() if number]
        return ", ".join(parts) or "Nothing found"
