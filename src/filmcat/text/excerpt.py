"""Where words stand in a text, and the part of it around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from filmcat.text.fold import fold
from filmcat.text.segments import UNSPACED, Phrase, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_PARTING = r"\s\-‐-―/|,;:!?…()\[\]{}\"“”„«»"
_PIECE = re.compile(f"[{UNSPACED}]|[^{_PARTING}{UNSPACED}]+")
_BEFORE = 3  # a part in so many of an excerpt stands before the first word that was found
_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """A part of a text in one line, and where in it words were found: first and last place, the last not included."""

    text: str
    marks: tuple[tuple[int, int], ...]

    def marked(self, before: str, after: str) -> str:
        """The text with something before and after each word that was found."""
        parts, place = [], 0
        for start, end in self.marks:
            parts += [self.text[place:start], before, self.text[start:end], after]
            place = end
        return "".join((*parts, self.text[place:]))


class _Unit(NamedTuple):
    """A folded word, or one letter of a script without spaces, and where in the text it stands."""

    word: str
    start: int
    end: int


def in_one_line(text: str) -> str:
    """A text without line breaks, and with one blank between two words."""
    return " ".join(text.split())


def found_in(text: str, phrases: Sequence[Phrase]) -> tuple[set[int], list[tuple[int, int]]]:
    """The phrases, by their places, that stand in a text, and where, in order and without overlaps."""
    told: set[int] = set()
    spans: list[tuple[int, int]] = []
    folded = fold(text)
    possible = [(number, phrase) for number, phrase in enumerate(phrases) if phrase.words[0] in folded]
    units = list(_units(text)) if possible else []
    for number, phrase in possible:
        wanted = [unit for word in phrase.words for unit in _parts(word)]
        for place in range(len(units) - len(wanted) + 1):
            here = units[place : place + len(wanted)]
            if _fits(here, wanted, is_open=phrase.is_open):
                told.add(number)
                spans.append((here[0].start, here[-1].end))
    return told, _merged(spans)


def excerpt(text: str, spans: Sequence[tuple[int, int]], width: int) -> Excerpt:
    """At most about ``width`` characters of a text in one line around the first of some places, cut between words."""
    if len(text) <= width or not spans:
        return Excerpt(text, tuple(spans))
    start = max(min(spans[0][0] - width // _BEFORE, len(text) - width), 0)
    if start:
        start = min(text.find(" ", start, spans[0][0]) + 1 or start, spans[0][0])
    end = min(max(start + width, spans[0][1]), len(text))
    if end < len(text):
        end = max(text.rfind(" ", spans[0][1], end), spans[0][1]) if " " in text[spans[0][1] : end] else end
    before, after = _ELLIPSIS if start else "", _ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    marks = tuple((first + shift, last + shift) for first, last in spans if last <= end)
    return Excerpt(f"{before}{text[start:end]}{after}", marks)


def _units(text: str) -> Iterable[_Unit]:
    for piece in _PIECE.finditer(text):
        start, end = piece.span()
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and text[end - 1] in ".'’":
            end -= 1
        yield from (_Unit(part, start, end) for word in fold(piece[0]).split() for part in _parts(word))


def _parts(word: str) -> list[str]:
    """A word as it is, or each of its letters in a script without spaces."""
    return [part for run, has_spaces in runs(word) for part in ([run] if has_spaces else run)]


def _fits(here: Sequence[_Unit], wanted: Sequence[str], *, is_open: bool) -> bool:
    *first, last = wanted
    if any(unit.word != word for unit, word in zip(here, first, strict=False)):
        return False
    return here[-1].word.startswith(last) if is_open else here[-1].word == last


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
