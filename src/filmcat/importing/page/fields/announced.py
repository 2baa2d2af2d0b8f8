"""A film that a sentence announces: "„Om câine”, în regia lui Ștefan Constantinescu (2021), cu Bogdan Dumitrache"."""

import re
from itertools import pairwise
from typing import NamedTuple

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import Free, Line
from filmcat.importing.page.layout.signs import ANNOUNCED
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import BESIDE_WORDS

_FIRST_LINES = 15  # among which a page announces its film
_SHORTEST = 4  # letters of a label in a sentence: "di" and "von" head other things as well
_LONGEST_LABEL = 5  # words
_SKIPPED = 2  # small words between the title and the label
_LONGEST_NAME = 5  # words
_PLAIN_NAMES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "no", "ro", "bg"})  # no cases
_TITLE = re.compile(r"[“„”«\"»](?P<title>[^“„”«»\"]{1,100})[”“»«\"]")
_YEAR = re.compile(r"^[\s,]*\((?P<year>(?:19|20)\d\d)\)")
_NAME = re.compile(r"^\s*(?:lui\s+)?(?P<name>[^,.;:()–—]{3,60})")
_PLAYERS = Later(
    rf"^[\s,]*(?:{either(BESIDE_WORDS)})\s(?:[^\W\d_]+:\s*)?(?P<names>(?:[^.;:()]|(?<=\b[^\W\d_])\.)+)", re.IGNORECASE
)


class _Announcement(NamedTuple):
    title: str
    director: str
    year: str | None
    players: tuple[str, ...]


def announced(free: Free, sheet: Sheet, language: str) -> tuple[str, ...]:
    """State what the sentence tells that announces the film, where no label names a director; the title in it."""
    if "director" in sheet.credits or language not in _PLAIN_NAMES:
        return ()
    lines = [line for _, line in free[: _FIRST_LINES + 1]]
    for line, after in pairwise([*lines, Line(0, "")]):
        text = line.text if after.gap else f"{line.text} {after.text}"  # a sentence may go on below
        if found := _announcement(text, language):
            _state(found, line.by(ANNOUNCED), sheet)
            return (found.title,)
    return ()


def _state(found: _Announcement, line: Line, sheet: Sheet) -> None:
    sheet.credit("director", found.director, None, line)
    for name in found.players:
        sheet.player(name, None, line)
    if found.year:
        sheet.put("year", int(found.year), line, found.year)


def _announcement(text: str, language: str) -> _Announcement | None:
    """What a sentence tells right behind the first title in quotation marks that a director's label follows."""
    for title in _TITLE.finditer(text):
        year, behind = _year_ahead(text[title.end() :])
        named = _behind_label(behind, language)
        found = _name_ahead(named) if named else None
        if found:
            name, rest = found
            later, rest = _year_ahead(rest)
            players = _PLAYERS.match(rest)
            names = names_in(players["names"]) if players else []
            is_cast = bool(names) and all(map(is_name, names))
            return _Announcement(title["title"].strip(" .,"), name, year or later, tuple(names) if is_cast else ())
    return None


def _year_ahead(text: str) -> tuple[str | None, str]:
    """A year in brackets at the beginning of a text, and what follows it."""
    year = _YEAR.match(text)
    return (year["year"], text[year.end() :]) if year else (None, text)


def _behind_label(text: str, language: str) -> str | None:
    """What follows a label of the director, which small words may stand before: "în regia lui"."""
    words = list(re.finditer(r"[^\s,:]+", text[:100]))
    for start in range(min(_SKIPPED + 1, len(words))):
        if start and not words[start - 1][0].islower():
            return None
        for last in words[start : start + _LONGEST_LABEL][::-1]:
            label = text[words[start].start() : last.end()]
            if len(label) >= _SHORTEST and keys_of(label, language) == ("director",):
                return text[last.end() :].lstrip(" :,")
    return None


def _name_ahead(text: str) -> tuple[str, str] | None:
    """The name at the beginning of a text, as long as it goes on in capitals, and what follows it."""
    ahead = _NAME.match(text)
    words = ahead["name"].split()[:_LONGEST_NAME] if ahead else []
    for count in range(len(words), 1, -1):
        name = " ".join(words[:count])
        if is_name(name):
            return name, text[
                text.index(words[count - 1], ahead.start("name") if ahead else 0) + len(words[count - 1]) :
            ]
    return None
