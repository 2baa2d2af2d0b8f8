"""One record and another of the same film united: what is empty is filled, lists are united, nothing is overwritten.

What differs on the way is told field by field, so that comparing and uniting can never disagree.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import NamedTuple, cast

from filmcat.importing.planning import alike
from filmcat.importing.planning.statements import (
    Statements,
    film_of,
    film_statements,
    person_of,
    person_statements,
)
from filmcat.model.plan import Difference
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.fold import fold

Key = Callable[[object], Hashable]
_LISTS: dict[str, Key] = {
    "countries": alike.country_name_key,
    "languages": alike.language_name_key,
    "sources": alike.exact_key,
    "genres": alike.text_key,
    "tags": alike.text_key,
    "quotes": alike.text_key,
    "also": alike.text_key,
}
_PROSE = frozenset({"tagline", "synopsis", "notes", "biography"})
_ENTRY_KEYS = {
    "companies": ("name", "role"),
    "festivals": ("name",),
    "versions": ("name", "year", "runtime", "format"),
    "viewings": ("date",),
    "filmography": ("title",),
}
_SILENT = frozenset({"extra.unread"})  # what nobody understood makes no record another


class United(NamedTuple):
    """The statements of two records united, and where the second differs from the first."""

    stated: Statements
    differences: tuple[Difference, ...]


def films_united(catalogue: FilmRecord, source: FilmRecord) -> tuple[FilmRecord, tuple[Difference, ...]]:
    """A film of the catalogue with what a source adds to it."""
    if _states_nothing_else(catalogue, source):
        return catalogue, ()
    kept = film_statements(catalogue)
    stated = _without_known_titles(kept, film_statements(source))
    union = united(kept, stated)
    return (film_of(union.stated) if union.stated != kept else catalogue), union.differences


def persons_united(catalogue: PersonRecord, source: PersonRecord) -> tuple[PersonRecord, tuple[Difference, ...]]:
    """A person of the catalogue with what a source adds."""
    if _states_nothing_else(catalogue, source):
        return catalogue, ()
    kept = person_statements(catalogue)
    stated = person_statements(source)
    known = {alike.name_key(name) for name in [kept["name"], *_listed(kept.get("also")), *_by_tag(kept.get("names"))]}
    if alike.name_key(stated["name"]) in known:
        stated["name"] = kept["name"]
    union = united(kept, stated)
    return (person_of(union.stated) if union.stated != kept else catalogue), union.differences


def united(catalogue: Statements, source: Statements) -> United:
    """Two sets of statements united, field by field."""
    result = dict(catalogue)
    differences: list[Difference] = []
    for field, value in source.items():
        if field not in catalogue:
            result[field] = value
            differences += _added(field, value)
            continue
        if catalogue[field] != value:
            result[field], told = _field(field, catalogue[field], value)
            differences += told
    return United(result, tuple(differences))


def _states_nothing_else(catalogue: Mapping[str, object], source: Mapping[str, object]) -> bool:
    """Whether each field that a source states stands just so in the catalogue: the most frequent case, told at once."""
    return all(value is None or value == catalogue[field] for field, value in source.items())


def _added(field: str, value: object) -> Iterator[Difference]:
    """What a whole field adds; credits role by role, and not what is only kept unread or named as a source."""
    if field == "credits" and isinstance(value, dict):
        yield from (Difference(f"credits.{role}", "added", None, entries) for role, entries in value.items())
        return
    if field == "sources":
        value = [address for address in _listed(value) if _is_address(address)]
    if field == "extra" and isinstance(value, dict):
        value = {key: entry for key, entry in value.items() if f"extra.{key}" not in _SILENT}
    if value not in ([], {}):
        yield Difference(field, "added", None, value)


def _field(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    if field in _LISTS:
        return _lists(field, kept, stated, _LISTS[field])
    if field in _PROSE:
        return _prose(field, kept, stated)
    if field == "year":
        return kept, [] if alike.are_same_year(kept, stated) else [Difference(field, "conflict", kept, stated)]
    if field == "age_rating":
        return _ages(kept, stated)
    if field == "credits":
        return _tables(field, kept, stated, "name")
    if isinstance(kept, list) and isinstance(stated, list) and all(isinstance(one, dict) for one in kept + stated):
        return _entries(field, kept, stated)
    if isinstance(kept, dict) and isinstance(stated, dict):
        return _tables(field, kept, stated, "")
    return _scalar(field, kept, stated)


def _scalar(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    if alike.text_key(kept) == alike.text_key(stated):
        return kept, []
    return kept, [Difference(field, "conflict", kept, stated)]


def _prose(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    if isinstance(kept, dict) and isinstance(stated, dict):
        return _tables(field, kept, stated, "")
    return kept, [] if alike.are_same_text(kept, stated) else [Difference(field, "conflict", kept, stated)]


def _ages(kept: object, stated: object) -> tuple[object, list[Difference]]:
    """Ratings by authority; a bare age that some authority gave already says nothing new."""
    if not isinstance(kept, dict) or not isinstance(stated, dict):
        return _scalar("age_rating", kept, stated)
    known = {str(label) for label in kept.values()}
    told = {key: label for key, label in stated.items() if key != "age" or str(label) not in known}
    return _tables("age_rating", kept, told, "")


def _lists(field: str, kept: object, stated: object, key: Key) -> tuple[object, list[Difference]]:
    before = _listed(kept)
    known = {key(entry) for entry in before}
    more = [entry for entry in _listed(stated) if key(entry) not in known]
    told = [entry for entry in more if _is_address(entry)] if field == "sources" else more
    shown = [Difference(field, "added", None, told)] if told and field not in _SILENT else []
    return ([*before, *more] if told or (more and field in _SILENT) else kept), shown


def _tables(field: str, kept: object, stated: object, entry_key: str) -> tuple[object, list[Difference]]:
    """Two tables united key by key; lists within them united, of entries that ``entry_key`` names where it is given."""
    result = dict(cast("Statements", kept))
    differences: list[Difference] = []
    for key, value in cast("Statements", stated).items():
        path = f"{field}.{key}"
        if key not in result:
            result[key] = value
            differences += [Difference(path, "added", None, value)] if path not in _SILENT else []
            continue
        if entry_key:
            result[key], told = _entries(path, cast("list[Statements]", result[key]), cast("list[Statements]", value))
        elif isinstance(result[key], list) or isinstance(value, list):
            result[key], told = _lists(path, result[key], value, alike.text_key)
        elif isinstance(result[key], dict) and isinstance(value, dict):
            result[key], told = _tables(path, result[key], value, "")
        else:
            result[key], told = _scalar(path, result[key], value)
        differences += told
    return result, differences


def _entries(field: str, kept: list[Statements], stated: list[Statements]) -> tuple[list[Statements], list[Difference]]:
    """Lists of tables united: an entry that is there already is filled, another comes behind."""
    result = list(kept)
    places: dict[Hashable, list[int]] = {}
    for place, entry in enumerate(kept):
        places.setdefault(_entry_key(field, entry), []).append(place)
    differences: list[Difference] = []
    new: list[Statements] = []
    for entry in stated:
        alikes = places.setdefault(_entry_key(field, entry), [])
        found = next((place for place in alikes if _may_agree(result[place], entry)), None)
        if found is None:
            alikes.append(len(result))
            result.append(entry)
            new.append(entry)
        elif result[found] != entry:
            left = _without_name(result[found], entry)
            filled, told = _tables(_entry_path(field, entry), result[found], left, "")
            result[found] = cast("Statements", filled)
            differences += told
    return result, [*([Difference(field, "added", None, new)] if new else []), *differences]


def _without_name(kept: Statements, entry: Statements) -> Statements:
    """What an entry says beyond the name, and the year, that it was known by."""
    return {
        key: value
        for key, value in entry.items()
        if not (key in {"name", "title"} and key in kept)
        and not (key == "year" and key in kept and alike.are_same_year(kept[key], value))
    }


def _entry_key(field: str, entry: Statements) -> Hashable:
    """What entries of one thing share: a company its name and role, a showing its festival, a person the name."""
    if field in _ENTRY_KEYS:
        return tuple(alike.text_key(entry.get(key, "")) for key in _ENTRY_KEYS[field])
    return alike.name_key(entry.get("name", ""))


def _may_agree(kept: Statements, stated: Statements) -> bool:
    """Whether two entries of one key can be one: neither year nor section says that they are two."""
    is_of_year = "year" not in kept or "year" not in stated or alike.are_same_year(kept["year"], stated["year"])
    sections = {alike.text_key(entry["section"]) for entry in (kept, stated) if "section" in entry}
    return is_of_year and len(sections) <= 1


def _entry_path(field: str, entry: Statements) -> str:
    name = entry.get("name") or entry.get("title") or entry.get("date") or "?"
    return f"{field}[{name}]"


def _without_known_titles(kept: Statements, stated: Statements) -> Statements:
    """The statements of a source without titles that the catalogue has under another heading."""
    known = {
        fold(str(title)) for title in [kept["title"], kept.get("original_title"), *_by_tag(kept.get("titles"))] if title
    }
    plain = dict(stated)
    for field in ("title", "original_title"):
        if field in plain and fold(str(plain[field])) in known:
            plain[field] = kept[field] if field in kept else None
    if isinstance(titles := plain.get("titles"), dict):
        left = {tag: [name for name in _listed(names) if fold(str(name)) not in known] for tag, names in titles.items()}
        plain["titles"] = {tag: names for tag, names in left.items() if names} or None
    return {field: value for field, value in plain.items() if value is not None}


def _by_tag(table: object) -> list[object]:
    return [name for names in table.values() for name in _listed(names)] if isinstance(table, dict) else []


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _is_address(source: object) -> bool:
    return "://" in str(source)
