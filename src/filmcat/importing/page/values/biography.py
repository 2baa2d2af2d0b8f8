"""Biographies: when and where a person was born, and of what date the text is."""

import re
from functools import cache
from typing import NamedTuple

from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import BORN

_YEAR = r"(?P<year>(?:18|19|20)\d\d)(?!\d)"
_SMALL = "a-zß-öø-ÿąćęłńśźżčďěňřšťůžľĺŕāēģīķļņūėįųőűğıșțăđœά-ώа-џўא-ת"  # letters of the languages that pages are in
_UPPER = rf"[^\W\d_{_SMALL}]"
_NAME = rf"{_UPPER}[\w'’.\-]*"
_OF = "de la|de los|de|do|da|di|del|la|am|an der|upon|sur|und|and|of|the|el|al"  # within the name of a place
_PLACE = rf"(?P<place>{_NAME}(?:(?:,\s+|\s+(?:(?:{_OF})\s+)?){_NAME})*)"
_LAND = r"(?:\s*\([^()\d]{2,40}\))?"  # the country that stands in brackets behind a place
_LOWER = rf"[{_SMALL}]"
_MONTH = r"(?:\d{1,2}\.|[^\W\d_]{3,12}\.?)"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|º|-?го)?\.?\s*(?:(?:de|of)\s+)?{_MONTH},?\s*(?:(?:de|del|of)\s+)?"
    rf"|{_UPPER}[^\W\d_]+\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+|\d{{4}}\.?\s+(?=\d{{4}})"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./])"
)  # "5 June", "June 5th,", "5. června", "5 de junio de", "05.06."
_TIME = Later(
    rf"[\s,]*(?:(?:{_LOWER}{{1,6}}['’.-]?\s*){{0,2}}(?:Jahre?\s+)?{_DAY}?|(?<=[(\s*]){_DAY}?){_YEAR}"
    rf"(?:['’-]?{_LOWER}{{1,5}})?(?:\.?\s+(?:{_LOWER}{{2,7}}|[гmrlj]\.)(?=[\s,.]))?"
)  # "in 1977", "am 5. Juni 1977", "w 1977 roku", "1977-ben", "1977an", "1977. gadā"
_BARE_PLACE = Later(rf"\s*,\s*{_PLACE}")  # "b. 1977, Bucharest"
_PLACE_IN_BRACKETS = Later(rf"\s*{_PLACE}(?=,\s*{_YEAR}\s*\))")  # "(née Bucharest, 1977)"
_ELSEWHERE = Later(
    rf"\s+(?:{_LOWER}{{1,5}}\s+){{1,2}}{_NAME}(?:[ -]{_NAME}){{0,2}}"
    rf"|\s+{_NAME}(?=\s+(?:{_LOWER}+\s+)?(?:18|19|20)\d\d)"
)  # a place in another case than that of its name: "w Bukareszcie"
_RAISED = Later(rf"\s+(?:and|und|et|e|y|i|en|og|och)\s+{_LOWER}+(?=\s)")
_BEFORE = rf"(?:{_YEAR}(?:['’-]?{_LOWER}{{1,5}})?\.?)?,?\s*"
_MOST_PARTS = 4  # time, place, and what stands between
_SHORT = 2  # characters of a word that means a birth only in brackets or behind a comma
_BORN_WORD = re.compile(rf"(?<![^\W_])(?:{either(BORN)})(?![^\W_])|(?<![^(\s,])[*°](?=\s*\d)", re.IGNORECASE)
_LIVED = Later(rf"\s*\(\s*{_YEAR}\s?[–-]\s?(?P<until>(?:18|19|20)\d\d)\s*\)")  # "(1930–1996)"
_BORN_IN_BRACKETS = (
    Later(rf"\s*\(\s*{_PLACE},?\s+{_YEAR}\.?\s*\)"),
    Later(rf"\s*\(\s*{_YEAR}\.?,\s*{_PLACE}\s*\)"),
)  # behind the name itself: "Radu Jude (Bucharest, 1977)"
_YEAR_IN_BRACKETS = re.compile(rf"\s*\(\s*{_YEAR}\.?\s*\)\s+(?=[^\W\d_])")  # "Vinko Brešan (1964) took degrees"
_LATEST = 2008  # year of birth of a grown person
_FAMILY = Later(
    r"\b(?:whose|mother|father|parents|grand\w+|brother|sister|deren|dessen|mutter|vater|eltern|großm\w+|großv\w+|bruder"
    r"|schwester|dont|mère|père|frère|sœur|genitori|nonn[aoi]|matka|matki|ojciec|ojca|rodzice|мати|матері|мама"
    r"|батько|батька|батьки|якого|якої|madre|padres|pai|mãe)\b[^.!?]*$",
    re.IGNORECASE,
)
_NO_PLACE = Later(
    r"\b(?:director|writer|producer|actor|actress|artist|editor|filmmaker|author|regisseur|filmemacher|autor|produzent"
    r"|schauspiel|künstler|kamera|réalisat|cinéaste|regista|reżyser|режисер|docu|doku|fiction|shorts?\b|kurzfilm"
    r"|court[ -]|feature|spielfilm|doc\b|film)",
    re.IGNORECASE,
)  # what stands in brackets beside a year without being a place
_AS_OF = re.compile(
    r"(?:bio\b|biograph|biograf|filmogra)[^:]{0,40}?\bas of:?\s+(?P<en>.{3,60})$"
    r"|^(?:stand|status)\b[^:]{0,50}:\s*(?P<de>.{3,60})$"
    r"|(?:biogra|filmogra)[^:]{0,40}\b(?:mise? à jour|aggiornat[ae] a|stan na|станом на):?\s+(?P<fr>.{3,60})$",
    re.IGNORECASE,
)
_BEHIND_SLASH = Later(rf"/(?!{_UPPER}{{2}}){_NAME}(?<!\.)(?=[.,;)]|\s+[^\W\d_A-ZÀ-Þ]|\s*$)")  # "Homburg/Saar"
_SIGNS = frozenset("*°")  # that stand for a birth
_ASTERISK = "in"  # before a place, where a sign stands for a birth
_NOTHING = re.compile(r"(?!)")
_ELSEWHERE_BEFORE = Later(rf"{_YEAR}(?:['’-]?{_LOWER}{{1,5}})?\.?,?\s+(?P<place>(?!))?(?:[\w'’-]+\s+){{0,2}}$")
_FESTIVAL = re.compile(r"^(?P<name>[^\W\d].*?)\s+(?P<year>(?:19|20)\d\d)$")
_SENTENCES = 2
_AT_ONCE = 8  # characters before a birth that a text begins with: "She was born"
_CALLING = 40  # characters before a birth that call a person a director: "Film-maker and editor, born"
_SHORTEST_LIFE = 18  # years; less between two numbers are those of a film or a post
_ENDED = re.compile(r"[^\W\d_]{4}\.\s")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?])(?<!\b[Gg]eb\.)(?<!\b[Нн]ар\.)\s+")
_DIRECTOR = re.compile(
    r"\b(?:director|film-?maker|regisseur(?:in)?|filmemacher(?:in)?|réalisateur|réalisatrice|cinéaste|regista|reżyser(?:ka)?"
    r"|режисер(?:ка)?|cineasta)\b",
    re.IGNORECASE,
)


class Birth(NamedTuple):
    """Year and place of a birth as a text tells it, and where in the text it begins."""

    year: int | None
    place: str | None
    start: int


def born_in(text: str) -> tuple[int | None, str | None]:
    """Year and place of birth: ``born_in("Born in Zaporizhzhia, Ukraine in 1987. …")``; what is not said is None.

    Only the beginning of a biography speaks of its person for certain.
    """
    found = birth(text)
    return (found.year, found.place) if found else (None, None)


def birth(text: str, sentences: int = _SENTENCES) -> Birth | None:
    """The birth that the first sentences of a text tell; one of somebody's family is none."""
    beginning = " ".join(_SENTENCE.split(text[:800])[:sentences])
    if found := _behind_name(beginning):
        return found
    for word in _BORN_WORD.finditer(beginning):
        if _FAMILY.search(beginning[: word.start()]) or not _may_tell(word):
            continue
        places = _ASTERISK if word[0] in _SIGNS else BORN[word[0].casefold()]
        if found := _told_behind(word, places) or _told_before(word, places):
            return found._replace(year=found.year or _lived(beginning))
    return None


def _may_tell(word: re.Match[str]) -> bool:
    """Whether a word surely means a birth: an abbreviation of one letter does so in brackets, or behind a comma."""
    is_short = len(word[0].rstrip(".")) < _SHORT and word[0] not in _SIGNS
    return not is_short or word.string[: word.start()].rstrip()[-1:] in {"(", ","}


def _told_behind(word: re.Match[str], places: str) -> Birth | None:
    """The birth that follows its word: time and place, in either order."""
    text, at = word.string, word.end()
    in_place = _in_place(places)
    year, place = None, None
    for _ in range(_MOST_PARTS):
        if place is not None and _ENDED.search(text, word.end(), at):
            break  # what follows is of the next sentence
        if year is None and (match := _TIME.match(text, at)):
            year, at = int(match["year"]), match.end("year") if in_place.match(text, match.end("year")) else match.end()
        elif (place is None and (match := in_place.match(text, at))) or (
            place is None and (match := _bare_place(word, at, is_dated=year is not None))
        ):
            place, at = _place_of(match), match.end()
        elif match := (_RAISED.match(text, at) if at == word.end() else None) or (
            _ELSEWHERE.match(text, at) if year is None and place is None else None
        ):
            at = match.end()
        else:
            break
    return Birth(year, place, word.start()) if year or place else None


def _bare_place(word: re.Match[str], at: int, *, is_dated: bool) -> re.Match[str] | None:
    """A place that nothing but a comma parts from the year."""
    if is_dated:
        return _BARE_PLACE.match(word.string, at)
    is_in_brackets = word.string[: word.start()].rstrip().endswith("(")
    return _PLACE_IN_BRACKETS.match(word.string, at) if is_in_brackets else None


def _told_before(word: re.Match[str], places: str) -> Birth | None:
    """The birth that stands before its word: "wurde 1977 in Bukarest geboren", "1977'de İstanbul'da doğdu"."""
    text = word.string[: word.start()]
    for pattern in (_place_before(places), _ELSEWHERE_BEFORE):
        if (match := pattern.search(text)) and any(match.groupdict().values()):
            year = match["year"]
            return Birth(int(year) if year else None, _place_of(match), match.start())
    return None


@cache
def _in_place(places: str) -> re.Pattern[str]:
    """What names a place after one of some small words; nothing where a language inflects such names."""
    if not places:
        return _NOTHING
    return re.compile(rf"[\s,]+(?:{either(places.split())})\s+(?:(?:the|der|la|los|las|el)\s+)?{_PLACE}{_LAND}")


@cache
def _place_before(places: str) -> re.Pattern[str]:
    """A time and a place right before a word for a birth."""
    if not places:
        return _ELSEWHERE_BEFORE.made()
    return re.compile(rf"{_BEFORE}(?:\b(?:{either(places.split())})\s+(?:der\s+)?{_PLACE},?\s+)?$")


def _behind_name(text: str) -> Birth | None:
    """A birth that nothing but its place behind a name tells: "Radu Jude (Bucharest, 1977) studied", "A B (1964)"."""
    at = text.find("(")
    before = text[:at].strip(" ,") if at >= _SHORTEST_LIFE else ""
    if at < 0 or (before and not is_name(before)):
        return None
    for pattern in _BORN_IN_BRACKETS:
        if (match := pattern.match(text, at)) and (found := _birth_of(match)):
            return found
    alone = _YEAR_IN_BRACKETS.match(text, at) if at <= 1 or is_name(text[:at].strip()) else None
    return Birth(int(alone["year"]), None, alone.start()) if alone and int(alone["year"]) <= _LATEST else None


def _lived(text: str) -> int | None:
    """The year with which the years of a life begin, in brackets behind a name with which a text begins."""
    at = text.find("(")
    lived = _LIVED.match(text, at) if at > 0 and is_name(text[:at].strip()) else None
    return int(lived["year"]) if lived and int(lived["until"]) - int(lived["year"]) >= _SHORTEST_LIFE else None


def _birth_of(match: re.Match[str]) -> Birth | None:
    year, place = int(match["year"]), _place_of(match)
    return Birth(year, place, match.start()) if place else None


def _place_of(match: re.Match[str]) -> str | None:
    """The place of a match, without the sentence behind it; None for what is a calling, or half of a place."""
    place = _trimmed(match.groupdict().get("place"))
    if place and match.string[match.end("place") :].startswith("/"):
        river = _BEHIND_SLASH.match(match.string, match.end("place"))
        place = f"{place}{river[0]}" if river else None
    return None if place is None or _NO_PLACE.search(place) else place


def as_of(text: str) -> str | None:
    """The date of a biography: "Bio- & filmography as of Berlinale 2023", "Stand Bio- & Filmografie: …"."""
    match = _AS_OF.search(text)
    return next((group.strip(" .") for group in match.groups() if group), None) if match else None


def begins_with_birth(text: str) -> bool:
    """Whether the first thing that a text tells is a birth: "Born in Bucharest in 1977", "*1977 in Bukarest"."""
    told = birth(text, 1)
    if told is None or told.start <= _AT_ONCE:
        return told is not None
    before = text[: told.start]
    return len(before) <= _CALLING and "." not in before and bool(_DIRECTOR.match(before))


def festival_of(stated: str) -> tuple[str, int] | None:
    """The festival and its year in the date of a biography: ``("Berlinale", 2023)``."""
    match = _FESTIVAL.match(stated)
    return (match["name"], int(match["year"])) if match else None


def is_about_director(text: str) -> bool:
    """Whether a text begins by calling its person a director, in the languages that we read."""
    return bool(_DIRECTOR.search(text[:100]))


def _trimmed(place: str | None) -> str | None:
    """A place without the sentence that follows it: "Kyiv. She" is Kyiv."""
    if place is None:
        return None
    plain = re.split(r"(?<=[^\W\d_]{2})\.(?:\s|$)", place)[0].rstrip(" ,.")
    return plain or None
