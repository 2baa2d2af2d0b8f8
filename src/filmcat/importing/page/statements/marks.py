"""Where a label of a line begins and where its value does: at a place, glued to the value, or before a colon."""

import re
from typing import NamedTuple

from filmcat.importing.page.statements.fit import fits
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.labels import is_role, keys_of, may_begin_label
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import AND_WORDS

_LABEL_WORD = re.compile(r"[^\s:：|=_\t]+(?:[:_*]in(?:nen)?\b)?")
_SHORTEST_SMALL = 4  # letters of a label in small letters in the middle of a line
_LONGEST_LABEL = 8  # words
_LONGEST_BEFORE = 60  # characters in which half of a label may stand before another
_STRONG = re.compile(r"(?:\s*/)?\s*(?:[:：|=_]|\t|\.{3,}|…)+[\s|:]*|\s+[–—-]+\s+|\s+/\s+|\s*>\s+|\s*$")
_OTHER_HALF = re.compile(r"(?P<half>[^:,;()\d]{0,40}?):(?:\s+|$)")  # of a label in two languages, unknown or not there
_GLUED = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-ÞŚŠŽČŁ][^\W\d_])")
_LOST_BREAK = re.compile(rf"{_GLUED.pattern}|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-ÞŚŠŽČŁ][^\W\d_A-ZÀ-Þ])")
_GLUED_FACT = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=\d|[A-ZÀ-ÞŚŠŽČŁ][^\W\d_])")
_WITHIN = re.compile(r"(?:^|[.;|]\s)[^\W\d_]+ (?:de|di|do|da|du|del|della|of|der|des)$")
_NAME = re.compile(r"[^\W\d_a-zа-яіїє]|[а-яіїє]\.")  # how one begins, with an honour before it too
_DASH = re.compile(r"\s+[–—-]+\s+")
_ENOUGH = 4  # labels before dashes that make each other sure
_LONGEST_RUN = 6_000  # characters of a line
_IS_CUT = re.compile(
    rf"[\t…]|[&+/,–—-]$|^\S+(?:[’'][sS]?|[sS][’'])$|(?<!,)\s(?:{either(AND_WORDS)})$"
)  # "Cast &", "Directors’": half of something longer
OF_FACTS = frozenset({"year", "countries", "runtime", "languages"})


class Mark(NamedTuple):
    """Where a label begins in its line, where its value does, and whether a sign such as a colon stands between."""

    start: int
    value: int
    keys: tuple[str, ...]
    label: str
    is_strong: bool


def mark_from(text: str, start: int, language: str, *, is_first: bool) -> Mark | None:
    """The longest label that begins at a place, if what follows it is what such a label heads."""
    words = [word for word, _ in zip(_LABEL_WORD.finditer(text, start), range(_LONGEST_LABEL), strict=False)]
    if not words or words[0].start() != start:
        return None
    if not may_begin_label(words[0][0]):
        words = words[:1] if _GLUED_FACT.search(words[0][0]) else []
    for word in reversed(words):
        label = text[start : word.end()].rstrip(".,")
        if _IS_CUT.search(label) or text[word.end() - 1] == ",":
            continue
        keys = keys_of(label, language)
        if keys and (sign := _STRONG.match(text, word.end())) and (is_first or sign[0].strip()):
            other = _OTHER_HALF.match(text, sign.end()) if sign[0].strip() == "/" else None
            is_half = other is not None and not keys_of(other["half"], language)
            return Mark(start, other.end() if other and is_half else sign.end(), keys, label, is_strong=True)
        if keys and fits(keys, label, text, word.end(), is_first=is_first):
            return Mark(start, word.end(), keys, label, is_strong=False)
        if fact := _glued_fact(text, start, word, language):
            return fact
        for glue in _GLUED.finditer(text, word.start(), word.end()):
            keys = keys_of(text[start : glue.start()], language)
            if keys and is_role(keys[0]) and fits(keys, text[start : glue.start()], text, glue.start(), is_first=True):
                return Mark(start, glue.start(), keys, text[start : glue.start()], is_strong=False)
    return None


def _glued_fact(text: str, start: int, word: re.Match[str], language: str) -> Mark | None:
    """The label of a fact that a lost layout glued to its value: "PaísEspaña. Año2020. Duración110 minutos."."""
    for glue in _GLUED_FACT.finditer(text, word.start(), word.end()):
        keys = keys_of(text[start : glue.start()], language)
        if keys and keys[0] in OF_FACTS and keys[0] in scan(text[glue.start() :].partition(". ")[0]).kinds:
            return Mark(start, glue.start(), keys, text[start : glue.start()], is_strong=False)
    return None


def mark_before(text: str, colon: re.Match[str], language: str) -> Mark | None:
    """The longest label that ends at a colon in the middle of a line, if it begins like one."""
    words = list(_LABEL_WORD.finditer(text, max(0, colon.start() - 60), colon.start()))[-_LONGEST_LABEL:]
    starts = [start for word in words for start in (word.start(), *_behind_slashes(word))]
    for start in starts:
        label = text[start : colon.start()].lstrip("([")
        begins = text[:start].rstrip(" ([")
        has_no_case = label[:1].isalpha() and label[:1].upper() == label[:1].lower()
        # "Assistentes de Fotografia" is no label of the camera
        is_within = _WITHIN.search(begins, max(0, len(begins) - _LONGEST_BEFORE)) is not None
        is_begun = (label[:1].isupper() and not is_within) or has_no_case or not begins or begins[-1] in ",;:|/–—"
        is_glued = colon[0] == ":" and text[colon.end() : colon.end() + 1].isalpha()
        if is_glued and not _is_set_apart(text[:start]):
            continue
        if (is_begun or stands_behind_name(label, begins)) and (keys := keys_of(label, language)):
            return Mark(colon.start() - len(label), colon.end(), keys, label, is_strong=True)
    return None


def _is_set_apart(before: str) -> bool:
    """Whether a line begins, or a sign and a blank stand there: else "Music:Box" is a name, and no label is glued."""
    is_outside = before.count("(") == before.count(")")
    return not before or (before.endswith(" ") and before.rstrip()[-1:] in "|;/·•" and is_outside)


def before_dashes(text: str, language: str) -> list[Mark]:
    """The labels of a line that runs on from one to the next: "Realização - A B Montagem - C D"; fewer are none."""
    dashes = _DASH.finditer(text[:_LONGEST_RUN])
    found = [mark for dash in dashes if (mark := mark_before(text, dash, language)) and is_role(mark.keys[0])]
    marks = [mark for mark in found if _NAME.match(text, mark.value)]
    return marks if len(marks) >= _ENOUGH else []


def runs_on(value: str) -> bool:
    """Whether a dash stands in the first item of a value: behind a label that nobody knows, with a value of its own."""
    return _DASH.search(value.partition(",")[0]) is not None


def stands_behind_name(label: str, begins: str) -> bool:
    """Whether a label of one small word stands behind a name: "regia Paolo Sorrentino cast: Toni Servillo"."""
    return label.isalpha() and len(label) >= _SHORTEST_SMALL and is_name(" ".join(begins.rsplit(" ", 2)[-2:]))


def _behind_slashes(word: re.Match[str]) -> list[int]:
    """Where something begins behind a slash or a lost line break within a word: "Sales" of "Film/Sales"."""
    slashes = [word.start() + place + 1 for place, sign in enumerate(word[0][:-1]) if sign == "/"]
    return [*slashes, *(glue.start() for glue in _LOST_BREAK.finditer(word.string, word.start() + 1, word.end()))]
