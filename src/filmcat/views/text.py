"""Values of any shape as plain text: lists, tables within tables, and the keys that no table knows."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PARTED = "; "
_WITHOUT_ENTRIES = frozenset({"extra", "other", "texts", "titles", "names", "ids", "credits", "age_ratings"})


def plain_text(value: object) -> str:
    """A JSON value as text: lists parted by ``; ``, tables as JSON, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, list) and all(isinstance(entry, (str, int, float)) or entry is None for entry in value):
        return PARTED.join(map(plain_text, value))
    return dumps(value, ensure_ascii=False)


def flat_rows(value: object) -> Iterator[tuple[str, str]]:
    """A table as rows, those of inner tables with dotted names: ``("weather.sun", "true")``; none for None."""
    if not isinstance(value, dict):
        return
    for name, entry in value.items():
        if isinstance(entry, dict) and entry:
            yield from ((f"{name}.{inner}", text) for inner, text in flat_rows(entry))
        else:
            yield name, plain_text(entry)


def unknown_rows(record: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The keys that the format does not know, of a record and its tables: ``("festivals.1.jury", "Three")``."""
    yield from flat_rows(record["other"])
    for field, value in record.items():
        if field == "credit_notes" and isinstance(value, list):
            for note in value:
                yield from _unknown(f"credits.{note['role']}.{note['position']}", note)
        elif field not in _WITHOUT_ENTRIES:
            yield from _unknown(field, value)


def _unknown(path: str, value: object) -> Iterator[tuple[str, str]]:
    """The unknown keys of a table, and of the tables within it."""
    if isinstance(value, list):
        for place, entry in enumerate(value, 1):
            yield from _unknown(f"{path}.{place}", entry)
    elif isinstance(value, dict):
        yield from ((f"{path}.{name}", text) for name, text in flat_rows(value.get("other")))
        for name, entry in value.items():
            if name != "other":
                yield from _unknown(f"{path}.{name}", entry)
