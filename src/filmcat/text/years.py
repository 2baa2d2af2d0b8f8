"""Years as film listings print them, from ``2023`` to ``"c. 1931"`` and ``"193x"``."""

import re
from typing import NamedTuple

YEAR_FORMS = '2023, "1925-1926", "1925/1926", "c. 1931", "1931?" or "193x"'
FIRST_YEAR, LAST_YEAR = 1800, 2999

_SINGLE = re.compile(r"^(?:c|ca|circa|um)?\.?\s*(\d{4})\s*\??$", re.IGNORECASE)
_SPAN = re.compile(r"^(\d{4})\s*[-/–—]\s*(\d{2}|\d{4})$")
_DECADE = re.compile(r"^(\d{3})(?:x|0s)$", re.IGNORECASE)


class Year(NamedTuple):
    """The years a film may be of, first and last, both included; and the text where it is more than a number."""

    first: int
    last: int
    text: str | None


def read_year(value: object) -> Year | None:
    """Read a year as a record gives it; None where it is no year.

    ``read_year("193x") == Year(1930, 1939, "193x")``; plain years carry no text.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return _checked(value, value, None)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if single := _SINGLE.match(text):
        year = int(single[1])
        return _checked(year, year, None if text == single[1] else text)
    if span := _SPAN.match(text):
        last = span[2] if len(span[2]) == 4 else span[1][:2] + span[2]
        return _checked(int(span[1]), int(last), text)
    if decade := _DECADE.match(text):
        return _checked(int(decade[1]) * 10, int(decade[1]) * 10 + 9, text)
    return None


def _checked(first: int, last: int, text: str | None) -> Year | None:
    return Year(first, last, text) if FIRST_YEAR <= first <= last <= LAST_YEAR else None
