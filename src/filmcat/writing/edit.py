"""From changes of records to patches of the file that holds them: every other byte stays as it was."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from filmcat.disk.copying import Splice, read_at, reader
from filmcat.disk.spans import BOM
from filmcat.errors import quoted
from filmcat.model.change import SCHEMA_LINE, Change
from filmcat.records.foreign import foreign
from filmcat.records.preamble import rating_scale, with_rating_scale
from filmcat.records.span import Decoded, decode_span
from filmcat.writing.entry import RecordEntry, core_digest, key_of
from filmcat.writing.layout import Layout, nothing
from filmcat.writing.patch import Ahead, Expected, NotEdited, Patch
from filmcat.writing.record_text import RecordText, record_text, stored
from filmcat.writing.splice import anew, spliced

NEW_FILE = b"schema = 1\n\n"  # what a file that is made by filmcat begins with
_PROBE = 4096  # bytes in which the first line break mostly is


class Neighbours(NamedTuple):
    """The digests of the nearest spans that stay as they are, empty where there are none."""

    previous: str
    next: str


def opening_of(scale: int | None, *, names_schema: bool = False) -> bytes:
    """What a file that is made begins with, where it is to say of how many ratings are (None: it does not)."""
    opening = NEW_FILE if scale is None else with_rating_scale(NEW_FILE, scale)
    return f"{SCHEMA_LINE}\n".encode() + opening if names_schema else opening


def patches_of_new(opening: bytes, additions: Sequence[RecordText]) -> list[Patch]:
    """What makes a file that begins so, and holds these records."""
    patches = [Patch(0, 1, Splice(0, 0, opening), (exactly(opening),))]
    return [*patches, *_additions(nothing(), patches, additions)]


def patches_of(
    layout: Layout,
    changes: Mapping[int, Change | None],
    additions: Sequence[RecordText],
    scale: int | None = None,
) -> list[Patch]:
    """What makes records change, or go (None), by their places, and others appear at the end.

    Where there is a ``scale``, what stands before the first record says that ratings are of so many. Raises NotEdited
    where the file is no catalogue, or would not be read as it is meant.
    """
    check_catalogue(layout)
    patches = [] if scale is None else [_preamble(layout, scale)]
    gone = 0
    for place in sorted(changes):
        change = changes[place]
        patches.append(_patch(layout, (place, place - gone), change, neighbours(layout, place, changes)))
        gone += change is None
    patches += _additions(layout, patches, additions) if additions else ()
    return patches


def check_catalogue(layout: Layout) -> None:
    """Raise NotEdited where a file is no catalogue."""
    if other := foreign(reader(layout.handle, 0, layout.size)):
        raise NotEdited(*other)


def exactly(content: bytes) -> Expected:
    """That a span is just this."""
    return Expected(lambda raw: raw == content)


def neighbours(layout: Layout, place: int, touched: Container[int]) -> Neighbours:
    """The nearest spans that stay, of records, before and behind a place."""
    before, behind = place - 1, place + 1
    while before in touched:
        before -= 1
    while behind in touched:
        behind += 1
    return Neighbours(
        core_digest(layout.raw(before)) if before > 0 else "",
        core_digest(layout.raw(behind)) if behind < layout.count else "",
    )


def closing_of(content: bytes, line_end: bytes) -> bytes:
    """The line breaks up to a blank line behind a last record, so that no comment there belongs to what comes next."""
    if not content.removeprefix(BOM).strip():
        return b""
    if not content.endswith(b"\n"):
        return line_end * 2
    return b"" if content.endswith((b"\n\n", b"\n\r\n")) else line_end


def line_end_of(layout: Layout) -> bytes:
    """The line break that a file uses: that of its first line."""
    size = _PROBE
    while True:
        content = read_at(layout.handle, 0, min(size, layout.size)) if layout.size else b""
        first = content.find(b"\n")
        if first >= 0 or len(content) == layout.size:
            return b"\r\n" if first > 0 and content[first - 1 : first] == b"\r" else b"\n"
        size *= 16


def _preamble(layout: Layout, scale: int) -> Patch:
    """What makes a file say of how many its ratings are."""
    old = layout.raw(0)
    new = with_rating_scale(old, scale, line_end_of(layout))
    if rating_scale(new) != scale:
        raise NotEdited("what stands before its first record takes no `rating_scale`")
    expected = Expected(lambda raw: raw.rstrip() == new.rstrip())  # additions may put blank lines below it
    return Patch(0, 1, Splice(0, len(old), new), (expected,), entry=RecordEntry(old, new, 0, 0))


def _patch(layout: Layout, places: tuple[int, int], change: Change | None, beside: Neighbours) -> Patch:
    """What becomes of the record at the first of its ``places``, which is to stand at the second."""
    place, raw = places[0], layout.raw(places[0])
    decoded = decode_span(raw)
    old = stored(decoded)
    splice = Splice(layout.starts[place], layout.starts[place + 1], b"")
    if change is None:
        name, key = (old.name, key_of(old)) if old else ("", "")
        return Patch(place, place + 1, splice, entry=RecordEntry(raw, None, *places, *beside, name=name, key=key))
    text, expected = _new_text(raw, decoded, change)
    entry = RecordEntry(raw, text, *places, *beside, name=expected.name)
    return Patch(place, place + 1, splice._replace(text=text), (expected,), entry=entry)


def _new_text(raw: bytes, decoded: Decoded, change: Change) -> tuple[bytes, Expected]:
    """The text that a change makes of a record's, and what that must be read as."""
    if change.respelt is not None:
        return _respelt(change.respelt(raw))
    return _as_typed(raw, change.text) if change.text is not None else _changed(raw, decoded, change)


def _respelt(text: bytes) -> tuple[bytes, Expected]:
    """A text of which the spelling was changed. Raises NotEdited where it is no record any more."""
    new = stored(decode_span(text))
    if new is None:
        raise NotEdited("what was mended is no record")
    return text, Expected(lambda found: found.rstrip() == text.rstrip(), new.name)


def _changed(raw: bytes, decoded: Decoded, change: Change) -> tuple[bytes, Expected]:
    """The text of a record of which something is made, and what that must be read as."""
    old = stored(decoded)
    if old is None:
        raise NotEdited("a record that is to be changed is not what it was")
    new = RecordText("", change.made(old))
    text = None if change.is_anew else spliced(raw, old, new, decoded.problems)
    if text is not None:
        return text, as_meant(new, text)
    if decoded.problems and not change.is_anew:
        raise NotEdited(f"what is wrong in {quoted(old.name)} would be lost")
    return anew(raw, record_text(new.meant)), as_meant(new)


def _as_typed(raw: bytes, typed: str) -> tuple[bytes, Expected]:
    """A text that somebody typed in the place of a record, with the line ends of that."""
    text = typed.encode("utf-8", "surrogateescape").replace(b"\n", b"\r\n" if b"\r\n" in raw else b"\n")
    new = stored(decode_span(text))
    if new is None:
        raise NotEdited("what was typed is no record")
    return text, Expected(lambda found: found.rstrip() == text.rstrip(), new.name)


def as_meant(new: RecordText, known: bytes | None = None) -> Expected:
    """That a span is read as a record that is meant, which a ``known`` text is."""
    core = None if known is None else known.rstrip()
    return Expected(lambda raw: raw.rstrip() == core or new.is_read_as_meant(decode_span(raw)), new.meant.name)


class _End(NamedTuple):
    """The last span of a file as it will be: its place, its text, and whether it stays as it is; it is not empty."""

    place: int
    text: bytes
    is_untouched: bool


def end_of(layout: Layout, patches: Sequence[Patch]) -> _End:
    """What a file with these patches ends with; an empty text at place 0 where nothing is left."""
    texts = {patch.place: patch.splice.text for patch in patches if patch.behind > patch.place}
    for place in range(layout.count - 1, 0, -1):
        if place not in texts or texts[place]:
            return _End(place, texts.get(place) or layout.raw(place), place not in texts)
    return _End(0, texts.get(0) or layout.raw(0), 0 not in texts)


def _additions(layout: Layout, patches: Sequence[Patch], additions: Sequence[RecordText]) -> Iterator[Patch]:
    """Each record behind what is there then, parted by a blank line from what stands before it."""
    end, line_end = end_of(layout, patches), line_end_of(layout)
    closing = closing_of(end.text, line_end)
    ahead = check_closed(end, closing)
    before = neighbours(layout, layout.count, {patch.place: patch for patch in patches})
    new = layout.count - sum(1 for patch in patches if patch.behind > patch.place and not patch.splice.text)
    for number, added in enumerate(additions):
        text = added.text.encode().replace(b"\n", line_end)
        splice = Splice(layout.size, layout.size, closing + text)
        meant = added.meant
        entry = RecordEntry(
            None, text, layout.count, new + number, before.previous, "", closing, name=meant.name, key=key_of(meant)
        )
        yield Patch(layout.count, layout.count, splice, (as_meant(added),), ahead, entry)
        closing, ahead = line_end, None


def check_closed(end: _End, closing: bytes) -> Ahead | None:
    """What the last span becomes when line breaks close it. Raises NotEdited where it would be read otherwise then."""
    if end.place and (old := decode_span(end.text)).open_end:
        raise NotEdited("its last record is not closed, and would take in what comes behind it")
    if not closing or not end.is_untouched:
        return None
    if end.place:
        new = decode_span(end.text + closing)
        if (old.film, old.person) != (new.film, new.person):
            raise NotEdited("a record that is there would be read otherwise")
    return Ahead(end.place, end.text + closing)
