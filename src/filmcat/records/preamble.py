"""What stands before the first record of a catalogue file: ``schema = 1``, and the scale of its ratings."""

from collections.abc import Iterable

import tomli

from filmcat.disk import files
from filmcat.disk.spans import BOM, cuts, spans

DEFAULT_SCALE = 5
RATING_SCALE = "rating_scale"
_BEST = range(1, 101)


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
        with files.opened(stamp) as file:
            said = rating_scale(next(spans(file.read), b""))
        if said is not None:
            return said
    return None


def with_rating_scale(content: bytes, scale: int) -> bytes:
    """The content of a file whose preamble says so, as its first line."""
    mark = BOM if content.startswith(BOM) else b""
    rest = content.removeprefix(BOM)
    first = rest.find(b"\n")
    line_end = b"\r\n" if first > 0 and rest[first - 1 : first] == b"\r" else b"\n"
    return mark + f"{RATING_SCALE} = {scale}".encode() + line_end + line_end + rest
