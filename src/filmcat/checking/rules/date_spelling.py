"""A date is a date of TOML, `1932-04-04`.

As a text it is not sorted, and not asked for by its days, unless it is written in that order; and nobody knows of
`4/5/1932` which is the month.

Bad:

    [[person]]
    name = "Andrei Tarkovsky"
    born = "4 April 1932"

Good:

    [[person]]
    name = "Andrei Tarkovsky"
    born = 1932-04-04
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from filmcat.checking.mends import rewritten
from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.records.toml_value import NotToml, read_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
         "december")  # fmt: skip
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$", re.ASCII)
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})$", re.ASCII)
_WORDED = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})$", re.ASCII)
_AMERICAN = re.compile(r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?, (?P<year>\d{4})$", re.ASCII)
_FORMS = (_ISO, _DOTTED, _WORDED, _AMERICAN)


def problems(subject: Subject) -> Iterator[Found]:
    """Each date of which day, month and year are certain, and that is written as a text."""
    for where, value in subject.meaning("date"):
        day = _day(value) if isinstance(value, str) else None
        place = subject.places.get(where) if day is not None else None
        if day is None or place is None or subject.raw[place.start : place.start + 1] not in {b'"', b"'"}:
            continue
        try:
            text = read_value(subject.raw[place.start : place.end].decode())
        except NotToml:
            continue
        parts = {"where": where, "value": quoted(str(text)), "date": day.isoformat()}
        yield Found(where, parts, mend=rewritten(where, value, day))


def _day(text: str) -> date | None:
    """The day that a text surely means."""
    found = next((found for form in _FORMS if (found := form.match(text))), None)
    if found is None:
        return None
    month = found["month"].lower()
    number = int(month) if month.isdecimal() else _month(month)
    try:
        return date(int(found["year"]), number, int(found["day"]))
    except ValueError:
        return None


def _month(word: str) -> int:
    """The number of a month by its English name, or the first letters of that; 0 for another word."""
    if word[:3] not in _MONTHS:
        return 0
    place = _MONTHS.index(word[:3])
    return place + 1 if _LONG[place].startswith(word) or word == "sept" else 0
