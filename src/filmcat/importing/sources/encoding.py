"""Bytes of a page to its text: marks of order, UTF-8, UTF-16, what HTML declares, and Windows-1252 at last."""

import codecs
import re

from filmcat.importing.draft import Refusal

LARGEST = 8_000_000  # bytes; a festival's page of one film has some ten thousand
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decoded(content: bytes) -> str | Refusal:
    """The text of a page, or one sentence why it has none."""
    if len(content) > LARGEST:
        return Refusal(1, f"It is larger than {LARGEST // 1_000_000} MB: that is no page about one film.")
    text = _text(content)
    if text is None:
        return Refusal(1, "It is no text: it holds bytes of some other kind of file.")
    if not text.strip():
        return Refusal(1, "It is empty.")
    if len(_CONTROL.findall(text[:20_000])) > 0.02 * min(len(text), 20_000):
        return Refusal(1, "It is no text: it is full of control characters.")
    return text


def _text(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace").lstrip("\ufeff")
    if wide := _without_mark(content):
        return content.decode(wide, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if content.count(0) > len(content) // 1000:
        return None
    declared = _DECLARED.search(content[:4096])
    stated = _codec(declared[1].decode("ascii", "replace")) if declared else None
    if stated and stated != "utf-8":
        return content.decode(stated, "replace")
    damaged = content.decode("utf-8", "replace")
    return damaged if _is_damaged_utf8(content, damaged) else content.decode("cp1252", "replace")


def _codec(declared: str) -> str | None:
    """The codec that a page declares, as browsers understand it: Latin-1 is Windows-1252; None for no text codec."""
    try:
        found = codecs.lookup(declared)
        "".encode(found.name)
    except (LookupError, UnicodeError):
        return None
    return "cp1252" if found.name in {"iso8859-1", "ascii"} else found.name


def _is_damaged_utf8(content: bytes, damaged: str) -> bool:
    """Whether most sequences beyond ASCII are whole: a page cut off within a letter is still UTF-8."""
    if "\ufffd" not in damaged[:-3]:
        return True
    beyond = sum(character >= "\x80" for character in damaged)
    return any(byte >= 0x80 for byte in content) and damaged.count("\ufffd") * 10 <= beyond


def _without_mark(content: bytes) -> str | None:
    """UTF-16 that does not say so: every other byte of Latin text is zero."""
    head = content[:2000]
    if len(head) < 4 or not head.count(0) > len(head) // 3:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
