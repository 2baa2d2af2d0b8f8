"""Records as rows of plain text: one value a row, or the cells of one film."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.errors import UnknownWord
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.rendering import facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from filmcat.model.record import Company, FilmRecord, Part, PersonRecord

_PARTED = "; "


class Credit(NamedTuple):
    """One name in one role: the role's key, the name, and what stands beside it."""

    role: str
    name: str
    note: str


def film_rows(id_: str, film: FilmRecord) -> Iterator[tuple[str, str]]:
    """Every known field of a film with its value as text: ``credits.director``, ``titles.uk``."""
    yield "id", id_
    for row in FILM_FIELDS:
        if row.name in {"year_to", "credit_notes"}:
            continue
        yield from _field_rows(row, cast("Mapping[str, object]", film)[row.name])


def person_rows(person: PersonRecord) -> Iterator[tuple[str, str]]:
    """Every known field of a person's record with its value as text, as ``person.born``."""
    for row in PERSON_FIELDS:
        for name, value in _field_rows(row, cast("Mapping[str, object]", person)[row.name]):
            yield f"person.{name}", value


def credit_rows(film: FilmRecord) -> Iterator[Credit]:
    """All credits in billing order, then the cast, then the companies."""
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    for role, names in (film["credits"] or {}).items():
        for position, name in enumerate(names, 1):
            yield Credit(role, name, facts.credit_note(notes.get((role, position))))
    for member in film["cast"] or ():
        yield Credit("cast", member["name"], facts.cast_note(member))
    for company in film["companies"] or ():
        yield Credit(company["role"], company["name"], ", ".join(company["places"] or ()))


def directors(film: FilmRecord) -> list[str] | None:
    """The names of the directors; None where they are unknown."""
    return (film["credits"] or {}).get("director")


def checked_fields(text: str) -> list[str]:
    """The fields of ``--fields``, checked: fields of the format, ``id``, ``directors``, ``credits.ROLE``.

    Raises UnknownWord, with the nearest, for any other.
    """
    known = {"id": "id", "directors": "directors"} | {row.name: row.name for row in FILM_FIELDS}
    fields = [part.strip().casefold() for part in text.split(",") if part.strip()]
    for field in fields or [""]:
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
    return _PARTED.join(f"{name.removeprefix(field + '.')}: {text}" for name, text in rows)


def plain_text(value: object) -> str:
    """A JSON value as text: lists parted by ``; ``, tables as JSON, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, list) and all(isinstance(entry, (str, int, float)) or entry is None for entry in value):
        return _PARTED.join(map(plain_text, value))
    return dumps(value, ensure_ascii=False)


def _field_rows(row: Field, value: object) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if row.name == "companies":
        yield from _company_rows(cast("list[Company]", value))
    elif row.kind in _LISTS:
        as_text = cast("Callable[[object], str]", _LISTS[row.kind])
        yield row.name, _PARTED.join(map(as_text, cast("list[object]", value)))
    elif row.kind == "part":
        yield row.name, facts.part_text(cast("Part", value))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield f"{row.name}.{key}", plain_text(entry)
    else:
        yield row.name, plain_text(value)


def _company_rows(companies: Iterable[Company]) -> Iterator[tuple[str, str]]:
    by_role: dict[str, list[str]] = {}
    for company in companies:
        by_role.setdefault(company["role"], []).append(facts.company_text(company))
    for role, names in by_role.items():
        yield f"companies.{role}", _PARTED.join(names)


_LISTS = {
    "cast": facts.cast_text,
    "festivals": facts.festival_text,
    "versions": facts.version_text,
    "viewings": facts.viewing_text,
    "filmography": facts.title_text,
}
