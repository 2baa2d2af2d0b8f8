"""Credits run on in one line, where nothing but capitals tells a label from the names: "REGIE … BUCH … KAMERA …"."""

import re
from typing import NamedTuple

from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.statements.fit import PREPOSITIONS
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.label_values import END
from filmcat.importing.page.values.names import all_names
from filmcat.importing.page.vocabulary.company_words import MARKERS
from filmcat.importing.page.vocabulary.labels import is_abbreviation, is_company, is_role, keys_of
from filmcat.text.fold import fold

_WORD = re.compile(r"\S+")
_SHORTEST = 3  # letters of a label in capitals
_LONGEST_LABEL = 5  # words
_LONGEST = 6_000  # characters of a line
_ENOUGH = 3  # labels that make each other sure
_FACTS = frozenset({"contact", "year", "countries", "runtime", "languages", "colour"})
_JOINING = frozenset({"&", "+", "et", "and", "und", "e", "y", "i", "та", "і", "/", "–", "-"})


class Run(NamedTuple):
    """A label in capitals, what it heads up to the next, and whether the value is of the kind that it heads."""

    start: int
    keys: tuple[str, ...]
    label: str
    value: str
    is_sound: bool


class _Cut(NamedTuple):
    start: int
    end: int
    keys: tuple[str, ...]
    label: str
    is_sure: bool


def runs(text: str, language: str) -> tuple[Run, ...] | None:
    """The labels of a line that names credits one after the other; None for a line of any other kind.

    ``()`` for a line of labels in capitals that cannot be cut for sure, and says nothing therefore.
    """
    if len(text) > _LONGEST or text.isupper() or sum(map(str.isupper, text)) < 2 * _SHORTEST or is_prose(text):
        return None
    if text.count(": ") >= _ENOUGH:
        return None
    cuts = _cuts(text, language)
    sure = [cut for cut in cuts if cut.is_sure]
    if len(sure) < 2 or sum(is_role(cut.keys[0]) for cut in sure) < 2:
        return None
    ends = [*(cut.start for cut in cuts[1:]), len(text)]
    values = [text[cut.end : end].strip(END) for cut, end in zip(cuts, ends, strict=True)]
    found = tuple(_run(cuts, place, value) for place, value in enumerate(values))
    sound = sum(run.is_sound for run in found)
    if len(found) < _ENOUGH:
        are_full = all(run.is_sound and all_names(run.value) and not is_company(run.keys[0]) for run in found)
        return found if are_full and found[0].start == 0 else None
    return found if 2 * sound > len(found) else ()


def _cuts(text: str, language: str) -> list[_Cut]:
    """Every label in capitals with no colon behind it; one that may be part of a name is not sure."""
    words = list(_WORD.finditer(text))
    cuts: list[_Cut] = []
    place = 0
    while place < len(words):
        longest = _longest(text, words, place, language)
        if longest is None:
            place += 1
            continue
        count, keys = longest
        start, end = words[place].start(), words[place + count - 1].end()
        before = words[place - 1][0] if place else ""
        is_first = not cuts or cuts[-1].end >= words[place - 1].start()
        if not (before.endswith(",") or before in _JOINING or text[end:].lstrip()[:1] in {",", "(", ";"}):
            is_behind_name = before.isupper() and before.isalpha() and not is_first
            is_named = is_behind_name and is_company(keys[0]) and fold(text[start:end]) in MARKERS
            cuts.append(_Cut(start, end, keys, text[start:end], not is_named))
        place += count
    return cuts


def _longest(text: str, words: list[re.Match[str]], place: int, language: str) -> tuple[int, tuple[str, ...]] | None:
    """How many words from a place on are a label in capitals, and what it means."""
    count = 0
    while count < _LONGEST_LABEL and place + count < len(words) and not _is_small(words[place + count][0]):
        count += 1
    for length in range(count, 0, -1):
        label = text[words[place].start() : words[place + length - 1].end()]
        if not label[-1].isalpha() and label[-1] != ")":
            continue
        keys = keys_of(label, language)
        if keys and (is_role(keys[0]) or keys[0] in _FACTS) and _may_stand(label, keys, is_first=place == 0):
            return length, keys
    return None


def _is_small(word: str) -> bool:
    return any(map(str.islower, word))


def _may_stand(label: str, keys: tuple[str, ...], *, is_first: bool) -> bool:
    """Whether a label is long enough to be one in capitals, and no particle of a name: "Margarethe VON TROTTA"."""
    if is_first and fold(label) in PREPOSITIONS:
        return True
    is_particle = fold(label) in PREPOSITIONS and keys != ("cast",)
    return len(label) >= _SHORTEST and not is_particle and not (is_abbreviation(label) and len(label) == _SHORTEST)


def _run(cuts: list[_Cut], place: int, value: str) -> Run:
    """A label with its value, which is sound where it stands between labels that are sure."""
    cut = cuts[place]
    are_sure = cut.is_sure and (place + 1 == len(cuts) or cuts[place + 1].is_sure)
    is_headed = place == 0 or cuts[place - 1].end + 1 < cut.start
    if is_company(cut.keys[0]):
        is_kind = not value[:1].islower()
    elif is_role(cut.keys[0]):
        is_kind = all_names(value, loose=True)
    else:
        is_kind = cut.keys[0] == "contact" or cut.keys[0] in scan(value).kinds
    return Run(cut.start, cut.keys, cut.label, value, are_sure and is_headed and is_kind and bool(value))
