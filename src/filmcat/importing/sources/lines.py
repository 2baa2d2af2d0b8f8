"""The text of a source: decoded as it says itself, never longer at once than a line may be."""

import codecs
import io
import re
from collections.abc import Iterator
from typing import TextIO

from filmcat.importing.sources.source import Fault, Source

LONGEST_LINE = 4 << 20  # characters
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_STRAY = re.compile("[\ud800-\udfff]")  # what is not of the encoding comes as one of these


def encoding_of(head: bytes) -> str:
    """The encoding that the first bytes announce: ``utf-16`` behind its mark, otherwise UTF-8."""
    return next((encoding for mark, encoding in _MARKS.items() if head.startswith(mark)), "utf-8")


def opened_text(source: Source) -> TextIO:
    """A source as text with its line ends; what is not of its encoding comes as stray surrogates."""
    with source.opened() as stream:
        encoding = encoding_of(stream.read(4))
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    return io.TextIOWrapper(source.opened(), encoding, errors, newline="")


def lines(text: TextIO) -> Iterator[str]:
    """The lines of a text with their ends.

    Raises Fault where a line is longer than ``LONGEST_LINE``, or not of the encoding.
    """
    number = 0
    while line := text.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise Fault(number, f"Line {number} is longer than {LONGEST_LINE >> 20} million characters.")
        if not line.isascii() and _STRAY.search(line):
            raise Fault(number, not_utf8(number))
        yield line


def stray(text: str) -> int:
    """Where the first bytes that are not of the encoding stand; -1 where there are none."""
    found = None if text.isascii() else _STRAY.search(text)
    return found.start() if found else -1


def not_utf8(line: int) -> str:
    """Why text in another encoding is not read."""
    return f"Line {line} is not UTF-8: save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)."
