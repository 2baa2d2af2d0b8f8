"""One fact of a line, and the facts of a text."""

import re
from typing import NamedTuple

_FILM = re.compile(r"\w*(?:film|dokument|elokuva|фильм|фільм|филм|ταινία)", re.IGNORECASE)


class Fact(NamedTuple):
    """One fact of a line: the field, its value in the shape of a record, and the text that states it."""

    key: str
    value: object
    text: str


class Scan(NamedTuple):
    """The facts of a text in their order, and the words that are none."""

    facts: tuple[Fact, ...]
    rest: tuple[str, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The fields that the facts are of."""
        return frozenset(fact.key for fact in self.facts)


def without_nations(facts: list[Fact], word: str, line: str) -> list[Fact]:
    """Facts without the adjectives in small letters right before a film, which name nations: "magyar film"."""
    before = line[: len(line) - len(word)].rstrip()
    left = list(facts)
    while _FILM.match(word) and left and _is_nation(left[-1], before):
        before = before[: len(before) - len(left.pop().text)].rstrip(" -,–/")
    return left


def _is_nation(fact: Fact, before: str) -> bool:
    return fact.key == "languages" and fact.text.islower() and before.endswith(fact.text)
