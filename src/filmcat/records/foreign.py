"""Whether a file is a catalogue at all, and what it is where it is none: to such a file nothing is ever written.

A catalogue is UTF-8 text; before its first record stand only comments and simple keys, such as ``schema = 1``. An
empty file is one, and so is one whose records are broken.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from json import JSONDecoder
from typing import NamedTuple

import tomli

from filmcat.disk.spans import BOM, spans
from filmcat.records.merge_marks import is_mark
from filmcat.records.span import decode_preamble, decode_span
from filmcat.text.escape import legible

NAME_ANOTHER = "-C PATH names another; an empty file is one"
WHAT_IS_BROKEN = "filmcat list names what is broken, and where"
_SAVE = "save it as UTF-8 text, or name another with -C PATH"
_NOT_UTF8 = "not UTF-8 text"
_BEGUN = {
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "packed with gzip",
    b"SQLite format 3": "a database",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}


class Foreign(NamedTuple):
    """Why a file is not to be written to, in a few words, and a hint."""

    reason: str
    hint: str


def foreign(read: Callable[[int], bytes]) -> Foreign | None:
    """Why a file, of which ``read(size)`` gives the next bytes, is no catalogue; None where it is one.

    No more is read than up to the first record that can be.
    """
    cut = spans(read)
    preamble = next(cut)
    record = next(cut, None)
    found = _alone(preamble) if record is None else _in_front(preamble)
    if found is not None:
        return found
    if record is not None and _is_all_in_another_encoding(chain((record,), cut)):
        return Foreign(f"it is not a catalogue: {_NOT_UTF8}", _SAVE)
    return None


def is_without_records(read: Callable[[int], bytes]) -> Foreign | None:
    """Why a file without any record is no catalogue; None where it holds one, broken or not, or is an empty one."""
    cut = spans(read)
    preamble = next(cut)
    if next(cut, None) is not None or any(map(is_mark, preamble.split(b"\n"))):
        return None
    return None if any(problem.code == "record-header" for problem in decode_preamble(preamble)) else _alone(preamble)


def _alone(content: bytes) -> Foreign | None:
    """What a file without any record is instead of a catalogue."""
    if kind := _kind(content):
        return Foreign(f"it is not a catalogue: {kind}", _SAVE if kind == _NOT_UTF8 else NAME_ANOTHER)
    if table := _first_table(content):
        return Foreign(f"it is not a catalogue: a TOML file without films: its first table is {table}", NAME_ANOTHER)
    return None


def _in_front(preamble: bytes) -> Foreign | None:
    """What stands before the first record and must not."""
    if kind := _kind(preamble):
        return Foreign(f"what stands before its first record is {kind}", WHAT_IS_BROKEN)
    if table := _first_table(preamble):
        return Foreign(f"the table {table} stands before its first record", WHAT_IS_BROKEN)
    return None


def _kind(content: bytes) -> str | None:
    """What bytes are that are not TOML; None where they are."""
    for begun, kind in _BEGUN.items():
        if content.startswith(begun):
            return kind
    if b"\0" in content:
        return "UTF-16 text" if _is_utf16(content[:64]) else "binary data"
    try:
        text = content.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError:
        return _NOT_UTF8
    try:
        tomli.loads(text)
    except (ValueError, RecursionError):
        return _kind_of_text(text.lstrip())
    return None


def _is_utf16(head: bytes) -> bool:
    """UTF-16 that does not say so: every other byte of Latin text is zero, and no other."""
    halves = sorted((head[::2], head[1::2]), key=lambda half: half.count(0))
    return 0 not in halves[0] and halves[1].count(0) * 2 > len(halves[1])


def _kind_of_text(text: str) -> str:
    if text.startswith("<"):
        return "HTML or XML"
    try:
        return "JSON" if text.startswith(("{", "[")) and JSONDecoder().raw_decode(text) else "text that is not TOML"
    except (ValueError, RecursionError):
        return "text that is not TOML"


def _first_table(content: bytes) -> str | None:
    """The header of the first table in TOML; None where it holds none."""
    for key, value in tomli.loads(content.removeprefix(BOM).decode("utf-8")).items():
        if isinstance(value, dict):
            return f"[{legible(key)}]"
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return f"[[{legible(key)}]]"
    return None


def _is_all_in_another_encoding(records: Iterable[bytes]) -> bool:
    """Whether no record can be read, and one of them because it is not UTF-8."""
    is_utf8 = True
    for raw in records:
        decoded = decode_span(raw)
        if decoded.film is not None or decoded.person is not None:
            return False
        is_utf8 = is_utf8 and _is_utf8(raw)
    return not is_utf8


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
