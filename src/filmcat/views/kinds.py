"""Values as people read them, by the kind of their field: whatever the views know of a kind stands here, and only here.

A record is one in the shape of ``--json``, with its id where it is a film's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.views import values
from filmcat.views.text import PARTED, flat_rows, plain_text

if TYPE_CHECKING:
    from filmcat.model.record import Company, CreditNote, FilmRecord

Record = Mapping[str, object]
Row = tuple[str, str]
_Value = TypeVar("_Value")


class Reading:
    """How people read the values of one kind; each function takes a record and the row of the field.

    ``entries`` are a value's texts one by one, as a page shows them (none: a page says it elsewhere, or not at all);
    ``rows`` its names and texts: ``credits.director``. ``lines`` are the texts behind a label, where they are other
    ones than the entries, and ``said`` the rows of a whole record, where they are other ones than ``rows``. ``told`` is
    a value in words that need no label. ``is_number`` where a column of them stands to the right, ``is_keyed`` where
    the keys of a table are data, ``is_heading`` where a heading says it, or another field that it is computed from.
    """

    __slots__ = ("entries", "is_heading", "is_keyed", "is_number", "lines", "rows", "said", "told")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a kind
        self,
        entries: Callable[[Record, Field], list[str]],
        rows: Callable[[Record, Field], Iterator[Row]],
        *,
        lines: Callable[[Record, Field], list[str]] | None = None,
        said: Callable[[Record, Field], Iterator[Row]] | None = None,
        told: Callable[[Field, list[str]], str] | None = None,
        is_number: bool = False,
        is_keyed: bool = False,
        is_heading: bool = False,
    ) -> None:
        self.entries = entries
        self.rows = rows
        self.lines = lines or entries
        self.said = said or rows
        self.told = told or _told
        self.is_number = is_number
        self.is_keyed = is_keyed
        self.is_heading = is_heading


def unknown_rows(record: Record) -> Iterator[Row]:
    """The keys that the format does not know, of a record and its tables: ``("festivals.1.jury", "Three")``."""
    fields = FILM_FIELDS if "title" in record else PERSON_FIELDS
    yield from flat_rows(record["other"])
    for field in fields:
        if field.kind == "credit_notes":
            for note in cast("list[CreditNote]", record[field.name] or ()):
                yield from _unknown(f"credits.{note['role']}.{note['position']}", note)
        elif not KINDS[field.kind].is_keyed:
            yield from _unknown(field.name, record[field.name])


def _unknown(path: str, value: object) -> Iterator[Row]:
    """The unknown keys of a table, and of the tables within it."""
    if isinstance(value, list):
        for place, entry in enumerate(value, 1):
            yield from _unknown(f"{path}.{place}", entry)
    elif isinstance(value, dict):
        yield from ((f"{path}.{name}", text) for name, text in flat_rows(value.get("other")))
        for name, entry in value.items():
            if name != "other":
                yield from _unknown(f"{path}.{name}", entry)


def _none(_record: Record, _field: Field) -> list[str]:
    return []


def _no_rows(_record: Record, _field: Field) -> Iterator[Row]:
    return iter(())


def _row(as_text: Callable[[_Value], str]) -> Callable[[Record, Field], Iterator[Row]]:
    def rows(record: Record, field: Field) -> Iterator[Row]:
        value = record[field.name]
        if value is not None:
            yield field.name, as_text(cast("_Value", value))

    return rows


def _keyed_rows(record: Record, field: Field) -> Iterator[Row]:
    return ((f"{field.name}.{name}", text) for name, text in flat_rows(record[field.name]))


def _company_rows(record: Record, field: Field) -> Iterator[Row]:
    by_role: dict[str, list[str]] = {}
    for company in cast("list[Company]", record[field.name] or ()):
        by_role.setdefault(company["role"], []).append(values.company_text(company))
    return ((f"{field.name}.{role}", PARTED.join(names)) for role, names in by_role.items())


def _note_rows(record: Record, field: Field) -> Iterator[Row]:
    for note in cast("list[CreditNote]", record[field.name] or ()):
        if said := values.credit_note(note):
            yield f"{field.name}.{note['role']}.{note['position']}", f"{note['name']} ({said})"


def _unknown_said(record: Record, field: Field) -> Iterator[Row]:
    return ((f"{field.name}.{name}", text) for name, text in unknown_rows(record))


def _one(as_text: Callable[[_Value], str]) -> Callable[[Record, Field], list[str]]:
    def entries(record: Record, field: Field) -> list[str]:
        value = record[field.name]
        return [] if value is None or value == "" else [as_text(cast("_Value", value))]

    return entries


def _each(as_text: Callable[[_Value], str]) -> Callable[[Record, Field], list[str]]:
    return lambda record, field: [as_text(entry) for entry in cast("list[_Value]", record[field.name] or ())]


def _computed(text: Callable[[FilmRecord], str]) -> Callable[[Record, Field], list[str]]:
    def entries(record: Record, _field: Field) -> list[str]:
        said = text(cast("FilmRecord", record))
        return [said] if said else []

    return entries


def _names(record: Record, field: Field) -> list[str]:
    return [name for names in cast("dict[str, list[str]]", record[field.name] or {}).values() for name in names]


def _one_line(record: Record, field: Field) -> list[str]:
    entries = _each(plain_text)(record, field)
    return [", ".join(entries)] if entries else []


def _keyed_lines(record: Record, field: Field) -> list[str]:
    return [f"{name}: {text}" for name, text in flat_rows(record[field.name])]


def _unknown_lines(record: Record, _field: Field) -> list[str]:
    return [f"{name}: {text}" for name, text in unknown_rows(record)]


def _truth(value: object) -> str:
    return "yes" if value else "no"


def _told(_field: Field, entries: list[str]) -> str:
    return ", ".join(entries)


def _told_with_label(field: Field, entries: list[str]) -> str:
    return f"{field.label} {', '.join(entries)}"


def _told_flag(field: Field, entries: list[str]) -> str:
    return field.label if entries == [_truth(True)] else f"Not a {field.label.lower()}"


def _listed(as_text: Callable[[_Value], str]) -> Reading:
    def joined(value: list[_Value]) -> str:
        return PARTED.join(map(as_text, value))

    return Reading(_each(as_text), _row(joined))


_PLAIN_ROW = _row(plain_text)
_TEXT = Reading(_one(plain_text), _PLAIN_ROW)
_HEADING = Reading(_none, _PLAIN_ROW, is_heading=True)
_TEXTS = Reading(_each(plain_text), _PLAIN_ROW, lines=_one_line)
_KEYED = Reading(_keyed_lines, _keyed_rows, is_keyed=True)
_HIDDEN_TABLE = Reading(_none, _keyed_rows, is_keyed=True)
KINDS = {
    "title": _HEADING,
    "name": _HEADING,
    "text": _TEXT,
    "prose": _TEXT,
    "texts": _TEXTS,
    "countries": _TEXTS,
    "languages": _TEXTS,
    "names": Reading(_names, _keyed_rows, lines=_keyed_lines, is_keyed=True),
    "number": Reading(_one(values.number_text), _PLAIN_ROW, told=_told_with_label, is_number=True),
    "runtime": Reading(_one(values.runtime_text), _PLAIN_ROW, is_number=True),
    "flag": Reading(_one(_truth), _PLAIN_ROW, told=_told_flag),
    "date": Reading(_one(values.number_text), _PLAIN_ROW, told=_told_with_label),
    "ids": _KEYED,
    "table": _KEYED,
    "year": Reading(_computed(values.year_text), _PLAIN_ROW, is_number=True, is_heading=True),
    "age": Reading(_computed(values.age_text), _PLAIN_ROW, told=_told_with_label, is_number=True),
    "festivals": _listed(values.festival_text),
    "credits": _KEYED,
    "cast": _listed(values.cast_text),
    "companies": Reading(_each(values.company_text), _company_rows),
    "versions": _listed(values.version_text),
    "part": Reading(_one(values.part_text), _row(values.part_text)),
    "viewings": _listed(values.viewing_text),
    "filmography": _listed(values.title_text),
    "last_year": Reading(_none, _PLAIN_ROW, said=_no_rows, is_number=True),
    "year_text": _HEADING,
    "keys": _HEADING,
    "labels": _HIDDEN_TABLE,
    "texts_by_language": _HIDDEN_TABLE,
    "credit_notes": Reading(_none, _PLAIN_ROW, said=_note_rows),
    "namesake": _HEADING,
    "other": Reading(_unknown_lines, _keyed_rows, said=_unknown_said, is_keyed=True),
    "id": _HEADING,
    "directors": _TEXT,
}
