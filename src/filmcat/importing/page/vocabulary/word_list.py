"""Vocabularies as texts: one line a key, or one word after the other, so that a new word is one more word."""

import re
from collections.abc import Iterable

from filmcat.text.fold import fold


def keyed(text: str) -> dict[str, str]:
    """Lines ``key = phrase; phrase`` as folded phrase -> key; the first to name a phrase wins, indented lines go on."""
    found: dict[str, str] = {}
    for line in text.strip().replace("\n    ", " ").split("\n"):
        key, _, names = line.partition(" = ")
        for name in names.split("; "):
            found.setdefault(fold(name), key)
    return found


def phrases(text: str) -> frozenset[str]:
    """Phrases parted by semicolons, folded."""
    return frozenset(fold(phrase) for phrase in text.split(";") if phrase.strip())


def either(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def listed(text: str) -> frozenset[str]:
    """Words parted by blanks, as they stand."""
    return frozenset(text.split())
