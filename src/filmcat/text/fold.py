"""One form for comparing: what is written differently but meant alike folds to the same text."""

import re
from unicodedata import category, combining, normalize

_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t",
}  # fmt: skip
_APOSTROPHES = "'’‘‛ʼʹʻʽʾʿ`´′＇ˈ"
_DROP_APOSTROPHES = str.maketrans(dict.fromkeys(_APOSTROPHES))
# Patterns are compiled when they are first needed: start-up has no time for them.
_FRACTION_AFTER_DIGIT = r"(?<=\d)(?=[¼-¾⅐-⅞↉])"
_SEVERAL_DOTS = r"\.{2,}"
_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": None, "`": None, ".": None}
)


class _Kept(dict[int, str]):
    """What stays of each decomposed character, by code point; found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = _kept(chr(code))
        return kept


_KEPT = _Kept()


def fold(text: str) -> str:
    """Drop case, accents and punctuation: ``fold("L'Élő  Łódź!") == "lelo lodz"``; idempotent.

    Text that would fold to nothing, such as ``"!!!"``, keeps its casefolded form.
    """
    if text.isascii():
        plain = text.lower().replace("'", "").replace("`", "") if "." in text else text.lower()
        if ".." in plain:
            plain = re.sub(_SEVERAL_DOTS, " ", plain)
        return " ".join(plain.translate(_ASCII).split()) or " ".join(text.lower().split())
    folded = _fold_once(text)
    while not folded.isascii() and folded != (again := _fold_once(folded)):
        folded = again
    return folded or _last_resort(text)


def words(text: str) -> list[str]:
    """The folded words of a text: ``words("Alisa Kovalenko") == ["alisa", "kovalenko"]``."""
    return fold(text).split(" ") if text else []


def _fold_once(text: str) -> str:
    parted = re.sub(_FRACTION_AFTER_DIGIT, " ", text).translate(_DROP_APOSTROPHES)
    bare = normalize("NFKD", normalize("NFKC", parted).casefold()).translate(_KEPT)
    if "." in bare:
        bare = re.sub(_SEVERAL_DOTS, " ", bare).replace(".", "")
    return normalize("NFKC", " ".join(bare.split()))


def _kept(character: str) -> str:
    """What stays of one decomposed character: itself, nothing, its spelling, or a space in its place."""
    mark_class = combining(character)
    if 10 <= mark_class <= 35 or 200 <= mark_class <= 240 or character in _APOSTROPHES:
        return ""
    kind = category(character)
    if kind == "Cf":
        return ""
    if character == "." or kind[0] in "LMN":
        return _LETTERS.get(character, character)
    return " "


def _last_resort(text: str) -> str:
    settled = " ".join(normalize("NFKC", text).casefold().split())
    while settled != (again := " ".join(normalize("NFKC", settled).casefold().split())):
        settled = again
    return settled
