"""Values to TOML 1.0 as a person would type it: aligned keys, long lists with a line for each entry."""

import re
from collections.abc import Iterable, Mapping

import tomli_w

from filmcat.text.escape import json_safe

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_WIDTH = 110  # columns; a longer list takes a line for each entry


def block(header: str, entries: Iterable[tuple[str, object]]) -> str:
    """A header with its keys and values below; entries without a value are left out."""
    known = [(key_text(key), value) for key, value in entries if value is not None]
    width = max((len(key) for key, _ in known), default=0)
    lines = [f"{key:{width}} = {value_text(value, width + 3)}\n" for key, value in known]
    return json_safe(f"{header}\n{''.join(lines)}")


def value_text(value: object, indent: int) -> str:
    """A value of a key; long lists, and lists of several tables, take a line for each entry."""
    if not isinstance(value, list) or not value:
        return inline_text(value)
    entries = [inline_text(entry) for entry in value]
    joined = f"[{', '.join(entries)}]"
    if len(joined) + indent <= _WIDTH and not any(isinstance(entry, dict) and len(value) > 1 for entry in value):
        return joined
    return "[\n" + "".join(f"  {entry},\n" for entry in entries) + "]"


def inline_text(value: object) -> str:
    """A value in one line, but for texts of several."""
    if isinstance(value, Mapping):
        inside = ", ".join(
            f"{key_text(str(key))} = {inline_text(entry)}" for key, entry in value.items() if entry is not None
        )
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(inline_text, value))}]"
    if type(value) is str and value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'  # by far the most are so
    if type(value) is int:
        return str(value)
    # tomli_w writes the line breaks of a multi-line text as LF, so that one with CR has to stand in one line.
    has_return = isinstance(value, str) and "\r" in value
    return tomli_w.dumps({"v": value}, multiline_strings=not has_return).removeprefix("v = ").removesuffix("\n")


def key_text(name: str) -> str:
    """A key, quoted where it must be."""
    if _BARE_KEY.fullmatch(name):
        return name
    return tomli_w.dumps({"v": name}).removeprefix("v = ").removesuffix("\n")
