"""What was asked of films: one criterion for each argument, read from text and checked.

A criterion is true, false or unknown of a film: unknown where the film lacks the datum, and then the film
does not match, negated or not.
"""

import re

from filmcat.errors import BadValue, UsageError

# Every spelling of a field in a question, and the field it means. Roles of credits are fields too, but the
# vocabulary of roles, and the catalogue with its free ones, decide which.
FIELDS = {
    "title": "title", "titles": "title", "person": "person", "people": "person", "year": "year", "years": "year",
    "country": "country", "countries": "country", "language": "language", "languages": "language", "lang": "language",
    "form": "form", "genre": "genre", "genres": "genre", "tag": "tag", "tags": "tag", "company": "company",
    "companies": "company", "character": "character", "festival": "festival", "festivals": "festival",
    "premiere": "premiere", "version": "version", "versions": "version", "id": "id", "age": "age",
    "age_rating": "age", "age-rating": "age", "runtime": "runtime", "rating": "rating", "colour": "colour",
    "color": "colour", "debut": "debut", "part_of": "part_of", "series": "part_of",
}  # fmt: skip
RANGES = {
    "year": "2023, 1990s, 2015..2023, 2015.. or ..1990",
    "age": "14 (suitable at 14), 12..14, 12.. or ..6",
    "runtime": "minutes: 90, 60..100, 60.. or ..60",
    "rating": "4, 3..5, 4.. or ..2.5",
}
KEYS = frozenset({"country", "language"})
TEXT = "text"  # the field of a bare word

# Patterns are compiled when they are first needed: start-up has no time for them.
_FIELD = r"(?s)^(?P<field>[^\W\d][\w-]*):(?P<value>\S.*)$"
_NUMBER = r"\d{1,6}(?:\.\d{1,4})?"
_RANGE = rf"^(?P<low>{_NUMBER})?\s*\.\.\s*(?P<high>{_NUMBER})?$"
_SINGLE = rf"^{_NUMBER}$"
_YEAR = r"^[12]\d{3}$"
_DECADE = r"(?i)^(?P<start>[12]\d\d)(?:0s|x)$"
_TRUTH = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


class Range:
    """Numbers from ``low`` to ``high``, both included; None where there is no bound."""

    __slots__ = ("high", "low")

    def __init__(self, low: float | None, high: float | None) -> None:
        self.low = low
        self.high = high


class Criterion:
    """One term of a question.

    ``field`` is a canonical field, a word that may name a role, or ``text``. ``value`` is the text whole as the
    user wrote it, ``ranges`` what it means for a field of numbers. ``role`` limits a person to one role.
    """

    __slots__ = ("exact", "field", "lacking", "negated", "ranges", "role", "truth", "value", "values")

    def __init__(self, field: str, value: str, *, negated: bool = False, role: str = "") -> None:
        self.field = field
        self.negated = negated
        self.role = role
        self.lacking = value.casefold() == "none" and field != TEXT
        self.exact = value.startswith("=") and len(value) > 1 and field != TEXT
        self.value = value[1:] if self.exact else value
        self.values = [part.strip() for part in self.value.split(",") if part.strip()]
        self.ranges = (
            [] if self.lacking or field not in RANGES else [_read_range(field, part) for part in self._parts()]
        )
        self.truth = _read_truth(value) if field == "debut" and not self.lacking else None

    def _parts(self) -> list[str]:
        if not self.values:
            raise BadValue(self.field, self.value, RANGES[self.field])
        return self.values


def read_criterion(argument: str) -> Criterion:
    """Read one argument of a question: ``read_criterion("not:country:ua,pl").field == "country"``.

    A field is a word with a colon and no blank behind it; anything else is text. Raises BadValue for a value
    that its field cannot hold, UsageError for an empty argument.
    """
    negated = argument.startswith("not:") and len(argument) > len("not:")
    plain = argument.removeprefix("not:") if negated else argument
    if not plain.strip():
        raise UsageError("A word of the query is empty.", "quote it with something in it, or leave it out")
    if plain.endswith(":") and plain[:-1].casefold() in FIELDS:
        raise UsageError(f"`{plain}` has no value.", f"write it without a blank: {plain}VALUE")
    parted = re.match(_FIELD, plain)
    if parted is None:
        return Criterion(TEXT, plain, negated=negated)
    field = parted["field"].casefold()
    return Criterion(FIELDS.get(field, field), parted["value"].strip(), negated=negated)


def _read_range(field: str, text: str) -> Range:
    """Read one range: ``2023``, ``2015..2023``, ``2015..``, ``..1990``, and for years ``1990s``."""
    if found := re.match(_RANGE, text):
        low, high = (float(bound) if bound else None for bound in (found["low"], found["high"]))
        bounds = [bound for bound in (found["low"], found["high"]) if bound]
        if not bounds or (field == "year" and not all(re.match(_YEAR, bound) for bound in bounds)):
            raise BadValue(field, text, RANGES[field])
        if low is not None and high is not None and low > high:
            raise BadValue(field, text, f"the smaller number first: {found['high']}..{found['low']}")
        return Range(low, high)
    if field == "year" and (decade := re.match(_DECADE, text)):
        return Range(int(decade["start"]) * 10, int(decade["start"]) * 10 + 9)
    if not re.match(_YEAR if field == "year" else _SINGLE, text):
        raise BadValue(field, text, RANGES[field])
    return Range(None, float(text)) if field == "age" else Range(float(text), float(text))


def _read_truth(value: str) -> bool:
    truth = _TRUTH.get(value.casefold())
    if truth is None:
        raise BadValue("debut", value, "yes, no or none")
    return truth
