"""The bytes of a catalogue file with records changed in it and others behind it; every other byte as it was.

What comes out is read again before anybody gets it: each new record must be read as it was meant, and each old one
as it was.
"""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple, cast

from filmcat.disk.spans import BOM
from filmcat.errors import quoted
from filmcat.records.foreign import WHAT_IS_BROKEN, foreign
from filmcat.records.scan import Piece, pieces_of
from filmcat.records.span import Decoded, decode_span
from filmcat.writing.record_text import Written, rewritten
from filmcat.writing.splice import anew, spliced


class NotAmended(Exception):
    """A file that cannot be changed so: why, in a few words, and a hint."""

    def __init__(self, reason: str, hint: str = WHAT_IS_BROKEN) -> None:
        super().__init__(reason)
        self.hint = hint


class Reading(NamedTuple):
    """How a file is read: ``is_sound`` tells the digests of spans that need not be read again.

    ``progress`` learns how many of how many spans of what is to be written were looked at.
    """

    is_sound: Callable[[bytes], bool]
    progress: Callable[[int, int], None] = lambda _done, _all: None


class Change(NamedTuple):
    """What becomes of one record: of what is decoded there is made what is to stand there.

    ``is_replaced`` where it is to be written anew as a whole, rather than where it differs.
    """

    made: Callable[[Decoded], Written]
    is_replaced: bool


def amended(content: bytes, reading: Reading, changes: Mapping[int, Change], additions: Sequence[Written]) -> bytes:
    """The file with records changed, by their places among its spans, and records added at its end.

    Raises NotAmended where the file is no catalogue, or would not be read as it is meant.
    """
    if other := foreign(BytesIO(content).read):
        raise NotAmended(*other)
    pieces = list(pieces_of(0, content, reading.is_sound))
    last = pieces[-1].decoded
    if additions and last is not None and last.open_end:
        raise NotAmended("its last record is not closed, and would take in what comes behind it")
    spans = _spans(content, pieces)
    meant: dict[int, Written] = {}
    for place, change in changes.items():
        spans[place], meant[place] = _changed(spans[place], change)
    result = b"".join(spans)
    if additions:
        result = _closed(result) + _text(content, additions)
        meant |= {len(pieces) + number: written for number, written in enumerate(additions)}
    _check(result, reading, pieces, meant)
    return result


def _changed(raw: bytes, change: Change) -> tuple[bytes, Written]:
    decoded = decode_span(raw)
    record = decoded.film or decoded.person
    if record is None:
        raise NotAmended("a record that is to be changed is not what it was")
    new = change.made(decoded)
    text = anew(raw, new) if change.is_replaced else spliced(raw, rewritten(decoded, record), new)
    return text, new


def _spans(content: bytes, pieces: Sequence[Piece]) -> list[bytes]:
    """The bytes of each piece: they end at line breaks, and their line breaks are counted."""
    starts = [0]
    floor = len(BOM) if content.startswith(BOM) else 0
    place = 0
    for piece in pieces[:-1]:
        for _ in range(piece.lines):
            place = content.index(b"\n", place) + 1
        place = max(place, floor)
        starts.append(place)
    return [content[start:end] for start, end in pairwise([*starts, len(content)])]


def _closed(content: bytes) -> bytes:
    """The content up to a blank line behind its last record, so that no comment there belongs to what comes next."""
    line_end = _line_end(content)
    if not content.removeprefix(BOM).strip():
        return content
    if not content.endswith(b"\n"):
        content += line_end
    return content if content.endswith((b"\n\n", b"\n\r\n")) else content + line_end


def _text(content: bytes, additions: Sequence[Written]) -> bytes:
    text = "\n".join(written.text for written in additions).encode()
    return text.replace(b"\n", b"\r\n") if _line_end(content) == b"\r\n" else text


def _line_end(content: bytes) -> bytes:
    """The line break that a file uses: that of its first line."""
    first = content.find(b"\n")
    return b"\r\n" if first > 0 and content[first - 1 : first] == b"\r" else b"\n"


def _check(content: bytes, reading: Reading, before: Sequence[Piece], meant: Mapping[int, Written]) -> None:
    """Read what would be written: raises NotAmended where a record is not as it is meant, or was."""
    count = len(before) + sum(place >= len(before) for place in meant)
    after: list[Piece] = []
    for piece in pieces_of(0, content, reading.is_sound):
        after.append(piece)
        reading.progress(len(after), count)
    if len(after) != count:
        raise NotAmended("it would not be read as it is meant")
    for place, piece in enumerate(after):
        if place in meant:
            decoded = piece.decoded or decode_span(_spans(content, after)[place])  # it may be known, of another record
            if not meant[place].is_read_as_meant(decoded):
                raise NotAmended(f"{_name(meant[place])} would not be read as it is meant")
        elif piece.digest != before[place].digest and not _is_only_closed(place, piece, before):
            raise NotAmended("a record that is there would be read otherwise")


def _is_only_closed(place: int, piece: Piece, before: Sequence[Piece]) -> bool:
    """Whether the last piece only got its line break: what it holds is as it was."""
    if place != len(before) - 1:
        return False
    old = before[place].decoded
    return old is None or piece.decoded is None or (old.film, old.person) == (piece.decoded.film, piece.decoded.person)


def _name(written: Written) -> str:
    return quoted(str(cast("Mapping[str, object]", written.record)["title" if written.is_film else "name"]))
