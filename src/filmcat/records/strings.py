"""The texts and comments of a record as they stand in its TOML."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import tomli

_TOKENS = re.compile(
    rb'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    rb"|'''(?:[^']|'(?!''))*'{3,5}|\"(?:[^\"\\\n]|\\[^\n])*\"|'[^'\n]*'|(?P<comment>#[^\n]*)",
    re.DOTALL,
)


class Token(NamedTuple):
    """A text in quotes, or a comment: where it begins, in bytes, and its bytes with what encloses them."""

    start: int
    raw: bytes
    is_comment: bool

    @property
    def quotes(self) -> bytes:
        """What the text is enclosed in."""
        return self.raw[:3] if self.raw[:3] in {b'"""', b"'''"} and len(self.raw) >= 6 else self.raw[:1]

    @property
    def is_of_lines(self) -> bool:
        """Whether it is a text of several lines."""
        return len(self.quotes) == 3

    @property
    def inner(self) -> bytes:
        """What stands between the quotes."""
        size = len(self.quotes)
        return self.raw[size:-size]

    @property
    def has_escapes(self) -> bool:
        """Whether it is written with escapes."""
        return self.raw.startswith(b'"') and b"\\" in self.raw

    @property
    def value(self) -> str:
        """The text that it stands for."""
        return str(tomli.loads(f"v = {self.raw.decode()}")["v"])


def tokens(raw: bytes) -> Iterator[Token]:
    """Every text in quotes, keys too, and every comment of a text that is valid TOML."""
    for found in _TOKENS.finditer(raw):
        yield Token(found.start(), found[0], found["comment"] is not None)
