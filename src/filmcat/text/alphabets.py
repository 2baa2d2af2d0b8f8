"""Alphabets: which letters have a place of their own, and where, by the language of a text.

Where no alphabet says otherwise, a Latin letter with a mark files as the letter, and any other letter where Unicode has
it. The orders are those of Unicode CLDR, without what it leaves to a second comparison (marks, capitals).
"""

from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from filmcat.text.fold import WholeLetters

_BEHIND = "\uffff"  # behind every letter that may follow in a word
# Each row begins with a letter that stays where it is; those behind it follow, in this order, before the next letter
# of Unicode; such as share a place are parted by a stroke. Scripts whose letters no language orders otherwise:
_EVERYWHERE = (
    "а ә", "г ґ ғ", "д ђ ѓ", "е є", "з ѕ", "и і ї", "й ј", "к қ", "л љ", "н ң њ", "о ө", "т ћ ќ", "у ў ұ ү", "х һ",
    "ч џ", "ب پ", "ت ٹ", "ج چ", "د ڈ", "ر ڑ", "ز ژ", "ق ک/ك گ", "ن ں", "ه ھ/ہ", "ي ے",
)  # fmt: skip
_SOUTH_SLAVIC = "c č ć; d dž đ; l lj; n nj; s š; z ž"
_SWEDISH = "z å ä/æ ö/ø"
_DANISH = "z æ/ä ø/ö/ő å/aa"
_TURKISH = "c ç; g ğ; o ö; s ş; u ü"
_ENYE = "n ñ"
_OF_LANGUAGE = {
    "az": f"{_TURKISH}; e ə; h x; k q",
    "be": "е ё є",
    "bs": _SOUTH_SLAVIC,
    "cs": "c č; h ch; r ř; s š; z ž",
    "cy": "c ch; d dd; f ff; g ng; l ll; p ph; r rh; t th",
    "da": _DANISH,
    "eo": "c ĉ; g ĝ; h ĥ; j ĵ; s ŝ; u ŭ",
    "es": _ENYE,
    "et": "s š z ž; w õ ä ö ü",
    "eu": _ENYE,
    "fa": "ن و",
    "fi": _SWEDISH,
    "fo": "a á; d ð; i í; o ó; u ú; y ý; z æ/ä ø/ö",
    "gl": _ENYE,
    "hr": _SOUTH_SLAVIC,
    "hu": "c cs; d dz dzs; g gy; l ly; n ny; o ö/ő; s sz; t ty; u ü/ű; z zs",
    "is": "a á; d ð; e é; i í; o ó; u ú; y ý; z þ æ/ä ö/ø å",
    "kk": "ы і",
    "kl": _DANISH,
    "lt": "c č; s š; z ž",
    "lv": "c č; g ģ; k ķ; l ļ; n ņ; s š; z ž",
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "pl": "a ą; c ć; e ę; l ł; n ń; o ó; s ś; z ź ż",
    "ro": "a ă â; i î; s ș/ş; t ț/ţ",
    "se": "a á; c č; d đ; n ŋ; s š; t ŧ; z ž å ä/æ ö/ø",
    "sh": _SOUTH_SLAVIC,
    "sk": "a ä; c č; h ch; o ô; s š; z ž",
    "sl": "c č ć; d đ; s š; z ž",
    "sq": "c ç; d dh; e ë; g gj; l ll; n nj; r rr; s sh; t th; x xh; z zh",
    "sr": _SOUTH_SLAVIC,
    "sv": _SWEDISH,
    "tr": _TURKISH,
    "vi": "a ă â; d đ; e ê; o ô ơ; u ư",
}


class Alphabet(NamedTuple):
    """How the letters of one language file.

    ``letters`` are those that stay whole where a text is folded, ``places`` what each of them is spelt as in a key,
    ``several`` the same of letters that are written as two or three, the longest first. ``asks_ascii`` where a text of
    plain letters files otherwise than by them.
    """

    letters: WholeLetters
    places: dict[int, str]
    several: tuple[tuple[str, str], ...]
    asks_ascii: bool


@lru_cache(maxsize=256)
def alphabet(tag: str | None) -> Alphabet:
    """The alphabet of a language, by its BCP 47 tag; that of no language in particular where none is known."""
    own = _OF_LANGUAGE.get(tag.partition("-")[0], "") if tag else ""
    places: dict[str, str] = {}
    for row in (*_EVERYWHERE, *own.split("; ")) if own else _EVERYWHERE:
        first, *following = row.split(" ")
        for number, letters in enumerate(following, 1):
            places.update(dict.fromkeys(letters.split("/"), f"{first}{_BEHIND}{number}"))
    single = {letter: place for letter, place in places.items() if len(letter) == 1}
    return Alphabet(
        _whole_letters(frozenset({*single, "й"})),
        {ord(letter): place for letter, place in single.items()},
        tuple(sorted(((letter, place) for letter, place in places.items() if len(letter) > 1), key=_longest_first)),
        asks_ascii=any(letter.isascii() for letter in places),
    )


def _longest_first(letter: tuple[str, str]) -> int:
    return -len(letter[0])


def _whole_letters(letters: frozenset[str]) -> WholeLetters:
    """The letters of an alphabet, each with whatever further marks: ``ấ`` is ``â`` where that is a letter."""

    def own_letter(letter: str) -> str | None:
        parts = normalize("NFD", letter)
        whole = (letter, *(normalize("NFC", parts[0] + mark) for mark in parts[1:]))
        return next((one for one in whole if one in letters), None)

    return WholeLetters(own_letter)
