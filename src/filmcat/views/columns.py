"""The fields that ``--fields`` names: how each is taken from a record, as JSON has it and as the text of a cell."""

from __future__ import annotations

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field, listed_fields
from filmcat.text.roles import any_role_key
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.kinds import KINDS
from filmcat.views.text import PARTED, plain_text

if TYPE_CHECKING:
    from filmcat.views.kinds import Record
    from filmcat.views.wording import Wording

_OF_ROLE = "credits."
# The fields that can be asked for, by name: of what is only asked of films, those that have a reading.
PRINTABLE = {field.name: field for field in (*ASKED_FIELDS, *FILM_FIELDS) if field.kind in KINDS}


class Column:
    """One field that is asked for; ``role`` where it is the names in a role: ``directors``, ``credits.editing``.

    ``key`` is that of a part of it: ``de`` of ``titles.de``.
    """

    __slots__ = ("_field", "key", "name", "role")

    def __init__(self, name: str, field: Field, role: str = "", key: str = "") -> None:
        self.name = name
        self.role = role
        self.key = key
        self._field = field

    @property
    def typed_role(self) -> str:
        """The role as it was typed: that of ``credits.ROLE``; empty for any other field."""
        return self.name.removeprefix(_OF_ROLE) if self.name.startswith(_OF_ROLE) else ""

    def label(self, words: Wording) -> str:
        """What people read above or before its values: the label of the field, or the heading of the role."""
        if self.typed_role:
            return words.role(self.role)
        label = words.label(self._field.label)
        return f"{label} ({self.key})" if self.key else label

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers."""
        return not self.key and self._field.kind in KINDS and KINDS[self._field.kind].is_number

    def value(self, record: Record) -> object:
        """The value that a record has for it, as JSON has it."""
        if self.role:
            return cast("dict[str, list[str]]", record["credits"] or {}).get(self.role)
        if self.key:
            from filmcat.text.record_parts import part_of

            return part_of(record, self._field, self.key)
        if _is_of_entries(self._field):
            return _of_entries(record, self._field)
        return KINDS[self._field.kind].value(record, self._field)

    def cell(self, record: Record) -> str:
        """The value that a record has for it, as the text of one cell."""
        if self.role or self.key or _is_of_entries(self._field):
            return plain_text(self.value(record))
        rows = list(KINDS[self._field.kind].rows(record, self._field))
        if len(rows) == 1 and rows[0][0] == self.name:
            return rows[0][1]
        return PARTED.join(f"{name.removeprefix(self.name + '.')}: {text}" for name, text in rows)


def listed_columns() -> list[Column]:
    """The columns of a list of which no field is asked for."""
    return [_whole(row) for row in listed_fields()]


def columns_of(text: str) -> list[Column]:
    """The fields of ``--fields``, each once: fields in any of their words, parts of them, roles.

    Raises UnknownWord, with the nearest, for any other, UsageError for none.
    """
    words = [part.strip() for part in text.split(",") if part.strip()]
    if not words:
        raise UsageError("--fields is empty.", "name some: --fields title,year,credits.editing")
    return list({column.name: column for column in map(_column, words)}.values())


def _column(word: str) -> Column:
    name = word.casefold()
    if name in PRINTABLE:
        return _whole(PRINTABLE[name])
    if name.startswith(_OF_ROLE) and len(name) > len(_OF_ROLE):
        return _of_role(name.removeprefix(_OF_ROLE), name)
    from filmcat.text.field_words import named, near
    from filmcat.text.roles import role_key

    found = named(word)
    if found is None and (role := role_key(word)):
        return _of_role(role, f"{_OF_ROLE}{role}")
    if found is None:
        names = [one for one in near(word) if one in PRINTABLE]
        raise UnknownWord("field", word, names, f"write one of {', '.join(PRINTABLE)}")
    row, key = found
    if key:
        return Column(f"{row.name}.{key}", row, key=key)
    if row.name in PRINTABLE or _is_of_entries(row):
        return _whole(row)
    raise UsageError(f"`{row.asked}` is asked for, and not printed.", f"write one of {', '.join(PRINTABLE)}")


def _whole(row: Field) -> Column:
    return Column(row.name, row, "director" if row.name == "directors" else "")


def _of_role(role: str, name: str) -> Column:
    return Column(name, PRINTABLE["directors"], any_role_key(role))


def _is_of_entries(row: Field) -> bool:
    """Whether a row is that of a part of each entry: ``festivals.section``."""
    return "." in row.name


def _of_entries(record: Record, row: Field) -> list[object] | None:
    """What the entries of a field say in one of their parts, in order; None where none does."""
    part = row.name.partition(".")[2]
    entries = cast("list[dict[str, object]]", record[row.derived_from] or [])
    values = [entry.get(part) for entry in entries]
    found = [one for value in values if value is not None for one in (value if isinstance(value, list) else [value])]
    return found or None
