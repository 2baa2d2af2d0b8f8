"""A page as lines: what stands where, without bullets and doubled blanks, and what is prose."""

import re
from functools import lru_cache
from typing import NamedTuple

from filmcat.importing.page.layout.signs import Sign, Signs
from filmcat.text.normal import normalized

_BULLET = re.compile(r"^\s*(?:[•◦▪■●○‣⁃∙*►▸→›»✓]|[-–—](?=\s+\S)|/+(?=\s+\S))\s*")
_COLON = re.compile(r"^\s*:(?=\s+\S)")  # of the label on the line above
_LEADERS = re.compile(r"(?<=[^\W_])\s?(?:…{2,}\.{0,2}|\.{5,}|(?:\s\.){4,}|·{4,}|_{4,})\s?(?=\w)")  # from label to name
_STOPPED = re.compile(r"(?<=[^\W\d_]{3})\.[-–—]+\s+")  # "Director.- Mario Camus"
# where a label is glued to the stop before it, as in "Jannik Lorenzen.Far: Jesper Asholt"
_GLUED_LABEL = re.compile(r"(?<=[^\W\d_]{2})\.(?!Com:|Org:|Net:)(?=[^\W\d_a-z][^\W\d_]{1,20}:\s)")
_YEAR_WORD = re.compile(r"\(((?:19|20)\d\d)\s(?:год|г\.?|рік|р\.)\)")  # "Левиафан (2014 год)"
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])Innen\b")  # "DarstellerInnen"
_BLANKS = re.compile(r"[^\S\t]+")
_SIGNS = {
    **dict.fromkeys((0x2044, 0x2215, 0xFF0F), "/"),  # that of fractions, of division, of full width
    **dict.fromkeys((0x23A2, 0x2502, 0x2503, 0x2758, 0x01C0, 0xFF5C, 0x00A6, 0x2016), "|"),
    **dict.fromkeys((0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65), "·"),
}
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_SENTENCE_END = re.compile(r"[.!?…][”“\"»’)\]]*(?:\s|$)")
_GLUED = re.compile(r"[^\W\d_A-Z]{3}(?=[A-ZÀ-Þ][^\W\d_A-Z])")
_ALONE = frozenset(",;/|&+·")  # a sign between names that stand on lines of their own
_HEAD = 4  # lines among which a title stands
_LONGEST_TITLE = 100  # characters
_WORD = re.compile(r"\w+")


class Line(NamedTuple):
    """One line with words on it: its number in the source (from 1) and its text.

    ``level`` is 1 to 6 for a heading of HTML, else 0; ``gap`` says that a blank line or a new block stands before
    it, ``bullet`` that it is an item of a list; ``label`` is what begins it in the style of the page's labels, though
    nobody knows it. ``signs`` are what speaks for its being a value, as far as somebody has taken it
    for one; ``start`` is how many characters stand before a part of a line.
    """

    number: int
    text: str
    level: int = 0
    gap: bool = False
    bullet: bool = False
    label: str = ""
    signs: Signs = ()
    start: int = 0

    def by(self, *signs: Sign) -> "Line":
        """The line with further signs."""
        return self._replace(signs=self.signs + signs)


Free = list[tuple[int, Line]]  # lines under no label, with their place on the page


_BARS_AT_END = re.compile(r"(?<=\S)(?:\s+\|)+\s*$|^\s*\|\s+(?=\S)")  # around a table's row


def lines_of(text: str) -> list[Line]:
    """The lines of a plain text; a line after a blank one has a gap, one with a bullet is an item."""
    found: list[Line] = []
    gap = False
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        line = tidy(number, _BARS_AT_END.sub("", raw), gap=gap)
        if line.text in _ALONE:
            continue
        if line.text:
            found.append(line)
        gap = not line.text
    return found


def unglued(lines: list[Line]) -> list[Line]:
    """Part a title from the first sentence that a lost line break glued to it: "Away" and "Five" in "AwayFive"."""
    for place, line in enumerate(lines[:_HEAD]):
        glue = _GLUED.search(line.text[:_LONGEST_TITLE]) if is_prose(line.text) else None
        if glue and _reads_as_title(line.text[: glue.end()]):
            title, rest = line.text[: glue.end()], line.text[glue.end() :].strip()
            return [*lines[:place], line._replace(text=title), line._replace(text=rest), *lines[place + 1 :]]
    return lines


def _reads_as_title(text: str) -> bool:
    """Two words at least, most in capitals, and no sentence that ends."""
    words = _WORD.findall(text)
    capitals = sum(not word[0].islower() for word in words)
    return len(words) > 1 and capitals * 4 >= len(words) * 3 and not _SENTENCE_END.search(text)


def tidy(number: int, raw: str, *, level: int = 0, gap: bool = False, bullet: bool = False) -> Line:
    """A line without its bullet, invisible characters and doubled blanks; a tab between cells stays."""
    text = normalized("NFC", raw.translate(_INVISIBLE | _SIGNS))
    text = re.sub(r"(?<=\S)(?: {4,}|[ ]*\t[ \t]*)(?=\S)", "\t", text)
    text = _GLUED_LABEL.sub(". ", _STOPPED.sub(": ", _LEADERS.sub(" … ", text)))
    if "(" in text and not text.isascii():
        text = _YEAR_WORD.sub(r"(\1)", text)
    if " )" in text:
        text = text.replace(" )", ")")
    if "Innen" in text:
        text = _INNER_CAPITAL.sub("innen", text)
    bare = _BULLET.sub("", _COLON.sub("", text, count=1), count=1)
    if bare != text and bare.strip():
        bullet, text = True, bare
    text = "\t".join(_BLANKS.sub(" ", cell).strip() for cell in text.strip().split("\t"))
    return Line(number, text, level, gap, bullet)


@lru_cache(maxsize=2048)
def is_prose(text: str) -> bool:
    """Whether a line is running text: long, with a sentence that ends, most of its words in lower case."""
    if len(text) < 60:
        return False
    words = _WORD.findall(text[:600])
    lower = sum(word[0].islower() for word in words)
    uncased = sum(not (word[0].isupper() or word[0].islower() or word[0].isdigit()) for word in words)
    return (lower >= 0.45 * len(words) or uncased > 0.8 * len(words)) and bool(_SENTENCE_END.search(text))
