"""Which of the titles that a page prints beside each other is the original one."""

import re
from typing import NamedTuple

from filmcat.importing.page.english import englishness, is_english, is_foreign
from filmcat.importing.page.lines import Line
from filmcat.importing.page.title_lines import bare_title
from filmcat.importing.page.tongue import language_of
from filmcat.text.countries import country_key
from filmcat.text.fold import words
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

_STEM = 5  # letters
_MARGIN = 0.1  # of englishness, that decides which of two titles is the English one
_MARGIN_AT_HOME = 0.3  # the same, on a page that may be in the language of the film
_COUNTRIES = {
    "de": {"DE", "AT"}, "fr": {"FR"}, "it": {"IT"}, "pl": {"PL"}, "uk": {"UA"}, "es": {"ES", "AR", "MX", "CL"},
    "pt": {"PT", "BR"},
}  # fmt: skip
_SLASH = re.compile(r"\s+/\s+")
_DASH = re.compile(r"\s+[–—-]\s+")


class Pair(NamedTuple):
    """The title, the original one where the page prints it above or below, and names in further languages."""

    title: Line
    original: Line | None = None
    others: tuple[Line, ...] = ()


def paired(lines: list[Line], page_prose: str, languages: list[str]) -> Pair | None:
    """Which of two titles is the original: the first, as most print them, unless the prose's language tells."""
    if not lines:
        return None
    names = [_of_equal_rank(line) for line in lines]
    others = tuple(line for further in names for line in further[1:])
    parted = [in_one_line(first[0]) for first in names]
    both = next((pair for pair in parted if len(pair) == 2), [line for pair in parted for line in pair])
    alone = [line for pair in parted for line in pair if line not in both]
    if alone and is_english(alone[0].text) and not any(is_english(line.text) for line in both):
        return Pair(alone[0], None, (*both, *alone[1:], *others))
    if alone and not _shares_words(alone[0].text, page_prose):
        first, second = sorted(both, key=lambda line: englishness(line.text))
        return Pair(second, alone[0], (first, *others))
    others += tuple(alone)
    if len(both) == 1:
        return Pair(both[0], None, others)
    first, second = both
    if _is_translation(first.text, second.text, page_prose, languages):
        return Pair(first, second, others)
    return Pair(second, first, others)


def _is_translation(first: str, second: str, page_prose: str, languages: list[str]) -> bool:
    """Whether the first of two titles is the translated one: more English, or in the page's own language.

    A title in a language that the film speaks is the original one; where nothing tells, the first is.
    """
    spoken = {(language_tag(name) or "").partition("-")[0] for name in languages}
    tongue = language_of(page_prose)
    if spoken != {"en"}:
        if is_english(first) != is_english(second):
            return is_english(first)
        margin = _MARGIN if spoken and tongue not in spoken else _MARGIN_AT_HOME
        if abs(more := englishness(first) - englishness(second)) > margin:
            return more > 0
    if tongue is None or not spoken or tongue in spoken:
        return False
    prose = set(words(page_prose))
    return _known_words(first, prose) > _known_words(second, prose)


def is_at_home(page_prose: str, languages: list[str], countries: list[str]) -> bool:
    """Whether a page is in the one language of its film, or, where none is stated, in that of its one country."""
    tongue = language_of(page_prose)
    spoken = {(language_tag(name) or "").partition("-")[0] for name in languages}
    if tongue is None or spoken:
        return spoken == {tongue}
    return len(countries) == 1 and country_key(countries[0]) in _COUNTRIES.get(tongue, set())


def _of_equal_rank(line: Line) -> list[Line]:
    """The names of a line that a bar parts, each in another language: "Deep Sea | Tiefe See"."""
    parts = [part.strip() for part in line.text.split("|") if part.strip()]
    return [line._replace(text=bare_title(part)) for part in parts] if 1 < len(parts) < 4 else [line]


def in_one_line(line: Line) -> list[Line]:
    """Two titles that stand in one line: "My ne zgasnemo / We Will Not Fade Away", "Mimi (She – Hero)"."""
    text = bare_title(line.text)
    parts = [part.strip() for part in _SLASH.split(text)]
    if len(parts) == 2 and all(parts):
        return [line._replace(text=bare_title(part)) for part in parts]
    parts = [part.strip() for part in _DASH.split(text)]
    if len(parts) == 2 and all(parts) and _are_of_two_languages(*parts):
        return [line._replace(text=bare_title(part)) for part in parts]
    title, inside = split_last_parenthesis(text)
    if inside and len(inside) > 2 and not re.search(r"\d", inside) and inside[0].isupper():
        return [line._replace(text=title), line._replace(text=re.sub(r"^(?:OT|Orig\w*|AT)[.:]\s*", "", inside))]
    return [line._replace(text=text)]


def _are_of_two_languages(first: str, second: str) -> bool:
    """Whether one of two texts is English and the other is not: a title and its subtitle are of one language."""
    return (is_english(first) and is_foreign(second)) or (is_foreign(first) and is_english(second))


def _shares_words(title: str, prose: str) -> bool:
    """Whether a title is in the language of the prose, by the beginnings of its longer words."""
    stems = {word[:_STEM] for word in words(prose) if len(word) >= _STEM}
    return any(word[:_STEM] in stems for word in words(title) if len(word) >= _STEM)


def _known_words(title: str, prose: set[str]) -> float:
    """The share of a title's words that the page's prose uses, in so far as they are long enough to tell."""
    long = [word for word in words(title) if len(word) > 3]
    return sum(word in prose for word in long) / len(long) if long else 0.0
