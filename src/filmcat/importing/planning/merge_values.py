"""Two values of one field merged: what is empty is filled, lists are joined, nothing is overwritten."""

from collections.abc import Callable, Hashable
from typing import cast

from filmcat.importing.planning import equality
from filmcat.importing.planning.statements import Statements
from filmcat.model.plan import Difference

_Key = Callable[[object], Hashable]
_LISTS: dict[str, _Key] = {
    "countries": equality.country_name_key,
    "languages": equality.language_name_key,
    "sources": equality.exact_key,
    "genres": equality.text_key,
    "tags": equality.text_key,
    "quotes": equality.text_key,
    "also": equality.text_key,
}
_WIDER_ROLE = ("co-production", "production")  # of a company: in the catalogue, and in a source
_ENTRY_KEYS = {
    "companies": ("name",),
    "festivals": ("name",),
    "versions": ("name", "year", "runtime", "format"),
    "viewings": ("date",),
    "filmography": ("title",),
}
SILENT = frozenset({"extra.unread"})  # what nobody understood makes no record another


def merge_value(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    """The value of a field that a catalogue and a source state, merged; and where they differ."""
    if field in _LISTS:
        return _lists(field, kept, stated, _LISTS[field])
    if field in _RULES:
        return _RULES[field](field, kept, stated)
    if isinstance(kept, list) and isinstance(stated, list) and all(isinstance(one, dict) for one in kept + stated):
        return _entries(field, kept, stated)
    if isinstance(kept, dict) and isinstance(stated, dict):
        return _tables(field, kept, stated, "")
    return _scalar(field, kept, stated)


def listed(value: object) -> list[object]:
    """A list as it is; anything else known as a list of one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def is_address(source: object) -> bool:
    """Whether a source is named by its address, rather than as a file."""
    return "://" in str(source)


def _scalar(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    if equality.text_key(kept) == equality.text_key(stated):
        return kept, []
    return kept, [Difference(field, "conflict", kept, stated)]


def _prose(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    if isinstance(kept, dict) and isinstance(stated, dict):
        return _tables(field, kept, stated, "")
    return kept, [] if equality.are_same_text(kept, stated) else [Difference(field, "conflict", kept, stated)]


def _years(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    return kept, [] if equality.are_same_year(kept, stated) else [Difference(field, "conflict", kept, stated)]


def _credits(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    return _tables(field, kept, stated, "name")


def _ages(field: str, kept: object, stated: object) -> tuple[object, list[Difference]]:
    """Ratings by authority; a bare age that some authority gave already says nothing new."""
    if not isinstance(kept, dict) or not isinstance(stated, dict):
        return _scalar(field, kept, stated)
    known = {str(label) for label in kept.values()}
    told = {key: label for key, label in stated.items() if key != "age" or str(label) not in known}
    return _tables(field, kept, told, "")


def _lists(field: str, kept: object, stated: object, key: _Key) -> tuple[object, list[Difference]]:
    before = listed(kept)
    known = {key(entry) for entry in before}
    more = [entry for entry in listed(stated) if key(entry) not in known]
    told = [entry for entry in more if is_address(entry)] if field == "sources" else more
    shown = [Difference(field, "added", None, told)] if told and field not in SILENT else []
    return ([*before, *more] if more else kept), shown


def _tables(field: str, kept: object, stated: object, entry_key: str) -> tuple[object, list[Difference]]:
    """Two tables merged key by key; lists within them merged, of entries that ``entry_key`` names where it is given."""
    result = dict(cast("Statements", kept))
    differences: list[Difference] = []
    for key, value in cast("Statements", stated).items():
        path = f"{field}.{key}"
        if key not in result:
            result[key] = value
            differences += [Difference(path, "added", None, value)] if path not in SILENT else []
            continue
        if entry_key:
            result[key], told = _entries(path, cast("list[Statements]", result[key]), cast("list[Statements]", value))
        elif isinstance(result[key], list) or isinstance(value, list):
            result[key], told = _lists(path, result[key], value, equality.text_key)
        elif isinstance(result[key], dict) and isinstance(value, dict):
            result[key], told = _tables(path, result[key], value, "")
        else:
            result[key], told = _scalar(path, result[key], value)
        differences += told
    return result, differences


def _entries(field: str, kept: list[Statements], stated: list[Statements]) -> tuple[list[Statements], list[Difference]]:
    """Lists of tables merged: an entry that is there already is filled, another comes behind."""
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
    """What an entry says beyond the name, role and year that it was known by."""
    return {
        key: value
        for key, value in entry.items()
        if not (key in {"name", "title", "role"} and key in kept)
        and not (key == "year" and key in kept and equality.are_same_year(kept[key], value))
    }


def _entry_key(field: str, entry: Statements) -> Hashable:
    """What entries of one thing share: a company and a person the name, a showing its festival."""
    if field in _ENTRY_KEYS:
        return tuple(equality.text_key(entry.get(key, "")) for key in _ENTRY_KEYS[field])
    return equality.name_key(entry.get("name", ""))


def _may_agree(kept: Statements, stated: Statements) -> bool:
    """Whether two entries of one key can be one: neither year, section nor role says that they are two.

    Whoever names a company among the producing ones does not say that it is no co-producer.
    """
    if kept.get("role") != stated.get("role") and (kept.get("role"), stated.get("role")) != _WIDER_ROLE:
        return False
    is_of_year = "year" not in kept or "year" not in stated or equality.are_same_year(kept["year"], stated["year"])
    sections = {equality.text_key(entry["section"]) for entry in (kept, stated) if "section" in entry}
    return is_of_year and len(sections) <= 1


def _entry_path(field: str, entry: Statements) -> str:
    name = entry.get("name") or entry.get("title") or entry.get("date") or "?"
    return f"{field}[{name}]"


_RULES: dict[str, Callable[[str, object, object], tuple[object, list[Difference]]]] = {
    "year": _years,
    "age_rating": _ages,
    "credits": _credits,
    "tagline": _prose,
    "synopsis": _prose,
    "notes": _prose,
    "biography": _prose,
}
