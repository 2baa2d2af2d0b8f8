"""Values as people read them, by the kind of their field: whatever the views know of a kind stands here, and only here.

A record is one in the shape of ``--json``, with its id where it is a film's.
"""

from __future__ import annotations

from collections.abc import Mapping

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views import values
from filmcat.views.text import PARTED, flat_rows, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Never

    from filmcat.model.fields import Field
    from filmcat.model.record import Company, CreditNote, Viewing

Record = Mapping[str, object]
Row = tuple[str, str]
_YES, _NO = "yes", "no"


class Reading:
    """How people read the values of one kind: as one text that stands behind its name.

    ``is_number`` where a column of them stands to the right; ``is_labelled`` where it says little without its label;
    ``is_heading`` where a heading says it, or another field that it is computed from; ``is_keyed`` where the keys of a
    table are data; ``is_last`` where its rows follow all others.
    """

    is_keyed = is_last = False

    def __init__(
        self,
        as_text: Callable[[Never], str] = plain_text,
        *,
        is_number: bool = False,
        is_labelled: bool = False,
        is_heading: bool = False,
    ) -> None:
        self._as_text = as_text
        self.is_number = is_number
        self.is_labelled = is_labelled
        self.is_heading = is_heading

    def value(self, record: Record, field: Field) -> object:
        """The value that a record has, as JSON has it."""
        return record[field.name]

    def entries(self, record: Record, field: Field) -> list[str]:
        """The texts of a value one by one, as a page shows them; none where it says them elsewhere, or not at all."""
        return [] if record[field.name] in (None, "") else [self._text(record[field.name])]

    def lines(self, record: Record, field: Field) -> list[str]:
        """The texts of a value behind its label."""
        return self.entries(record, field)

    def listed(self, record: Record, field: Field) -> list[str]:
        """The texts of a value one by one, as a cell behind its label lists them."""
        return self.lines(record, field)

    def rows(self, record: Record, field: Field) -> Iterator[Row]:
        """The names and texts of a value: ``credits.director``; none of one that is unknown."""
        if (value := self.value(record, field)) is not None:
            yield field.name, plain_text(value)

    def said(self, record: Record, field: Field) -> Iterator[Row]:
        """The rows of a value among those of a whole record."""
        return self.rows(record, field)

    def told(self, field: Field, entries: list[str]) -> str:
        """A value in words that no label has to stand before: ``Age 12 (FSK)``."""
        return f"{field.label} {', '.join(entries)}" if self.is_labelled else ", ".join(entries)

    def _text(self, value: object) -> str:
        return self._as_text(cast("Never", value))


class _Flag(Reading):
    def told(self, field: Field, entries: list[str]) -> str:
        return field.label if entries == [_YES] else f"Not a {field.label.lower()}"


class _Computed(Reading):
    """Is read from the whole record."""

    def entries(self, record: Record, _field: Field) -> list[str]:
        return [text] if (text := self._text(record)) else []


class _Year(_Computed):
    """Is printed as the catalogue has it, of which its number is only a part."""

    def rows(self, record: Record, field: Field) -> Iterator[Row]:
        if text := self._text(record):
            yield field.name, text


class _Texts(Reading):
    def entries(self, record: Record, field: Field) -> list[str]:
        return list(map(plain_text, cast("list[object]", record[field.name] or ())))

    def lines(self, record: Record, field: Field) -> list[str]:
        return [", ".join(entries)] if (entries := self.entries(record, field)) else []

    def listed(self, record: Record, field: Field) -> list[str]:
        return self.entries(record, field)


class _Table(Reading):
    """A table with keys of its own, told in one text."""

    def rows(self, record: Record, field: Field) -> Iterator[Row]:
        if record[field.name] is not None:
            yield field.name, PARTED.join(self.entries(record, field))


class _Tables(_Table):
    def entries(self, record: Record, field: Field) -> list[str]:
        return list(map(self._text, cast("list[object]", record[field.name] or ())))


class _Seen(Reading):
    """The last of the days that the film was seen."""

    def value(self, record: Record, field: Field) -> object:
        from filmcat.text.viewings import last_date

        return last_date(cast("list[Viewing] | None", record[field.derived_from]))


class _Companies(_Tables):
    def rows(self, record: Record, field: Field) -> Iterator[Row]:
        by_role: dict[str, list[str]] = {}
        for company in cast("list[Company]", record[field.name] or ()):
            by_role.setdefault(company["role"], []).append(values.company_text(company))
        return ((f"{field.name}.{role}", PARTED.join(names)) for role, names in by_role.items())


class _Keyed(Reading):
    is_keyed = True

    def entries(self, record: Record, field: Field) -> list[str]:
        return [f"{name}: {text}" for name, text in flat_rows(record[field.name])]

    def rows(self, record: Record, field: Field) -> Iterator[Row]:
        return ((f"{field.name}.{name}", text) for name, text in flat_rows(record[field.name]))


class _Names(_Keyed):
    def entries(self, record: Record, field: Field) -> list[str]:
        by_language = cast("dict[str, list[str]]", record[field.name] or {})
        return [name for names in by_language.values() for name in names]

    def lines(self, record: Record, field: Field) -> list[str]:
        return super().entries(record, field)


class _Hidden(Reading):
    """Is no part of a page."""

    def entries(self, _record: Record, _field: Field) -> list[str]:
        return []


class _HiddenTable(_Hidden, _Keyed):
    pass


class _OfYear(_Hidden):
    """Is a part of what the year says as it is printed."""

    def said(self, _record: Record, _field: Field) -> Iterator[Row]:
        return iter(())


class _CreditNotes(_Hidden):
    is_last = True

    def said(self, record: Record, field: Field) -> Iterator[Row]:
        for note in cast("list[CreditNote]", record[field.name] or ()):
            if text := values.credit_note(note):
                yield f"{field.name}.{note['role']}.{note['position']}", f"{note['name']} ({text})"


class _Other(_Keyed):
    is_last = True

    def entries(self, record: Record, _field: Field) -> list[str]:
        return [f"{name}: {text}" for name, text in unknown_rows(record)]

    def said(self, record: Record, field: Field) -> Iterator[Row]:
        return ((f"{field.name}.{name}", text) for name, text in unknown_rows(record))


def unknown_rows(record: Record) -> Iterator[Row]:
    """The keys that the format does not know, of a record and its tables: ``("festivals.1.jury", "Three")``."""
    yield from flat_rows(record["other"])
    for field in FILM_FIELDS if "title" in record else PERSON_FIELDS:
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


_HEADING = _Hidden(is_heading=True)
KINDS: dict[str, Reading] = {
    **dict.fromkeys(("title", "name", "namesake", "keys", "id"), _HEADING),
    **dict.fromkeys(("text", "form", "ratio", "prose", "directors"), Reading()),
    **dict.fromkeys(("texts", "lines", "addresses", "countries", "languages"), _Texts()),
    **dict.fromkeys(("ids", "table", "credits"), _Keyed()),
    **dict.fromkeys(("labels", "texts_by_language"), _HiddenTable()),
    "names": _Names(),
    **dict.fromkeys(("number", "rating"), Reading(values.number_text, is_number=True, is_labelled=True)),
    "runtime": Reading(values.runtime_text, is_number=True),
    "flag": _Flag(lambda value: (_NO, _YES)[value]),
    "date": Reading(values.number_text, is_labelled=True),
    "year": _Year(values.year_text, is_number=True, is_heading=True),
    "last_year": _OfYear(is_number=True),
    "year_text": _OfYear(),
    "age": _Computed(values.age_text, is_number=True, is_labelled=True),
    "festivals": _Tables(values.festival_text),
    "cast": _Tables(values.cast_text),
    "companies": _Companies(values.company_text),
    "versions": _Tables(values.version_text),
    "part": _Table(values.part_text),
    "viewings": _Tables(values.viewing_text),
    "seen": _Seen(),
    "filmography": _Tables(values.title_text),
    "credit_notes": _CreditNotes(),
    "other": _Other(),
}
