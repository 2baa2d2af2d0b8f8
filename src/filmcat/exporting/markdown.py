"""Markdown: tables for lists, a page for one film; nothing in the data acts as markup."""

import re
from collections.abc import Iterable, Iterator

from filmcat.text.escape import legible, legible_lines

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~!&])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a table in GitHub's Markdown."""
    names = list(columns)
    yield _line(names)
    yield f"|{' --- |' * len(names)}\n"
    for row in rows:
        yield _line(row)


def text(data: str) -> str:
    """Data as one line of Markdown text."""
    return _LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", legible(data)))


def prose(data: str) -> str:
    """Data as paragraphs of Markdown text."""
    return _LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", legible_lines(data)))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(text, cells))} |\n"
