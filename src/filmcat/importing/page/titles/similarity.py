"""How two lines that may be titles of one film are like each other, and unlike."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.titles.head import key_of
from filmcat.importing.page.vocabulary.english import englishness, is_english, is_foreign

_APART = 0.25  # of englishness, between titles in two languages
_ALIKE = 5  # letters that two names of one film may share: "Infanterie", "Infantry"
_FIRST_OF_OTHER_SCRIPTS = "\u0370"
PARTS = re.compile(r"\s*/\s+|\s+/\s*|\s+(?:\||::)\s+")


def is_translated(first: Line, second: Line) -> bool:
    """Whether the first of two titles is English and the second surely is not, or the two are spelt much alike."""
    is_alike = _begin(key_of(first)) == _begin(key_of(second))
    return (is_english(first.text) and is_foreign(second.text)) or is_alike


def are_of_two_languages(first: Line, second: Line) -> bool:
    """Whether two titles look like one name in two languages, English one of them as a rule."""
    by_words = reads_english(first.text), reads_english(second.text)
    are_set_alike = first.text.isupper() == second.text.isupper()
    if by_words[0] != by_words[1] or (are_set_alike and first.text.isascii() != second.text.isascii()):
        return True
    one, other = key_of(first), key_of(second)
    is_alike = _begin(one) == _begin(other) and one.split(" ")[0] != other.split(" ")[0]
    return (
        is_alike
        or _differ_in_the_middle(one, other)
        or abs(englishness(first.text) - englishness(second.text)) > _APART
    )


def _begin(key: str) -> str:
    """The first letters of a folded title: "bezbo" of "bez boga"."""
    return key.replace(" ", "")[:_ALIKE]


def length_of(text: str) -> int:
    """The number of words of a title, of the longest of several."""
    return max(len(part.split()) for part in PARTS.split(text))


def reads_english(text: str) -> bool:
    """Whether a title is English, or one of two that a slash or a bar parts."""
    return any(map(is_english, PARTS.split(text)))


def _differ_in_the_middle(one: str, other: str) -> bool:
    """Whether two names share most words, but each has its own: "Kong gegen Godzilla", "Kong vs. Godzilla"."""
    first, second = set(one.split(" ")), set(other.split(" "))
    alone = (first - second, second - first)
    shared = len(first & second)
    return shared > 1 and all(words and shared >= len(words) and "".join(words).isalpha() for words in alone)


def is_latin(text: str) -> bool:
    """Whether no letter of a text is of another script than the Latin one."""
    return not any(letter.isalpha() and letter >= _FIRST_OF_OTHER_SCRIPTS for letter in text)


def are_spelt_alike(one: str, other: str) -> bool:
    """Whether two folded names are one in two romanisations: "aleksandr dovjenko", "aleksandr dovzhenko"."""
    (first, last), (given, family) = one.rpartition(" ")[::2], other.rpartition(" ")[::2]
    return bool(first) and first == given and last[:3] == family[:3] and abs(len(last) - len(family)) < _ALIKE
