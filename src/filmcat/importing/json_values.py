"""Values as JSON states them, in the shapes of a catalogue; None where they are of another kind, or empty."""

from filmcat.text.durations import read_minutes
from filmcat.text.years import read_year


def text(value: object) -> str | None:
    """Text without blanks around it; the text of a number."""
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def texts(value: object) -> list[str] | None:
    """A list of texts; one text stands for a list of one, and a table for its name."""
    entries = value if isinstance(value, list) else [value]
    found = [name_of(entry) for entry in entries]
    return [entry for entry in found if entry] if all(found) else None


def name_of(value: object) -> str | None:
    """A text, or the ``name`` of a table: ``name_of({"name": "Drama"}) == "Drama"``."""
    return text(value.get("name")) if isinstance(value, dict) else text(value)


def actors(value: object) -> list[object] | None:
    """Names of actors without characters: one that ends in a parenthesis is still but a name."""
    names = texts(value)
    return [actor(name) for name in names] if names else None


def year(value: object) -> int | str | None:
    """A year, from a number, a text, or a date in ISO 8601."""
    if isinstance(value, str) and value[4:5] == "-" and value[7:8] == "-":
        return year(value[:4])
    found = read_year(value)
    return (found.text or found.first) if found else None


def minutes(value: object) -> float | int | None:
    """A running time in minutes, from a number or a text such as ``PT100M``."""
    return read_minutes(value)


def number(value: object) -> float | int | None:
    """A number, from itself or its text, with a point or a comma: ``number("4,5") == 4.5``."""
    if isinstance(value, str):
        try:
            found = float(value.strip().replace(",", "."))
        except ValueError:
            return None
        return _plain(found)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e12 else None


def _plain(found: float) -> float | int | None:
    """A number without needless decimals; None for one that is not finite, or of no reasonable size."""
    if not abs(found) < 1e12:
        return None
    return int(found) if found.is_integer() else found


def actor(value: object) -> object | None:
    """An actor, from a name, or a table of name and character."""
    if not isinstance(value, dict):
        name = text(value)
        return {"name": name} if name and name.endswith(")") else name
    name = text(value.get("name"))
    character = text(value.get("character") or value.get("role"))
    if name is None:
        return None
    return {"name": name, "character": character} if character else actor(name)
