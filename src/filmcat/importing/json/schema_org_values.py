"""Values of schema.org's properties, which may be a text, a node with a name, a reference, or a list of any."""

from collections.abc import Callable, Mapping
from html import unescape

from filmcat.importing import cell_values, json_values


def text(value: object) -> str | None:
    """The text or name of a value, HTML's escapes undone, which many pages leave in."""
    values = _listed(value)
    found = _name(values[0]) if len(values) == 1 else None
    return found or None


def texts(value: object) -> list[str] | None:
    """The texts or names of a value."""
    found = [_name(entry) for entry in _listed(value)]
    return [name for name in found if name] if found and all(found) else None


def words(value: object) -> list[str] | None:
    """The texts of a value, one text with commas being several: ``words("Drama, Comedy")``."""
    found = texts(value)
    return [word for entry in found for word in cell_values.parts(entry)] if found else None


def minutes(value: object) -> float | int | None:
    """A duration, in minutes."""
    entry = value.get("name") if isinstance(value, dict) else value
    return json_values.minutes(entry.replace("P0D", "P").replace("P0Y0M0D", "P") if isinstance(entry, str) else entry)


def age(value: object) -> object | None:
    """An age rating; a node has its label under ``name`` and its authority as the author."""
    found = text(value)
    return cell_values.age(found) if found else None


def awards(value: object) -> list[object] | None:
    """Awards, of which it is not said which festival gave them."""
    found = texts(value)
    return [{"awards": found}] if found else None


def part(value: object) -> object | None:
    """The series that a film is part of."""
    found = text(value)
    return {"title": found} if found else None


def actors(value: object) -> list[object] | None:
    """The cast; a node of type PerformanceRole says the character."""
    found = [_actor(entry) for entry in _listed(value)]
    return found if found and all(found) else None


def companies(role: str) -> Callable[[object], list[object] | None]:
    """A reader of companies in a role."""

    def read(value: object) -> list[object] | None:
        found = texts(value)
        return [{"name": name, "role": role} for name in found] if found else None

    return read


def addresses(value: object) -> list[str]:
    """The web addresses of a value; what is none, such as a path within a site, is left out."""
    found = [unescape(entry).strip() for entry in _listed(value) if isinstance(entry, str)]
    return [entry for entry in found if entry.startswith(("http://", "https://"))]


def resolved(value: object, by_id: Mapping[str, Mapping[str, object]]) -> object:
    """A value with the nodes that its references ``{"@id": …}`` point to."""
    if isinstance(value, list):
        return [resolved(entry, by_id) for entry in value]
    if isinstance(value, dict) and isinstance(id_ := value.get("@id"), str) and "name" not in value:
        return by_id.get(id_, value)
    return value


def _actor(value: object) -> object | None:
    if not isinstance(value, dict) or "actor" not in value:
        name = _name(value)
        return json_values.actor(name) if name else None
    name, character = text(value["actor"]), value.get("characterName", value.get("character"))
    played = text(character)
    return {"name": name, "character": played} if name and played else name


def _name(value: object) -> str | None:
    found = json_values.text(value.get("name", value.get("@value")) if isinstance(value, dict) else value)
    return unescape(found).strip() if found and "&" in found else found


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
