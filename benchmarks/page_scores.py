"""How sure the reader of pages is, against how often it is right: a table of bands of scores."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from filmcat.model.plan import Stated

BOUNDS = (0.0, 0.5, 0.8, 0.95, 1.01)
COUNTED = re.compile(
    r"(?:title|original_title|year|runtime|colour|form|debut|age_rating|countries|languages|cast|companies"
    r"|festivals\.premiere|titles|credits\.\w+)$"
)  # the paths, without numbers, that the comparison knows one by one
CALLED = {"titles": "titles_other", "festivals.premiere": "premiere"}
SINGLE = frozenset(
    {"title", "original_title", "year", "runtime", "colour", "form", "debut", "age_rating", "premiere", "titles_other"}
)


class Scored(NamedTuple):
    """One value of a page, and whether it is wrong."""

    score: float
    is_wrong: bool
    told: str


class Scores:
    """The values of pages by their score, and which of them are wrong; ``scorer`` is the program that compares."""

    def __init__(self, scorer: Path) -> None:
        """No values yet."""
        sys.path.insert(0, str(scorer.parent))
        self._score = import_module(scorer.stem)
        self._values: list[Scored] = []

    def add(self, name: str, stated: Iterable[Stated], gold: Path, out: Path) -> None:
        """Compare a page with what it states."""
        known, found = (json.loads(path.read_text("utf-8")) for path in (gold, out))
        _, wrong, _ = self._score.compare(known, found, self._score.Tally(), self._score.newextra())
        false = {(field, "" if field in SINGLE else str(value)) for field, value, _ in wrong}
        for one in stated:
            path = re.sub(r"\[\d+\]", "", one.field)
            if COUNTED.match(path):
                field = CALLED.get(path, path)
                is_wrong = (field, "" if field in SINGLE else str(one.value)) in false
                told = f"{name}: {one.field}: {one.value!r}: {one.score}: {'; '.join(one.evidence)}"
                self._values.append(Scored(one.score, is_wrong, told))

    def save(self, path: Path) -> None:
        """Write what is known to a file, for another process."""
        path.write_text(json.dumps(self._values), "utf-8")

    def load(self, path: Path) -> None:
        """Add what another process has found."""
        self._values += [Scored(*row) for row in json.loads(path.read_text("utf-8"))]

    def wrong(self) -> Iterator[str]:
        """The values that are wrong, with what spoke for them."""
        return (one.told for one in self._values if one.is_wrong)

    def lines(self) -> Iterator[str]:
        """The table: a row a band."""
        yield "| score | values | right |"
        yield "| --- | --- | --- |"
        for low, high in pairwise(BOUNDS):
            band = [one for one in self._values if low <= one.score < high]
            if band:
                name = f"below {high}" if not low else f"{low} and above" if high > 1 else f"{low} to {high}"
                yield f"| {name} | {len(band):,} | {1 - sum(one.is_wrong for one in band) / len(band):.3f} |"
