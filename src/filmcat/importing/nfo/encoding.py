"""The text of XML: what its bytes are counts more than what its head says, and where the two differ that is said."""

import codecs
import re
from io import BytesIO

from filmcat.importing.sources.eight_bit import guessed
from filmcat.importing.sources.source import Fault

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,30})[\"']")
_CONTROL = re.compile("[\x80-\x9f]")


def decoded(content: bytes, wanted: str = "") -> tuple[str, str]:
    """The text of XML, and a sentence where its bytes are not of the encoding that it declares; empty where they are.

    An encoding that is ``wanted`` is the one it is read in. Raises Fault where they are not of that, or of none that
    is known.
    """
    if wanted:
        if (text := _read(content, wanted)) is None:
            raise Fault(1, f"It is not {wanted}: --encoding names another.", is_damage=True)
        return text.lstrip("\ufeff"), ""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace").lstrip("\ufeff"), ""
    found = _DECLARED.match(content)
    declared = found[1].decode("ascii") if found else "utf-8"
    if (text := _read(content, "utf-8")) is not None:
        is_other = not content.isascii() and _codec(declared) not in {"utf-8", "ascii"}
        return text, f"Its head says {declared}, but its bytes are UTF-8, and it is read so." if is_other else ""
    if _codec(declared) not in {"utf-8", None} and (text := _read(content, declared)) is not None:
        return text, ""
    actual = guessed(BytesIO(content))
    text = _read(content, actual.encoding) if actual else None
    if actual is None or text is None:
        raise Fault(1, "It is XML in an encoding that is not known.")
    return text, f"Its head says {declared}, but its bytes are not: it is read as {actual.encoding}."


def _read(content: bytes, encoding: str) -> str | None:
    """The text of bytes; None where they are not of this encoding."""
    try:
        text = content.decode(encoding)
    except (LookupError, UnicodeError):
        return None
    return None if _CONTROL.search(text) and encoding != "utf-8" else text


def _codec(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
