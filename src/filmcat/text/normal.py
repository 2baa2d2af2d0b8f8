"""Unicode's normal forms in linear time: Python orders the marks on a letter in time that grows with their square."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

_SHORT = 500  # characters of a text that is quickly ordered, whatever it is
_FEW = 50  # marks on one letter that are quickly ordered
# More of what may be marks: no letter, blank or sign of ASCII is one, but for two of halfwidth kana.
_MANY_MARKS = rf"(?:[^\w\s\x00-\x7f]|[\uff9e\uff9f]){{{_FEW + 1}}}"


def normalized(form: Form, text: str) -> str:
    """A text in a normal form, as ``unicodedata.normalize`` makes it."""
    return unicodedata.normalize(form, ordered(form, text))


def is_composed(text: str) -> bool:
    """Whether a text is in NFC."""
    return unicodedata.is_normalized("NFC", text) if len(text) <= _SHORT else normalized("NFC", text) == text


def ordered(form: Form, text: str) -> str:
    """A text that is normalized to the same, in which many marks on one letter stand in their order."""
    if len(text) <= _SHORT or text.isascii() or re.search(_MANY_MARKS, text) is None:
        return text
    is_compatible = "K" in form
    parts = []
    for are_marks, run in groupby(text, lambda letter: bool(_marks(letter, is_compatible=is_compatible))):
        letters = list(run)
        if are_marks and len(letters) > _FEW:
            marks = (mark for letter in letters for mark in _marks(letter, is_compatible=is_compatible))
            letters = sorted(marks, key=unicodedata.combining)
        parts += letters
    return "".join(parts)


@lru_cache(maxsize=4096)
def _marks(letter: str, *, is_compatible: bool) -> str:
    """The marks that a character is made of; empty where it is none, or stands for more than marks."""
    parts = unicodedata.normalize("NFKD" if is_compatible else "NFD", letter)
    return parts if all(map(unicodedata.combining, parts)) else ""
