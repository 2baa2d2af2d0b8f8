"""Columns whose cells hold several fields, as their header says: "Land, Jahr" above "Japan 1985"."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from filmcat.importing import cell_lists
from filmcat.importing.cell_text import cleaned
from filmcat.importing.conventions import ALONE
from filmcat.importing.tables.header_names import field_of
from filmcat.importing.tables.rows import Row
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.countries import country_key

_YEAR, _MINUTES, _COUNTRIES = "year", "runtime", "countries"
_PARTED = re.compile(r"\s*(?:,|/|;|&|\+|\||\s[-–]\s|\s(?:und|and|et|y|e|i|та|и|і)\s)\s*|\s*[()]\s*", re.IGNORECASE)
_KINDS = {row.name: row.kind for row in FILM_FIELDS}
_BESIDE = frozenset({"title", "countries", "languages", "credits", "texts"})  # kinds of what figures may stand beside
_MOST_PARTS = 3
_BEHIND = re.compile(r"[,;(/|–—-]\s*$")  # what parts a year from the title before it
_EDGES = " \t,;/|·•-–—()[]"
_IN_TEXT = {
    _YEAR: re.compile(r"(?<![\w.])(?:18|19|20)\d\d(?:\s*[-–]\s*(?:18|19|20)\d\d|/(?:19|20)?\d\d)?(?![\w'’′]|\.\d)"),
    _MINUTES: re.compile(
        r"(?<![\w.,])\d{1,3}(?:[.,]\d)?\s*(?:['’′]|min(?:ut\w*|s)?\b\.?|мин\w*\.?|хв\w*\.?)", re.IGNORECASE
    ),
}


class Shared(NamedTuple):
    """A column that several fields share: its place, the parts of its header, and the field of each."""

    place: int
    headers: Sequence[str]
    fields: Sequence[str]


def shared(headers: Sequence[str], named: Mapping[str, str]) -> list[Shared]:
    """The columns that hold several fields; not those of which the user says what they hold."""
    found: list[Shared] = []
    for place, header in enumerate(headers):
        parts = () if header.strip().casefold() in named else _parts(header)
        if parts:
            found.append(Shared(place, [part for part, _ in parts], [field for _, field in parts]))
    return found


def parted_header(row: Row, columns: Sequence[Shared]) -> Row:
    """A header with one column more for each part of those that are shared, before the column itself."""
    return _with(row, columns, [[*one.headers, row.cells[one.place]] for one in columns])


def parted(row: Row, columns: Sequence[Shared]) -> Row:
    """A row with each part of a shared cell in a cell of its own; one that cannot be parted stays whole behind them."""
    cells = [row.cells[one.place] if one.place < len(row.cells) else "" for one in columns]
    return _with(row, columns, [_parted(cell, tuple(one.fields)) for cell, one in zip(cells, columns, strict=True)])


def _with(row: Row, columns: Sequence[Shared], found: Sequence[Sequence[str]]) -> Row:
    cells = [*row.cells]
    for one, parts in zip(reversed(columns), reversed(found), strict=True):
        if one.place < len(cells):
            cells[one.place : one.place + 1] = parts
    return row._replace(cells=cells)


@lru_cache(maxsize=1024)
def _parts(header: str) -> tuple[tuple[str, str], ...]:
    """The parts of a header with their fields; none where it is that of one field, or not all parts are known.

    All but one of them are years and minutes, which figures tell from the rest.
    """
    parts = [part for part in _PARTED.split(header.strip()) if part]
    if not 1 < len(parts) <= _MOST_PARTS:
        return ()
    fields = [field_of(part) for part in parts]
    others = [str(field).partition(".")[0] for field in fields if field not in _IN_TEXT]
    is_shared = (
        len(set(fields)) == len(fields) and len(others) <= 1 and all(_KINDS.get(one) in _BESIDE for one in others)
    )
    return tuple((part, str(field)) for part, field in zip(parts, fields, strict=True)) if is_shared else ()


@lru_cache(maxsize=65536)
def _parted(text: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """What each field has of a cell, and nothing behind it; else nothing of each, and the cell behind them."""
    rest = cleaned(text)
    held = dict.fromkeys(fields, "")
    other = next((field for field in fields if field not in _IN_TEXT), "")
    for field, pattern in _IN_TEXT.items():
        found = [*pattern.finditer(rest)] if field in held else []
        if len(found) == 1 and (_KINDS.get(other) != "title" or _BEHIND.search(rest[: found[0].start()])):
            held[field] = found[0][0]
            rest = f"{rest[: found[0].start()].rstrip(_EDGES)} {rest[found[0].end() :].lstrip(_EDGES)}"
    rest = rest.strip(_EDGES) if any(held.values()) else rest
    if other:
        held[other] = rest
    is_whole = _is_of(other, rest) if rest else any(held.values())
    return (*held.values(), "") if is_whole else (*("" for _ in fields), text)


def _is_of(field: str, text: str) -> bool:
    """Whether what is left of a cell is of a field: countries that are known; figures only in titles."""
    if field == _COUNTRIES:
        return all(map(country_key, cell_lists.countries(text, ALONE)))
    return _KINDS.get(field) == "title" or (bool(field) and not any(map(str.isdigit, text)))
