"""How a catalogue holds values of each kind: from TOML into a record, and back."""

from collections.abc import Callable, Mapping
from typing import cast

from filmcat.model.ages import strictest
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS
from filmcat.records import tables, values, written
from filmcat.records.credits import CAST_MEMBER, CREDIT, Credits, cast_list
from filmcat.records.values import Faults, Reader
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import split_namesake
from filmcat.text.years import YEAR_FORMS, read_year

Record = dict[str, object]
Filler = Callable[[Record, str, object, Faults], None]
Deriver = Callable[[Record, str], None]
Writer = Callable[[Mapping[str, object], str], object]

FILM_KEYS = frozenset(row.name for row in (*FILM_FIELDS, *ASKED_FIELDS) if not row.derived_from)
_UNDERSTOOD = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "keys"}


class Kind:
    """How values of one kind are read from TOML and written to it.

    ``read`` makes the value of a field of what a catalogue holds; where that says more than the field, ``fill`` puts
    it all into the record instead. ``derive`` adds to a record what follows from a known value. ``write`` is what a
    catalogue holds for a field of a record (None: the value as it is); ``is_block`` where that is a table under a
    header of its own. ``shape`` are the keys of a table that such a value is, or is a list of, with their readers.
    """

    __slots__ = ("derive", "fill", "is_block", "read", "shape", "write")

    def __init__(  # noqa: PLR0913 - an entry has a cell for each thing that is true of a kind
        self,
        read: Reader | None = None,
        write: Writer | None = None,
        *,
        fill: Filler | None = None,
        derive: Deriver | None = None,
        is_block: bool = False,
        shape: Mapping[str, Reader] | None = None,
    ) -> None:
        self.read = read
        self.write = write
        self.fill = fill
        self.derive = derive
        self.is_block = is_block
        self.shape = shape


def _fill_year(record: Record, name: str, value: object, faults: Faults) -> None:
    year = read_year(value)
    if year is None:
        faults.wrong(name, value, YEAR_FORMS)
        return
    record[name], record["year_text"] = year.first, year.text
    record["year_to"] = year.last if year.last != year.first else None


def _fill_ages(record: Record, name: str, value: object, faults: Faults) -> None:
    ratings = values.ages(value, name, faults)
    if ratings is not None:
        record[name], record["age_ratings"] = strictest(ratings), ratings


def _fill_credits(record: Record, name: str, value: object, faults: Faults) -> None:
    """Credits, and the rest of the cast, which may stand among them."""
    credits = Credits()
    credits.read(value, FILM_KEYS, faults)
    record[name], record["credit_notes"] = credits.names or None, credits.notes or None
    if credits.cast:
        record["cast"] = [*cast("list[object]", record["cast"] or []), *credits.cast]


def _derive_namesake(record: Record, name: str) -> None:
    record[name], record["namesake"] = split_namesake(cast("str", record[name]))


def _derive_texts(record: Record, name: str) -> None:
    """Of prose by language the first stands for the field, all in ``texts``."""
    by_language = record[name]
    if isinstance(by_language, dict):
        record[name] = next(iter(by_language.values()))
        record["texts"] = cast("Record", record["texts"] or {}) | {name: by_language}


def _derive_country_codes(record: Record, name: str) -> None:
    codes = _UNDERSTOOD.get(name)
    if codes in record:
        year = cast("int | None", record["year"])
        record[codes] = [country_key(country, year) for country in cast("list[str]", record[name])]


def _derive_language_tags(record: Record, name: str) -> None:
    tags = _UNDERSTOOD.get(name)
    if tags in record:
        record[tags] = [language_tag(language) for language in cast("list[str]", record[name])]


# Every kind of a field that a catalogue may hold.
KINDS = {
    "id": Kind(values.one_word),
    "title": Kind(values.text),
    "name": Kind(values.text, written.name_value, derive=_derive_namesake),
    **dict.fromkeys(("text", "form", "ratio"), Kind(values.text)),
    "prose": Kind(values.prose, written.prose_value, derive=_derive_texts),
    "texts": Kind(values.texts),
    "lines": Kind(values.texts),
    "addresses": Kind(values.texts),
    "countries": Kind(values.texts, derive=_derive_country_codes),
    "languages": Kind(values.texts, derive=_derive_language_tags),
    "names": Kind(values.names_by_tag, written.names_value),
    "number": Kind(values.number),
    "runtime": Kind(values.runtime),
    "flag": Kind(values.flag),
    "date": Kind(values.moment, written.moment_value),
    "ids": Kind(values.text_table),
    "table": Kind(values.table, is_block=True),
    "year": Kind(fill=_fill_year, write=written.year_value),
    "age": Kind(fill=_fill_ages, write=written.ages_value),
    "festivals": Kind(tables.festivals, written.festivals_value, shape=tables.FESTIVAL),
    "credits": Kind(fill=_fill_credits, write=written.credits_value, is_block=True, shape=CREDIT),
    "cast": Kind(cast_list, written.cast_value, shape=CAST_MEMBER),
    "companies": Kind(tables.companies, written.entries_value, shape=tables.COMPANY),
    "versions": Kind(tables.versions, written.versions_value, shape=tables.VERSION),
    "part": Kind(tables.part, written.entry_value, shape=tables.PART),
    "rating": Kind(values.number),
    "viewings": Kind(tables.viewings, written.viewings_value, shape=tables.VIEWING),
    "filmography": Kind(tables.filmography, written.filmography_value, shape=tables.TITLE),
}
