"""Which of the titles that a page prints beside each other is the original one."""

import re
from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import BESIDE_TITLE, SAID_ORIGINAL
from filmcat.importing.page.titles.additions import undoubled
from filmcat.importing.page.titles.candidates import bare_title, names_a_section
from filmcat.importing.page.titles.setting import Setting, is_at_home
from filmcat.importing.page.titles.similarity import is_latin
from filmcat.importing.page.values.facts import is_facts
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.vocabulary.english import englishness, is_english, is_foreign
from filmcat.importing.page.vocabulary.language import small_words_in
from filmcat.importing.page.vocabulary.words import SMALL
from filmcat.text.fold import words
from filmcat.text.names import split_last_parenthesis

_THREE = 3
_MOST_WORDS_MORE = 3
_STEM = 5  # letters
_MARGIN = 0.1  # of englishness, that decides which of two titles is the English one
_LIKELY = 0.7  # englishness from which on a title may be English though no word says so
_MUCH = 0.5  # the same, of two that both have English words: "Deklica in drevo (A Girl and a Tree)"
_MARGIN_AT_HOME = 0.3  # the same, on a page that may be in the language of the film
_OF_OTHER_SCRIPTS = frozenset({"uk", "ru", "bg", "sr", "el", "mk", "he", "be"})  # that are not written in Latin letters
_BRACKETS = re.compile(r"^([^\[\]]+)\s\[([^\[\]\d]{3,})\]$")
_ORIGINAL = re.compile(r"^(?:(?:OT|AT)\b|orig\w*)[.:]?\s*", re.IGNORECASE)
_VERSION = re.compile(
    r"\b(?:cut|version|restor\w*|remaster\w*|fassung|\w*film|part|teil|short|trailer|teaser|om[a-z]?u)\b", re.IGNORECASE
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
_SLASH = re.compile(r"\s*/\s+|\s+/\s*|\s+(?:::|·|a\.?k\.?a\.?)\s+")
_PARTS_OF_THREE = re.compile(rf"{_SLASH.pattern}|\s+\|\s+")
_FIRST_OF_ASIA = "\u3040"  # letter of its scripts
_TWO_SCRIPTS = Later(r"(?P<first>[\u3040-\u9fff\uac00-\ud7af][^A-Za-z]*?)\s+(?P<second>[A-Za-z][\x20-\u024f]+)")
_DASH = re.compile(r"\s+[–—-]\s+")


class Pair(NamedTuple):
    """The title, the original one where the page prints it above or below, and names in further languages."""

    title: Line
    original: Line | None = None
    others: tuple[Line, ...] = ()


def paired(lines: list[Line], of_page: Setting) -> Pair | None:
    """Which of two titles is the original: the first, as most print them, unless the prose's language tells."""
    if not of_page.is_stated and of_page.spoken == {"en"} and len(lines) == 2:
        return Pair(lines[0])  # a film of English-speaking countries has no second name: a saying stands below it
    if is_at_home(of_page) and (titles := [line for line in lines if not _is_other_line(line, lines)]) != lines:
        return _paired(titles, of_page)  # nor has one of the country whose language the page is in
    three = _PARTS_OF_THREE.split(bare_title(lines[0].text)) if len(lines) == 1 else []
    if len(three) == _THREE and all(map(str.strip, three)):
        return _of_three([lines[0]._replace(text=bare_title(part.strip())) for part in three], of_page)
    if len(lines) == _THREE:
        return _of_three(lines, of_page)
    return _paired(lines, of_page) if lines else None


def _is_other_line(line: Line, lines: list[Line]) -> bool:
    """Whether a line that merely stands beside a title has so many words more that it is no name of the same film."""
    fewest = min(len(one.text.split()) for one in lines)
    return BESIDE_TITLE in line.signs and len(line.text.split()) - fewest > _MOST_WORDS_MORE


def _paired(lines: list[Line], of_page: Setting) -> Pair:
    names = [_of_equal_rank(line) for line in lines]
    others = tuple(line for further in names for line in further[1:])
    are_dashed = len(lines) == 2 and all(_DASH.search(first[0].text) for first in names)  # each of two parts
    parted = [first[:1] if are_dashed else in_one_line(first[0]) for first in names]
    if len(lines) == 1 and len(names[0]) == 2 and is_english(names[0][1].text) > is_english(names[0][0].text):
        other = names[0][0]
        return Pair(names[0][1], other) if of_page.tongue == "en" else Pair(names[0][1], None, (other,))
    if len(parted) == 2 and all(len(pair) == 2 for pair in parted):
        parted = [[line] for line in lines]
    both = next((pair for pair in parted if len(pair) == 2), [line for pair in parted for line in pair])
    alone = [line for pair in parted for line in pair if line not in both]
    if alone and (is_english(alone[0].text) or not any(is_english(line.text) for line in both)):
        return Pair(alone[0], None, (*both, *alone[1:], *others))
    if alone and not _shares_words(alone[0].text, of_page.prose):
        original, (other, second) = alone[0], sorted(both, key=lambda line: englishness(line.text))
        if of_page.spoken and _small_words(other.text, of_page.spoken) > _small_words(original.text, of_page.spoken):
            original, other = other, original
        return Pair(second, original, (other, *others))
    others += tuple(alone)
    if of_page.is_stated and of_page.spoken == {"en"}:
        english = [line for line in both if is_english(line.text)] or both
        others += tuple(line for line in both if line not in english and of_page.tongue != "en")
        both = english
    if len(both) == 1:
        return Pair(both[0], None, others)
    first, second = both
    is_said = SAID_ORIGINAL in second.signs
    is_translation = is_said or _is_translation(first.text, second.text, of_page)
    if is_translation is None:
        return Pair(first, None, (second, *others))
    return Pair(first, second, others) if is_translation else Pair(second, first, others)


def _by_english(title: str) -> tuple[bool, int, float]:
    """How English a title is, to be compared: by its small words before those that other languages may have too."""
    return is_english(title), small_words_in(title, "en"), englishness(title)


def _of_three(names: list[Line], of_page: Setting) -> Pair:
    """The titles of a line in three languages: the English one, one in a language of the film, and one more."""
    title = max(names, key=lambda line: _by_english(line.text))
    others = [line for line in names if line is not title]
    spoken = of_page.spoken or frozenset({of_page.tongue or "en"})
    foreign = frozenset(SMALL) - spoken
    original = max(others,
                   key=lambda line: _small_words(line.text, spoken) - _small_words(line.text, foreign))  # fmt: skip
    return Pair(title, original, tuple(line for line in others if line is not original))


def _is_translation(first: str, second: str, of_page: Setting) -> bool | None:
    """Whether the first of two titles is the translated one: more English, or in the page's own language.

    A title in a language that the film speaks is the original one; where nothing tells, the first is, and None where
    the page may print the title in a language of its own.
    """
    _, tongue, spoken, is_stated = of_page
    is_foreign_film = is_stated and tongue not in spoken
    if not (is_stated and spoken == {"en"}) and (told := _told_by_english(first, second, of_page)) is not None:
        return told
    if tongue not in {None, "en"} and not spoken:
        return _told_by_small_words(first, second, of_page) >= 0  # none is English: the page's own stands first
    if tongue is None or not spoken or tongue in spoken:
        return None if is_stated and tongue == "en" and len(spoken) > 1 else False
    if small := _told_by_small_words(first, second, of_page):
        return small > 0
    prose = set(words(of_page.prose))
    known = _known_words(first, prose) - _known_words(second, prose)
    if known == 0 and is_foreign_film and tongue != "en":
        return None
    return known > 0 if is_stated else tongue != "en" and known >= 0


def _told_by_english(first: str, second: str, of_page: Setting) -> bool | None:
    """Whether the first of two titles is the more English one by a margin, or the translated one by its small words."""
    _, tongue, spoken, is_stated = of_page
    if is_english(first) != is_english(second):
        by_page = _told_by_small_words(first, second, of_page) if tongue not in {None, "en", *spoken} else 0
        return by_page > 0 if abs(by_page) > 1 else is_english(first)  # "To vlemma tou …" is no more English than Greek
    if is_latin(first) != is_latin(second) and (tongue not in _OF_OTHER_SCRIPTS or (spoken and tongue not in spoken)):
        return is_latin(first) == (tongue not in _OF_OTHER_SCRIPTS)
    small = _told_by_small_words(first, second, of_page) if tongue not in {None, "en", *spoken} else 0
    if small:
        return small > 0
    one, other = englishness(first), englishness(second)
    is_word = " " not in (first if one > other else second) and max(one, other) < _LIKELY
    if is_word and tongue not in {None, "en", *spoken}:
        return None  # on a page in neither language "Offret" is no more English than "Obetovanie"
    more = one - other
    is_foreign_film = is_stated and tongue not in spoken
    return more > 0 if abs(more) > (_MARGIN if is_foreign_film and tongue == "en" else _MARGIN_AT_HOME) else None


def _told_by_small_words(first: str, second: str, of_page: Setting) -> int:
    """By how many small words of the film's language, or of the page's, the second title is the original one."""
    of_film = _small_words(second, of_page.spoken) - _small_words(first, of_page.spoken) if of_page.spoken else 0
    tongue = of_page.tongue or ""
    return of_film or small_words_in(first, tongue) - small_words_in(second, tongue)  # "Die Jagd" on a German page


def _of_equal_rank(line: Line) -> list[Line]:
    """The names of a line that a bar parts, each in another language: "Deep Sea | Tiefe See"."""
    parts = [part.strip() for part in line.text.split("|") if part.strip()]
    return [line._replace(text=bare_title(part)) for part in parts] if 1 < len(parts) < 4 else [line]


def in_one_line(line: Line) -> list[Line]:
    """Two titles that stand in one line: "My ne zgasnemo / We Will Not Fade Away", "Mimi (She – Hero)"."""
    text = bare_title(line.text)
    parts = [part.strip() for part in _SLASH.split(text)]
    if len(parts) == 2 and all(parts):
        is_cycle = parts[1].isupper() > parts[0].isupper() and " " in parts[1]  # "Nauczycielka / KOMEDIE Z AMONDO"
        names = parts[:1] if is_cycle or _is_slogan(line.text, parts[0]) else parts
        return [line._replace(text=undoubled(bare_title(name))) for name in names]
    parts = [part.strip() for part in text.split("/")]
    if len(parts) == 2 and all(parts) and is_latin(parts[0]) != is_latin(parts[1]):
        return [line._replace(text=part) for part in parts]  # "Urok/Το Μάθημα"
    parts = [part.strip() for part in _DASH.split(text)]
    if len(parts) == 1 and max(text, default="") >= _FIRST_OF_ASIA and (scripts := _TWO_SCRIPTS.fullmatch(text)):
        parts = [scripts["first"], scripts["second"]]  # "悲情城市 A City of Sadness"
    if len(parts) == 2 and all(parts) and (_are_of_two_languages(*parts) or is_latin(parts[0]) != is_latin(parts[1])):
        return [line._replace(text=bare_title(part)) for part in parts]
    brackets = _BRACKETS.match(text)
    title, inside = brackets.groups() if brackets else split_last_parenthesis(text)
    if inside and _may_be_other_name(title, inside):
        other = line._replace(text=_ORIGINAL.sub("", inside))
        return [line._replace(text=title), other.by(SAID_ORIGINAL) if _ORIGINAL.match(inside) else other]
    return [line._replace(text=text)]


def _is_slogan(text: str, title: str) -> bool:
    """Whether a sentence stands behind a title and a slash: "DOGMAN / Andromeda – kino, jakie znamy."."""
    return text.endswith(".") and _DASH.search(text, len(title)) is not None


def _may_be_other_name(title: str, inside: str) -> bool:
    """Whether what stands in brackets behind a title is its name in another language, not a version or a part."""
    if told := _ORIGINAL.match(inside):
        return told.end() < len(inside)  # "(Original)" says nothing of which
    numbers = re.findall(r"\d+", inside)
    has_same = bool(numbers) and numbers == re.findall(r"\d+", title)  # "4 luni și 2 zile (4 Months and 2 Days)"
    if (
        len(inside) < 3
        or (re.search(r"\d", _ORDINAL.sub("", inside)) and not has_same)
        or not (inside[0].isupper() or has_same)
        or _VERSION.search(inside)
    ):
        return False
    if is_english(title) == is_english(inside) and title.isascii() and inside.isascii() and " " not in inside:
        return " " not in title and abs(englishness(title) - englishness(inside)) >= _MUCH and not is_facts(inside)
    is_alike = is_english(title) and is_english(inside) and abs(englishness(title) - englishness(inside)) < _MUCH
    return not (is_alike or is_facts(inside)) and (has_same or not names_a_section(inside))


def _are_of_two_languages(first: str, second: str) -> bool:
    """Whether one of two texts is English and the other is not: a title and its subtitle are of one language."""
    if first.isupper() > second.isupper() and not is_english(second):
        return True  # "WAKE ME – Zbudi me"
    return (is_english(first) and is_foreign(second)) or (is_foreign(first) and is_english(second))


def _small_words(title: str, languages: frozenset[str]) -> int:
    """How many small words of some languages a title has."""
    return max(small_words_in(title, language) for language in languages)


def _shares_words(title: str, prose: str) -> bool:
    """Whether a title is in the language of the prose, by the beginnings of its longer words."""
    stems = {word[:_STEM] for word in words(prose) if len(word) >= _STEM}
    return any(word[:_STEM] in stems for word in words(title) if len(word) >= _STEM)


def _known_words(title: str, prose: set[str]) -> float:
    """The share of a title's words that the page's prose uses, in so far as they are long enough to tell."""
    long = [word for word in words(title) if len(word) > 3]
    return sum(word in prose for word in long) / len(long) if long else 0.0
