"""Initials as labels of credits, in whatever language they mean something: "D, G: A Name F: A Name", "B A Name"."""

import re
from itertools import groupby, pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.company_marks import looks_like_company
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import all_names
from filmcat.importing.page.vocabulary.words import INITIALS

_MARK = re.compile(r"(?:^|(?<=[\s,;.]))(?P<initials>[A-Z]{1,2}(?:(?:, ?|/)[A-Z]{1,2}){0,3}):\s+(?=[^\W\d_a-z])")
_ENOUGH = 4  # different initials that make a block
_FEWEST_LETTERS = 3  # without a colon, each on a line of its own, one below the other
_FULL = {
    "director": "Director", "screenplay": "Screenplay", "cinematography": "Cinematography", "editing": "Editing",
    "music": "Music", "sound": "Sound", "cast": "Cast", "producers": "Producers", "production": "Production company",
    "production_design": "Production design", "costumes": "Costumes", "executive_producers": "Executive producers",
}  # fmt: skip


def in_full(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with labels in full for initials that all are of its own language, or else of another."""
    known = INITIALS.get(language, {})
    lines = _above_names(_of_letters(lines, known), known)
    seen = {one for line in lines for mark in _MARK.finditer(line.text) for one in _initials(mark)}
    if len(seen) < _ENOUGH:
        return lines
    of_page = next((labels for labels in (known, *INITIALS.values()) if seen <= labels.keys()), None)
    return lines if of_page is None else [part for line in lines for part in _parted(line, of_page)]


def _of_letters(lines: list[Line], known: dict[str, str]) -> list[Line]:
    """Lines with labels in full for the one letter that begins each of several, below facts: "K A Name"."""
    found: list[Line] = []
    keyed = ((_key_of(line.text, known), line) for line in lines)
    for is_block, pairs in groupby(keyed, key=lambda pair: bool(pair[0])):
        block = list(pairs)
        is_told = is_block and len({key for key, _ in block}) == len(block) >= _FEWEST_LETTERS
        is_told = is_told and bool(found) and len(scan(found[-1].text).kinds) > 1
        found += [line._replace(text=f"{_FULL[key]}: {line.text[2:]}") if is_told else line for key, line in block]
    return found


def _above_names(lines: list[Line], known: dict[str, str]) -> list[Line]:
    """Lines with labels in full for letters that each stand alone above the names that they head: "K", "A Name"."""
    keys = {
        place: key
        for place, (line, below) in enumerate(pairwise(lines))
        if (key := _key_of(f"{line.text} {below.text}", known)) and " " not in line.text
    }
    if len(set(keys.values())) < _FEWEST_LETTERS:
        return lines
    return [line._replace(text=_FULL[keys[place]]) if place in keys else line for place, line in enumerate(lines)]


def _key_of(text: str, known: dict[str, str]) -> str:
    """What the one letter before names means; empty where there is none."""
    letter, _, names = text.partition(" ")
    key = known.get(letter.casefold(), "") if letter.isupper() and len(letter) == 1 else ""
    return key if key and all_names(names, loose=key == "cast") and not looks_like_company(names) else ""


def _initials(mark: re.Match[str]) -> list[str]:
    return [one.casefold() for one in re.split(r", ?|/", mark["initials"])]


def _parted(line: Line, labels: dict[str, str]) -> list[Line]:
    """A line with each label on a line of its own."""
    marks = list(_MARK.finditer(line.text))
    if not marks:
        return [line]
    head = line.text[: marks[0].start()].strip()
    texts = [head] if head else []
    for mark, after in zip(marks, [*(one.start() for one in marks[1:]), len(line.text)], strict=True):
        label = ", ".join(_FULL[labels[one]] for one in _initials(mark))
        texts.append(f"{label}: {line.text[mark.end() : after].strip(' ;')}")
    return [line._replace(text=text, gap=line.gap and not at) for at, text in enumerate(texts)]
