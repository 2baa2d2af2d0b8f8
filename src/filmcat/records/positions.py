"""Where in a span something stands: line and column, both from 1, in characters."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import tomli

_KEY = rb"(?:[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\[^\n])*\"|'[^'\n]*')"
KEYS = rb"(?P<keys>" + _KEY + rb"(?:[ \t]*\.[ \t]*" + _KEY + rb")*)"
_TABLE = re.compile(rb"[ \t]*(?P<start>(?P<brackets>\[\[?)[ \t]*" + KEYS + rb"[ \t]*\])")
_VALUE = re.compile(rb"[ \t]*(?P<start>" + KEYS + rb"[ \t]*=)")
_BARE = re.compile(rb"[A-Za-z0-9_.-]+")
_PARTS = re.compile(
    rb'(?P<break>\n)|(?P<open>[\[{])|(?P<close>[\]}])|"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    rb"|'''(?:[^']|'(?!''))*'{3,5}|\"(?:[^\"\\\n]|\\[^\n])*\"|'[^'\n]*'|#[^\n]*",
    re.DOTALL,
)


class Statement(NamedTuple):
    """A header or the key of a value: the names from the top, where it begins, and its path below its record.

    Entries of arrays of tables are counted from 1 in the path: ``festivals[2].year``. What stands behind the name
    begins at ``value``; ``end`` is behind the line break.
    """

    names: tuple[str, ...]
    start: int
    path: str
    is_header: bool
    value: int
    end: int


def position(raw: bytes, place: int) -> tuple[int, int]:
    """Line and column of a byte; who asks for several of one text keeps its ``Lines``."""
    line_start = raw.rfind(b"\n", 0, place) + 1
    column = len(raw[line_start:place].decode("utf-8", "replace")) + 1
    return raw.count(b"\n", 0, place) + 1, column


class Lines:
    """Where the lines of a text begin, so that many places in it are found in time that grows with their number."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._starts = [0, *(found.end() for found in re.finditer(b"\n", raw))]

    def position(self, place: int) -> tuple[int, int]:
        """Line and column of a byte."""
        line = bisect_right(self._starts, place)
        return line, len(self._raw[self._starts[line - 1] : place].decode("utf-8", "replace")) + 1


class Places:
    """Where the headers and keys of one text stand."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    @cached_property
    def _statements(self) -> list[Statement]:
        return list(statements(self._raw))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._raw)

    @cached_property
    def _first_header(self) -> tuple[int, int]:
        return self.header()

    @cached_property
    def _starts(self) -> dict[str, int]:
        """Where each path stands first."""
        return {part.path: part.start for part in reversed(self._statements)}

    def header(self, name: str | None = None, number: int = 1) -> tuple[int, int]:
        """Where the header of the record stands; or the ``number``-th header of just this name."""
        headers = [part for part in self._statements if part.is_header and (name is None or part.names == (name,))]
        return position(self._raw, headers[number - 1].start) if len(headers) >= number else (1, 1)

    def name(self, name: str) -> tuple[int, int]:
        """Where a name of the top level stands first, as a table or a key."""
        starts = (part.start for part in self._statements if part.names[0] == name)
        return position(self._raw, next(starts, 0))

    def field(self, where: str) -> tuple[int, int]:
        """Where the field with this path below its record stands: ``credits.director``, ``festivals[2].year``.

        A field inside an inline table stands where that table does; one that is not found, where the record does.
        """
        for path in outwards(where):
            if path in self._starts:
                return self._lines.position(self._starts[path])
        return self._first_header


def outwards(where: str) -> Iterator[str]:
    """A path, then those of the tables and lists that hold it: ``a[1].b``, ``a[1]``, ``a``."""
    yield where
    for place in range(len(where) - 1, 0, -1):
        if where[place] in ".[":
            yield where[:place]


def statements(raw: bytes) -> Iterator[Statement]:
    """The headers and keys of a text that is valid TOML, in order; none from where it is not."""
    table: tuple[str, ...] = ()
    base = ""
    counts: dict[str, int] = {}
    place = 0
    while place < len(raw):
        found = _TABLE.match(raw, place) or _VALUE.match(raw, place)
        place = _end_of_statement(raw, found.end("keys") if found else place, depth=0)
        if found is None:
            continue
        names = names_of(found["keys"])
        if brackets := found.groupdict().get("brackets"):
            table = names
            base = _below(table, counts, is_array=brackets == b"[[")
            yield Statement(table, found.start("start"), base, is_header=True, value=found.end(), end=place)
        else:
            path = ".".join((base, *names) if base else names)
            yield Statement((*table, *names), found.start("start"), path, is_header=False, value=found.end(), end=place)


def end_of_value(raw: bytes, start: int) -> int:
    """Where a value that begins at ``start`` ends: before the blanks, the comment and the line break behind it."""
    depth = 0
    end = len(raw)
    for part in _PARTS.finditer(raw, start):
        if depth <= 0 and (part["break"] or part[0].startswith(b"#")):
            end = part.start()
            break
        depth += (part["open"] is not None) - (part["close"] is not None)
    return start + len(raw[start:end].rstrip(b" \t\r"))


def _below(table: tuple[str, ...], counts: dict[str, int], *, is_array: bool) -> str:
    """The path of a table below its record, arrays of tables counted."""
    path = ""
    for depth, name in enumerate(table[1:], 2):
        path = f"{path}.{name}" if path else name
        if is_array and depth == len(table):
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path


def _end_of_statement(raw: bytes, start: int, depth: int) -> int:
    """Behind the line break that ends the statement."""
    for part in _PARTS.finditer(raw, start):
        if part["break"] and depth <= 0:
            return part.end()
        depth += (part["open"] is not None) - (part["close"] is not None)
    return len(raw)


def names_of(keys: bytes) -> tuple[str, ...]:
    """The names of a key: ``names_of(b"credits.'x'") == ("credits", "x")``."""
    if _BARE.fullmatch(keys):
        return tuple(keys.decode().split("."))
    names: list[str] = []
    inner: object = tomli.loads(f"{keys.decode()} = 0")
    while isinstance(inner, dict):
        name, inner = next(iter(inner.items()))
        names.append(name)
    return tuple(names)
