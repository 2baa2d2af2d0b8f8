"""A role is spelt as filmcat knows it, in any of its languages.

A role may be any word; but one that is nearly a role filmcat knows is mostly that, misspelt, and no question for it
finds the person.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    cinematograhpy = ["Vadim Yusov"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    cinematography = ["Vadim Yusov"]
"""

from __future__ import annotations

from collections import defaultdict
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found
from filmcat.text.escape import legible
from filmcat.text.fold import fold
from filmcat.text.roles import role_key
from filmcat.text.vocabulary import meanings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject

_ALIKE = 0.88  # of difflib: one letter in eight, or two that changed places
_SHORTEST = 5  # letters of a word that can be told from another


def problems(subject: Subject) -> Iterator[Found]:
    """Each role that is not known, but nearly one that is."""
    for role in cast("Mapping[str, object]", subject.record.get("credits") or {}):
        if near := _near(role):
            yield Found(f"credits.{role}", {"role": legible(role), "meant": f"; did you mean `{near}`?"})


@lru_cache(maxsize=4096)
def _near(role: str) -> str | None:
    """The key of the role that a word may be misspelt for; None for a role that is known, or like none."""
    if role_key(role) is not None or len(role) < _SHORTEST:
        return None
    folded = fold(role)
    near = get_close_matches(folded, list(_alike(folded)), 1, _ALIKE)
    return _labels()[near[0]] if near else None


def _alike(word: str) -> Iterator[str]:
    """The labels that have nearly the letters of a word, in any order: no other is as like it as ``_ALIKE`` asks.

    A letter that one of two words has and the other has not is one that difflib cannot pair.
    """
    letters, length = _letters(word), len(word)
    for length_of_label, labels in _labels_by_length().items():
        most_alone = (1 - _ALIKE) * (length + length_of_label)
        if abs(length - length_of_label) <= most_alone:
            yield from (label for label, held in labels if (letters ^ held).bit_count() <= most_alone)


def _letters(word: str) -> int:
    """A bit for each letter of a word; letters may share one."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


@lru_cache(maxsize=1)
def _labels_by_length() -> dict[int, list[tuple[str, int]]]:
    """The labels of each length, each with its letters."""
    labels = defaultdict[int, list[tuple[str, int]]](list)
    for label in _labels():
        labels[len(label)].append((label, _letters(label)))
    return labels


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    from filmcat.text.role_names import VOCABULARY

    return {label: key for label, key in meanings(VOCABULARY).items() if len(label) >= _SHORTEST}
