"""Objects of any make: keys are read as the headers of a table are, values as far as they are plain."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json.entries import Entry, Meaning
from filmcat.importing.tables import cells
from filmcat.importing.tables.columns import IGNORED, MOST_COLUMNS, TYPE, Column, columns
from filmcat.importing.tables.title_types import is_film


def reader(named: Mapping[str, str]) -> Meaning:
    """A reader of objects whose keys the user names the fields of."""
    return lambda entry: iter((film(entry, named),))


def films(entry: Entry) -> Iterator[Item]:
    """The film of one object."""
    yield film(entry, {})


def film(entry: Entry, named: Mapping[str, str]) -> Item:
    """The film of one object; ``named`` are the fields of its keys, where the user says them."""
    if len(entry.value) > MOST_COLUMNS:
        return Refusal(entry.line, f"Line {entry.line}: an object of {len(entry.value):,} keys, which no film has.")
    builder = Builder(entry.line, entry.lines(frozenset({"credits", "ids"})))
    for (key, value), column in zip(entry.value.items(), _columns(entry.value, named), strict=True):
        if column.field == TYPE and isinstance(value, str) and is_film(value) is False:
            return Refusal(entry.line, f"Line {entry.line}: a “{value[:40]}”, not a film.")
        if column.field in {IGNORED, TYPE} or value is None:
            continue
        if column.field is None:
            builder.unread(value, key)
        else:
            _put(builder, column.field, value, key)
    if "title" not in builder.film and "original_title" in builder.film:
        builder.put("title", builder.film.pop("original_title"))
    if "title" not in builder.film:
        return Refusal(entry.line, f"Line {entry.line}: a film without a title.")
    return builder.draft()


def _columns(keys: Iterable[str], named: Mapping[str, str]) -> Sequence[Column]:
    return columns(keys, named) if named else _unnamed(tuple(keys))


@lru_cache(maxsize=64)
def _unnamed(keys: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of the keys of an object; in most texts all objects have the same."""
    return tuple(columns(keys, {}))


def _put(builder: Builder, field: str, value: object, key: str) -> None:
    """Put a value of JSON: texts as a cell holds them, lists entry by entry, tables by their names."""
    if isinstance(value, dict):
        _put_table(builder, field, value, key)
    elif isinstance(value, list):
        _put_list(builder, field, value, key)
    elif isinstance(value, bool) or not isinstance(value, (str, int, float)):
        builder.put_read(field, value, lambda flag: flag if field == "debut" else None, key)
    elif field == "cast":
        builder.put_read(field, value, json_values.actors, key)
    else:
        cells.put(builder, field, str(value), key, own=False)


def _put_table(builder: Builder, field: str, table: Mapping[str, object], key: str) -> None:
    if field in {"ids", "titles", "age_rating"} and all(isinstance(entry, (str, int)) for entry in table.values()):
        for name, entry in table.items():
            builder.put(f"{field}.{name}", entry, f"{key}.{name}")
    elif field == "credits":
        for role, names in table.items():
            builder.put_read(f"credits.{role}", names, json_values.texts, f"{key}.{role}")
    else:
        _put_list(builder, field, [table], key)


def _put_list(builder: Builder, field: str, entries: list[object], key: str) -> None:
    if field == "cast":
        builder.put_read(field, entries, _actors, key)
    elif field == "companies" or field.startswith("companies."):
        role = field.partition(".")[2].replace("co_", "co-").replace("_", " ") or "production"
        builder.put_read("companies", entries, lambda value: _companies(value, role), key)
    elif field in {"title", "original_title", "year", "runtime", "synopsis", "tagline", "rating"}:
        builder.put_read(field, entries[0] if len(entries) == 1 else entries, json_values.text, key)
    else:
        builder.put_read(field, entries, json_values.texts, key)


def _actors(value: object) -> list[object] | None:
    entries = value if isinstance(value, list) else [value]
    found = [json_values.actor(entry) for entry in entries]
    return found if all(found) else None


def _companies(value: object, role: str) -> list[object] | None:
    names = json_values.texts(value)
    return [{"name": name, "role": role} for name in names] if names else None
