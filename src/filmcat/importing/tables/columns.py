"""The columns of a table: which field each holds, by its header, by its cells, and by the columns beside it."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from filmcat.importing import conventions
from filmcat.importing.conventions import ALONE, Convention
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.tables.evidence import scale_of
from filmcat.importing.tables.header_meaning import meant
from filmcat.importing.tables.header_names import field_of, labelled_fields
from filmcat.importing.tables.header_words import IGNORED
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.fold import fold
from filmcat.text.slug import slug

__all__ = ["IGNORED", "MOST_COLUMNS", "Column", "columns", "is_of_awards", "own_columns"]

MOST_COLUMNS = 1000
_NUMBER = re.compile(r"\d{1,3}")
# The columns that filmcat writes, and the field that each holds.
_OWN = {row.name: row.name for row in FILM_FIELDS} | {"directors": "credits.director", "id": IGNORED}
_KINDS = {row.name: row.kind for row in FILM_FIELDS}
# Which of several columns of titles is the title: the word that names it, the surest first.
_TITLES = ("title", "titel", "titre", "titulo", "titolo", "tytul", "назва", "название", "film", "movie", "name")

_OF_AWARDS = frozenset({"winner", "won", "nominee", "nominees", "ceremony", "award", "year ceremony"})


class Column(NamedTuple):
    """One column: its header, the field it holds (None where nobody knows), and how its cells are read."""

    header: str
    field: str | None
    how: Convention = ALONE

    @property
    def kind(self) -> str:
        """The kind of its field; empty where it holds none."""
        return _KINDS.get((self.field or "").partition(".")[0], "")

    @property
    def number(self) -> int:
        """The number in its header: 2 in ``actor_2_name``; 0 for none."""
        found = _NUMBER.search(self.header)
        return int(found[0]) if found else 0


def columns(headers: Iterable[str], said: NamedColumns, cells: Sequence[Collection[str]] | None = None) -> list[Column]:
    """The columns that headers name; ``said`` is what the user says of some.

    ``cells`` are those of each column, as far as they are known: what they hold decides where a header leaves it open.
    """
    plain = [header.strip() for header in headers]
    said.meet(plain)
    labelled = labelled_fields(plain)
    found = [said.get(header.casefold(), labelled.get(header) or field_of(header)) for header in plain]
    given = [header.casefold() in said or header in labelled for header in plain]
    fields = meant(plain, found, given, cells)
    table = _without_doubles([Column(*pair) for pair in zip(plain, fields, strict=True)], said)
    if cells is None:
        return table
    return [column._replace(how=_convention(column, held, plain)) for column, held in zip(table, cells, strict=True)]


def own_columns(headers: list[str]) -> list[Column] | None:
    """The columns of a table that filmcat wrote; None where a header is none of its names."""
    if len(headers) < 2 or not all(header in _OWN or header.startswith("credits.") for header in headers):
        return None
    return [Column(header, _OWN.get(header, header)) for header in headers]


def is_of_awards(headers: Iterable[str]) -> bool:
    """Whether the headers are those of prizes, and of who was nominated for which."""
    return bool(_OF_AWARDS & {fold(header) for header in headers})


def _without_doubles(found: list[Column], said: Mapping[str, str]) -> list[Column]:
    """The columns, where title or year, named by two, belong to the one that claims it most, or else to the first.

    Another year is kept as ``extra.release_date``, and another title unread: beside "film", "name" may be that of a
    person. Where no column holds titles, the first that holds those in a language does.
    """
    owners = {field: _owner(field, found, said) for field in ("title", "year")}
    if owners["title"] is None and all(column.field != "original_title" for column in found):
        owners["title"] = next(
            (place for place, column in enumerate(found) if (column.field or "").startswith("titles.")), None
        )
    table = list(found)
    for place, column in enumerate(found):
        if place == owners["title"]:
            table[place] = column._replace(field="title")
        elif column.field == "title":
            table[place] = column._replace(field=None)
        elif column.field in owners and owners[column.field] != place:
            table[place] = column._replace(field=f"extra.{slug(column.header).replace('-', '_')}")
    return table


def _owner(field: str, found: list[Column], said: Mapping[str, str]) -> int | None:
    """The place of the column that holds a field; None where none does."""
    rivals = [place for place, column in enumerate(found) if column.field == field]
    return min(rivals, key=lambda place: _rank(found[place].header, field, said), default=None)


def _rank(header: str, field: str, said: Mapping[str, str]) -> int:
    folded = fold(header)
    if header.casefold() in said or folded == field:
        return 0
    words = folded.replace("_", " ").split()
    return next((rank for rank, word in enumerate(_TITLES, 1) if word in words), len(_TITLES) + 1)


_ENGLISH_DAYS = re.compile("watch|view|seen", re.IGNORECASE)
_CONVENTIONS: Mapping[str, Callable[[Collection[str]], Convention]] = {
    "texts": conventions.of_list,
    "countries": conventions.of_list,
    "languages": conventions.of_list,
    "credits": conventions.of_names,
    "cast": partial(conventions.of_names, is_cast=True),
    "companies": conventions.of_bars,
}


def _convention(column: Column, cells: Collection[str], headers: Sequence[str]) -> Convention:
    name, _, entry = (column.field or "").partition(".")
    if name == "rating" or (name, entry) == ("viewings", "rating"):
        return Convention(scale=scale_of(column.header, cells, headers))
    if (name, entry) == ("viewings", "date"):
        return conventions.of_days(cells, is_english=bool(_ENGLISH_DAYS.search(column.header)))
    find = _CONVENTIONS.get(column.kind)
    return find(cells) if find and cells else ALONE
