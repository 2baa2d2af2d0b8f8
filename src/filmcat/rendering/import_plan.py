"""The plan of an import for reading: a line for each film and person, and below it what is new or differs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from filmcat.text.escape import legible
from filmcat.views.rows import film_rows, person_rows
from filmcat.views.text import PARTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from filmcat.model.plan import Difference, Entry
    from filmcat.model.record import FilmRecord, PersonRecord

_MOST_IN_FULL = 5  # new records whose every field is shown; of more only their names
_IN_FULL = frozenset({"new", "refused"})
_LONGEST = 160  # characters of a value
_SAID = frozenset(
    {"id", "country_codes", "language_tags", "person.name", "person.namesake", "title", "year", "year_text"}
)
_SIGNS = {"added": "+", "conflict": "!", "replaced": "~", "removed": "-"}


def plan_lines(entries: Sequence[Entry], most: int | None) -> Iterator[str]:
    """The lines of a plan; at most ``most`` entries of each status but the same, the others are counted.

    None for all.
    """
    in_full = sum(entry.status in _IN_FULL for entry in entries) <= _MOST_IN_FULL
    shown: Counter[str] = Counter()
    for entry in entries:
        shown[entry.status] += 1
        if most is None or (shown[entry.status] <= most and entry.status != "same"):
            yield _heading(entry)
            yield from _below(entry, in_full=in_full)
    for status, count in shown.items():
        if most is not None and count > most and status != "same":
            yield f"{status:8} … and {count - most:,} more"


def counted(entries: Iterable[Entry]) -> str:
    """How many of what there are: ``3 films: 2 new, 1 changed; 1 person: 1 new``."""
    parts: list[str] = []
    listed = list(entries)
    for is_film, one, several in ((True, "film", "films"), (False, "person", "persons")):
        counts = Counter(entry.status for entry in listed if entry.is_film == is_film)
        if total := counts.total():
            said = ", ".join(f"{count:,} {status}" for status, count in counts.items())
            parts.append(f"{total:,} {one if total == 1 else several}: {said}")
    return "; ".join(parts)


def _heading(entry: Entry) -> str:
    year = f" ({entry.year})" if entry.year else ""
    parts = (
        f"{entry.status:8} {entry.name or '(no title)'}{year}",
        entry.id if entry.is_film else "",
        f"{entry.source}:{entry.line}",
    )
    return legible("  ".join(part for part in parts if part))


def _below(entry: Entry, *, in_full: bool) -> Iterator[str]:
    if entry.status in _IN_FULL and in_full:
        rows = (
            film_rows(entry.id, cast("FilmRecord", entry.record))
            if entry.is_film
            else person_rows(cast("PersonRecord", entry.record))
        )
        for field, text in rows:
            if field not in _SAID:
                yield f"    {legible(field.removeprefix('person.'))}: {_short(text)}"
    if entry.status != "same":
        yield from (f"  = {legible(like.id)}: {legible(like.reason)}" for like in entry.like)
        yield from map(_difference, entry.differences)


def _difference(difference: Difference) -> str:
    """One difference: ``  + genres: drama``, ``  ! runtime: 90, but the catalogue keeps 87``."""
    start = f"  {_SIGNS[difference.kind]} {legible(difference.field)}: "
    if difference.kind == "added":
        return f"{start}{_value(difference.field, difference.source)}"
    kept = _value(difference.field, difference.catalogue)
    if difference.kind == "removed":
        return f"{start}{kept}"
    stated = _value(difference.field, difference.source)
    return (
        f"{start}{stated}, but the catalogue keeps {kept}"
        if difference.kind == "conflict"
        else f"{start}{stated}, no longer {kept}"
    )


def _value(field: str, value: object) -> str:
    """A value as one line of text: names, not tables, where there are names."""
    return _short(_text(field, value))


def _text(field: str, value: object) -> str:
    if isinstance(value, list):
        return PARTED.join(_text(field, entry) for entry in value)
    if isinstance(value, dict):
        if "name" in value:
            more = [str(entry) for key, entry in value.items() if key not in {"name", "role"}]
            return f"{value['name']} ({', '.join(more)})" if more else str(value["name"])
        return ", ".join(f"{key} {_text(field, entry)}" for key, entry in value.items())
    return str(value).lower() if isinstance(value, bool) else str(value)


def _short(text: str) -> str:
    line = " ".join(legible(text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
