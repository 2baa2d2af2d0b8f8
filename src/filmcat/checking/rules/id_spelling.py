"""An id is written as its authority writes it.

An address, or a number without what belongs before it, is understood; but other programs look for the id itself.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "https://www.imdb.com/title/tt0069293/" }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "tt0069293" }
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.mends import rewritten
from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.ids import read_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Mend, Subject
    from filmcat.model.change import Edit


def problems(subject: Subject) -> Iterator[Found]:
    """Each id that its authority writes otherwise."""
    for where, value in subject.meaning("id"):
        form = read_id(where.partition(".")[2], str(value))
        if form is not None and form != value:
            mend = _either(rewritten(where, value, form), rewritten(where, _number(str(value)), form))
            yield Found(where, {"value": quoted(str(value)), "form": form}, mend=mend)


def _number(text: str) -> object:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < len("1" * 12) else text


def _either(one: Mend, other: Mend) -> Mend:
    """A mend of a text, or of the number that the catalogue has for it."""

    def mend(subject: Subject) -> list[Edit]:
        return list(one(subject) or other(subject))

    return mend
