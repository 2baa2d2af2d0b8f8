"""JSON text read value by value: no more of it is held than one value needs, and lines are counted as it goes by."""

import re
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, TextIO

from filmcat.importing.sources.lines import not_utf8, stray
from filmcat.importing.sources.source import Fault, OtherEncoding

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = 1 << 20  # characters read at a time; more while a single value is longer
_LONGEST = 64 << 20  # characters of one value
_CLOSE_TO_END = 12  # characters; longer than any word or escape of JSON that the end of a piece may cut
_BLANKS = re.compile(r"[ \t\n\r]*")
_DECODER = JSONDecoder()
HALF_WAY = "The JSON ends half-way."


class JsonText:
    """A JSON text and a place in it: ``line`` (from 1) is that of the place."""

    def __init__(self, stream: TextIO) -> None:
        self.line = 1
        self.has_escaped_halves = False  # of a character that JSON writes as two escapes: one may be missing
        self._stream = stream
        self._held = ""
        self._at = 0
        self._is_ended = False
        self._stray_ahead = False

    def next_sign(self) -> str:
        """The next character that is not blank, where the place then is; ``""`` at the end."""
        while True:
            self._go_to(blank(self._held, self._at))
            if self._at < len(self._held) or not self._more():
                return self._held[self._at : self._at + 1]

    def step(self) -> None:
        """Go on over one character that is no line break."""
        self._at += 1

    def value(self) -> tuple[object, str]:
        """The value at the place, and its text; the place is then behind it.

        Raises Fault where there is none, at the line of what is wrong.
        """
        while True:
            try:
                value, end = _DECODER.raw_decode(self._held, self._at)
            except RecursionError as error:
                raise Fault(self.line, f"Line {self.line}: lists within lists without end.") from error
            except JSONDecodeError as error:
                if not (_may_be_cut(error) and self._more()):
                    raise self._fault(error) from error
            except ValueError as error:  # a number of thousands of digits
                raise Fault(self.line, f"Line {self.line}: a number is too long to be one.") from error
            else:
                if end < len(self._held) or not self._more():
                    text = self._held[self._at : end]
                    self._go_to(end)
                    return value, text

    def skip_to_object(self) -> bool:
        """Go to the next line that begins with ``{``; False where none does."""
        while (found := self._held.find("\n{", self._at)) < 0:
            self._go_to(max(self._at, len(self._held) - 1))
            if not self._more():
                return False
        self._go_to(found + 1)
        return True

    def _go_to(self, place: int) -> None:
        self.line += self._held.count("\n", self._at, place)
        self._at = place

    def _more(self) -> bool:
        """Hold more of the text, as much again as is held from the place on; False where there is none."""
        kept = len(self._held) - self._at
        if kept > _LONGEST:
            raise Fault(self.line, f"Line {self.line}: one value is longer than {_LONGEST >> 20} million characters.")
        piece = "" if self._is_ended else self._stream.read(max(_PIECE, min(kept, _LONGEST + 1 - kept)))
        wrong = stray(piece)
        if wrong >= 0:
            piece = piece[:wrong]
            self._stray_ahead = True
        self._is_ended = wrong >= 0 or not piece
        self.has_escaped_halves = self.has_escaped_halves or "\\ud" in piece or "\\uD" in piece
        self._held = self._held[self._at :] + piece
        self._at = 0
        return bool(piece)

    def _fault(self, error: JSONDecodeError) -> Fault:
        line = self.line + self._held.count("\n", self._at, error.pos)
        self._go_to(max(self._at, min(error.pos, len(self._held))))
        if not (self._is_ended and _is_cut(error)):
            return Fault(line, f"Line {line} is not JSON: {error.msg[:1].lower()}{error.msg[1:]}.")
        return OtherEncoding(line, not_utf8(line)) if self._stray_ahead else Fault(line, HALF_WAY)


def value_lines(text: str, line: int, deeper: frozenset[str] = frozenset()) -> dict[str, int]:
    """The lines on which the values of an object begin, those of the keys ``deeper`` also with dotted names.

    ``text`` is the valid JSON of the object, which begins on ``line``.
    """
    found: dict[str, int] = {}
    last = 0
    for key, at in _members(text, 0):
        line += text.count("\n", last, at)
        last = at
        found[key] = line
        if key in deeper and text[at] == "{":
            found |= {f"{key}.{inner}": line + text.count("\n", at, place) for inner, place in _members(text, at)}
    return found


def blank(text: str, at: int) -> int:
    """Where the blanks that begin at a place end."""
    found = _BLANKS.match(text, at)
    return found.end() if found else at


def _members(text: str, at: int) -> "Iterator[tuple[str, int]]":
    """The keys of the object that begins at a place of valid JSON, each with the place of its value."""
    at = blank(text, at + 1)
    while text[at] == '"':
        key, at = _DECODER.raw_decode(text, at)
        at = blank(text, blank(text, at) + 1)
        yield str(key), at
        _, at = _DECODER.raw_decode(text, at)
        at = blank(text, at)
        at = blank(text, at + 1) if text[at] == "," else at


def _is_cut(error: JSONDecodeError) -> bool:
    """Whether an error at the end of a whole text says only that it ends: within a text, a word, or a list."""
    rest = error.doc[error.pos :].strip()
    is_within_text = error.msg.startswith(("Unterminated string", "Invalid \\u"))
    return is_within_text or any(word.startswith(rest) for word in ("true", "false", "null"))


def _may_be_cut(error: JSONDecodeError) -> bool:
    """Whether an error may only say that the text goes on."""
    return error.msg.startswith("Unterminated string") or error.pos >= len(error.doc) - _CLOSE_TO_END
