"""The text of a source: decoded as it says itself, never longer at once than a line may be."""

import codecs
import io
import re
from collections.abc import Iterator
from typing import TextIO

from filmcat.importing.sources.source import Fault, OtherEncoding, Source

LONGEST_LINE = 4 << 20  # characters
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_STRAY = re.compile("[\ud800-\udfff]")  # what is not of the encoding comes as one of these


def encoding_of(head: bytes) -> str:
    """The encoding that the first bytes announce: ``utf-16`` behind its mark, otherwise UTF-8.

    Every other byte of Latin text in UTF-16 is zero, which tells it without a mark, too.
    """
    if len(head) >= 4 and not head[1] and not head[3] and head[0] and head[2]:
        return "utf-16-le"
    if len(head) >= 4 and not head[0] and not head[2] and head[1] and head[3]:
        return "utf-16-be"
    return next((encoding for mark, encoding in _MARKS.items() if head.startswith(mark)), "utf-8")


def opened_text(source: Source) -> TextIO:
    """A source as text with its line ends; what is not of its encoding comes as stray surrogates."""
    encoding = source.encoding
    if not encoding:
        with source.opened() as stream:
            encoding = encoding_of(stream.read(4))
    errors = "replace" if encoding.startswith("utf-16") else "surrogateescape"
    return io.TextIOWrapper(source.opened(), encoding, errors, newline="")


def lines(text: TextIO, *, keep_going: bool = False) -> Iterator[str]:
    """The lines of a text with their ends; to keep going, those too that are not of its encoding (see ``stray``).

    Raises Fault where a line is longer than ``LONGEST_LINE``, OtherEncoding where one is not of the encoding.
    """
    number = 0
    while line := text.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise Fault(number, f"Line {number} is longer than {LONGEST_LINE >> 20} million characters.")
        if not keep_going and stray(line) >= 0:
            raise OtherEncoding(number, _wrong(number, text.encoding), is_damage=True)
        yield line


def stray(text: str) -> int:
    """Where the first bytes that are not of the encoding stand; -1 where there are none."""
    found = None if text.isascii() else _STRAY.search(text)
    return found.start() if found else -1


def _wrong(line: int, encoding: str) -> str:
    return not_utf8(line) if encoding.startswith("utf") else f"Line {line} is not {encoding}: --encoding names another."


def not_utf8(line: int) -> str:
    """Why text in another encoding is not read."""
    return f"Line {line} is not UTF-8: save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)."
