"""One form for comparing: what is written differently but meant alike folds to the same text."""

import re
from functools import lru_cache
from unicodedata import category, combining, normalize

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
        "ð": "d", "ħ": "h", "ŧ": "t",
    }
)  # fmt: skip
_APOSTROPHES = "'’‘‛ʼʹʻʽʾʿ`´′＇ˈ"
_DROP = str.maketrans(dict.fromkeys(_APOSTROPHES))
# Patterns are compiled when they are first needed: start-up has no time for them.
_FRACTION_AFTER_DIGIT = r"(?<=\d)(?=[¼-¾⅐-⅞↉])"
_SEVERAL_DOTS = r"\.{2,}"
_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": None, "`": None, ".": None}
)


def fold(text: str) -> str:
    """Drop case, accents and punctuation: ``fold("L'Élő  Łódź!") == "lelo lodz"``; idempotent.

    Text that would fold to nothing, such as ``"!!!"``, keeps its casefolded form.
    """
    if text.isascii():
        plain = text.lower()
        if ".." in plain:
            plain = re.sub(_SEVERAL_DOTS, " ", plain)
        return " ".join(plain.translate(_ASCII).split()) or " ".join(text.lower().split())
    folded = _fold_once(text)
    while folded != (again := _fold_once(folded)):
        folded = again
    return folded or _last_resort(text)


def words(text: str) -> list[str]:
    """The folded words of a text: ``words("Alisa Kovalenko") == ["alisa", "kovalenko"]``."""
    return fold(text).split(" ") if text else []


def _fold_once(text: str) -> str:
    parted = re.sub(_FRACTION_AFTER_DIGIT, " ", text).translate(_DROP)
    letters = normalize("NFKD", normalize("NFKC", parted).casefold()).translate(_LETTERS)
    bare = "".join(_kept(character) for character in letters.translate(_DROP))
    bare = re.sub(_SEVERAL_DOTS, " ", bare).replace(".", "") if "." in bare else bare
    return normalize("NFKC", " ".join(bare.split()))


@lru_cache(maxsize=4096)
def _kept(character: str) -> str:
    """What stays of one decomposed character: itself, nothing, or a space in its place."""
    mark_class = combining(character)
    if 10 <= mark_class <= 35 or 200 <= mark_class <= 240:
        return ""
    kind = category(character)
    if kind == "Cf":
        return ""
    if character == "." or kind[0] in "LMN":
        return character
    return " "


def _last_resort(text: str) -> str:
    settled = " ".join(normalize("NFKC", text).casefold().split())
    while settled != (again := " ".join(normalize("NFKC", settled).casefold().split())):
        settled = again
    return settled
