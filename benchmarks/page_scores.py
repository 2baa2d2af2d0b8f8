"""How sure the reader of pages is, against how often it is right: a table of bands of scores."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from filmcat.model.plan import Stated

BOUNDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
COUNTED = re.compile(
    r"(?:title|original_title|year|runtime|colour|form|debut|age_rating|countries|languages|cast|companies"
    r"|festivals\.premiere|titles|credits\.\w+)$"
)  # the paths, without numbers, that the comparison knows one by one
CALLED = {"titles": "titles_other", "festivals.premiere": "premiere"}


class Scores:
    """The values of pages by their score, and which of them are wrong."""

    def __init__(self, scorer: Path) -> None:
        """None yet; ``scorer`` is the program that compares."""
        sys.path.insert(0, str(scorer.parent))
        self._score = import_module(scorer.stem)
        self._counts: Counter[tuple[int, bool]] = Counter()
        self.told: list[str] = []

    def add(self, name: str, stated: Iterable[Stated], gold: Path, out: Path) -> None:
        """Compare a page with what it states."""
        known, found = (json.loads(path.read_text("utf-8")) for path in (gold, out))
        _, wrong, _ = self._score.compare(known, found, self._score.Tally(), self._score.newextra())
        false = {(field, str(value)) for field, value, _ in wrong}
        for one in stated:
            path = re.sub(r"\[\d+\]", "", one.field)
            if not COUNTED.match(path):
                continue
            field = CALLED.get(path, path)
            is_wrong = (field, str(one.value)) in false or (field in false_fields(wrong, one.value))
            band = next(at for at, (low, high) in enumerate(pairwise(BOUNDS)) if low <= one.score < high)
            self._counts[band, is_wrong] += 1
            if is_wrong:
                self.told.append(f"{name}: {one.field}: {one.value!r}: {one.score}: {'; '.join(one.evidence)}")

    def lines(self) -> Iterable[str]:
        """The table: a row a band."""
        yield "| score | values | right |"
        yield "| --- | --- | --- |"
        for band, (low, high) in enumerate(pairwise(BOUNDS)):
            right, wrong = self._counts[band, False], self._counts[band, True]
            if right + wrong:
                top = f"below {high:.2f}" if high <= 1 else "up to 1.00"
                yield f"| {low:.2f}, {top} | {right + wrong:,} | {right / (right + wrong):.3f} |"


def false_fields(wrong: list[tuple[str, object, object]], value: object) -> set[str]:
    """The fields of single values that are wrong: the comparison may print them in another shape."""
    singles = {"title", "original_title", "year", "runtime", "colour", "form", "debut", "age_rating", "premiere"}
    others = {"titles_other"} if isinstance(value, dict) else set()
    return {field for field, _, _ in wrong if field in singles | others}
