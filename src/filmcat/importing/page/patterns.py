"""Years, running times, ages and language versions at a place in a line, in the languages that we read."""

import re
from typing import Generic, NamedTuple, TypeVar

from filmcat.text.languages import language_tag
from filmcat.text.years import read_year

_T = TypeVar("_T")

_MINUTE = r"(?:['’′´‘]|m(?:in(?:s|\.|utes?|uten|uti|ut[ay]?)?|n)\b\.?|мин\w*\.?|хв(?:илин\w*)?\b\.?)"
_RUNTIME = re.compile(
    rf"(?:ca\.?\s*)?(?<![\d.,])(\d{{1,3}})\s*{_MINUTE}(?:\s*(\d{{1,2}})\s*(?:''|[\"″”]|sec\w*\.?|sek\w*\.?|s\b))?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    rf"(\d{{1,2}})\s*(?:h|hrs?|hours?|std\.?|stunden?|godz\.?|год\.?|ore|ora|heures?)(?![^\W\d_])\.?\s*(?:(?:and|und|et|e)\s+)?"
    rf"(?:(\d{{1,2}})(?!\d)\s*{_MINUTE}?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d):[0-5]\d(?!\d)")
_YEAR = re.compile(
    r"(?<!\d)((?:18[89]|19\d|20\d)\d)(?:\s?[-–/]\s?((?:19|20)\d\d)|[-–/](\d\d))?(?!\d|['’′]|[.,]\d|\s?(?:min|mn|€|\$))",
    re.IGNORECASE,
)

_YEARS_OLD = r"(?:jahren?n?|j\.|years?(?:[ -]old)?|yrs?|ans|anni|lat|років|рок\w+|anos|años|let)"
_AUTHORITY = re.compile(
    r"(FSK|USK|BBFC|MPAA?|CNC|JMK)(?![A-Za-z])[:\s]*(?:ab\s+|from\s+)?(PG-13|NC-17|PG|12A|R18|\d{1,2}|o\.\s?A\.)(?!\d)",
    re.IGNORECASE,
)
_ADVISED = (
    r"(?:(?:age\s+)?rec(?:ommendation|ommended|\.|(?=\s))(?:\s+age)?|(?:alters)?empf(?:ehlung|ohlen)|freigegeben"
    r"|zugelassen|conseillé|consigliato|età consigliata|wiek)"
)
_FROM = r"(?:ab|from(?:\s+age)?|for(?:\s+ages)?|ages?|aged|dès|à partir de|dai|da|od|від|desde)"
_UPWARDS = r"(?:\s+(?:freigegeben|empfohlen|(?:and|und|et)\s+(?:up|over|older|plus|älter)))?"
_AGES = (
    re.compile(
        rf"(?:film\s+)?{_ADVISED}[:\s]+(?:{_FROM}\s+)*(\d{{1,2}})(?!\d)\s*\+?(?:\s*{_YEARS_OLD})?{_UPWARDS}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:film\s+)?{_FROM}\s+(\d{{1,2}})(?!\d)\s*{_YEARS_OLD}{_UPWARDS}", re.IGNORECASE),
    re.compile(rf"(\d{{1,2}})\s*{_YEARS_OLD}\s+and\s+(?:up|over|older)", re.IGNORECASE),
    re.compile(r"(?<![\d+])(\d{1,2})\s?\+(?![\d\w])|(?<![\w+])\+(\d{1,2})(?!\d)"),
)
_VERSION = re.compile(
    r"((?:[^\W\d_]{4,}(?:-|/|,\s|\s(?:und|&)\s))*[^\W\d_]{4,})\s+(?:original(?:fassung|version)?|ov|of|fassung)(?!\w)",
    re.IGNORECASE,
)
_LIST = r"[^\W\d_]+(?:\s*(?:,|/|&|\+|-|und|and|et)\s*[^\W\d_]+){0,5}"
_ORIGINAL = r"(?:OV|OF|original(?:fassung|version| version)?|version originale|versione originale|wersja oryginalna)"
_WITH = r"(?:mit|with|avec|con|z|з|sub(?:titled|s)? in|untertitelt)"
_TITLES = (
    r"(?:untertiteln?|ut|subtitles|subs|subtitled|sous-titres(?:\s[^\W\d_]+)?|sottotitoli(?:\s(?:in\s)?[^\W\d_]+)?"
    r"|napisami(?:\s[^\W\d_]+)?|субтитрами)"
)
_SUBTITLES = re.compile(rf"(?:\(?\s*{_ORIGINAL}\s+)?{_WITH}\s+(?:{_LIST})?\s*{_TITLES}(?!\w)", re.IGNORECASE)
_SUBTITLED = re.compile(
    rf"(?:untertitel|subtitles?|sous-titres|sottotitoli|napisy|субтитри)\s*:\s*(?P<names>{_LIST})", re.IGNORECASE
)


class Found(NamedTuple, Generic[_T]):
    """A value in a line and the place behind it."""

    value: _T
    end: int


def year_at(line: str, at: int) -> Found[int | str] | None:
    """A year, or a span as printed: 2023, ``"2021-2023"``."""
    match = _YEAR.match(line, at)
    if not match:
        return None
    if not (match[2] or match[3]):
        return Found(int(match[1]), match.end())
    span = f"{match[1]}-{match[2] or match[3]}"
    return Found(span, match.end()) if read_year(span) else None


def runtime_at(line: str, at: int) -> Found[float | int] | None:
    """A running time in minutes: ``100’``, ``1h 31min``, ``88 mn``, ``01:31:00``."""
    if match := _RUNTIME.match(line, at):
        seconds = int(match[2] or 0)
        return _minutes(int(match[1]) + round(seconds / 60, 2), match.end())
    if match := _HOURS.match(line, at) or _CLOCK.match(line, at):
        return _minutes(int(match[1]) * 60 + int(match[2] or 0), match.end())
    return None


def age_at(line: str, at: int) -> Found[object] | None:
    """An age: ``{"FSK": 12}`` where an authority says it, else the number of years."""
    if match := _AUTHORITY.match(line, at):
        label = match[2]
        return Found({match[1].upper(): int(label) if label.isdecimal() else label}, match.end())
    for pattern in _AGES:
        if match := pattern.match(line, at):
            age = int(next(group for group in match.groups() if group))
            return Found(age, match.end()) if age <= 21 else None
    return None


def language_version_at(line: str, at: int) -> Found[tuple[str, ...]] | None:
    """The languages of "englisch-spanische Originalfassung"; ``()`` for "mit deutschen Untertiteln"."""
    if match := _SUBTITLES.match(line, at):
        return Found((), match.end())
    if match := _SUBTITLED.match(line, at):
        return _behind_subtitles(match)
    match = _VERSION.match(line, at)
    if not match:
        return None
    names = [_bare(name) for name in re.split(r"[-/,&\s]+(?:und\s)?", match[1]) if name != "und"]
    return Found(tuple(names), match.end()) if names and all(map(language_tag, names)) else None


def _behind_subtitles(match: re.Match[str]) -> Found[tuple[str, ...]] | None:
    """The end of the languages of subtitles: "Untertitel: Englisch 101’" ends before the running time."""
    end = None
    for name in re.finditer(r"[^\W\d_]{2,}", match["names"]):
        if not language_tag(name[0]):
            break
        end = match.start("names") + name.end()
    return Found((), end) if end else None


def _bare(adjective: str) -> str:
    """A language as an adjective without its ending: ``_bare("spanische") == "spanisch"``."""
    for ending in ("es", "er", "en", "e"):
        if adjective.endswith((f"isch{ending}", f"tsch{ending}")):
            return adjective.removesuffix(ending)
    return adjective


def _minutes(minutes: float, end: int) -> Found[float | int] | None:
    if not 0 < minutes <= 1500:
        return None
    return Found(int(minutes) if minutes == int(minutes) else minutes, end)
