"""A record as it is shown: its fields by their sections of a page, or each known value as a row."""

from __future__ import annotations

from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.kinds import KINDS
from filmcat.views.text import PARTED, of_language
from filmcat.views.values import languages_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    from filmcat.model.fields import Field
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.views.kinds import Record, Row

    _Record = TypeVar("_Record", "FilmRecord", "PersonRecord")

# What is printed under "More": sections of which a page has no part of its own, then fields without a section.
_MORE = ("series", "versions", "seen", "tags", "")


class Shown:
    """A field with its value.

    ``entries`` one by one, ``lines`` behind its label, ``cell`` as one text there, ``told`` in words that need none.
    """

    __slots__ = ("cell", "entries", "label", "lines", "told")

    def __init__(self, field: Field, values: Record) -> None:
        reading = KINDS[field.kind]
        self.label = field.label
        self.entries = reading.entries(values, field)
        self.lines = reading.lines(values, field)
        self.cell = PARTED.join(filter(None, reading.listed(values, field)))
        self.told = reading.told(field, self.entries)


class RecordView:
    """A film or a person as it is shown; its values have the names of ``--json``."""

    fields: tuple[Field, ...] = ()

    def __init__(self, values: Record) -> None:
        self.values = values

    def shown(self, *sections: str) -> Iterator[Shown]:
        """The known fields of these sections, section by section, in the order of the table."""
        fields = (field for section in sections for field in self.fields if field.section == section)
        return (shown for field in fields if (shown := Shown(field, self.values)).entries)

    def more(self) -> list[Shown]:
        """What few records have, and every field that has no section."""
        return list(self.shown(*_MORE))

    def rows(self, *, is_below_heading: bool = False) -> Iterator[Row]:
        """Every known value as text by its name, as ``titles.uk``; or only what a heading does not say."""
        for is_last in (False, True):
            for field in self.fields:
                reading = KINDS[field.kind]
                if reading.is_last is is_last and not (is_below_heading and reading.is_heading):
                    yield from reading.said(self.values, field)

    @property
    def other_languages(self) -> str:
        """In which languages there are texts to choose from; empty where there is one, or none."""
        return languages_text(cast("Mapping[str, Mapping[str, str]] | None", self.values["texts"]))


def spoken(record: _Record, lang: str | None) -> _Record:
    """The record with the texts of a language in the place of the first ones, where it has them; None: as it is."""
    if lang is None:
        return record
    texts = record["texts"] or {}
    said = {field: text for field, by_tag in texts.items() if (text := of_language(by_tag, lang)) is not None}
    return cast("_Record", {**record, **said})
