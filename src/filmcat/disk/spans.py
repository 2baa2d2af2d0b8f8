"""Spans: the bytes of a catalogue cut into one piece per record.

A catalogue is never parsed as a whole. It is cut before each header line, and each piece is parsed alone:
an error stays where it is, and a piece whose bytes did not change need not be parsed again.
"""

import re
from collections.abc import Callable, Iterator
from hashlib import blake2b
from itertools import pairwise

_PIECE = 1 << 20  # bytes read at a time; more while a single record is longer
BOM = b"\xef\xbb\xbf"
_HEADER = rb"\[\[[ \t]*(?:film|person)[ \t]*\]\]"
_HEADERS = re.compile(_HEADER)
# Strings and comments of TOML, as far as finding their end goes; an open one reaches to the end.
_TOKENS = (
    rb'"""(?:[^"\\]|\\.|"(?!""))*(?:"{3,5}|\\?\Z)'
    rb"|'''(?:[^']|'(?!''))*(?:'{3,5}|\Z)"
    rb'|"(?:[^"\\\n]|\\[^\n])*"?'
    rb"|'[^'\n]*'?"
    rb"|#[^\n]*"
)
_TOKEN_OR_HEADER = re.compile(rb"(?P<header>" + _HEADER + rb")|" + _TOKENS, re.DOTALL)


def cuts(content: bytes) -> list[int]:
    """Where the records of a catalogue begin, in bytes, in order; before the first stands the preamble.

    A record begins with its header line, or with the comment lines directly above it. Headers that stand
    inside a multi-line string are cut too: whoever parses the pieces finds out and joins them.
    """
    earliest = len(BOM) if content.startswith(BOM) else 0
    starts: list[int] = []
    for header in _HEADERS.finditer(content, earliest):
        line = _before_blanks(content, header.start())
        if _begins_line(content, line):
            earliest = _comments_start(content, earliest, line)
            starts.append(earliest)
            earliest = header.end()
    return starts


def stretch(content: bytes, start: int, end: int) -> tuple[int, int]:
    """Scan from ``start`` on for the next header outside strings that stands behind ``end``.

    Returns where its record begins, and where the string that crosses ``end`` opens (``end`` itself where none
    does); both in bytes.
    """
    opening = earliest = end
    for token in _TOKEN_OR_HEADER.finditer(content, start):
        if token["header"] is None:
            if token.start() < end < token.end():
                opening = token.start()
            if not token[0].startswith(b"#"):
                earliest = max(end, token.end())
        elif token.start() >= end:
            line = max(_before_blanks(content, token.start()), earliest)
            if line == earliest or _begins_line(content, line):
                return _comments_start(content, earliest, line), opening
    return len(content), opening


def digest_of(raw: bytes, *, is_preamble: bool = False) -> bytes:
    """What tells a span from every other: spans of one digest, 16 bytes, hold the same."""
    return blake2b(raw, digest_size=16, person=b"preamble" if is_preamble else b"record").digest()


def spans(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """The preamble (perhaps empty), then each record; joined they are all that ``read`` gives.

    ``read(size)`` gives at most ``size`` further bytes, and none at the end.
    """
    held = b""
    is_first = True
    while piece := read(max(_PIECE, len(held))):
        held += piece
        starts = cuts(held)
        if not starts:
            continue
        if is_first:
            yield held[: starts[0]]
            is_first = False
        for start, end in pairwise(starts):
            yield held[start:end]
        held = held[starts[-1] :]
    if held or is_first:
        yield held


def _line_start(content: bytes, earliest: int, place: int) -> int:
    return max(content.rfind(b"\n", earliest, place) + 1, earliest)


def _before_blanks(content: bytes, place: int) -> int:
    """Where the blanks directly before a place begin."""
    while place and content[place - 1] in b" \t":
        place -= 1
    return place


def _comments_start(content: bytes, earliest: int, line: int) -> int:
    """Where the comment lines directly above ``line`` begin, not above ``earliest``."""
    while line > earliest:
        above = _line_start(content, earliest, line - 1)
        if not (_begins_line(content, above) and content[above:line].lstrip(b" \t").startswith(b"#")):
            break
        line = above
    return line


def _begins_line(content: bytes, place: int) -> bool:
    return place == 0 or content[place - 1 : place] == b"\n" or (place == len(BOM) and content.startswith(BOM))
