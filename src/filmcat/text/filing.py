"""The one rule by which texts are put in order: as people file, by alphabet, numbers by their value."""

import re

from filmcat.text.alphabets import alphabet
from filmcat.text.fold import fold_but

_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)")
_DECIMALS = re.compile(r"(?<=\d)\.(?=\d{1,2}(?!\d))")
_NUMBER = re.compile(r"\d+")
_LONGEST = 40  # digits of a number that count
_NO_DIGIT = ord("0") - 1


def filing_key(text: str, tag: str | None = None) -> str:
    """What a text is put in order by, among others, whatever their languages.

    It is the folded text (see ``fold``), in which numbers count by their value, "9" before "10", and the letters that
    the alphabet of its language has stand where that has them: ``tag`` is of the language, None where it is unknown.
    ``filing_key("Ånd", "da") > filing_key("Zebra")``, ``filing_key("Ånd", "de") < filing_key("Zebra")``.
    """
    letters = alphabet(tag)
    if _NUMBER.search(text):
        text = _DECIMALS.sub(" ", _THOUSANDS.sub(_joined, text))
    key = fold_but(text, letters.letters)
    if _NUMBER.search(key):
        key = _NUMBER.sub(_by_value, key)
    if not letters.asks_ascii and key.isascii():
        return key
    for several, place in letters.several:
        key = key.replace(several, place)
    return key.translate(letters.places)


def _joined(number: re.Match[str]) -> str:
    """A number with signs between its thousands, as digits."""
    return re.sub(r"\D", "", number[0])


def _by_value(number: re.Match[str]) -> str:
    """A number behind a sign for how long it is, so that texts compare as numbers do."""
    from unicodedata import decimal

    digits = "".join(str(decimal(digit)) for digit in number[0]).lstrip("0") or "0"
    return f"{chr(_NO_DIGIT + min(len(digits), _LONGEST))}{digits}"
