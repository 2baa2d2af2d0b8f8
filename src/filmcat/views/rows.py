"""Records as rows of plain text: one value a row, or the cells of one film."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.views import values
from filmcat.views.text import PARTED, flat_rows, plain_text, unknown_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from filmcat.model.record import Company, FilmRecord, Part, PersonRecord

_NOT_ROWS = frozenset({"year_to", "credit_notes", "other"})  # said by other rows


def film_rows(id_: str, film: FilmRecord) -> Iterator[tuple[str, str]]:
    """Every known field of a film with its value as text: ``credits.director``, ``titles.uk``."""
    record = cast("Mapping[str, object]", film)
    yield "id", id_
    for row in FILM_FIELDS:
        if row.name not in _NOT_ROWS:
            yield from _field_rows(row, record[row.name])
    for note in film["credit_notes"] or ():
        if said := values.credit_note(note):
            yield f"credit_notes.{note['role']}.{note['position']}", f"{note['name']} ({said})"
    yield from ((f"other.{name}", text) for name, text in unknown_rows(record))


def person_rows(person: PersonRecord) -> Iterator[tuple[str, str]]:
    """Every known field of a person's record with its value as text, as ``person.born``."""
    record = cast("Mapping[str, object]", person)
    for row in PERSON_FIELDS:
        if row.name not in _NOT_ROWS:
            yield from ((f"person.{name}", text) for name, text in _field_rows(row, record[row.name]))
    yield from ((f"person.other.{name}", text) for name, text in unknown_rows(record))


def directors(film: FilmRecord) -> list[str] | None:
    """The names of the directors; None where they are unknown."""
    return (film["credits"] or {}).get("director")


def checked_fields(text: str) -> list[str]:
    """The fields of ``--fields``, each once: fields of the format, ``id``, ``directors``, ``credits.ROLE``.

    Raises UnknownWord, with the nearest, for any other, UsageError for none.
    """
    known = {"id": "id", "directors": "directors"} | {row.name: row.name for row in FILM_FIELDS}
    fields = list(dict.fromkeys(part.strip().casefold() for part in text.split(",") if part.strip()))
    if not fields:
        raise UsageError("--fields is empty.", "name some: --fields title,year,credits.editing")
    for field in fields:
        if field not in known and not (field.startswith("credits.") and len(field) > len("credits.")):
            from difflib import get_close_matches

            raise UnknownWord("field", field, get_close_matches(field, known, 3), f"write one of {', '.join(known)}")
    return fields


def field_value(id_: str, film: FilmRecord, field: str) -> object:
    """The value of one field of a film, as JSON has it."""
    if field == "id":
        return id_
    if field == "directors":
        return directors(film)
    if field.startswith("credits."):
        from filmcat.text.roles import free_role_key, role_key

        word = field.removeprefix("credits.")
        return (film["credits"] or {}).get(role_key(word) or free_role_key(word))
    return cast("Mapping[str, object]", film)[field]


def field_cell(id_: str, film: FilmRecord, field: str) -> str:
    """The value of one field of a film as the text of one cell."""
    row = next((row for row in FILM_FIELDS if row.name == field), None)
    value = field_value(id_, film, field)
    if row is None or value is None:
        return plain_text(value)
    rows = list(_field_rows(row, value))
    if len(rows) == 1 and rows[0][0] == field:
        return rows[0][1]
    return PARTED.join(f"{name.removeprefix(field + '.')}: {text}" for name, text in rows)


def _field_rows(row: Field, value: object) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if row.name == "companies":
        yield from _company_rows(cast("list[Company]", value))
    elif row.kind in _LISTS:
        as_text = cast("Callable[[object], str]", _LISTS[row.kind])
        yield row.name, PARTED.join(map(as_text, cast("list[object]", value)))
    elif row.kind == "part":
        yield row.name, values.part_text(cast("Part", value))
    elif isinstance(value, dict):
        yield from ((f"{row.name}.{name}", text) for name, text in flat_rows(value))
    else:
        yield row.name, plain_text(value)


def _company_rows(companies: Iterable[Company]) -> Iterator[tuple[str, str]]:
    by_role: dict[str, list[str]] = {}
    for company in companies:
        by_role.setdefault(company["role"], []).append(values.company_text(company))
    for role, names in by_role.items():
        yield f"companies.{role}", PARTED.join(names)


_LISTS = {
    "cast": values.cast_text,
    "festivals": values.festival_text,
    "versions": values.version_text,
    "viewings": values.viewing_text,
    "filmography": values.title_text,
}
