"""Days as tables write them, in figures of any order and in words of nine languages, to ISO 8601."""

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from filmcat.text.fold import fold

DAY_FIRST, MONTH_FIRST = "day first", "month first"
_MONTHS = """
january jan januar janner janvier janv enero ene gennaio gen janeiro stycznia styczen sty січня січень января
  январь янв
february feb februar fevrier fevr fev febrero febbraio fevereiro lutego luty lut лютого лютий февраля февраль фев
march mar marz mrz mars marzo marco marca marzec березня березень марта март мар
april apr avril avr abril abr aprile kwietnia kwiecien kwi квітня квітень апреля апрель апр
may mai mayo maggio mag maio maja maj травня травень мая май
june jun juni juin junio giugno giu junho czerwca czerwiec cze червня червень июня июнь июн
july jul juli juillet juil julio luglio lug julho lipca lipiec lip липня липень июля июль июл
august aug aout agosto ago sierpnia sierpien sie серпня серпень августа август авг
september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz вересня вересень
  сентября сентябрь сен сент
october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz жовтня жовтень
  октября октябрь окт
november nov novembre noviembre novembro listopada listopad lis листопада листопад ноября ноябрь ноя
december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru грудня грудень декабря
  декабрь дек
"""
_BESIDE = frozenset({"de", "del", "of", "the", "st", "nd", "rd", "th", "er", "ier", "г", "р", "року", "года", "год"})
_TIME = re.compile(r"(?:T|[ ,]+(?:at )?)\d{1,2}:\d{2}.*$", re.DOTALL)
_ISO = re.compile(r"^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$|^(\d{4})$|^((?:18|19|20)\d{2})(\d{2})(\d{2})$", re.ASCII)
_MONTH = re.compile(r"^(\d{1,2})[./-](\d{4})$", re.ASCII)
_FIGURES = re.compile(r"^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\s?[гр]\.?)?$", re.ASCII)
_TOKENS = re.compile(r"\d+|[^\W\d_]+")
_SECONDS = re.compile(r"^\d{9,10}(?:\d{3})?(?:\.0+)?$", re.ASCII)
_LAST_OF_THIS_CENTURY = 68  # of years of two figures, as POSIX reads them


def read_day(text: str, order: str = "") -> str | None:
    """A day in ISO 8601, as far as it is said: ``read_day("25 October 2013") == "2013-10-25"``, ``"Apr 1962"`` a month.

    ``order`` is that of figures where they leave it open: ``DAY_FIRST`` or ``MONTH_FIRST``. None for what is no day,
    such as ``2021-02-30``, and where the order stays open.
    """
    plain = _TIME.sub("", text.strip())
    if found := _ISO.match(plain):
        year, month, day = found[1] or found[5] or found[6], found[3] or found[7], found[4] or found[8]
        return _iso(int(year), int(month or 0), int(day or 0))
    if found := _MONTH.match(plain):
        return _iso(int(found[2]), int(found[1]), 0)
    if found := _FIGURES.match(plain):
        return _of_figures(int(found[1]), int(found[3]), found[4], order or (DAY_FIRST if found[2] == "." else ""))
    return _of_words(plain)


def day_of_seconds(text: str) -> str | None:
    """The day of a count of seconds, or of thousandths of them, since 1970."""
    if not _SECONDS.match(text):
        return None
    whole = text.partition(".")[0]
    return datetime.fromtimestamp(int(whole[:-3] if len(whole) > 10 else whole), UTC).date().isoformat()


def order_shown(text: str) -> str | None:
    """Which order a day in figures proves: ``order_shown("25/12/2021") == DAY_FIRST``; empty where it is open.

    None where there are no figures whose order matters.
    """
    found = _FIGURES.match(_TIME.sub("", text.strip()))
    if found is None or int(found[1]) == int(found[3]):
        return None
    first, second = int(found[1]), int(found[3])
    return DAY_FIRST if first > 12 or (found[2] == "." and second <= 12) else MONTH_FIRST if second > 12 else ""


def year_of_day(text: str) -> int | None:
    """The year of a day, whatever the order of its figures; None where that is written with two."""
    if _FIGURES.match(plain := _TIME.sub("", text.strip())) and not re.search(r"\d{4}", plain):
        return None
    day = read_day(text) or read_day(text, DAY_FIRST) or read_day(text, MONTH_FIRST)
    return int(day[:4]) if day else None


def _of_figures(first: int, second: int, year: str, order: str) -> str | None:
    if first == second or first > 12 or order == DAY_FIRST:
        return _iso(_full(year), second, first)
    return _iso(_full(year), first, second) if second > 12 or order == MONTH_FIRST else None


def _of_words(text: str) -> str | None:
    tokens = [fold(token) for token in _TOKENS.findall(text)]
    months = [_month_words()[token] for token in tokens if token in _month_words()]
    figures = [token for token in tokens if token.isdecimal()]
    beside = [token for token in tokens if not token.isdecimal() and token not in _month_words()]
    if len(months) != 1 or not 1 <= len(figures) <= 2 or any(not _is_beside(word) for word in beside):
        return None
    years = [token for token in figures if len(token) == 4] or (figures[1:] if len(figures[-1]) == 2 else [])
    if len(years) != 1:
        return None
    days = list(figures)
    days.remove(years[0])
    if days and int(days[0]) == 0:
        return None
    return _iso(_full(years[0]), months[0], int(days[0]) if days else 0)


def _is_beside(word: str) -> bool:
    """Whether a word may stand in a day: "of", "th", the name of a day of the week."""
    return word in _BESIDE or word[:3] in {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}


def _full(year: str) -> int:
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) <= _LAST_OF_THIS_CENTURY else 1900)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        whole = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if not 1800 <= year <= 2999:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]


@lru_cache(maxsize=1)
def _month_words() -> dict[str, int]:
    months = _MONTHS.strip().replace("\n  ", " ").split("\n")
    return {fold(word): number for number, words in enumerate(months, 1) for word in words.split()}
