"""The labels that a misspelt role is compared with are fewer than all, and miss none that is like it."""

import random
from difflib import get_close_matches

from filmcat.checking.rules.misspelt_role import _ALIKE, _alike, _labels
from filmcat.text.fold import fold

_WORDS = 300


def test_a_misspelt_role_finds_the_label_that_it_finds_among_all() -> None:
    labels, chance, found = list(_labels()), random.Random(7), 0
    for _ in range(_WORDS):
        word = _misspelt(chance.choice(labels), chance)
        among_all = get_close_matches(word, labels, 1, _ALIKE)
        assert get_close_matches(word, list(_alike(word)), 1, _ALIKE) == among_all, word
        found += bool(among_all)
    assert found > _WORDS / 2


def test_a_role_like_none_is_compared_with_few_labels() -> None:
    compared = sum(1 for number in range(100) for _ in _alike(f"kvxrole{number}"))
    assert compared < 100


def _misspelt(word: str, chance: random.Random) -> str:
    """A word with up to three letters changed, left out, put in or exchanged."""
    letters = list(word)
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(letters))
        other = chance.choice("abdeiorstuрая ")
        letters[place : place + 2] = chance.choice(
            [
                [other, *letters[place + 1 : place + 2]],
                letters[place + 1 : place + 2] or [other],
                [other, *letters[place : place + 2]],
                letters[place : place + 2][::-1],
            ]
        )
    return fold("".join(letters))
