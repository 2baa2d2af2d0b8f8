"""Words to search for: phrases in quotation marks, and single words of which only the beginning may be written."""

from __future__ import annotations

import re

from filmcat.errors import UsageError, quoted
from filmcat.text.fold import fold
from filmcat.text.segments import Phrase

_QUOTES = '"“”„«»'
_PARTS = rf"(?s)[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?:[{_QUOTES}]|$)|(?P<word>[^\s{_QUOTES}]+)"


def read_phrases(text: str) -> list[Phrase]:
    """The phrases of a text, each once: of ``fade "will not"`` the word that begins with "fade", and "will not".

    Raises UsageError where there is nothing to search for.
    """
    phrases: dict[Phrase, None] = {}
    for part in re.finditer(_PARTS, text):
        is_word = part["word"] is not None
        folded = fold(part["word"] if is_word else part["phrase"])
        words = tuple(word for word in folded.split() if any(map(str.isalnum, word)) or not word.isascii())
        if words:
            phrases[Phrase(words, is_word)] = None
    if not phrases:
        raise UsageError(f"There is no word to search for in {quoted(text)}.", "search finds letters and numbers")
    return list(phrases)


def has_phrase(text: str) -> bool:
    """Whether a text has quotation marks, within which a comma parts nothing."""
    return not frozenset(_QUOTES).isdisjoint(text)


def as_typed(phrase: Phrase) -> str:
    """A phrase as it may be typed: ``read_phrases(as_typed(phrase)) == [phrase]``."""
    return "-".join(phrase.words) if phrase.is_open else f'"{" ".join(phrase.words)}"'
