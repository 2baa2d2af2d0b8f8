"""The text of XML: what its bytes are counts more than what its head says, and where the two differ that is said."""

import codecs
import re

from filmcat.importing.sources.source import Fault

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,30})[\"']")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile("[\x80-\x9f]")
# Signs of Windows-1252 that stand in words only where another alphabet has a letter in their place.
_NO_LETTER = re.compile(r"[³¹²£¥¼½¾®¯±×÷¬](?=[^\W\d_])|(?<=[^\W\d_])[³¹²¿£¥¼½¾¯±×÷¬]")
_ENOUGH = 2  # such signs; one may be meant: "Alien³"


def decoded(content: bytes) -> tuple[str, str]:
    """The text of XML, and a sentence where its bytes are not of the encoding that it declares; empty where they are.

    Raises Fault where they are of none that is known.
    """
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
    actual = _guessed(content)
    if (text := _read(content, actual)) is None:
        raise Fault(1, "It is XML in an encoding that is not known.")
    return text, f"Its head says {declared}, but its bytes are not: it is read as {actual}."


def _guessed(content: bytes) -> str:
    """The encoding of one byte a letter that bytes look like: whole words beyond ASCII are Cyrillic."""
    runs = _BEYOND_ASCII.findall(content)
    if sum(map(len, runs)) > 2 * len(runs):
        return "cp1251"
    is_of_other_letters = len(_NO_LETTER.findall(content.decode("cp1252", "replace"))) >= _ENOUGH
    return "cp1250" if is_of_other_letters else "cp1252"


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
