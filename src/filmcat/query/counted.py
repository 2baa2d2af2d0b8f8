"""What films can be counted by, and what can be added up of them: read from text, and checked."""

from __future__ import annotations

from filmcat.errors import UnknownWord, UsageError, quoted
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST = 2  # fields at once
_YEARS, _DAYS = ("", "decade"), ("year", "month", "decade")
# How films are counted by a value of each kind: by the value as it is, or by steps that it falls into.
COUNTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("text", "form", "ratio", "texts", "countries", "languages", "flag", "age", "rating"), ("",)),
    **dict.fromkeys(("part", "people", "characters", "directors", "cast", "credits"), ("",)),
    **dict.fromkeys(("festivals", "companies", "entry_text", "entry_texts"), ("",)),
    **dict.fromkeys(("year", "entry_year"), _YEARS),
    **dict.fromkeys(("seen", "entry_days"), _DAYS),
}
_ROLES = {"directors": "director", "cast": "cast"}  # kinds of people in one role, and that
_OF_CREDITS = {"credits", *_ROLES}
_SHORT = {"decade": "year.decade", "role": "credits"}
_ADDED = frozenset({"runtime", "rating", "number"})  # kinds whose values are added up


class By(NamedTuple):
    """One field that films are counted by.

    ``name`` is what it is called in answers, ``step`` what its values fall into (empty: nothing), and ``role`` the key
    of the role whose people are counted (empty: it is not that).
    """

    name: str
    row: Field
    step: str = ""
    role: str = ""

    @property
    def is_ordered(self) -> bool:
        """Whether values have an order of their own, as years have; others come by how many films they have."""
        return len(COUNTED[self.row.kind]) > 1 or self.row.kind in {"age", "rating"}

    @property
    def label(self) -> str:
        """What people read above the values."""
        if self.step:
            return f"{self.row.label}, by {self.step}" if self.row.asked != "year" else self.step.capitalize()
        return "Role" if self.row.kind == "credits" and not self.role else self.row.label


class Added(NamedTuple):
    """What is added up of the films: the row of a field, and whether the mean is wanted instead of the sum."""

    row: Field
    is_mean: bool

    @property
    def name(self) -> str:
        """What it is called in answers: ``runtime_sum``."""
        return f"{self.row.asked}_{'mean' if self.is_mean else 'sum'}"

    @property
    def label(self) -> str:
        """What people read above it."""
        return f"{self.row.label}, {'mean' if self.is_mean else 'sum'}"


def countable() -> list[Field]:
    """The fields that films can be counted by."""
    return [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if _is_countable(row)]


def countable_names() -> list[str]:
    """The words for what films can be counted by, steps included."""
    names: dict[str, None] = {}
    for row in countable():
        steps = [step for step in COUNTED[row.kind] if step]
        names |= dict.fromkeys([row.asked, *(f"{row.asked}.{step}" for step in steps)])
    return [*_SHORT, *(name for name in names if name not in _SHORT.values())]


def overview() -> list[By]:
    """What films are counted by where nothing is asked for: by the last step of what most people ask for.

    These are the fields with an option of their own, but for people, of whom most have a film or two, and viewings.
    """
    asked = [row for row in countable() if (row.option and row.kind != "people") or row.kind == "seen"]
    return [_by(row, COUNTED[row.kind][-1]) for row in asked]


def read_counted(text: str, is_role: Callable[[str], bool]) -> list[By]:
    """Read ``--by``: ``country,decade``; ``is_role`` says which roles only the catalogue uses.

    Raises UsageError for none or too many, and for a field that films cannot be counted by, UnknownWord for none.
    """
    words = [part.strip() for part in text.split(",") if part.strip()]
    if not words:
        raise UsageError("--by is empty.", "name a field, or two: --by country,decade")
    asked = [_read(word, is_role) for word in words]
    if len(asked) > _MOST:
        raise UsageError(f"--by takes {_MOST} fields at most.", "write --by country,decade")
    if len({by.name for by in asked}) < len(asked):
        raise UsageError(f"--by names {quoted(words[-1])} twice.", "name two fields, or it once")
    return asked


def read_added(name: str | None, *, is_mean: bool) -> Added | None:
    """Read ``--sum`` or ``--mean``. Raises UsageError for a field whose values are no numbers."""
    if name is None:
        return None
    from filmcat.text.field_words import named

    meant = named(name)
    rows = added()
    if meant is None or meant.key or meant.row not in rows:
        names = " or ".join(row.asked for row in rows)
        raise UsageError(f"{quoted(name)} is not added up.", f"{'--mean' if is_mean else '--sum'} takes {names}")
    return Added(meant.row, is_mean)


def added() -> list[Field]:
    """The fields whose values can be added up."""
    return [row for row in FILM_FIELDS if row.kind in _ADDED and row.queries]


def _is_countable(row: Field) -> bool:
    return row.kind in COUNTED and bool(row.queries or row.kind in _OF_CREDITS)


def _read(word: str, is_role: Callable[[str], bool]) -> By:
    from filmcat.text.field_words import named
    from filmcat.text.roles import any_role_key, role_key

    plain = word.casefold()
    typed = _SHORT.get(plain, plain)
    for step in sorted({step for steps in COUNTED.values() for step in steps if step}):
        meant = named(typed.removesuffix(f".{step}")) if typed.endswith(f".{step}") else None
        if meant and not meant.key and _is_countable(meant.row) and step in COUNTED[meant.row.kind]:
            return _by(meant.row, step)
    meant = named(typed)
    if meant and meant.row.kind == "credits" and meant.key:
        return By(any_role_key(meant.key), meant.row, role=any_role_key(meant.key))
    if meant and not meant.key and _is_countable(meant.row):
        return _by(meant.row, COUNTED[meant.row.kind][0])
    key = any_role_key(word)
    if meant is None and (role_key(word) or is_role(key)):
        return By(key, next(row for row in FILM_FIELDS if row.kind == "credits"), role=key)
    raise _not_counted(word, is_known=meant is not None)


def _by(row: Field, step: str) -> By:
    whole = f"{row.asked}.{step}" if step and step != COUNTED[row.kind][0] else row.asked
    short = next((word for word, name in _SHORT.items() if name == whole), whole)
    return By(short, _of_name(row), step, _ROLES.get(row.kind, ""))


def _of_name(row: Field) -> Field:
    """The row whose values are counted: of a field with entries that of their names."""
    return next((part for part in ASKED_FIELDS if part.name == f"{row.name}.name"), row)


def _not_counted(word: str, *, is_known: bool) -> UsageError:
    from difflib import get_close_matches

    names = countable_names()
    known = f"one of {', '.join(names)}, or a role"
    if is_known:
        return UsageError(f"Films are not counted by {quoted(word)}.", known)
    return UnknownWord("field to count by", word, get_close_matches(word.casefold(), names, 3), known)


def names_of_added() -> Iterator[str]:
    """The words for what can be added up."""
    return (row.asked for row in added())
