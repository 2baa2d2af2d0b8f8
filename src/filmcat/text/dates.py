"""Dates that may lack their day, or their month: ``1987-05-12``, ``1987-05``, ``1987``."""

import re

_DATE = r"(?s)^(?P<year>[12]\d{3})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ].*)?)?)?$"


def listed(dates: str | list[str] | None) -> list[str]:
    """Dates of which there may be one, several or none: ``listed("2023-02-17") == ["2023-02-17"]``."""
    return [dates] if isinstance(dates, str) else dates or []


def day_span(text: str) -> tuple[int, int] | None:
    """The first and the last day that a date stands for, as ordinals: 31 days for ``"1987-05"``; None for no date.

    A time behind the day does not matter.
    """
    from datetime import date

    found = re.match(_DATE, text.strip(), re.ASCII)
    if found is None:
        return None
    year, month, day = int(found["year"]), int(found["month"] or 1), int(found["day"] or 1)
    try:
        first = date(year, month, day).toordinal()
    except ValueError:
        return None
    if found["day"]:
        return first, first
    following = date(year + 1, 1, 1) if month == 12 or not found["month"] else date(year, month + 1, 1)
    return first, following.toordinal() - 1
