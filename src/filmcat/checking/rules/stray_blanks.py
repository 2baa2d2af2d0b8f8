"""A text has no blanks at its ends, at the ends of its lines, nor two together.

They come with copied text, show nothing, and make two texts of one.

Bad:

    [[film]]
    title = "The  Lost Boys "
    year = 1987

Good:

    [[film]]
    title = "The Lost Boys"
    year = 1987
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.mends import respelt
from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject
    from filmcat.records.strings import Token

# Where a text may have some; between a key and its sign of equality there may be many.
_SUSPECT = re.compile(
    rb"[^\s=][ \t]{2,}[^\s=#]|[\"'][ \t]+[^\]},#=\s]|[^\[{(,=\s][ \t]+[\"']|[ \t]\r?\n|[\"'][ \t]+[\"']"
)
_DOUBLED = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_AT_LINE_END = re.compile(r"(?<=[^\s\\])[ \t]+(?=\r?\n)")


def problems(subject: Subject) -> Iterator[Found]:
    """Each text with such blanks."""
    if not _SUSPECT.search(subject.raw):
        return
    for token in subject.tokens:
        if token.is_comment or (b" " not in token.raw and b"\t" not in token.raw):
            continue
        if what := _what(token):
            is_of_lines = token.is_of_lines
            yield Found(token.start, {"what": what}, mend=respelt(token, _of_lines if is_of_lines else _of_one))


def _what(token: Token) -> str:
    """What is too much in a text; empty where nothing is."""
    inner = token.inner.decode("utf-8", "replace")
    if _DOUBLED.search(inner):
        return "several blanks together"
    if token.is_of_lines:
        return "blanks at the end of a line" if _AT_LINE_END.search(inner) else ""
    return "blanks at its ends" if inner != inner.strip(" \t") and inner.strip(" \t") else ""


def _of_lines(text: str) -> str:
    return _AT_LINE_END.sub("", _DOUBLED.sub(" ", text))


def _of_one(text: str) -> str:
    return _DOUBLED.sub(" ", text).strip(" \t")
