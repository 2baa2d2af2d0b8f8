"""What the name of a page's file, or the end of its address, says of the title: "gilda-kuolleet-lehdet.html"."""

import re
from collections.abc import Callable, Iterable

from filmcat.importing.page.titles.candidates import LONGEST
from filmcat.importing.page.values.facts import value_of
from filmcat.text.fold import fold

_WORD = re.compile(r"[^\W_]+")
_SPELT_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))  # "muetter-und-toechter"
_SHORTEST = 4  # letters of a title of one word
_SHORTEST_BEGINNING = 10  # letters of a title whose end a name leaves out
_SHORTEST_TOLD = 6  # letters of a title that stands within running text
_FEWEST_WORDS = 2
_STRAND_AND_TITLE = 2  # parts


class Called:
    """The names by which files and addresses call a page, in whose words titles are looked for."""

    __slots__ = ("_names", "_spelt")

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = [words for name in names if len(words := words_of(name)) >= _FEWEST_WORDS]
        self._spelt: dict[bool, list[list[str]]] = {}  # by whether in plain letters, else as others are romanised

    def holds(self, text: str) -> bool:
        """Whether words of a name are this title: its last one or several, or the last ones its beginning."""
        if not self._names or not 0 < len(text) <= LONGEST or not (folded := fold(text)):
            return False
        is_plain = folded.isascii()
        letters = _plain if is_plain else _romanised()
        if is_plain not in self._spelt:
            self._spelt[is_plain] = [[letters(fold(word)) for word in words] for words in self._names]
        title = letters(folded)
        return any(_end_in(words, title) for words in self._spelt[is_plain])

    def part_of(self, text: str) -> str | None:
        """The title behind a colon, or before a form or the letters of a site: "NFF: Voor de Meisjes"."""
        first, dash, letters = text.partition(" – ")
        if dash and letters.isupper() and " " not in letters and self.holds(first):
            return first  # "Ága – IFFAM"
        parts = text.split(" | ")
        if len(parts) == _STRAND_AND_TITLE and not self.holds(parts[0]) and self.holds(parts[1]):
            return parts[1]  # "Open Air | De Helaasheid Der Dingen"
        _, colon, behind = text.partition(": ")
        if colon and self.holds(behind) and (" " in behind or not self.holds(text)):
            return behind
        title, comma, form = text.rpartition(", ")
        is_told = bool(comma) and value_of("form", form) is not None and " " in title
        return title if is_told and self.holds(title) else None

    def told_in(self, text: str) -> str | None:
        """The end of a name as a text prints it more than once, in capitals: "Sieranevada" of "site-en-sieranevada"."""
        folded = f" {fold(text)} " if self._names else ""
        for words in self._names:
            for first in range(len(words)):
                end = [fold(word) for word in words[first:]]
                if len("".join(end)) >= _SHORTEST_TOLD and folded.count(f" {' '.join(end)} ") > 1:
                    return _printed(end, text)
        return None


def words_of(name: str) -> list[str]:
    """The words of a file's name, or of the last part of an address, without numbers and what ends the name."""
    address = name.partition("?")[0].rstrip("/")
    if "%" in address:
        from urllib.parse import unquote

        address = unquote(address)
    last = address.rsplit("/", 1)[-1]
    stem, dot, end = last.rpartition(".")
    found = _WORD.findall(stem if dot and end.isalnum() else last)
    return [word for word in found if not word.isdecimal()]


def _printed(words: list[str], text: str) -> str | None:
    """Some folded words as a text prints them, where it does so more than once and in capitals each time."""
    found = [*_WORD.finditer(text)]
    keys = [fold(word[0]) for word in found]
    runs = [at for at, key in enumerate(keys) if key == words[0] and keys[at : at + len(words)] == words]
    printed = [text[found[at].start() : found[at + len(words) - 1].end()] for at in runs]
    return printed[0] if len(printed) > 1 and all(one[0].isupper() and "\n" not in one for one in printed) else None


def _end_in(words: list[str], title: str) -> bool:
    """Whether a run of words is a title: one word alone at the end, a run at the end also where it is cut off."""
    for first in range(len(words)):
        run = ""
        for size, word in enumerate(words[first:], 1):
            run += word
            is_last = first + size == len(words)
            if run == title and (size >= _FEWEST_WORDS or (is_last and len(title) >= _SHORTEST)):
                return True
            if not title.startswith(run):
                break
            if is_last and size >= _FEWEST_WORDS and len(run) >= _SHORTEST_BEGINNING:
                return True
    return False


def _plain(folded: str) -> str:
    """Its letters and digits, in one spelling."""
    for spelt, plain in _SPELT_OUT:
        folded = folded.replace(spelt, plain)
    return folded.replace(" ", "")


def _romanised() -> Callable[[str], str]:
    from filmcat.text.romanise import romanised

    return lambda folded: romanised(folded).replace(" ", "")
