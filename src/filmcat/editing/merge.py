"""One record and another of the same film merged: what is empty is filled, lists are merged, nothing is overwritten.

What differs on the way is told field by field, so that comparing and merging can never disagree.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from filmcat.editing import equality
from filmcat.editing.kinds import FILM_KINDS, PARTED, PERSON_KINDS, Kind
from filmcat.editing.merge_values import Statements, listed, merge_value, told
from filmcat.editing.statements import film_of, film_statements, person_of, person_statements
from filmcat.model.plan import Difference
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.fold import fold

TITLES = ("title", "original_title")  # each is one title, and may be known as the other, or as a further one


class Merged(NamedTuple):
    """The statements of two records merged, and where the second differs from the first."""

    stated: Statements
    differences: tuple[Difference, ...]


def merge_films(catalogue: FilmRecord, source: FilmRecord) -> tuple[FilmRecord, tuple[Difference, ...]]:
    """A film of the catalogue with what a source adds to it."""
    if _states_nothing_else(catalogue, source):
        return catalogue, ()
    kept, merged = _compared(catalogue, source)
    return (film_of(merged.stated) if merged.stated != kept else catalogue), merged.differences


def film_differences(catalogue: FilmRecord, source: FilmRecord) -> tuple[Difference, ...]:
    """Where a source differs from a film of the catalogue, which is not merged for that."""
    return () if _tells_nothing_else(catalogue, source) else _compared(catalogue, source)[1].differences


def _compared(catalogue: FilmRecord, source: FilmRecord) -> tuple[Statements, Merged]:
    """What a film of the catalogue states, and that merged with what a source states."""
    kept = film_statements(catalogue)
    return kept, merge_statements(kept, without_known_titles(kept, film_statements(source)), FILM_KINDS)


def merge_persons(catalogue: PersonRecord, source: PersonRecord) -> tuple[PersonRecord, tuple[Difference, ...]]:
    """A person of the catalogue with what a source adds."""
    if _states_nothing_else(catalogue, source):
        return catalogue, ()
    kept = person_statements(catalogue)
    stated = person_statements(source)
    known = {
        equality.name_key(name) for name in [kept["name"], *listed(kept.get("also")), *names_by_tag(kept.get("names"))]
    }
    if equality.name_key(stated["name"]) in known:
        stated["name"] = kept["name"]
    merged = merge_statements(kept, stated, PERSON_KINDS)
    return (person_of(merged.stated) if merged.stated != kept else catalogue), merged.differences


def merge_statements(catalogue: Statements, source: Statements, kinds: Mapping[str, Kind]) -> Merged:
    """Two sets of statements merged, field by field."""
    result = dict(catalogue)
    differences: list[Difference] = []
    for field, value in source.items():
        if field not in catalogue:
            result[field] = value
            differences += _added(field, value)
        elif catalogue[field] != value:
            merge = kinds[field].merge if field in kinds else merge_value
            result[field], found = merge(field, catalogue[field], value)
            differences += found
    return Merged(result, tuple(differences))


def _states_nothing_else(catalogue: Mapping[str, object], source: Mapping[str, object]) -> bool:
    """Whether each field that a source states stands just so in the catalogue: the most frequent case, told at once."""
    return all(value is None or value == catalogue[field] for field, value in source.items())


def _tells_nothing_else(catalogue: Mapping[str, object], source: Mapping[str, object]) -> bool:
    """Whether a source states nothing else but what makes no difference: the file that it is from."""
    return all(
        value is None or value == catalogue[field] or told(field, value) in ([], {}) for field, value in source.items()
    )


def _added(field: str, value: object) -> Iterator[Difference]:
    """What a whole field adds; credits role by role."""
    if field in PARTED and isinstance(value, dict):
        yield from (Difference(f"{field}.{key}", "added", None, entries) for key, entries in value.items())
    elif (shown := told(field, value)) not in ([], {}):
        yield Difference(field, "added", None, shown)


def without_known_titles(kept: Statements, stated: Statements) -> Statements:
    """The statements of a source without titles that the catalogue has under another heading."""
    known = {
        fold(str(title))
        for title in [kept["title"], kept.get("original_title"), *names_by_tag(kept.get("titles"))]
        if title
    }
    plain = dict(stated)
    for field in TITLES:
        if field in plain and fold(str(plain[field])) in known:
            plain[field] = kept.get(field)
    if isinstance(titles := plain.get("titles"), dict):
        left = {tag: [name for name in listed(names) if fold(str(name)) not in known] for tag, names in titles.items()}
        plain["titles"] = {tag: names for tag, names in left.items() if names} or None
    return {field: value for field, value in plain.items() if value is not None}


def names_by_tag(table: object) -> list[object]:
    """Every name of a table by language tag."""
    return [name for names in table.values() for name in listed(names)] if isinstance(table, dict) else []
