"""A premiere says that it is one: `"World premiere"`, `"International premiere"`.

Whatever else a festival prints of a showing is its section, its version or its dates.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    festivals = [{ name = "Cannes", year = 1972, premiere = "In competition" }]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    festivals = [{ name = "Cannes", year = 1972, section = "In competition", premiere = "World premiere" }]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

# The beginnings of the word in the languages that festivals print, folded.
_WORDS = (
    "premi", "prime", "premj", "прем", "праме", "urauffuhrung", "erstauffuhrung", "estreno", "estreia", "anteprima",
    "estrena",     "kantaesitys", "ensi ilta", "prapremiera", "debut", "avant premiere", "首映", "プレミア", "프리미어",
)  # fmt: skip


def problems(subject: Subject) -> Iterator[Found]:
    """Each premiere of which no word says so."""
    for where, text in subject.meaning("premiere"):
        folded = fold(str(text))
        if not any(word in folded for word in _WORDS):
            yield Found(where, {"value": quoted(str(text))})
