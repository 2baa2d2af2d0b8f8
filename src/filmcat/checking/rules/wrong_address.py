"""A source that is an address is one that a browser opens.

A text that is no address, such as the name of a book or of a file, is a source too, and nothing is said of it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    sources = ["www.example.org/solaris"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    sources = ["https://www.example.org/solaris"]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_LIKE_ONE = re.compile(r"(?:www\.|[a-z]{2,10}:/|https?[:/])", re.IGNORECASE)
_SCHEME = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)
_HOST = re.compile(r"(?:[^/@\s]*@)?(?:[\w-]+(?:\.[\w-]+)+\.?|localhost|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?=[/?#\s]|$)")
_REMARK = re.compile(r"\s+\(.*\)$", re.DOTALL)


def problems(subject: Subject) -> Iterator[Found]:
    """Each source that looks like an address and is none."""
    for where, value in subject.meaning("address"):
        text = str(value)
        if _LIKE_ONE.match(text) and (reason := _reason(text)):
            yield Found(where, {"value": quoted(text), "reason": reason})


def _reason(text: str) -> str:
    scheme = _SCHEME.match(text)
    if scheme is None:
        return "it does not begin with https:// or http://"
    if not _HOST.match(text, scheme.end()):
        return "there is no host in it"
    return "there is a blank in it" if re.search(r"\s", _REMARK.sub("", text)) else ""
