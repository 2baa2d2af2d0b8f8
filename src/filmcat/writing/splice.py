"""Changing one record in its own text: fields that change are written anew, or cut; every other byte stays."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import cast

from filmcat.model.change import Edit, Stored, edited
from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.encode import film_values, person_values
from filmcat.records.span import decode_span
from filmcat.writing.fields import Fields
from filmcat.writing.record_text import RecordText

_COMMENTS = re.compile(rb"(?:[ \t]*#[^\n]*\n)*")
_BELOW = re.compile(rb"^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*)?\Z", re.MULTILINE)


def spliced(raw: bytes, old: Stored, new: RecordText, wrong: Collection[Problem] = ()) -> bytes | None:
    """The text of a record that says ``new`` where it said ``old``, read again; None where it does not fit in.

    First only the entries of a table that change are touched, then the fields that do. What is ``wrong`` with the
    record may stay so.
    """
    line_end = _line_end(raw)
    fields = Fields(raw if raw.endswith(b"\n") else raw + line_end, line_end)
    before, after = _values(old), _values(new.meant)
    for is_fine in (True, False):
        changed = edited(fields.raw, _edits(fields, before, after, is_fine=is_fine))
        if not raw.endswith(b"\n"):
            changed = changed.removesuffix(line_end)
        if new.is_read_as_meant(decode_span(changed), wrong):
            return changed
    return None


def anew(raw: bytes, new: RecordText) -> bytes:
    """The record written anew; the comments directly above its header stay, and what stands below its last field."""
    above, below = _COMMENTS.match(raw), _BELOW.search(raw)
    text = new.text.encode().replace(b"\n", _line_end(raw))
    return (above[0] if above else b"") + text + (below[0] if below else b"")


def _values(stored: Stored) -> dict[str, object]:
    if stored.is_film:
        return film_values(cast("FilmRecord", stored.record), stored.id)
    return person_values(cast("PersonRecord", stored.record))


def _edits(
    fields: Fields, before: Mapping[str, object], after: Mapping[str, object], *, is_fine: bool
) -> Iterator[Edit]:
    for name in (*(name for name in before if name not in after), *after):
        if before.get(name) != after.get(name):
            yield from fields.edits(name, before.get(name), after.get(name), is_fine=is_fine)


def _line_end(raw: bytes) -> bytes:
    return b"\r\n" if b"\r\n" in raw else b"\n"
