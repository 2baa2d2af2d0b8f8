"""Which 8-bit encoding a text is in, where it is not UTF-8: decided by the letters that each makes of its bytes."""

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO, NamedTuple

_SAMPLE = 1 << 18  # bytes of lines with a byte beyond ASCII
_READ = 1 << 16  # bytes at a time
_ENOUGH = 20_000  # letters beyond ASCII that are weighed
# Encodings that spreadsheets save in, by their names for people; of those that fit alike the first is taken.
ENCODINGS = {
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "iso8859-2": "ISO 8859-2",
    "cp1254": "Windows-1254",
    "cp1253": "Windows-1253",
    "koi8-r": "KOI8-R",
    "mac-roman": "Mac OS Roman",
    "cp850": "DOS 850",
    "cp866": "DOS 866",
}
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęěůőűăıαεηιουωаеиоуыэюяєії")
_COMMON = frozenset("оеаинтсрвлкмдпуіαοιετσνηυράέήίόύώ")  # the commonest letters of alphabets that are not Latin
_USUAL = frozenset(
    "áàâäãåæçéèêëíìîïñóòôöõøœúùûüßýąćęłńśźżčďěňřšťůžőűăîșşțğıđðþ–—‘’“”„«»…·°½²³×€•¡¿®™§º\N{NO-BREAK SPACE}"
)
_SELDOM = frozenset("ìõû")  # ì within a word, õ and û at its end: there other encodings have other letters
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BEYOND = re.compile(rb"[\x80-\xff]")


class Guess(NamedTuple):
    """An encoding, and an example of what it reads."""

    encoding: str
    example: str

    @property
    def name(self) -> str:
        """Its name for people: ``Windows-1252``."""
        return ENCODINGS[self.encoding]


def guessed(stream: BinaryIO) -> Guess | None:
    """The 8-bit encoding of a text; None where it is UTF-8 with some damage, or no text."""
    sample = b"".join(_lines_beyond_ascii(stream))
    if not sample or b"\0" in sample or is_damaged_utf8(sample):
        return None
    encoding = max(ENCODINGS, key=lambda name: _fit(sample, name))
    text = sample.decode(encoding, "replace")
    example = next((line for line in text.splitlines() if not line.isascii()), "")
    return Guess(encoding, next((part for part in re.split(r"[,;\t|\"]", example) if not part.isascii()), "").strip())


def is_damaged_utf8(sample: bytes) -> bool:
    """Whether most bytes beyond ASCII make whole sequences of UTF-8, though some do not."""
    whole = _SEQUENCE.findall(sample)
    return len(whole) > len(_BEYOND.findall(_SEQUENCE.sub(b"", sample)))


def encoding_named(name: str) -> str | None:
    """The codec that a user names: ``encoding_named("latin1")``; None for what decodes no text."""
    try:
        found = codecs.lookup(name)
        return found.name if isinstance(b"ab".decode(found.name, "replace"), str) else None
    except (LookupError, ValueError):
        return None


def _lines_beyond_ascii(stream: BinaryIO) -> Iterator[bytes]:
    size = 0
    while size < _SAMPLE and (line := stream.readline(_READ)):
        if not line.isascii():
            size += len(line)
            yield line


def _fit(sample: bytes, encoding: str) -> float:
    """How well an encoding reads a text: usual letters where words have them, no signs within words."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        text = sample.decode(encoding, "replace")
    marks = 0.0
    for place, sign in list(_beyond(text))[:_ENOUGH]:
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        marks += _mark(sign, before, after)
    return marks


def _beyond(text: str) -> Iterator[tuple[int, str]]:
    return ((place, sign) for place, sign in enumerate(text) if sign >= "\x80")


@lru_cache(maxsize=1 << 16)
def _mark(sign: str, before: str, after: str) -> float:
    """How likely a sign is between two others."""
    if sign == "�" or "\x80" <= sign < "\xa0":
        return -6
    within = before.isalpha() or after.isalpha()
    if sign in "¿¡" and after.isupper() and not before.isalpha():
        return 2
    if not sign.isalpha():
        is_inside = before.isalpha() and after.isalpha() and sign not in "’‘·"
        return -3 if is_inside else -1 if within and sign not in _USUAL else 0.2 if sign in _USUAL else -1
    if sign > "\u0370":
        return _mark_of_alphabet(sign, before, after)
    small = sign.lower()
    marks = 1.0 if small in _USUAL or sign == "İ" else -1.0
    if sign.isupper() and before.islower():
        marks -= 3
    if small == "þ" and before.isalpha():
        marks -= 1
    if small in _SELDOM and (after.isalpha() == (small == "ì")) and after != "e":
        marks -= 0.5
    for beside in (before.lower(), after.lower()):
        if beside.isalpha():
            marks += 0.3 if (small in _VOWELS) != (beside in _VOWELS) else -0.3
            marks -= 2 if beside > "\u0370" else 0
    return marks


def _mark_of_alphabet(sign: str, before: str, after: str) -> float:
    """How likely a letter of another alphabet is: beside others of it, and rather a common, small one."""
    beside = [letter for letter in (before, after) if letter.isalpha()]
    if any(letter < "\u0370" for letter in beside) or not beside:
        return -2
    marks = 1.6 if sign.lower() in _COMMON else 0.8
    is_odd = sign.isupper() and (before.islower() or (before.isupper() and after.islower()))
    return marks - 3 if is_odd else marks
