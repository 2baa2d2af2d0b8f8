"""Two values of one field merged: what is empty is filled, lists are joined, nothing is overwritten.

Each function takes the path that differences bear, and what the catalogue and a source state.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import cast

from filmcat.editing import equality
from filmcat.editing.equality import are_same_text, are_same_year, text_key
from filmcat.model.plan import Difference
from filmcat.text.ids import id_key

Statements = dict[str, object]
Merged = tuple[object, list[Difference]]
Merge = Callable[[str, object, object], Merged]
Key = Callable[[object], Hashable]
_WIDER_ROLE = ("co-production", "production")  # of a company: in the catalogue, and in a source
_UNREAD = "extra.unread"
ASIDE = frozenset({"sources", _UNREAD})  # where a record is from, and what nobody understood, make no record another


def merge_value(path: str, kept: object, stated: object) -> Merged:
    """Two values of a field that nobody knows, by their shape."""
    if isinstance(kept, list) and isinstance(stated, list) and all(isinstance(one, dict) for one in kept + stated):
        return entries(path, kept, stated)
    return table(path, kept, stated)


def listed(value: object) -> list[object]:
    """A list as it is; anything else known as a list of one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def told(field: str, value: object) -> object:
    """What of a value that a source adds is told: no file that it is from, and nothing that was not understood."""
    if field == "sources":
        return [source for source in listed(value) if "://" in str(source)]
    if field == "extra" and isinstance(value, dict):
        return {key: entry for key, entry in value.items() if f"{field}.{key}" != _UNREAD}
    return value


def scalar(path: str, kept: object, stated: object) -> Merged:
    """One value, which the catalogue keeps."""
    return scalar_by(text_key)(path, kept, stated)


def scalar_by(key: Key) -> Merge:
    """How one value is merged that says the same as another of the same key."""

    def merge(path: str, kept: object, stated: object) -> Merged:
        return kept, [] if key(kept) == key(stated) else [Difference(path, "conflict", kept, stated)]

    return merge


def prose(path: str, kept: object, stated: object) -> Merged:
    """A text, or texts by language; one in any language is the same as itself alone."""
    if isinstance(kept, dict) and isinstance(stated, dict):
        return table(path, kept, stated)
    return kept, [] if are_same_text(kept, stated) else [Difference(path, "conflict", kept, stated)]


def year(path: str, kept: object, stated: object) -> Merged:
    """A year, or several; one of several says nothing new."""
    return kept, [] if are_same_year(kept, stated) else [Difference(path, "conflict", kept, stated)]


def ages(path: str, kept: object, stated: object) -> Merged:
    """Age ratings by authority; a bare age that some authority gave already says nothing new."""
    if isinstance(kept, dict) and isinstance(stated, dict):
        known = {str(label) for label in kept.values()}
        stated = {key: label for key, label in stated.items() if key != "age" or str(label) not in known}
    return table(path, kept, stated)


def joined(path: str, kept: object, stated: object, key: Key = text_key) -> Merged:
    """Lists: what the first does not hold, by ``key``, comes behind it."""
    before = listed(kept)
    known = {key(entry) for entry in before}
    more = [entry for entry in listed(stated) if key(entry) not in known]
    shown = told(path, more)
    is_told = shown and path != _UNREAD
    return [*before, *more] if more else kept, [Difference(path, "added", None, shown)] if is_told else []


def table(path: str, kept: object, stated: object) -> Merged:
    """Tables, key by key; lists and tables within them too. What is no table is one value."""
    if isinstance(kept, dict) and isinstance(stated, dict):
        return _keyed(path, kept, stated, _value)
    return scalar(path, kept, stated)


def ids(path: str, kept: object, stated: object) -> Merged:
    """Ids by authority, each compared as that writes it."""
    return _keyed(path, cast("Statements", kept), cast("Statements", stated), _id)


def _id(path: str, kept: object, stated: object) -> Merged:
    authority = path.rpartition(".")[2]
    is_same = id_key(authority, str(kept)) == id_key(authority, str(stated))
    return kept, [] if is_same else [Difference(path, "conflict", kept, stated)]


def _value(path: str, kept: object, stated: object) -> Merged:
    is_list = isinstance(kept, list) or isinstance(stated, list)
    return joined(path, kept, stated) if is_list else table(path, kept, stated)


def _keyed(path: str, kept: Mapping[str, object], stated: Mapping[str, object], merge: Merge) -> Merged:
    result = dict(kept)
    differences: list[Difference] = []
    for key, value in stated.items():
        within = f"{path}.{key}"
        if key in result:
            result[key], found = merge(within, result[key], value)
            differences += found
        else:
            result[key] = value
            differences += [Difference(within, "added", None, value)] if within != _UNREAD else []
    return result, differences


def by_role(path: str, kept: object, stated: object) -> Merged:
    """Names by role."""
    return _keyed(path, cast("Statements", kept), cast("Statements", stated), entries)


def entries(path: str, kept: object, stated: object, keys: tuple[str, ...] = ()) -> Merged:
    """Lists of tables: an entry that is there already is filled, another comes behind.

    Entries of one thing share these ``keys``, or the name of a person.
    """
    result = list(cast("list[Statements]", kept))
    places: dict[Hashable, list[int]] = {}
    for place, entry in enumerate(result):
        places.setdefault(_entry_key(entry, keys), []).append(place)
    differences: list[Difference] = []
    new: list[Statements] = []
    for entry in cast("list[Statements]", stated):
        same = places.setdefault(_entry_key(entry, keys), [])
        equal = next((place for place in same if text_key(result[place]) == text_key(entry)), None)
        found = next((place for place in same if _may_agree(result[place], entry)), None) if equal is None else equal
        if found is None:
            same.append(len(result))
            result.append(entry)
            new.append(entry)
        elif result[found] != entry:
            filled, differing = table(_entry_path(path, entry), result[found], _without_name(result[found], entry))
            result[found] = cast("Statements", filled)
            differences += differing
    return result, [*([Difference(path, "added", None, new)] if new else []), *differences]


def _entry_key(entry: Statements, keys: tuple[str, ...]) -> Hashable:
    return tuple(text_key(entry.get(key, "")) for key in keys) or equality.name_key(entry.get("name", ""))


def _entry_path(path: str, entry: Statements) -> str:
    return f"{path}[{entry.get('name') or entry.get('title') or entry.get('date') or '?'}]"


def _without_name(kept: Statements, entry: Statements) -> Statements:
    """What an entry says beyond the name, role and year that it was known by."""
    return {
        key: value
        for key, value in entry.items()
        if not (key in {"name", "title", "role"} and key in kept)
        and not (key == "year" and key in kept and are_same_year(kept[key], value))
    }


def _may_agree(kept: Statements, stated: Statements) -> bool:
    """Whether two entries of one key can be one: neither year, section nor role says that they are two.

    Whoever names a company among the producing ones does not say that it is no co-producer.
    """
    if kept.get("role") != stated.get("role") and (kept.get("role"), stated.get("role")) != _WIDER_ROLE:
        return False
    is_of_year = "year" not in kept or "year" not in stated or are_same_year(kept["year"], stated["year"])
    sections = {text_key(entry["section"]) for entry in (kept, stated) if "section" in entry}
    return is_of_year and len(sections) <= 1
