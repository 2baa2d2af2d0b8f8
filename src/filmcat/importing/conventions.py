"""How a column writes its values: found out over all of its cells, and what a cell alone is read by."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from filmcat.text import days

BARS = ("|", ";", "\n", " / ")  # what parts entries wherever it stands, the surest first
AND = re.compile(r"\s+(?:&|and|und|et|y|e|och|og|i|і|и|та)\s+", re.IGNORECASE)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "ph.d.", "phd", "m.d.", "esq.", "filho", "júnior"})


class Convention(NamedTuple):
    """How the cells of one column are read.

    ``separator`` parts the entries of lists (empty: each cell is looked at alone), and ``entries`` are those that
    stand alone in some cell. ``is_turned`` where names have the surname first. ``order`` is that of days in figures,
    and ``is_seconds`` where days are seconds since 1970. ``scale`` is the best rating there is (0: unknown).
    """

    separator: str = ""
    entries: frozenset[str] = frozenset()
    is_turned: bool = False
    order: str = ""
    is_seconds: bool = False
    scale: int = 0


ALONE = Convention()


def of_list(cells: Collection[str]) -> Convention:
    """The convention of a column of plain lists: its separator is the one that most of its cells hold."""
    separator = _separator(cells, (*BARS, ","))
    parted = [part.strip() for cell in cells if separator and separator in cell for part in cell.split(separator)]
    alone = [cell for cell in cells if not any(sign in cell for sign in (*BARS, ","))]
    return Convention(separator, frozenset(filter(None, (*parted, *alone))))


def of_names(cells: Collection[str], *, is_cast: bool = False) -> Convention:
    """The convention of a column of names of people: its separator, and whether the surname stands first.

    Surnames come first where most of what could be turned round is: ``Welles, Orson`` beside ``Murnau, F.W.``, but not
    beside ``Joel Coen, Ethan Coen``.
    """
    separator = _separator(cells, BARS)
    turned = straight = 0
    for cell in cells:
        for part in cell.split(separator) if separator else (cell,):
            name = AND.split(part.strip())[0]  # "Kelly, Gene & Stanley Donen": the first tells
            if is_turned(name):
                turned += 1
            elif "," in name or " " in name.strip():
                straight += 1
    least = 2 if is_cast and not separator else 1
    return Convention(separator, is_turned=turned >= least and turned > straight)


def of_bars(cells: Collection[str]) -> Convention:
    """The convention of a column whose entries may hold commas."""
    return Convention(_separator(cells, BARS))


def of_days(cells: Iterable[str], *, is_english: bool = True) -> Convention:
    """The convention of a column of days: the order of figures that some of them prove, and none denies.

    Where none proves one, days come first in any language but English.
    """
    shown = {days.order_shown(cell) for cell in cells} - {None, ""}
    order = str(shown.pop()) if len(shown) == 1 else "" if shown or is_english else days.DAY_FIRST
    return Convention(order=order, is_seconds=all(days.day_of_seconds(cell) for cell in cells))


def is_turned(name: str) -> bool:
    """Whether a name looks as if its surname came first: ``Kovalenko, Alisa``, ``von Trier, Lars``."""
    if name.count(",") != 1:
        return False
    family, given = (part.strip() for part in name.split(","))
    if not family or not given or is_suffix(given):
        return False
    words = given.split()
    return " " not in family.removeprefix(_particle(family)) and len(words) <= 3 and not any(map(str.isdigit, given))


def is_suffix(part: str) -> bool:
    """Whether a part of a name belongs to the one before it: ``Jr.``."""
    return part.strip().casefold() in _SUFFIXES


def _particle(family: str) -> str:
    """The small words before a surname: ``_particle("von Trier") == "von "``."""
    words = family.split(" ")
    small = [word for word in words[:-1] if word.casefold() in _PARTICLES]
    return "".join(f"{word} " for word in small) if len(small) == len(words) - 1 else ""


_PARTICLES = frozenset({"von", "van", "der", "den", "de", "da", "di", "del", "della", "du", "la", "le", "dos", "el",
                        "al", "ter", "zu", "af", "av", "ben", "bin", "mac", "o"})  # fmt: skip


def _separator(cells: Collection[str], signs: Iterable[str]) -> str:
    """The sign that most cells hold; of signs that are as frequent, the surest."""
    counts = {sign: sum(sign in cell for cell in cells) for sign in signs}
    best = max(counts, key=lambda sign: counts[sign], default="")
    return best if best and counts[best] else ""
