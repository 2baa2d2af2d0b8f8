"""What the values of each kind mean to a rule, so that it finds all of them whatever their fields are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# A value: its path below the record, and itself.
Leaf = tuple[str, object]


class Kind:
    """What a value of one kind means: ``means`` that of the value itself, or of each entry; ``within`` of its keys."""

    __slots__ = ("means", "within")

    def __init__(self, means: str = "", within: Mapping[str, str] | None = None) -> None:
        self.means = means
        self.within = within or {}


KINDS = {
    "id": Kind(),
    "title": Kind(),
    "name": Kind(),
    "text": Kind(),
    "form": Kind(),
    "ratio": Kind(),
    "prose": Kind(),
    "texts": Kind(),
    "lines": Kind(),
    "addresses": Kind("address"),
    "countries": Kind("country"),
    "languages": Kind("language"),
    "names": Kind(),
    "number": Kind(),
    "runtime": Kind("runtime"),
    "flag": Kind(),
    "date": Kind("date"),
    "ids": Kind("id"),
    "table": Kind(),
    "year": Kind("year"),
    "age": Kind(),
    "festivals": Kind(within={"year": "year", "premiere": "premiere", "dates": "showing"}),
    "credits": Kind(),
    "cast": Kind(),
    "companies": Kind(within={"name": "company"}),
    "versions": Kind(within={"year": "year", "runtime": "runtime"}),
    "part": Kind(),
    "rating": Kind("rating"),
    "viewings": Kind(within={"date": "date", "rating": "rating"}),
    "filmography": Kind(within={"year": "year"}),
}
_OWN = frozenset(row.name for row in (*FILM_FIELDS, *PERSON_FIELDS) if row.kind == "table")
_ROWS = {
    is_film: tuple((row.name, KINDS[row.kind]) for row in rows if not row.derived_from)
    for is_film, rows in ((True, FILM_FIELDS), (False, PERSON_FIELDS))
}
UNDERSTOOD = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "keys"}
_KIND_OF = {row.name: row.kind for row in FILM_FIELDS}


def is_own(field: str) -> bool:
    """Whether a field is the owner's, about which nothing is said."""
    return field in _OWN


def leaves(record: Mapping[str, object], *, is_film: bool) -> dict[str, list[Leaf]]:
    """The known values of a record by what they mean: ``{"year": [("year", 1972), ("festivals[1].year", 1972)]}``."""
    found: dict[str, list[Leaf]] = {}
    for name, kind in _ROWS[is_film]:
        value = record.get(name)
        if value is None:
            continue
        if kind.means:
            found.setdefault(kind.means, []).extend(_own_leaves(name, value))
        for key, means in kind.within.items():
            entries = enumerate(cast("list[Mapping[str, object]]", value), 1)
            known = (
                _own_leaves(f"{name}[{at}].{key}", entry[key]) for at, entry in entries if entry.get(key) is not None
            )
            if within := [leaf for leaves in known for leaf in leaves]:
                found.setdefault(means, []).extend(within)
    return found


def not_understood(record: Mapping[str, object], kind: str) -> Iterator[tuple[str, str]]:
    """The path and the text of each country, or language, that no vocabulary knows."""
    for name, keys in UNDERSTOOD.items():
        if _KIND_OF[name] != kind or record.get(name) is None:
            continue
        understood = cast("list[str | None]", record[keys])
        for place, text in enumerate(cast("list[str]", record[name]), 1):
            if understood[place - 1] is None:
                yield f"{name}[{place}]", text


def _own_leaves(name: str, value: object) -> list[Leaf]:
    if isinstance(value, list):
        return [(f"{name}[{place}]", entry) for place, entry in enumerate(value, 1)]
    if isinstance(value, dict):
        return [(f"{name}.{key}", entry) for key, entry in value.items()]
    return [(name, value)]
