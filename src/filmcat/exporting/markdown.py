"""Markdown: tables for lists, a page for one film; nothing in the data acts as markup."""

import re
from collections.abc import Iterable, Iterator

from filmcat.text.escape import legible, legible_lines

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~!&$])")
_BULLET = re.compile(r"^(\s*)([-+=])", re.MULTILINE)
_NUMBER = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


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
