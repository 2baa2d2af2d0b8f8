"""The fields that ``--fields`` names: how each is taken from a record, as JSON has it and as the text of a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field, listed_fields
from filmcat.text.roles import any_role_key
from filmcat.views.kinds import KINDS
from filmcat.views.text import PARTED, plain_text

if TYPE_CHECKING:
    from filmcat.views.kinds import Record
    from filmcat.views.wording import Wording

_OF_ROLE = "credits."
# The fields that can be asked for, by name: of what is only asked of films, those that have a reading.
PRINTABLE = {field.name: field for field in (*ASKED_FIELDS, *FILM_FIELDS) if field.kind in KINDS}


class Column:
    """One field that is asked for; ``role`` where it is the names in a role: ``directors``, ``credits.editing``."""

    __slots__ = ("_field", "name", "role")

    def __init__(self, name: str, field: Field, role: str = "") -> None:
        self.name = name
        self.role = role
        self._field = field

    @property
    def typed_role(self) -> str:
        """The role as it was typed: that of ``credits.ROLE``; empty for any other field."""
        return self.name.removeprefix(_OF_ROLE) if self.name.startswith(_OF_ROLE) else ""

    def label(self, words: Wording) -> str:
        """What people read above or before its values: the label of the field, or the heading of the role."""
        return words.role(self.role) if self.typed_role else words.label(self._field.label)

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers."""
        return KINDS[self._field.kind].is_number

    def value(self, record: Record) -> object:
        """The value that a record has for it, as JSON has it."""
        if self.role:
            return cast("dict[str, list[str]]", record["credits"] or {}).get(self.role)
        return KINDS[self._field.kind].value(record, self._field)

    def cell(self, record: Record) -> str:
        """The value that a record has for it, as the text of one cell."""
        if self.role:
            return plain_text(self.value(record))
        rows = list(KINDS[self._field.kind].rows(record, self._field))
        if len(rows) == 1 and rows[0][0] == self.name:
            return rows[0][1]
        return PARTED.join(f"{name.removeprefix(self.name + '.')}: {text}" for name, text in rows)


def listed_columns() -> list[Column]:
    """The columns of a list of which no field is asked for."""
    return [_column(row.name) for row in listed_fields()]


def columns_of(text: str) -> list[Column]:
    """The fields of ``--fields``, each once: fields of the format, ``id``, ``directors``, ``credits.ROLE``.

    Raises UnknownWord, with the nearest, for any other, UsageError for none.
    """
    names = list(dict.fromkeys(part.strip().casefold() for part in text.split(",") if part.strip()))
    if not names:
        raise UsageError("--fields is empty.", "name some: --fields title,year,credits.editing")
    return list(map(_column, names))


def _column(name: str) -> Column:
    if name.startswith(_OF_ROLE) and len(name) > len(_OF_ROLE):
        return Column(name, PRINTABLE["directors"], any_role_key(name.removeprefix(_OF_ROLE)))
    if name not in PRINTABLE:
        from difflib import get_close_matches

        raise UnknownWord("field", name, get_close_matches(name, PRINTABLE, 3), f"write one of {', '.join(PRINTABLE)}")
    return Column(name, PRINTABLE[name], "director" if name == "directors" else "")
