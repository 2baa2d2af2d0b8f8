"""Changing one record in its own text: fields that change are written anew, every other byte and comment stays."""

import re
from typing import NamedTuple

from filmcat.records.encode import BLOCKS
from filmcat.records.positions import Statement, end_of_value, statements
from filmcat.records.span import decode_span
from filmcat.writing.record_text import RecordText

_COMMENTS = re.compile(rb"(?:[ \t]*#[^\n]*\n)*")
_BELOW = re.compile(rb"^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*)?\Z", re.MULTILINE)


class _Edit(NamedTuple):
    """Bytes from ``start`` to ``end`` of a text that become others."""

    start: int
    end: int
    text: bytes


def spliced(raw: bytes, old: RecordText, new: RecordText) -> bytes:
    """The text of a record that says ``new`` where it said ``old``.

    Where a change does not fit into the text as it is written, the record is written anew (see ``anew``).
    """
    closed = raw if raw.endswith(b"\n") else raw + b"\n"
    edits = _edits(closed, old.text.encode(), new.text.encode())
    if edits is not None:
        changed = _applied(closed, edits)
        if new.is_read_as_meant(decode_span(changed)):
            return changed
    return anew(raw, new)


def anew(raw: bytes, new: RecordText) -> bytes:
    """The record written anew; the comments directly above its header stay, and what stands below its last field."""
    above, below = _COMMENTS.match(raw), _BELOW.search(raw)
    text = new.text.encode().replace(b"\n", _line_end(raw))
    return (above[0] if above else b"") + text + (below[0] if below else b"")


def _edits(raw: bytes, old: bytes, new: bytes) -> list[_Edit] | None:
    """What turns a text that says ``old`` into one that says ``new``; None where a field goes, or has no place."""
    before, after = _values(old), _values(new)
    if before.keys() - after.keys():
        return None
    found = list(statements(raw))
    there = {part.path: part for part in found if not part.is_header}
    edits: list[_Edit] = []
    for path, part in after.items():
        value = _value(new, part)
        if path in before and _value(old, before[path]) == value:
            continue
        value = value.replace(b"\n", _line_end(raw))
        if path in there:
            start = there[path].value
            edits.append(_Edit(start, end_of_value(raw, start), b" " + value))
        else:
            key = new[part.start : part.value].removesuffix(b"=").rstrip()
            edits.append(_inserted(raw, found, _subtable(path), (key, value)))
    return edits


def _inserted(raw: bytes, found: list[Statement], subtable: str, field: tuple[bytes, bytes]) -> _Edit:
    """A new field behind the last one of its table, aligned as that; with a header where there is no table yet."""
    inside = [part for part in found if _table(part) == subtable]
    last = inside[-1] if inside else found[0]
    width = 0 if last.is_header else len(raw[last.start : last.value]) - len(" =")
    line = field[0].ljust(width) + b" = " + field[1] + _line_end(raw)
    if inside:
        return _Edit(last.end, last.end, line)
    header = f"\n[{found[0].names[0]}.{subtable}]\n".encode().replace(b"\n", _line_end(raw))
    return _Edit(found[-1].end, found[-1].end, header + line)


def _applied(raw: bytes, edits: list[_Edit]) -> bytes:
    """The text with every edit; those at one place in their order, a header that two of them bring only once."""
    parts: list[bytes] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        header, _, rest = edit.text.lstrip().partition(b"\n")
        is_told = edit.text[:1] in b"\r\n" and any(header in part for part in parts)
        parts += [raw[place : edit.start], rest if is_told else edit.text]
        place = edit.end
    return b"".join([*parts, raw[place:]])


def _table(part: Statement) -> str:
    """The table that a header opens, or that a field stands in; empty for the record itself."""
    return part.path if part.is_header else _subtable(part.path)


def _subtable(path: str) -> str:
    table, dot, _ = path.partition(".")
    return table if dot and table in BLOCKS else ""


def _values(text: bytes) -> dict[str, Statement]:
    return {part.path: part for part in statements(text) if not part.is_header}


def _value(text: bytes, part: Statement) -> bytes:
    return text[part.value : end_of_value(text, part.value)].strip(b" \t")


def _line_end(raw: bytes) -> bytes:
    return b"\r\n" if b"\r\n" in raw else b"\n"
