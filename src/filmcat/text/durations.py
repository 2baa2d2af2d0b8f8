"""Running times in minutes, from every form that film listings print."""

import re

DURATION_FORMS = '100, 7.5, "1h 40", "100\'", "100 min" or "PT100M"'
LONGEST = 100_000  # minutes; the longest film on record runs 51,420
_SHORTEST = 0.01  # minutes; half a second

_NUMBER = r"(\d{1,6}(?:[.,]\d+)?)"
_UNITS = "['’′´]|m|mn|min|mins|minutes?|minuten|minuti|minut|мин|мін|хв"
_MINUTES = re.compile(rf"^{_NUMBER}\s*(?:{_UNITS})?\.?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"^[1-9]\d{0,2},\d{3}(?!\d)")  # 1,047 minutes are no 1.047
_HOURS = re.compile(
    rf"^(\d{{1,4}})\s*(?:h|hr|hrs|hours?|std|stunden?|ore|godz|год|ч)\.?\s*(?:(\d{{1,2}})\s*(?:{_UNITS})?\.?)?$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$")
_ISO = re.compile(r"^PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,6}(?:\.\d+)?)M)?(?:(\d{1,6}(?:\.\d+)?)S)?$")


def read_minutes(value: object) -> float | int | None:
    """Read a running time in minutes; None where it is none: ``read_minutes("1h 40") == 100``.

    ``"1:40"`` is hours and minutes, ``"PT100M"`` an ISO 8601 duration.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _checked(value)
    return _checked(_from_text(value.strip())) if isinstance(value, str) else None


def _from_text(text: str) -> float | None:
    if _THOUSANDS.match(text):
        text = text.replace(",", "", 1)
    if found := _MINUTES.match(text):
        return float(found[1].replace(",", "."))
    if found := _HOURS.match(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _CLOCK.match(text):
        return int(found[1]) * 60 + int(found[2]) + int(found[3] or 0) / 60
    if found := _ISO.match(text):
        return int(found[1] or 0) * 60 + float(found[2] or 0) + float(found[3] or 0) / 60
    return None


def _checked(minutes: float | None) -> float | int | None:
    if minutes is None or not _SHORTEST <= minutes <= LONGEST:
        return None
    rounded = round(minutes, 2)
    return int(rounded) if rounded == int(rounded) else rounded
