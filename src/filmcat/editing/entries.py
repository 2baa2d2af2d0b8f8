"""The entries of a list: which of them a text means, what joins them, what is left without some."""

from collections.abc import Mapping
from typing import cast

from filmcat.editing import equality
from filmcat.editing.shapes import Shape
from filmcat.text.fold import fold

_MOST = 8  # entries that a message names


def printed(entry: object) -> str:
    """An entry as a person would name it: ``printed({"name": "Berlinale", "year": 2023}) == "Berlinale 2023"``."""
    if not isinstance(entry, Mapping):
        return str(entry)
    name = entry.get("name") or entry.get("title") or entry.get("date") or ""
    year = entry.get("year")
    return f"{name} {year}".strip() if year else str(name)


def named(entries: list[object]) -> str:
    """What there is, for a hint: at most eight entries."""
    shown = [f"{number}: {printed(entry)}" for number, entry in enumerate(entries[:_MOST], 1)]
    return f"there is {'; '.join(shown)}{' …' if len(entries) > _MOST else ''}" if shown else "there is none"


def found(entries: list[object], wanted: object, text: str, shape: Shape) -> list[int]:
    """The places of the entries that are meant: by ``text`` as printed, or by what ``wanted`` says of them."""
    as_printed = [
        place
        for place, entry in enumerate(entries)
        if text and isinstance(entry, Mapping) and fold(printed(entry)) == fold(text)
    ]
    return as_printed or [place for place, entry in enumerate(entries) if _is_meant(entry, wanted, shape)]


def joined(path: str, kept: list[object], more: list[object], shape: Shape) -> list[object]:
    """A list with more entries: one that is there is filled, or stays; one that contradicts all that are is another."""
    result = list(kept)
    for entry in more:
        if not isinstance(entry, Mapping):
            result = cast("list[object]", shape.merge(path, result, [entry])[0])
            continue
        if any(_says(other, entry) for other in result):
            continue
        filled = (_filled(path, other, entry, shape) for other in result)
        place, whole = next(((place, one) for place, one in enumerate(filled) if one is not None), (len(result), entry))
        result[place : place + 1] = [whole]
    return result


def _filled(path: str, kept: object, entry: Mapping[str, object], shape: Shape) -> object:
    """An entry with what another says of the same thing; None where they are two, or contradict each other."""
    merged, differences = shape.merge(path, [kept], [entry])
    found = cast("list[object]", merged)
    return found[0] if len(found) == 1 and all(one.kind != "conflict" for one in differences) else None


def _says(entry: object, other: Mapping[str, object]) -> bool:
    """Whether an entry says all that another does, be it in one text: a name in which the year stands."""
    if not isinstance(entry, Mapping):
        return False
    if all(key in entry and _key(entry, key) == _key(other, key) for key in other):
        return True
    is_named_alone = not other.keys() - {"name", "year"} and "year" not in entry
    return is_named_alone and fold(printed(entry)) == fold(printed(other))


def _is_meant(entry: object, wanted: object, shape: Shape) -> bool:
    """Whether an entry says all that is wanted of it; texts are compared as the list does when it is joined."""
    if isinstance(entry, Mapping) and isinstance(wanted, Mapping):
        return all(_key(entry, key) == _key(wanted, key) for key in wanted)
    merged, _ = shape.merge("", [entry], [wanted])
    return len(cast("list[object]", merged)) == 1


def _key(entry: Mapping[str, object], key: str) -> object:
    value = entry.get(key)
    return equality.name_key(value) if key == "name" else equality.text_key(value)
