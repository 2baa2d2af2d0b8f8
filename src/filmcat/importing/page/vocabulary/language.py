"""In which language a text is written, by its commonest small words."""

import re
from collections import Counter

from filmcat.importing.page.vocabulary.words import SMALL

_SMALL = {language: frozenset(words.split()) for language, words in SMALL.items()}
_ALL_SMALL = frozenset().union(*_SMALL.values())
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3  # small words that settle a language


def language_of(text: str) -> str | None:
    """The BCP 47 tag of a text's language among those we read; None where it cannot be told.

    ``language_of("The director left the keys with the neighbours") == "en"``.
    """
    counted = Counter(_WORD.findall(text[:6000].casefold()))
    seen = counted.keys() & _ALL_SMALL
    found = {language: sum(counted[word] for word in seen & words) for language, words in _SMALL.items()}
    best = max(found, key=lambda language: found[language])
    return best if found[best] >= _ENOUGH else None


def small_words_in(text: str, language: str) -> int:
    """How many of a text's words are small words of a language: 2 of "Le dernier des fous" in "fr"."""
    small = _SMALL.get(language, frozenset())
    return sum(word in small for word in _WORD.findall(text.casefold()))
