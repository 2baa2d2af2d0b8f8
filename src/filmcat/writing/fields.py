"""Where a field stands in the text of one record, in whatever form, and the edits that change, add or cut it."""

from collections.abc import Iterator, Mapping

from filmcat.model.change import Edit
from filmcat.records.encode import BLOCKS, key_in
from filmcat.records.inline import Entry, entries
from filmcat.records.positions import Statement, end_of_value, statements
from filmcat.records.toml_text import inline_text, key_text, value_text
from filmcat.text.escape import json_safe


class Fields:
    """The fields of one record in its text, which ends with a line break."""

    def __init__(self, raw: bytes, line_end: bytes) -> None:
        self.raw = raw
        self._line_end = line_end
        self._found = list(statements(raw))

    def edits(self, name: str, before: object, after: object, *, is_fine: bool) -> list[Edit]:
        """What makes a field say ``after`` where it said ``before``; None where it is not there.

        ``is_fine`` where the entries of a table that do not change stay as they are written.
        """
        there = [part for part in self._found if part.names[1:2] == (name,)]
        inner = [part for part in there if part.names[2:]]
        is_plain = len(there) == 1 and not there[0].is_header
        if after is None or not there:
            return [*map(self._cut, there), *([] if after is None else [self._added(name, after)])]
        if is_fine and isinstance(before, dict) and isinstance(after, dict):
            if is_plain and not inner and (held := entries(self.raw, there[0].value)) is not None:
                return list(self._inline_edits(name, held, there[0], (before, after)))
            if len(there) == len(inner) + sum(part.is_header for part in there) and _is_flat(inner):
                return list(self._table_edits(name, there, (before, after)))
        if is_plain and not inner:
            return [self._value(there[0], after)]
        return [*map(self._cut, there), self._added(name, after)]

    def _table_edits(
        self, name: str, there: list[Statement], both: tuple[Mapping[str, object], Mapping[str, object]]
    ) -> Iterator[Edit]:
        """Edits of a table below a header, or of dotted keys."""
        before, after = both
        standing: dict[str, list[Statement]] = {}
        for part in there:
            if not part.is_header:
                standing.setdefault(key_in(name, part.names[2]), []).append(part)
        for key in before.keys() - after.keys():
            yield from map(self._cut, standing.pop(key, ()))
        for key, value in after.items():
            if before.get(key) == value:
                continue
            parts = standing.get(key)
            if parts:
                yield self._value(parts[0], value)
                yield from map(self._cut, parts[1:])
            else:
                yield self._added_below(name, key, value, there)
        if not standing and not after.keys() - before.keys():
            yield from (self._cut(part) for part in there if part.is_header)

    def _inline_edits(
        self, name: str, held: list[Entry], part: Statement, both: tuple[Mapping[str, object], Mapping[str, object]]
    ) -> Iterator[Edit]:
        """Edits of the entries of an inline table; the whole value where none stays, or one says a thing twice."""
        before, after = both
        standing = {key_in(name, entry.names[0]): entry for entry in held}
        kept = [entry for key, entry in standing.items() if key in after]
        if not kept or len(standing) < len(held) or any(len(entry.names) > 1 for entry in held):
            yield self._value(part, after)
            return
        for place, entry in enumerate(held):
            key = key_in(name, entry.names[0])
            if key not in after:
                yield _cut_entry(held, place, kept)
            elif before.get(key) != after[key]:
                yield Edit(entry.value, entry.end, self._text(inline_text(after[key])))
        for key, value in after.items():
            if key not in standing:
                yield Edit(kept[-1].end, kept[-1].end, self._text(f", {key_text(key)} = {inline_text(value)}"))

    def _value(self, part: Statement, value: object) -> Edit:
        """Another value for a key."""
        end = end_of_value(self.raw, part.value)
        indent = part.value - self.raw.rfind(b"\n", 0, part.start)
        text = inline_text(value) if isinstance(value, dict) else value_text(value, indent)
        return Edit(part.value, end, b" " + self._text(text))

    def _cut(self, part: Statement) -> Edit:
        """Without the lines of a header or key; without the blank line above a header as well."""
        start = self.raw.rfind(b"\n", 0, part.start) + 1
        if part.is_header:
            above = self.raw.rfind(b"\n", 0, max(0, start - 1)) + 1
            if not self.raw[above:start].strip():
                start = above
        return Edit(start, part.end, b"")

    def _added(self, name: str, value: object) -> Edit:
        """A new field behind the last one of the record itself, or a new table behind all."""
        if isinstance(value, dict) and name in BLOCKS:
            lines = "".join(f"{key_text(key)} = {value_text(entry, 0)}\n" for key, entry in value.items())
            header = f"\n[{self._found[0].names[0]}.{key_text(name)}]\n"
            return Edit(self._found[-1].end, self._found[-1].end, self._text(header + lines))
        own = self._found[:1]
        for part in self._found[1:]:
            if part.is_header:
                break
            own.append(part)
        return self._line(own[-1], key_text(name), value)

    def _added_below(self, name: str, key: str, value: object, there: list[Statement]) -> Edit:
        """A new entry behind the last one of its table, written as that."""
        is_dotted = not any(part.is_header for part in there)
        return self._line(there[-1], f"{key_text(name)}.{key_text(key)}" if is_dotted else key_text(key), value)

    def _line(self, last: Statement, key: str, value: object) -> Edit:
        """A line behind another, aligned as that."""
        width = 0 if last.is_header else len(self.raw[last.start : last.value].decode().rstrip("=").rstrip(" \t"))
        before = self.raw[last.start : last.value].decode() if not last.is_header else ""
        width = max(width, len(before) - len(" ="))
        text = value_text(value, max(width, len(key)) + 3)
        return Edit(last.end, last.end, self._text(f"{key:{width}} = {text}\n"))

    def _text(self, text: str) -> bytes:
        return json_safe(text).encode().replace(b"\n", self._line_end)


def _is_flat(parts: list[Statement]) -> bool:
    return all(len(part.names) == 3 and not part.is_header for part in parts)


def _cut_entry(held: list[Entry], place: int, kept: list[Entry]) -> Edit:
    """Without an entry and the comma behind it; behind all that stay, without the comma before it."""
    entry = held[place]
    if entry.start > kept[-1].end:
        return Edit(held[place - 1].end, entry.end, b"")
    return Edit(entry.start, held[place + 1].start, b"")
