"""Years, running times, ages and formats at a place in a line, in the languages that we read."""

import re
from typing import Generic, NamedTuple, TypeVar

from filmcat.importing.page.vocabulary.word_list import either as _any
from filmcat.importing.page.vocabulary.words import AND_WORDS, HOUR_WORDS, MINUTE_WORDS
from filmcat.text.years import read_year

_T = TypeVar("_T")


_MINUTE = (
    rf"(?:['’′´‘΄`]|(?:{_any(MINUTE_WORDS)}|min\w{{0,7}}|мин\w*|хв\w*)\.?(?!\w)\.?|m(?=\.?\s*(?:[,/|•·–—;)°\d]|$))\.?)"
)
_RUNTIME = re.compile(
    rf"(?:ca\.?\s*)?(?<![\d.,:])(\d{{1,3}})\s*{_MINUTE}(?:\s*(\d{{1,2}})\s*(?:''|’’|′′|[\"″”]|sec\w*\.?|sek\w*\.?|s\b)"
    r"|(?<=['’′])(\d\d)(?!\d))?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    rf"(\d{{1,2}})\s*(?:h['’]?|hrs?|{_any(HOUR_WORDS)})(?![^\W\d_])\.?\s*(?:(?:{_any(AND_WORDS)})\s+)?"
    rf"(?:(\d{{1,2}})(?!\d)\s*{_MINUTE}?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(\d{1,2}):([0-5]\d):[0-5]\d(?!\d)|(?<!\w)h\.?\s?([0-4])[.:]([0-5]\d)(?!\d)|([0-4])[.:]([0-5]\d)\s?(?:h|hrs?|std|ore)(?!\w)\.?",
    re.IGNORECASE,
)  # 01:31:00, "h 1.31", "1:31 h"
_CLOCK_MINUTES = re.compile(rf"(?<![\d:.])(\d{{1,3}})[:.]([0-5]\d)\s*{_MINUTE}", re.IGNORECASE)  # "15:39 Min."
_BEFORE_MINUTES = "cChH"  # of "ca. 90 min", "h 1.31"
_OF_AUTHORITIES = "fubmcjFUBMCJ"  # letters with which their names begin
_DIGIT = re.compile(r"\d")
_HOURS_OR_MINUTES = re.compile(r"[1-3]:[0-5]\d\s?['’′´]")  # "1:27'" is a film of an hour and a half, or a short one
_LONG_CLOCK = re.compile(r"(?<!\w)(1[0-9]\d|[4-9]\d):([0-5]\d)(?![\d:])")  # minutes and seconds, no time of day
_YEAR = re.compile(
    r"(?<!\d)((?:18[89]|19\d|20\d)\d)(?:\s?[-–/]\s?((?:19|20)\d\d)|[-–/](\d\d)(?!\s?mm))?(?!\d|['’′]|[.,]\d|\s?(?:min|mn|€|\$))"
    r"(?:\s?(?:г|р|м)\.(?!\w)|(?:г|р)(?!\w)|\.?\s(?:godin[ae]|година|године))?",
    re.IGNORECASE,
)

_YEARS_OLD = r"(?:jahren?n?|j\.|years?(?:[ -]old)?|y/?o|yrs?|ans|anni|jaar|lat|років|рок\w+|anos|años|let)"
_AUTHORITY = re.compile(
    r"(FSK|USK|BBFC|MPAA?|CNC|JMK)(?![A-Za-z])[:\s]*(?:ab\s+|from\s+)?(PG-13|NC-17|PG|12A|R18|\d{1,2}|o\.\s?A\.|offen)(?!\d)(?:\s?(?:Jahren?|J\.?)(?!\w))?",
    re.IGNORECASE,
)
_ADVISED = (
    r"(?:(?:age\s+)?rec(?:ommendation|ommended|\.|(?=\s))(?:\s+age)?|(?:alters)?empf(?:ehlung|ohlen)|freigegeben"
    r"|zugelassen|geeignet(?:\s+für\s+Kinder)?|sehenswert|conseillé|consigliato|età consigliata|wiek)"
)
_FROM = (
    r"(?:(?:frei\s)?ab|from(?:\s+age)?|for(?:\s+ages)?|ages?|aged|віком від|dès|à partir de|dai|da|od|від|desde|vanaf)"
)
_UPWARDS = r"(?:\s+(?:freigegeben|empfohlen|(?:and|und|et)\s+(?:up|over|older|plus|älter)))?"
_AGES = re.compile(
    rf"(?i:(?:film\s+)?{_ADVISED}[:\s]+(?:{_FROM}\s+)*(\d{{1,2}})(?!\d)(?:\s*\+)?(?:\s*{_YEARS_OLD})?{_UPWARDS}"
    rf"|(?:film\s+)?{_FROM}\s+(\d{{1,2}})(?!\d)\s*{_YEARS_OLD}{_UPWARDS}"
    rf"|(\d{{1,2}})\s*{_YEARS_OLD}\s+and\s+(?:up|over|older)"
    r"|under\s(\d{1,2})\snot\s(?:recommended|suitable|allowed)"
    # "déconseillé aux moins de 12 ans"
    rf"|(?:(?:dé|non\s)?conseillé|interdit|vietato|sconsigliato|no recomendada|not suitable|verboten|заборонено)\s"
    rf"(?:aux\s|ai\s|para\s|for\s)?(?:moins\s|minori\s|menores\s|under\s|unter\s|children under\s|до\s)?"
    rf"(?:de\s|di\s)?(\d{{1,2}})(?!\d)(?:\s*{_YEARS_OLD})?)"
    r"|(?:(?:frei\s)?ab|dès|od|från|fra|vanaf)\s+(6|7|1[0-8])(?=\s*(?:$|[,;|·•/)]))"
    r"|(?i:(?:tilladt for børn (?:fra|over)|forbudt for børn (?:under|u\.)|(?:barn)?tillåten från|sallittu"
    r"|přístupn\w+ od|prístupn\w+ od)\s(\d{1,2})(?!\d)(?:\s(?:års?|let|rokov))?"
    r"|(?:nevhodn|nepřístupn|neprístupn)\w+(?:\s[^\W\d_]+){0,5}?\sdo\s(\d{1,2})(?!\d)(?:\s(?:let|rokov))?"
    r"|do\s(\d{1,2})\s(?:let|rokov)\s(?:nepř|nepr|nevhod)\w+"
    r"|(?:dozwolony\s|dozwolone\s)?od lat (\d{1,2})(?!\d)"
    r"|(?:(?:cert(?:ificate|\.)?|MN)\s|MN-)(\d{1,2})(?![\w:.]))"
    r"|(?i:n[oã]o?\s(?:és\s|es\s|é\s)?recom\w+\s(?:per\sa\s|para\s|a\s)?menor\w*\sde\s(\d{1,2})(?!\d)(?:\s(?:an[yo]s|años))?)"
    r"|(?i:(\d{1,2}) éven aluliak(?: számára)? nem ajánlott\.?|alla (\d{1,2}) a\. keelatud)"
    # as Estonia, Finland and Portugal print it
    r"|(?<!\w)(?:[KN]-|K(?=7|1[268]))(\d{1,2})(?![\w-])|[Mm]/(3|6|1[024568])(?![\w/-])"
    r"|(?<![\d+])(\d{1,2})\s?\+(?![\d\w])|(?<![\w+])\+(\d{1,2})(?!\d)"
)

_FORMAT = re.compile(
    r"[12][.,]\d{1,2}\s?:\s?1(?!\d)|1\s?:\s?[12][.,]\d{1,2}(?!\d)|16\s?[:x]\s?9(?!\d)|4\s?:\s?3(?!\d)|[257]\.[01](?![\d:.])"
    r"|\d{3,5}\s?m\.?(?!\w)|\d[.,]\d(?=\s*(?:/\s?10)?$)|\d{2,5}\s(?:met(?:er|re|ri|ro|ry)s?|metrů|metrów)(?!\w)"
)


class Found(NamedTuple, Generic[_T]):
    """A value in a line and the place behind it."""

    value: _T
    end: int


def year_at(line: str, at: int) -> Found[int | str] | None:
    """A year, or a span as printed: 2023, ``"2021-2023"``."""
    match = _YEAR.match(line, at) if _may_begin(line, at) else None
    if not match:
        return None
    if not (match[2] or match[3]):
        return Found(int(match[1]), match.end())
    span = f"{match[1]}-{match[2] or match[3]}"
    return Found(span, match.end()) if read_year(span) else None


def runtime_at(line: str, at: int) -> Found[float | int] | None:
    """A running time in minutes: ``100’``, ``1h 31min``, ``88 mn``, ``01:31:00``."""
    return _runtime_at(line, at) if _may_begin(line, at, _BEFORE_MINUTES) else None


def _runtime_at(line: str, at: int) -> Found[float | int] | None:
    if (match := _CLOCK_MINUTES.match(line, at)) and not _HOURS_OR_MINUTES.match(line, at):
        return _minutes(int(match[1]) + round(int(match[2]) / 60, 2), match.end())
    if match := _RUNTIME.match(line, at):
        seconds = int(match[2] or match[3] or 0)
        return _minutes(int(match[1]) + round(seconds / 60, 2), match.end())
    if match := _LONG_CLOCK.match(line, at):
        return _minutes(int(match[1]) + round(int(match[2]) / 60, 2), match.end())
    if match := _CLOCK.match(line, at):
        hours, minutes = (int(group) for group in match.groups() if group)
        return _minutes(hours * 60 + minutes, match.end())
    if match := _HOURS.match(line, at):
        return _minutes(int(match[1]) * 60 + int(match[2] or 0), match.end())
    return None


def age_at(line: str, at: int) -> Found[object] | None:
    """An age: ``{"FSK": 12}`` where an authority says it, else the number of years."""
    if _may_begin(line, at, _OF_AUTHORITIES) and (match := _AUTHORITY.match(line, at)):
        label = match[2]
        return Found({match[1].upper(): int(label) if label.isdecimal() else label}, match.end())
    if _DIGIT.search(line, at) and (match := _AGES.match(line, at)):
        age = int(next(group for group in match.groups() if group))
        return Found(age, match.end()) if age <= 21 else None
    return None


def format_at(line: str, at: int) -> int | None:
    """The end of the ratio of a picture or of the channels of its sound: 1.85:1, 16:9, 5.1."""
    match = _FORMAT.match(line, at) if _may_begin(line, at) else None
    return match.end() if match else None


def _may_begin(line: str, at: int, letters: str = "") -> bool:
    """Whether a digit, or one of some letters, stands at a place: what is asked of each place of each line."""
    first = line[at : at + 1]
    return first.isdigit() or (first != "" and first in letters)


def _minutes(minutes: float, end: int) -> Found[float | int] | None:
    if not 0 < minutes <= 1500:
        return None
    return Found(int(minutes) if minutes == int(minutes) else minutes, end)
