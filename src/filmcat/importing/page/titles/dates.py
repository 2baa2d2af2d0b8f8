"""Lines of timetables at the head of a page: days and times, in any language."""

import re
from itertools import pairwise

from filmcat.importing.page.vocabulary.words import MONTH_WORDS, WEEKDAY_WORDS
from filmcat.text.fold import fold

DATE = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienst|mittw|donn|freit|samst|sonn|lun|mar|mer|jeu|ven|sam|dim|gio|sab|dom"
    r"|pon|wto|śro|czw|pią|sob|nie|пон|вів|сер|чет|п.ят|суб|нед)\w*[.,]?\s+(?:the\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d_]{3,}|[^\W\d_]{3,}\s+\d{1,2}(?:st|nd|rd|th)?)\b(?:,|$|\s+(?:19|20)\d\d)"
    r"|\b\d{1,2}\s?[ap]\.?m\b|\d\s?[πμ]\.?μ\b",
    re.IGNORECASE,
)  # a weekday with a day and a month, or a time of day
TIME = re.compile(
    r"^\d{1,2}[:.]\d\d\s*(?:[:|,]|uhr\b|uur\b|h\b|$)|\b\d{1,2}\s?(?:h|uhr|hod(?:in)?)\b|^\W*\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}[.:]00\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_MONTHS = frozenset(MONTH_WORDS)
_WEEKDAYS = frozenset(WEEKDAY_WORDS)


def tells_a_time(text: str) -> bool:
    """Whether a line is one of a timetable: "16:00 Uhr", "um 20 h"."""
    return TIME.search(text) is not None


def names_a_weekday(text: str) -> bool:
    """Whether the name of a weekday stands in a line, in any language."""
    return not _WEEKDAYS.isdisjoint(_words(text))


def reads_as_date(text: str) -> bool:
    """Whether a line has a day beside the name of a month, in any language: "4 marzo Todo el día"."""
    return any(
        (one in _MONTHS and _is_day(other)) or (other in _MONTHS and _is_day(one))
        for one, other in pairwise(word for word in _words(text) if word not in {"de", "of"})
    )


def _words(text: str) -> list[str]:
    """The folded words of a text, as the months and days of the week are: "6. února" is "6" and "unora"."""
    return [fold(word.strip(".,:;")) for word in text.split()]


def _is_day(word: str) -> bool:
    return _DAY.fullmatch(word) is not None
