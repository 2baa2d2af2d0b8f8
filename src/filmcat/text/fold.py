"""One form for comparing: what is written differently but meant alike folds to the same text."""

from __future__ import annotations

import re
from unicodedata import category, combining, normalize

from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t",
}  # fmt: skip
_APOSTROPHES = "'’‘‛ʼʹʻʽʾʿ`´′＇ˈ"
# Patterns are compiled when they are first needed: start-up has no time for them.
_ANY_APOSTROPHE = f"[{_APOSTROPHES}]"
_PARTED = r"(?=[¼-¾⅐-⅞↉²³¹⁰⁴-⁹])(?:(?<=\d)(?=[¼-¾⅐-⅞↉])|(?<=[^\W²³¹⁰⁴-⁹])(?=[²³¹⁰⁴-⁹]))"
_SEVERAL_DOTS = r"\.{2,}"
_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": None, "`": None, ".": None}
)


_OF_ASCII = frozenset(map(chr, range(128)))
_SHORT = 500  # characters of a text that is quickly normalized, whatever it is


class _Kept(dict[int, str]):
    """What stays of each decomposed character, by code point; found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = _kept(chr(code))
        return kept


_KEPT = _Kept()


class _Spelled(dict[str, str | None]):
    """What each sign beyond ASCII folds to wherever it stands, in ASCII; None where that is no such text.

    A mark belongs to the letter before it, and a fraction or a raised number is parted from a number or word before it.
    """

    def __missing__(self, sign: str) -> str | None:
        spelled = "" if sign in _APOSTROPHES else normalize("NFKD", normalize("NFKC", sign).casefold()).translate(_KEPT)
        stands_alone = category(sign)[0] != "M" and not re.search(_PARTED, f"1{sign}")
        self[sign] = told = spelled if stands_alone and spelled.isascii() else None
        return told


_SPELLED = _Spelled()


class WholeLetters(dict[int, str]):
    """What stays of each composed small letter, by code point, where some stay whole.

    ``whole`` says which letter stays of one; None where it is folded.
    """

    def __init__(self, whole: Callable[[str], str | None]) -> None:
        super().__init__()
        self._whole = whole

    def __missing__(self, code: int) -> str:
        """What stays of the letter with this code."""
        letter = chr(code)
        self[code] = kept = self._whole(letter) or normalize("NFKD", letter).translate(_KEPT)
        return kept


def fold(text: str) -> str:
    """Drop case, accents and punctuation: ``fold("L'Élő  Łódź!") == "lelo lodz"``; idempotent.

    A fraction and a raised number are words of their own: ``fold("Alien³") == "alien 3"``. Text that would fold to
    nothing, such as ``"!!!"``, keeps its casefolded form.
    """
    spelled = text if text.isascii() else _spelled(text)
    if spelled is None:
        return _folded(text)
    plain = spelled.lower()
    if "." in plain:
        plain = plain.replace("'", "").replace("`", "")
        if ".." in plain:
            plain = re.sub(_SEVERAL_DOTS, " ", plain)
    return " ".join(plain.translate(_ASCII).split()) or _last_resort(text)


def fold_but(text: str, whole: WholeLetters) -> str:
    """Fold a text, but for letters that stay whole: with those of ``slug``, "Мій" becomes "мій"."""
    return fold(text) if text.isascii() else _fold_once(text, whole, "NFC") or _last_resort(text)


def words(text: str) -> list[str]:
    """The folded words of a text: ``words("Alisa Kovalenko") == ["alisa", "kovalenko"]``."""
    return fold(text).split(" ") if text else []


def _spelled(text: str) -> str | None:
    """A text in ASCII that folds to the same; None where there is none."""
    for sign in set(text).difference(_OF_ASCII):
        spelled = _SPELLED[sign]
        if spelled is None:
            return None
        text = text.replace(sign, spelled)
    return text


def _folded(text: str) -> str:
    """Fold a text, whatever its script."""
    folded = _fold_once(text, _KEPT, "NFKD")
    while not folded.isascii() and folded != (again := _fold_once(folded, _KEPT, "NFKD")):
        folded = again
    return folded or _last_resort(text)


def _fold_once(text: str, kept: dict[int, str], form: Literal["NFC", "NFKD"]) -> str:
    if len(text) > _SHORT:
        from filmcat.text.normal import ordered

        text = ordered("NFKD", text)
    parted = re.sub(_ANY_APOSTROPHE, "", re.sub(_PARTED, " ", text))
    bare = normalize(form, normalize("NFKC", parted).casefold()).translate(kept)
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
    if len(text) > _SHORT:
        from filmcat.text.normal import ordered

        text = ordered("NFKD", text)
    settled = " ".join(normalize("NFKC", text).casefold().split())
    while settled != (again := " ".join(normalize("NFKC", settled).casefold().split())):
        settled = again
    return settled
