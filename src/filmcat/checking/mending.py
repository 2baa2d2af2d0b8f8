"""Mending a record's text: every mend that is certain, until none is left; each other byte stays."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.checking.subject import Subject
from filmcat.errors import CatalogueNotWritten
from filmcat.model.change import Change, Edit, Stored, edited
from filmcat.model.plan import Difference, Entry
from filmcat.records.json_text import encoded
from filmcat.records.span import decode_span
from filmcat.text.slug import film_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.checking.run import Rules
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.model.span_text import SpanText

_ROUNDS = 10  # mends that follow from mends; more than two are not known


class Mended(NamedTuple):
    """One record that is mended: its number, what people see of it, and what is written."""

    number: int
    entry: Entry
    change: Change


def mended(catalogue: Catalogue, rules: Rules) -> Iterator[Mended]:
    """Each record with something to mend, in the order of the catalogue."""
    for span in catalogue.span_texts():
        if span.json is None:
            continue
        text = mended_text(span, rules)
        if text != span.raw:
            yield _mended(span, text)


def mended_text(span: SpanText, rules: Rules) -> bytes:
    """The text of a record with every mend; one that would leave it broken, or worse than it was, is left out."""
    raw = span.raw
    for _ in range(_ROUNDS):
        mends = _edits(Subject(span._replace(raw=raw, json=_json(raw) or span.json), rules.terms), rules, span.number)
        after = _applied(raw, _sound(raw, mends, []))
        if after == raw:
            break
        raw = after
    return raw


def _edits(subject: Subject, rules: Rules, number: int) -> list[list[Edit]]:
    """The edits of each mend; of two that would touch each other only those of the first."""
    groups: list[list[Edit]] = []
    for _, found in rules.found(subject, number):
        edits = list(found.mend(subject)) if found.mend else []
        taken = [edit for group in groups for edit in group]
        if edits and not any(_touch(edit, other) for edit in edits for other in taken):
            groups.append(edits)
    return groups


def _touch(one: Edit, other: Edit) -> bool:
    return one.start <= other.end and other.start <= one.end


def _sound(raw: bytes, mends: list[list[Edit]], kept: list[list[Edit]]) -> list[list[Edit]]:
    """Those already kept, and of these mends as many as leave the text sound; halves are tried where not all do."""
    if _is_sound(raw, _applied(raw, kept + mends)):
        return kept + mends
    if len(mends) == 1:
        return kept
    half = len(mends) // 2
    return _sound(raw, mends[half:], _sound(raw, mends[:half], kept))


def _applied(raw: bytes, mends: Iterable[list[Edit]]) -> bytes:
    return edited(raw, (edit for mend in mends for edit in mend))


def _is_sound(before: bytes, after: bytes) -> bool:
    """Whether a text is still a record of its kind, and nothing in it cannot be read that could be."""
    old, new = decode_span(before), decode_span(after)
    if (old.film is None, old.person is None) != (new.film is None, new.person is None):
        return False
    return len(new.problems) <= len(old.problems)


def _json(raw: bytes) -> str | None:
    decoded = decode_span(raw)
    record = decoded.film or decoded.person
    return None if record is None else encoded({key: value for key, value in record.items() if value is not None})


def _mended(span: SpanText, text: bytes) -> Mended:
    before, after = _stored(span.raw), _stored(text)
    ids = (film_id(before), film_id(after)) if span.is_film else ("", "")
    id_ = (span.id if ids[0] == ids[1] else ids[1]) if span.is_film else after.name
    entry = Entry(
        "changed", "edit", id_, after.record, "", 0, (), tuple(_differences(span, text)), is_film=span.is_film,
        id_before=span.id if id_ != span.id and span.is_film else "", before=before.record,
    )  # fmt: skip
    return Mended(span.number, entry, Change(lambda _old: after, respelt=lambda raw: _once(span, raw, text)))


def _once(span: SpanText, raw: bytes, text: bytes) -> bytes:
    """The mended text, of just the bytes that it was made from. Raises CatalogueNotWritten for others."""
    if raw != span.raw:
        raise CatalogueNotWritten(span.path, "it has changed since it was read", "try again")
    return text


def _stored(raw: bytes) -> Stored:
    decoded = decode_span(raw)
    record = cast("FilmRecord | PersonRecord", decoded.film or decoded.person)
    return Stored(record, decoded.explicit_id, is_film=decoded.film is not None)


def _differences(span: SpanText, text: bytes) -> Iterator[Difference]:
    """The lines that are no longer the same, with their numbers in the file."""
    old, new = (raw.decode("utf-8", "replace").splitlines() for raw in (span.raw, text))
    for what, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            lines = (" ".join(line.strip() for line in part) for part in (old[start:end], new[new_start:new_end]))
            yield Difference(f"line {span.line + start}", "replaced", *lines)
