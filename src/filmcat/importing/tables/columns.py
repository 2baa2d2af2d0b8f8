"""The columns of a table: which field each header names."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from filmcat.errors import UnknownWord
from filmcat.importing.kinds import WITH_ENTRIES
from filmcat.importing.tables.header_names import field_of, labelled_fields, role_field
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.fold import fold
from filmcat.text.slug import slug

IGNORED = "-"  # what a header is mapped to that is to be left out
MOST_COLUMNS = 1000
_LONGEST_HEADER = 2000  # characters that are looked at
_PARTED = re.compile(r"[,;\t|]")
# The columns that filmcat writes, and the field that each holds.
_OWN = {row.name: row.name for row in FILM_FIELDS} | {"directors": "credits.director", "id": IGNORED}

_OF_AWARDS = frozenset({"winner", "won", "nominee", "nominees", "ceremony", "award", "year ceremony"})
_OF_ANYBODY = frozenset({"name", "nom", "nome", "nombre", "назва"})  # of a film, or of who is named beside it


class Column(NamedTuple):
    """One column: its header, and the field it holds, None where nobody knows."""

    header: str
    field: str | None


def columns(headers: Iterable[str], named: Mapping[str, str]) -> list[Column]:
    """The columns that headers name; ``named`` is what the user says of some, by header.

    Raises UnknownWord where the user names a field that does not exist.
    """
    plain = [header.strip() for header in headers]
    said = {header.strip().casefold(): checked_field(field) for header, field in named.items()}
    labelled = labelled_fields(plain)
    found = [Column(header, said.get(header.casefold(), labelled.get(header) or field_of(header))) for header in plain]
    return _without_doubles(found, said)


def own_columns(headers: list[str]) -> list[Column] | None:
    """The columns of a table that filmcat wrote; None where a header is none of its names."""
    if len(headers) < 2 or not all(header in _OWN or header.startswith("credits.") for header in headers):
        return None
    return [Column(header, _OWN.get(header, header)) for header in headers]


def is_of_awards(headers: Iterable[str]) -> bool:
    """Whether the headers are those of prizes, and of who was nominated for which."""
    return bool(_OF_AWARDS & {fold(header) for header in headers})


def names_title(first: str) -> bool:
    """Whether the first line of a text is a header with a column of titles, and another that is known."""
    fields = {field_of(part.strip(" \"'")) for part in _PARTED.split(first[:_LONGEST_HEADER])} - {None}
    return len(fields) > 1 and bool(fields & {"title", "original_title"})


def checked_field(field: str) -> str:
    """A field that ``--map`` names: one of the format, a role, or an entry such as ``ids.imdb``, ``credits.grip``.

    ``-`` is a column to be left out. Raises UnknownWord, with the nearest, for any other.
    """
    plain = field.strip()
    table, _, entry = plain.partition(".")
    known = {row.name for row in FILM_FIELDS if not row.derived_from} - {"credits"}
    if plain in known or plain in {IGNORED, ""} or (table in WITH_ENTRIES and entry):
        return plain or IGNORED
    found = _OWN["directors"] if plain == "directors" else role_field(plain)
    if found:
        return found
    raise UnknownWord("field", plain, get_close_matches(plain, known, 3), f"write one of {', '.join(sorted(known))}")


def _claim(column: Column, said: Mapping[str, str]) -> int:
    """How surely a column holds what its field says: the user's word counts most, and "name" is of anybody."""
    header = column.header.casefold()
    return 3 if header in said else 2 if header == column.field else 0 if fold(header) in _OF_ANYBODY else 1


def _without_doubles(found: list[Column], said: Mapping[str, str]) -> list[Column]:
    """The columns, where title or year, named by two, belong to the one that claims it most, or else to the first.

    The other is kept among what has no field: ``extra.release_date``.
    """
    owners: dict[str, int] = {}
    for place, column in enumerate(found):
        if column.field in {"title", "year"}:
            first = owners.setdefault(column.field, place)
            if _claim(column, said) > _claim(found[first], said):
                owners[column.field] = place
    return [
        column._replace(field=f"extra.{slug(column.header).replace('-', '_')}")
        if column.field in owners and owners[column.field] != place
        else column
        for place, column in enumerate(found)
    ]
