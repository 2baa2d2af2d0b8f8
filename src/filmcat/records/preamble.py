"""What stands before the first record of a catalogue file: ``schema = 1``, and the scale of its ratings."""

import re
from collections.abc import Iterable

import tomli

from filmcat.disk import files
from filmcat.disk.opened import opened as opened_file
from filmcat.disk.spans import BOM, cuts, spans

DEFAULT_SCALE = 5
RATING_SCALE = "rating_scale"
_BEST = range(1, 101)
_SCHEMA = re.compile(rb"^schema[ \t]*=.*(?:\n|\Z)", re.MULTILINE)


def is_scale(value: object) -> bool:
    """Whether a value is the best rating of a scale: a whole number from 1 to 100."""
    return isinstance(value, int) and not isinstance(value, bool) and value in _BEST


def rating_scale(content: bytes) -> int | None:
    """The best rating there is, as the text before the first record says; None where it says nothing readable."""
    preamble = content[: next(iter(cuts(content)), len(content))]
    try:
        value = tomli.loads(preamble.removeprefix(BOM).decode("utf-8")).get(RATING_SCALE)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, int) and is_scale(value) else None


def scale_said(stamps: Iterable[files.Stamp]) -> int | None:
    """What the first file that says it gives as the best rating there is. Raises Changed."""
    for stamp in stamps:
        with opened_file(stamp) as file:
            said = rating_scale(next(spans(file.read), b""))
        if said is not None:
            return said
    return None


def with_rating_scale(preamble: bytes, scale: int, line_end: bytes = b"\n") -> bytes:
    """What stands before the first record, with the line that says so: below ``schema``, or at the beginning."""
    line = f"{RATING_SCALE} = {scale}".encode() + line_end
    if found := _SCHEMA.search(preamble):
        closed = b"" if found[0].endswith(b"\n") else line_end
        return preamble[: found.end()] + closed + line + preamble[found.end() :]
    mark = BOM if preamble.startswith(BOM) else b""
    return mark + line + line_end + preamble.removeprefix(BOM)
