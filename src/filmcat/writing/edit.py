"""The bytes of a catalogue file with records changed in it, gone, and others behind it; every other byte as it was.

What comes out is read again before anybody gets it: each new record must be read as it was meant, and each old one
as it was.
"""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple

from filmcat.disk.spans import BOM
from filmcat.errors import quoted
from filmcat.model.change import Change
from filmcat.records.foreign import WHAT_IS_BROKEN, foreign
from filmcat.records.scan import Piece, pieces_of
from filmcat.records.span import decode_span
from filmcat.writing.record_text import RecordText, record_text, stored
from filmcat.writing.splice import anew, spliced


class NotEdited(Exception):
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


def edited(
    content: bytes, reading: Reading, changes: Mapping[int, Change | None], additions: Sequence[RecordText]
) -> bytes:
    """The file with records changed, or gone (None), by their places among its spans, and others added at its end.

    Raises NotEdited where the file is no catalogue, or would not be read as it is meant.
    """
    if other := foreign(BytesIO(content).read):
        raise NotEdited(*other)
    pieces = list(pieces_of(0, content, reading.is_sound))
    last = pieces[-1].decoded
    if additions and last is not None and last.open_end:
        raise NotEdited("its last record is not closed, and would take in what comes behind it")
    spans = _spans(content, pieces)
    expected: dict[int, Piece | RecordText] = dict(enumerate(pieces))
    for place, change in changes.items():
        if change is None:
            spans[place] = b""
            del expected[place]
        else:
            spans[place], expected[place] = _changed(spans[place], change)
    result = b"".join(spans)
    if additions:
        result = _closed(result) + _text(content, additions)
    _check(result, reading, [*expected.values(), *additions], pieces[-1])
    return result


def _changed(raw: bytes, change: Change) -> tuple[bytes, RecordText]:
    old = stored(decode_span(raw))
    if old is None:
        raise NotEdited("a record that is to be changed is not what it was")
    new = record_text(change.made(old))
    return anew(raw, new) if change.is_anew else spliced(raw, record_text(old), new), new


def _spans(content: bytes, pieces: Sequence[Piece]) -> list[bytes]:
    """The bytes of each piece: they end at line breaks, and their line breaks are counted."""
    starts = [0]
    earliest = len(BOM) if content.startswith(BOM) else 0
    place = 0
    for piece in pieces[:-1]:
        for _ in range(piece.lines):
            place = content.index(b"\n", place) + 1
        place = max(place, earliest)
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


def _text(content: bytes, additions: Sequence[RecordText]) -> bytes:
    text = "\n".join(added.text for added in additions).encode()
    return text.replace(b"\n", b"\r\n") if _line_end(content) == b"\r\n" else text


def _line_end(content: bytes) -> bytes:
    """The line break that a file uses: that of its first line."""
    first = content.find(b"\n")
    return b"\r\n" if first > 0 and content[first - 1 : first] == b"\r" else b"\n"


def _check(content: bytes, reading: Reading, expected: Sequence[Piece | RecordText], last: Piece) -> None:
    """Read what would be written: raises NotEdited where a record is not as it is meant, or was.

    The ``last`` piece there was may get its line break.
    """
    after: list[Piece] = []
    for piece in pieces_of(0, content, reading.is_sound):
        after.append(piece)
        reading.progress(len(after), len(expected))
    if len(after) != len(expected):
        raise NotEdited("it would not be read as it is meant")
    for place, (piece, wanted) in enumerate(zip(after, expected, strict=True)):
        if isinstance(wanted, RecordText):
            decoded = piece.decoded or decode_span(_spans(content, after)[place])  # it may be known, of another record
            if not wanted.is_read_as_meant(decoded):
                raise NotEdited(f"{quoted(wanted.meant.name)} would not be read as it is meant")
        elif piece.digest != wanted.digest and not (wanted is last and _holds_the_same(piece, wanted)):
            raise NotEdited("a record that is there would be read otherwise")


def _holds_the_same(piece: Piece, old: Piece) -> bool:
    """Whether what a piece holds is as it was."""
    if old.decoded is None or piece.decoded is None:
        return True
    return (old.decoded.film, old.decoded.person) == (piece.decoded.film, piece.decoded.person)
