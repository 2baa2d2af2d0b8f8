"""Where the entries of an inline table stand: ``{ uk = "...", de = "..." }``."""

import re
from typing import NamedTuple

from filmcat.records.positions import KEYS, names_of

_BLANKS = re.compile(rb"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(KEYS)
_PARTS = re.compile(
    rb'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    rb"|'''(?:[^']|'(?!''))*'{3,5}|\"(?:[^\"\\\n]|\\[^\n])*\"|'[^'\n]*'|#[^\n]*"
    rb"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<comma>,)",
    re.DOTALL,
)


class Entry(NamedTuple):
    """A key with its value in a table: its names, where it begins, where its value does, and where that ends."""

    names: tuple[str, ...]
    start: int
    value: int
    end: int


def entries(raw: bytes, start: int) -> list[Entry] | None:
    """The entries of the inline table that begins at ``start``, perhaps behind blanks; None where none does."""
    place = _behind_blanks(raw, start)
    if raw[place : place + 1] != b"{":
        return None
    found: list[Entry] = []
    place = _behind_blanks(raw, place + 1)
    while key := _KEY.match(raw, place):
        value = _behind_blanks(raw, raw.index(b"=", key.end()) + 1)
        end = _end(raw, value)
        found.append(Entry(names_of(key["keys"]), place, value, value + len(raw[value:end].rstrip())))
        place = _behind_blanks(raw, end + 1)
        if raw[end : end + 1] != b",":
            break
    return found


def _behind_blanks(raw: bytes, place: int) -> int:
    found = _BLANKS.match(raw, place)
    return found.end() if found else place


def _end(raw: bytes, start: int) -> int:
    """Where the comma or bracket stands that ends a value."""
    depth = 0
    for part in _PARTS.finditer(raw, start):
        if depth == 0 and (part["comma"] or part["close"]):
            return part.start()
        depth += (part["open"] is not None) - (part["close"] is not None)
    return len(raw)
