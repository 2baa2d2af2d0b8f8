"""Where each value of a record stands in its text, in arrays and inline tables too."""

import re
from collections.abc import Iterator

from filmcat.records.encode import key_in
from filmcat.records.positions import KEYS, Statement, end_of_value, names_of, statements

_BLANKS = re.compile(rb"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(KEYS + rb"[ \t]*=")
_TEXT = re.compile(
    rb'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    rb"|'''(?:[^']|'(?!''))*'{3,5}|\"(?:[^\"\\\n]|\\[^\n])*\"|'[^'\n]*'",
    re.DOTALL,
)
_PLAIN = re.compile(rb"[^,\]}#\n]*")


class Place:
    """Where a value stands: its key begins at ``key``, the value at ``start``; it ends before ``end``, all in bytes."""

    __slots__ = ("end", "key", "start")

    def __init__(self, key: int, start: int, end: int) -> None:
        self.key = key
        self.start = start
        self.end = end


def value_places(raw: bytes) -> dict[str, Place]:
    """The place of each value by its path below the record: ``runtime``, ``festivals[2].year``, ``credits.music[1]``.

    Roles of the credits stand under their keys, in whatever spelling the text has them; of two that mean the same the
    first counts. Values stand under the paths that ``Faults`` have, entries counted from 1.
    """
    found: dict[str, Place] = {}
    for part in statements(raw):
        path = _meant(part)
        if part.is_header:
            found.setdefault(path, Place(part.start, part.start, part.value))
            continue
        start = _behind_blanks(raw, part.value)
        found.setdefault(path, Place(part.start, start, end_of_value(raw, start)))
        for inner, place in _inner(raw, start, path):
            found.setdefault(inner, place)
    return found


def _meant(part: Statement) -> str:
    """The path of a statement, with the key that a role means."""
    table, *rest = part.names[1:] or ("",)
    if len(rest) == 1 and part.path == f"{table}.{rest[0]}":
        return f"{table}.{key_in(table, rest[0])}"
    return part.path


def _inner(raw: bytes, start: int, path: str) -> Iterator[tuple[str, Place]]:
    """What stands in the array or inline table at ``start``; nothing where neither does."""
    stack = [(start, path)]
    while stack:
        place, outer = stack.pop()
        for inner, found in _entries(raw, place, outer):
            yield inner, found
            stack.append((found.start, inner))


def _entries(raw: bytes, start: int, path: str) -> Iterator[tuple[str, Place]]:
    sign = raw[start : start + 1]
    if sign not in {b"[", b"{"}:
        return
    place, number = _behind_blanks(raw, start + 1), 0
    while place < len(raw) and raw[place : place + 1] not in {b"]", b"}"}:
        number += 1
        key = _KEY.match(raw, place) if sign == b"{" else None
        names = names_of(key["keys"]) if key else ()
        value = _behind_blanks(raw, key.end()) if key else place
        end = _end(raw, value)
        yield (".".join((path, *names)) if key else f"{path}[{number}]"), Place(place, value, end)
        place = _behind_blanks(raw, end)
        if raw[place : place + 1] != b",":
            return
        place = _behind_blanks(raw, place + 1)


def _end(raw: bytes, start: int) -> int:
    """Where a value ends that begins at ``start``."""
    if text := _TEXT.match(raw, start):
        return text.end()
    if raw[start : start + 1] not in {b"[", b"{"}:
        found = _PLAIN.match(raw, start)
        return start + len(found[0].rstrip()) if found else start
    depth, place = 0, start
    while place < len(raw):
        if text := _TEXT.match(raw, place):
            place = text.end()
            continue
        sign = raw[place : place + 1]
        if sign == b"#":
            place = raw.find(b"\n", place) % (len(raw) + 1)
        depth += (sign in {b"[", b"{"}) - (sign in {b"]", b"}"})
        place += 1
        if depth == 0:
            return place
    return len(raw)


def _behind_blanks(raw: bytes, place: int) -> int:
    found = _BLANKS.match(raw, place)
    return found.end() if found else place
