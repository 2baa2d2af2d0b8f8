r"""A record is TOML 1.0, which every program reads.

TOML 1.1 also allows a comma behind the last value of an inline table and line breaks in one, the escapes `\e` and
`\x41`, and times without seconds. filmcat reads all of these, other programs may not.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    part_of = { title = "A Series", number = 1, }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    part_of = { title = "A Series", number = 1 }
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.model.change import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_SUSPECT = re.compile(rb",\s*(?:#[^\n]*\s*)*\}|\{[^}\n]*\n|\\[ex]|\d\d:\d\d(?!:)")
_PARTS = re.compile(
    rb'(?P<text>"""(?:[^"\\]|\\.|"(?!""))*"{3,5}|"(?:[^"\\\n]|\\[^\n])*")'
    rb"|'''(?:[^']|'(?!''))*'{3,5}|'[^'\n]*'|#[^\n]*"
    rb"|(?P<open>[\[{])|(?P<comma>,)(?=(?:\s|#[^\n]*\n)*\})|(?P<close>[\]}])|(?P<break>\n)"
    rb"|(?P<time>(?<![\d:])\d\d:\d\d(?![\d:]))",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(?:e|x([0-9A-Fa-f]{2}))|\\.", re.DOTALL)


def problems(subject: Subject) -> Iterator[Found]:
    """Each place that TOML 1.0 does not allow."""
    if not _SUSPECT.search(subject.raw):
        return
    opened: list[bytes] = []
    for part in _PARTS.finditer(subject.raw):
        if part["text"]:
            yield from _escapes(part["text"], part.start())
        elif part["open"]:
            opened.append(part["open"])
        elif part["close"] and opened:
            opened.pop()
        elif part["comma"]:
            yield _found(part.start(), "a comma behind the last value of a table", 1, b"")
        elif part["break"] and opened[-1:] == [b"{"]:
            yield Found(part.start(), {"what": "a line break in a table in braces"})
        elif part["time"]:
            yield _found(part.end(), "a time without seconds", 0, b":00")


def _escapes(text: bytes, start: int) -> Iterator[Found]:
    for escape in _ESCAPE.finditer(text):
        code = b"1b" if escape[0] == b"\\e" else escape[1]
        if code:
            yield _found(start + escape.start(), f"the escape {escape[0].decode()}", len(escape[0]), b"\\u00" + code)


def _found(place: int, what: str, size: int, text: bytes) -> Found:
    return Found(place, {"what": what}, mend=lambda _subject: [Edit(place, place + size, text)])
