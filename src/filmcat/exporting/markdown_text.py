"""Data as Markdown, in which nothing of it acts: lines, paragraphs, headings, lists and tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.text.escape import legible, legible_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~!&$])")
_BULLET = re.compile(r"^(\s*)([-+=])", re.MULTILINE)
_NUMBER = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def heading(level: int, data: str) -> str:
    """A heading of a level, with the blank line below it; nothing where there is no text for it."""
    return f"{'#' * level} {text(data)}\n\n" if data else ""


def bullets(entries: Iterable[str]) -> Iterator[str]:
    """A list, an entry a line, with the blank line below it."""
    yield from (f"- {text(entry)}\n" for entry in entries)
    yield "\n"


def paragraph(data: str) -> str:
    """Paragraphs with the blank line below them; nothing where there is no text."""
    return f"{prose(data).strip()}\n\n" if data else ""


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a table in GitHub's Markdown."""
    names = list(columns)
    yield _line(names)
    yield f"|{' --- |' * len(names)}\n"
    for row in rows:
        yield _line(row)


def text(data: str) -> str:
    """Data as one line of Markdown text."""
    return _without_starts(_inline(legible(data)))


def prose(data: str) -> str:
    """Data as paragraphs of Markdown text."""
    return _without_starts(_inline(legible_lines(data)))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_inline(legible(cell)) for cell in cells)} |\n"


def _inline(data: str) -> str:
    """Data with nothing in it that acts within a line."""
    return _MARKUP.sub(r"\\\1", data)


def _without_starts(data: str) -> str:
    """Data no line of which begins a list, a heading or a numbered item."""
    return _NUMBER.sub(r"\1\\\2", _BULLET.sub(r"\1\\\2", data))
