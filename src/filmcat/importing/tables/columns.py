"""The columns of a table: which field each header names."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from filmcat.errors import UnknownWord
from filmcat.importing.kinds import WITH_ENTRIES
from filmcat.importing.tables.header_names import field_of, role_field
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.slug import slug

IGNORED = "-"  # what a header is mapped to that is to be left out
MOST_COLUMNS = 1000
_LONGEST_HEADER = 2000  # characters that are looked at
_PARTED = re.compile(r"[,;\t|]")
# The columns that filmcat writes, and the field that each holds.
_OWN = {row.name: row.name for row in FILM_FIELDS} | {"directors": "credits.director", "id": IGNORED}


class Column(NamedTuple):
    """One column: its header, and the field it holds, None where nobody knows."""

    header: str
    field: str | None


def columns(headers: Iterable[str], named: Mapping[str, str]) -> list[Column]:
    """The columns that headers name; ``named`` is what the user says of some, by header.

    Raises UnknownWord where the user names a field that does not exist.
    """
    said = {header.strip().casefold(): checked_field(field) for header, field in named.items()}
    found = [Column(header.strip(), said.get(header.strip().casefold(), field_of(header))) for header in headers]
    return _without_doubles(found, said)


def own_columns(headers: list[str]) -> list[Column] | None:
    """The columns of a table that filmcat wrote; None where a header is none of its names."""
    if len(headers) < 2 or not all(header in _OWN or header.startswith("credits.") for header in headers):
        return None
    return [Column(header, _OWN.get(header, header)) for header in headers]


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


def _without_doubles(found: list[Column], said: Mapping[str, str]) -> list[Column]:
    """The columns, where title or year, named by two, belong to the one that bears the name, or else to the first.

    The other is kept among what has no field: ``extra.release_date``.
    """
    owners: dict[str, int] = {}
    for place, column in enumerate(found):
        if column.field in {"title", "year"}:
            first = owners.setdefault(column.field, place)
            if column.header.casefold() in {column.field, *said} and found[first].header.casefold() != column.field:
                owners[column.field] = place
    return [
        column._replace(field=f"extra.{slug(column.header).replace('-', '_')}")
        if column.field in owners and owners[column.field] != place
        else column
        for place, column in enumerate(found)
    ]
