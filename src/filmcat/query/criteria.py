"""What was asked of films: one criterion for each argument, read from text and checked.

A criterion is true, false or unknown of a film: unknown where the film lacks the datum, and then the film
does not match, negated or not. The absence of what is one's own (``Field.is_own``) is a no.
"""

from __future__ import annotations

import re

from filmcat.errors import BadValue, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.text.field_words import Named

# Every word that may name a field in a question, and its row. Roles of credits are fields too, but the vocabulary of
# roles, and the catalogue with its free ones, decide which.
FIELDS = {word: row for row in (*FILM_FIELDS, *ASKED_FIELDS) for word in row.queries}
# Of the kinds that are asked by range: how one is written.
_NUMBERS = "4, 3..5, 4.. or ..2.5"
_DATES = "2023, 1990s, 2023-05, 2023-05-12, 2015..2023-05, 2023-05.. or ..1990"
_YEARS = "2023, 1990s, 2015..2023, 2015.. or ..1990"
_FORMS = {
    "year": _YEARS,
    "age": "14 (suitable at 14), 12..14, 12.. or ..6",
    "runtime": "minutes: 90, 60..100, 60.. or ..60",
    "number": _NUMBERS,
    "rating": _NUMBERS,
    "date": _DATES,
    "entry_year": _YEARS,
    "entry_days": _DATES,
    "seen": _DATES,
}
RANGES = {row.asked: _FORMS[row.kind] for row in FIELDS.values() if row.kind in _FORMS}
# The kinds of values that are looked for in records, where no word of a question names the field.
RECORDED = frozenset({"text", "texts", "lines", "addresses", "prose", "names", "ids", "table"})
_NONE = "none"
# Fields whose name is also a word for another one: who asks for films that lack it means the field.
_OTHERS = frozenset(row.name for row in FILM_FIELDS if row.name in FIELDS and FIELDS[row.name] is not row)
# Of a field with entries, and of each of their parts, what the field is called in questions.
ENTRIES = {row.asked: FIELDS[row.derived_from].asked for row in ASKED_FIELDS if "." in row.name}
ENTRIES |= {asked: asked for asked in ENTRIES.values()}
TEXT = ""  # the field of a bare word, which no word names

# Patterns are compiled when they are first needed: start-up has no time for them.
_FIELD = r"(?s)^(?P<field>[^\W\d][\w.-]*):(?P<value>\S.*)$"
SIGNS = frozenset("!-<>~")  # before a value they are what other programs write
_NUMBER = r"\d{1,6}(?:\.\d{1,4})?"
_RANGE = rf"^(?P<low>{_NUMBER})?\s*\.\.\s*(?P<high>{_NUMBER})?$"
_SINGLE = rf"^{_NUMBER}$"
_YEAR = r"^[12]\d{3}$"
_DECADE = r"(?i)^(?P<start>[12]\d\d)(?:0s|x)$"
_TRUTH = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
TRUTH_WORDS = tuple(filter(str.isalpha, _TRUTH))


class Range:
    """Numbers from ``low`` to ``high``, both included; None where there is no bound."""

    __slots__ = ("high", "low")

    def __init__(self, low: float | None, high: float | None) -> None:
        self.low = low
        self.high = high


class Criterion:
    """One term of a question.

    ``field`` is what a field is called in questions, a word that may name a role, or ``text``; ``kind`` that of the
    field, empty for the others. ``value`` is the text whole as the user wrote it, ``ranges`` what it means for a field
    that is asked by range. ``role`` limits a person to one role. ``entry`` is the field of whose entries it is judged
    (empty: of the film as a whole). ``recorded`` is what is only found in records: a part, or a field that no word of
    a question names.
    """

    __slots__ = (
        "entry",
        "exact",
        "field",
        "kind",
        "lacking",
        "negated",
        "ranges",
        "recorded",
        "role",
        "truth",
        "value",
        "values",
    )

    def __init__(
        self, field: str, value: str, *, negated: bool = False, role: str = "", recorded: Named | None = None
    ) -> None:
        self.field = field
        self.kind = FIELDS[field].kind if field in FIELDS else ""
        self.entry = ENTRIES.get(field, "")
        self.negated = negated
        self.role = role
        self.lacking = value.casefold() == "none" and field != TEXT
        self.exact = value.startswith("=") and len(value) > 1 and field != TEXT
        self.value = value[1:] if self.exact else value
        self.values = [part.strip() for part in self.value.split(",") if part.strip()]
        self.recorded = recorded
        self.ranges = [] if self.lacking else self._ranges()
        self.truth = _read_truth(field, self.value) if self.kind == "flag" and not self.lacking else None

    def key(self) -> tuple[object, ...]:
        """What two criteria share that ask the same."""
        return self.field, self.value, self.exact, self.negated, self.role

    def in_role(self, role: str) -> Criterion:
        """The same criterion of people in one role."""
        value = f"={self.value}" if self.exact else self.value
        return Criterion(self.field, value, negated=self.negated, role=role)

    def _ranges(self) -> list[Range]:
        if self.recorded and self.recorded.row.kind == "age":
            is_range = all(re.match(_SINGLE, part) or re.match(_RANGE, part) for part in self.values)
            return [_read_range("age", "age", part) for part in self.values] if is_range else []
        if self.kind not in _FORMS:
            return []
        if not self.values:
            raise BadValue(self.field, self.value, RANGES[self.field])
        read = _read_days if _FORMS[self.kind] == _DATES else _read_range
        return [read(self.field, self.kind, part) for part in self.values]


def read_criterion(argument: str) -> Criterion:
    """Read one argument of a question: ``read_criterion("not:country:ua,pl").field == "country"``.

    A field is a word with a colon and no blank behind it; anything else is text. Raises BadValue for a value
    that its field cannot hold, UsageError for an empty argument and for operators that there are not.
    """
    negated = argument.startswith("not:")
    plain = argument.removeprefix("not:")
    if not plain.strip() or plain[:1].isspace() or plain.startswith("not:"):
        raise _no_term(argument, plain, negated=negated)
    parted = re.match(_FIELD, plain)
    if parted is None:
        if not plain.isalnum() or plain.isupper():
            from filmcat.query.operators import check_text

            check_text(plain)
        return Criterion(TEXT, plain, negated=negated)
    word, value = parted["field"].casefold(), parted["value"].strip()
    check_signs(word, value)
    if word in FIELDS and not (value.casefold() == _NONE and word in _OTHERS):
        return Criterion(FIELDS[word].asked, value, negated=negated)
    return _by_other_word(word, value, negated=negated)


def _by_other_word(word: str, value: str, *, negated: bool) -> Criterion:
    """A criterion whose field is named by a role, by its other number, or as a part of another."""
    from filmcat.text.roles import any_role_key, role_key

    if role_key(word) is not None:
        return Criterion(word, value, negated=negated)
    from filmcat.text.field_words import named, no_part

    meant = named(word)
    if meant is None:
        if "." in word:
            raise no_part(word)
        return Criterion(word, value, negated=negated)  # a role that only the catalogue uses, or nothing
    row, key = meant
    if key and row.kind == "credits":
        return Criterion("person", value, negated=negated, role=any_role_key(key))
    if row.queries and not key:
        return Criterion(row.asked, value, negated=negated)
    field = f"{row.name}.{key}" if key else row.name
    if not key and value.casefold() != "none" and row.kind not in RECORDED:
        raise _not_asked(row)
    return Criterion(field, value, negated=negated, recorded=meant if key or row.kind in RECORDED else None)


def _not_asked(row: Field) -> UsageError:
    """What is said where a field can only be asked for as ``NAME:none``."""
    by_role = "person:NAME, or a role: editing:NAME"
    instead = f"{row.derived_from}:VALUE" if row.derived_from and row.derived_from != "credits" else by_role
    return UsageError(
        f"`{row.name}` is not asked for by its value.", f"write {instead}; {row.name}:none finds films without it"
    )


def check_signs(field: str, value: str) -> None:
    """Raise UsageError for a value with an operator that there is not: ``country:!ukraine``."""
    if ":" in value or not SIGNS.isdisjoint(value):
        from filmcat.query.operators import check_value

        check_value(field, value)


def _no_term(argument: str, plain: str, *, negated: bool) -> UsageError:
    """What is wrong with an argument that says nothing, or that says ``not:`` of nothing."""
    rest = plain.replace("not:", "").strip()
    if not negated:
        return UsageError("A word of the query is empty.", "quote it with something in it, or leave it out")
    if plain.startswith("not:"):
        return UsageError("Nothing is negated twice.", f"write {rest}" if rest else "write not:TERM")
    return UsageError(f"`{argument.strip()}` negates nothing.", f"write it without a blank: not:{rest or 'TERM'}")


def _read_range(field: str, kind: str, text: str) -> Range:
    """Read one range: ``2023``, ``2015..2023``, ``2015..``, ``..1990``, and for years ``1990s``."""
    if found := re.match(_RANGE, text):
        low, high = (float(bound) if bound else None for bound in (found["low"], found["high"]))
        bounds = [bound for bound in (found["low"], found["high"]) if bound]
        if not bounds or (_is_year(kind) and not all(re.match(_YEAR, bound) for bound in bounds)):
            raise BadValue(field, text, RANGES[field])
        if low is not None and high is not None and low > high:
            raise BadValue(field, text, f"the smaller number first: {found['high']}..{found['low']}")
        return Range(low, high)
    if _is_year(kind) and (decade := re.match(_DECADE, text)):
        return Range(int(decade["start"]) * 10, int(decade["start"]) * 10 + 9)
    if not re.match(_YEAR if _is_year(kind) else _SINGLE, text):
        raise BadValue(field, text, RANGES[field])
    return Range(None, float(text)) if kind == "age" else Range(float(text), float(text))


def _is_year(kind: str) -> bool:
    return _FORMS[kind] is _YEARS


def _read_days(field: str, _kind: str, text: str) -> Range:
    """Read one range of days: all of a decade, a year, a month, or from the first day of one to the last of another."""
    from filmcat.text.dates import day_span

    if decade := re.match(_DECADE, text):
        text = f"{decade['start']}0..{decade['start']}9"
    first, dots, last = (part.strip() for part in text.partition(".."))
    spans = [day_span(bound) for bound in (first, last) if bound]
    if not spans or None in spans:
        raise BadValue(field, text, RANGES[field])
    low = spans[0][0] if first and spans[0] else None
    high = spans[-1][1] if spans[-1] and (last or not dots) else None
    if low is not None and high is not None and low > high:
        raise BadValue(field, text, f"the earlier date first: {last}..{first}")
    return Range(low, high)


def _read_truth(field: str, value: str) -> bool:
    truth = _TRUTH.get(value.casefold())
    if truth is None:
        raise BadValue(field, value, "yes, no or none")
    return truth
