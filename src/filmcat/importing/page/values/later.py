"""Patterns that few pages need, made for the first that does."""

import re
from collections.abc import Iterator


class Later:
    """A pattern of ``re`` that is made when it is first asked: a large one takes a millisecond or more."""

    __slots__ = ("_flags", "_made", "_text")

    def __init__(self, text: str, flags: re.RegexFlag = re.RegexFlag.NOFLAG) -> None:
        """The text of a pattern, in ``re``'s own syntax, and its flags."""
        self._text = text
        self._flags = flags
        self._made: re.Pattern[str] | None = None

    def made(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._made is None:
            self._made = re.compile(self._text, self._flags)
        return self._made

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As that of ``re.Pattern``."""
        return self.made().match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As that of ``re.Pattern``."""
        return self.made().fullmatch(text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As that of ``re.Pattern``."""
        return self.made().search(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As that of ``re.Pattern``."""
        return self.made().finditer(text)

    def split(self, text: str) -> list[str]:
        """As that of ``re.Pattern``."""
        return self.made().split(text)

    def sub(self, other: str, text: str) -> str:
        """As that of ``re.Pattern``."""
        return self.made().sub(other, text)
