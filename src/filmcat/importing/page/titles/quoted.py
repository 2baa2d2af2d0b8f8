"""Titles in quotation marks, among what a line says around them: "Rainer Sarnet’s “November”"."""

import re

from filmcat.importing.page.titles.dates import reads_as_date, tells_a_time
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.vocabulary.english import is_english, is_foreign
from filmcat.text.fold import fold

_QUOTED = re.compile(r"[\"“„«](?P<title>[^\"“”„«»]{2,})[\"”“»]\s*[–—,(-]\s*(?P<rest>.+)$")
_QUOTED_BY = re.compile(r"[\"“„«](?P<title>[^\"“”„«»]{2,60})[\"”“»]\s+(?P<name>[^\W\d_][^\d,.:]{4,40})")
_QUOTED_OF = re.compile(
    r"(?:[^\"“„«]*\s)?[\"“„«](?P<title>[^\"“”„«»]{2,60})[\"”“»],?\s+(?:by|de|di|dir\.|reż\.|van|von|av|af|реж\.)\s(?P<name>.+)$"
)  # 'CINE ESTREIA: "São Jorge", de Marco Martins'
_QUOTED_WITHIN = re.compile(
    r"(?=[^„“\"«])[^„“”\"«»]*(?<!\w)[„“\"«](?P<title>[^\W\d_][^„“”\"«»]+)[“”\"»][^„“”\"«»]*"
)  # "Rainer Sarnet’s “November”"
_ANY_QUOTED = Later(r"[\"“„«](?P<title>[^\"“”„«»\n]{2,60})[\"”“»]")
_MOST_WORDS = 12  # of two titles
_STEM = 3  # letters of a name, whatever its case


def quoted_again(text: str, printed: str, page: str) -> str:
    """A title, or what it quotes, where a page says that alone as often as the whole line: "Sarnet’s “November”".

    ``printed`` is the line as the page has it.
    """
    quoted = _QUOTED_WITHIN.fullmatch(text)
    if quoted is None:
        return text
    whole = max(page.count(printed), 1)
    alone = page.count(quoted["title"]) - whole * printed.count(quoted["title"])
    return quoted["title"] if alone >= max(whole - 1, 1) else text


def run_together(text: str, page: str) -> str:
    """Two titles that a line prints without a sign between, one of them English, with a slash there.

    Where the page has the first alone in quotation marks: "The Cremator Spalovač mrtvol".
    """
    words = text.split(" ")
    for at in range(1, len(words) if len(words) <= _MOST_WORDS else 0):
        first, second = " ".join(words[:at]), " ".join(words[at:])
        is_parted = second[0].isupper() and is_english(first) != is_english(second)
        if is_parted and any(is_foreign(one) for one in (first, second)) and _is_quoted(first, page):
            return f"{first} / {second}"
    return text


def _is_quoted(title: str, page: str) -> bool:
    """Whether a page has a title in quotation marks, and nothing else within them."""
    return any(match["title"] == title for match in _ANY_QUOTED.finditer(page))


def in_marks(text: str, directors: set[str]) -> str | None:
    """The title in quotation marks before a date, or beside the director's name."""
    quoted = _QUOTED.match(text)
    if quoted and (reads_as_date(quoted["rest"]) or tells_a_time(quoted["rest"])):
        return quoted["title"]
    of = _QUOTED_OF.match(text)
    if of and fold(of["name"]) in directors:
        return of["title"]
    by = _QUOTED_BY.fullmatch(text)
    return by["title"] if by and any(_has_stem(by["name"], name) for name in directors) else None


def _has_stem(words: str, name: str) -> bool:
    """Whether each word of a folded name begins as one of some words does: "Anny Kazejak" is of "anna kazejak"."""
    stems = [word[:_STEM] for word in fold(words).split()]
    return all(word[:_STEM] in stems for word in name.split())
