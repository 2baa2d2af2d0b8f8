"""From one parsed TOML table to a film or a person in the shape of the format."""

from collections.abc import Iterable, Mapping
from typing import cast

from filmcat.model.ages import strictest
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import tables, values
from filmcat.records.credits import Credits, cast_list
from filmcat.records.values import Faults, Reader, kept
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import split_namesake
from filmcat.text.years import YEAR_FORMS, read_year

_READERS: dict[str, Reader] = {
    "title": values.text,
    "name": values.text,
    "text": values.text,
    "texts": values.texts,
    "countries": values.texts,
    "languages": values.texts,
    "names": values.names_by_tag,
    "number": values.number,
    "flag": values.flag,
    "runtime": values.runtime,
    "date": values.moment,
    "ids": values.text_table,
    "table": values.table,
    "festivals": tables.festivals,
    "companies": tables.companies,
    "versions": tables.versions,
    "viewings": tables.viewings,
    "part": tables.part,
    "filmography": tables.filmography,
    "cast": cast_list,
}
_FILM_KEYS = frozenset(field.name for field in FILM_FIELDS if not field.derived_from) | {"id"}
_PERSON_KEYS = frozenset(field.name for field in PERSON_FIELDS if not field.derived_from)
_EMPTY_FILM: dict[str, object] = dict.fromkeys(field.name for field in FILM_FIELDS)
_EMPTY_PERSON: dict[str, object] = dict.fromkeys(field.name for field in PERSON_FIELDS)
_FILM_READERS, _PERSON_READERS = (
    tuple(
        (field.name, _READERS.get(field.kind))
        for field in fields
        if not field.derived_from and (field.kind in _READERS or field.kind == "prose")
    )
    for fields in (FILM_FIELDS, PERSON_FIELDS)
)


def film(source: Mapping[str, object], faults: Faults) -> FilmRecord | None:
    """The film of a parsed ``[[film]]``; None, and a fault, where it has no title.

    ``id`` is not part of the record: it depends on the other films of the catalogue.
    """
    read = dict(_EMPTY_FILM)
    _read_fields(source, _FILM_READERS, read, faults)
    if not read["title"]:
        return None
    if "year" in source:
        _read_year(source["year"], read, faults)
    _read_credits(source, read, faults)
    if "age_rating" in source:
        _read_ages(source["age_rating"], read, faults)
    _resolve_places(read)
    read["other"] = _unknown(source, _FILM_KEYS)
    return cast("FilmRecord", read)


def person(source: Mapping[str, object], faults: Faults) -> PersonRecord | None:
    """The person of a parsed ``[[person]]``; None, and a fault, where it has no name."""
    read = dict(_EMPTY_PERSON)
    _read_fields(source, _PERSON_READERS, read, faults)
    name = read["name"]
    if not isinstance(name, str):
        return None
    read["name"], read["namesake"] = split_namesake(name)
    read["other"] = _unknown(source, _PERSON_KEYS)
    return cast("PersonRecord", read)


def explicit_id(source: Mapping[str, object], faults: Faults) -> str | None:
    """The id that a record fixes by hand; one word of visible characters."""
    if "id" not in source:
        return None
    found = values.text(source["id"], "id", faults)
    if found is not None and (not found.isprintable() or " " in found):
        faults.wrong("id", found, "one word, as solaris-1972")
        return None
    return found


def _read_fields(
    source: Mapping[str, object], readers: Iterable[tuple[str, Reader | None]], read: dict[str, object], faults: Faults
) -> None:
    """Read every field that has a reader of its own, and prose, which has none."""
    for name, reader in readers:
        if name in source:
            if reader:
                read[name] = reader(source[name], name, faults)
            else:
                _read_prose(name, source[name], read, faults)


def _read_prose(name: str, value: object, read: dict[str, object], faults: Faults) -> None:
    """Prose is a text, or a table of texts by language: then the first stands for the field, all in ``texts``."""
    if not isinstance(value, dict):
        read[name] = values.text(value, name, faults)
        return
    by_language = {str(tag): values.text(entry, f"{name}.{tag}", faults) for tag, entry in value.items()}
    known = {tag: entry for tag, entry in by_language.items() if entry}
    if known:
        read[name] = next(iter(known.values()))
        texts = cast("dict[str, dict[str, str]]", read["texts"] or {})
        read["texts"] = texts | {name: known}


def _read_year(value: object, read: dict[str, object], faults: Faults) -> None:
    year = read_year(value)
    if year is None:
        faults.wrong("year", value, YEAR_FORMS)
        return
    read["year"], read["year_text"] = year.first, year.text
    read["year_to"] = year.last if year.last != year.first else None


def _read_credits(source: Mapping[str, object], read: dict[str, object], faults: Faults) -> None:
    if "credits" not in source:
        return
    credits = Credits()
    credits.read(source["credits"], _FILM_KEYS, faults)
    read["credits"] = credits.names or None
    read["credit_notes"] = credits.notes or None
    if credits.cast:
        read["cast"] = [*cast("list[object]", read["cast"] or []), *credits.cast]


def _read_ages(value: object, read: dict[str, object], faults: Faults) -> None:
    ratings = values.ages(value, "age_rating", faults)
    if ratings is not None:
        read["age_rating"], read["age_ratings"] = strictest(ratings), ratings


def _resolve_places(read: dict[str, object]) -> None:
    year = cast("int | None", read["year"])
    if read["countries"]:
        read["country_codes"] = [country_key(name, year) for name in cast("list[str]", read["countries"])]
    if read["languages"]:
        read["language_tags"] = [language_tag(name) for name in cast("list[str]", read["languages"])]


def _unknown(source: Mapping[str, object], known: frozenset[str]) -> dict[str, object] | None:
    if source.keys() <= known:
        return None
    return {key: kept(value) for key, value in source.items() if key not in known}
