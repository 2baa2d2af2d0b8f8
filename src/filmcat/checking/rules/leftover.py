r"""A text has no leftovers of the page it was copied from.

Those are entities of HTML such as `&amp;`, and signs that show nothing: the soft hyphen, blanks without width, a byte
order mark.

Bad:

    [[film]]
    title = "Land &amp; Sea\u200b"
    year = 1972

Good:

    [[film]]
    title = "Land & Sea"
    year = 1972
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from filmcat.checking.mends import respelt
from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject
    from filmcat.records.strings import Token

_NAMES = {"\u00ad": "a soft hyphen", "\u200b": "a blank without width", "\u2060": "a word joiner",
          "\ufeff": "a byte order mark"}  # fmt: skip
_INVISIBLE = "|".join(_NAMES)
_ENTITY = r"&(?:[A-Za-z][A-Za-z0-9]{1,10}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});"
_SUSPECT = re.compile(
    rb"&[#\w]{2,11};|\xc2\xad|\xe2\x80\x8b|\xe2\x81\xa0|\xef\xbb\xbf|\\u(?:00[aA][dD]|200[bB]|2060|[fF][eE][fF][fF])"
)
_LEFTOVER = re.compile(f"{_ENTITY}|{_INVISIBLE}")
_QUOTES = frozenset("\"'\\")


def problems(subject: Subject) -> Iterator[Found]:
    """Each text with such leftovers, of which the first is named."""
    if not _SUSPECT.search(subject.raw):
        return
    for token in subject.tokens:
        if token.is_comment or not _SUSPECT.search(token.raw):
            continue
        found = next((one for one in _LEFTOVER.finditer(_text(token)) if _meant(one[0]) != one[0]), None)
        if found is not None:
            what = _NAMES.get(found[0], f"`{found[0]}`")
            yield Found(token.start, {"what": what}, mend=respelt(token, _without))


def _text(token: Token) -> str:
    return token.value if token.has_escapes else token.inner.decode("utf-8", "replace")


def _without(text: str) -> str:
    return _LEFTOVER.sub(lambda found: _meant(found[0]), text)


def _meant(leftover: str) -> str:
    """What stands for a leftover: nothing for a sign that shows nothing; what would end a text stays as it is."""
    if leftover in _NAMES:
        return ""
    meant = unescape(leftover).replace("\xa0", " ")
    if len(meant) > 2 or not meant.isprintable() or meant in _QUOTES:
        return "" if meant in _NAMES else leftover
    return meant
