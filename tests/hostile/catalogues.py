"""Values that act somewhere, by their names (``values.json``), and catalogues that hold them wherever a text may stand.

What can hold one is asked of the tables: a field, or a kind of value, that is added later is filled like the others.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from filmcat.editing.kinds import FILM_KINDS, PERSON_KINDS
from filmcat.editing.shapes import Shape

VALUES: dict[str, str] = json.loads((Path(__file__).parent / "values.json").read_text("utf-8"))
IN_TOML = {name: value for name, value in VALUES.items() if not any("\ud800" <= char <= "\udfff" for char in value)}
_TAG = "en"


def catalogue(values: Iterable[str]) -> str:
    """A film and a person for each value, with it in each part of each field; and two that are nothing but it."""
    return "schema = 1\n\n" + "\n".join(block for value in values for block in _blocks(value))


def _blocks(value: str) -> Iterator[str]:
    for header, kinds, key in (("film", FILM_KINDS, "title"), ("person", PERSON_KINDS, "name")):
        leading = value if value.strip() else f"{value}x"  # blanks alone are no title
        whole = {name: filled(kind.shape, value) for name, kind in kinds.items()}
        yield _block(header, whole | {key: leading, f"-{value}": value})
        yield _block(header, dict.fromkeys(kinds, value) | {key: f"A {header} {value}"})


def held(value: str) -> object:
    """What the field for one's own data holds of a value: nothing reads it, so that it comes back as it was."""
    return filled(FILM_KINDS["extra"].shape, value)


def filled(shape: Shape, value: str) -> object:
    """A value of this shape, each text in it, and each key that anybody may choose, being this one."""
    if shape.form == "list":
        return [filled(shape.of, value) if shape.of else value]
    if shape.form == "any":
        return [value, {value: value}]
    if shape.keys is not None:
        return {key: filled(of, value) for key, of in shape.keys.items()}
    if shape.of is not None:
        return {key: filled(shape.of, value) for key in (value, _TAG)}
    return value


def toml(value: object) -> str:
    """A value in one line of TOML, whatever is no letter as its number."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{toml(key)} = {toml(entry)}" for key, entry in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return '"' + "".join(char if char.isalnum() else f"\\U{ord(char):08x}" for char in str(value)) + '"'


def _block(header: str, values: Mapping[str, object]) -> str:
    return f"[[{header}]]\n" + "".join(f"{toml(key)} = {toml(value)}\n" for key, value in values.items())
