"""Search in a generated vocabulary: a text with one line a key, ``UA=Ukraine|ua|ukr|ukraine|``.

A line is the key, the usual name, and every folded name that means the key. One long text is loaded
in a fraction of the time that a table of thousands of short ones needs, and searched in microseconds.
"""

from collections import Counter
from collections.abc import Callable, Container
from functools import lru_cache

from filmcat.text.fold import fold

_FEW = 40  # searches, after which a table of a vocabulary pays
_asked: Counter[int] = Counter()


def keys_of(vocabulary: str, folded: str) -> tuple[str, ...]:
    """Every key that a folded name means, in the order of the lines; ``()`` when it means none."""
    _asked[len(vocabulary)] += 1
    if _asked[len(vocabulary)] > _FEW:
        return _table(vocabulary).get(folded, ())
    keys = []
    wanted = f"|{folded}|"
    at = vocabulary.find(wanted)
    while at >= 0:
        start = vocabulary.rfind("\n", 0, at) + 1
        keys.append(vocabulary[start : vocabulary.index("=", start)])
        at = vocabulary.find(wanted, at + 1)
    return tuple(keys)


@lru_cache(maxsize=4)
def _table(vocabulary: str) -> dict[str, tuple[str, ...]]:
    """Every folded name with the keys that it means, for those who ask often."""
    found: dict[str, tuple[str, ...]] = {}
    for line in vocabulary.strip().split("\n"):
        key, _, rest = line.partition("=")
        for name in rest.split("|")[1:-1]:
            found[name] = (*found.get(name, ()), key)
    return found


def first_words(vocabulary: str) -> frozenset[str]:
    """The first word of each folded name of a vocabulary."""
    return frozenset(name.partition(" ")[0] for name in _table(vocabulary))


def name_of(vocabulary: str, key: str) -> str | None:
    """The usual name of a key, None when the vocabulary has no such key."""
    at = vocabulary.find(f"\n{key}=")
    if at < 0:
        return None
    start = at + len(key) + 2
    return vocabulary[start : vocabulary.index("|", start)]


def is_list(text: str, meaning: Callable[[str], object]) -> bool:
    """Whether a text is several names, each with a meaning: "Ukraine, USSR", "ua+pl", "PK/DE"."""
    names = text.replace("+", ",").replace("/", ",").split(",")
    return len(names) > 1 and all(map(meaning, names))


def meanings(vocabulary: str) -> dict[str, str]:
    """Every folded name with the first key that it means."""
    found: dict[str, str] = {}
    for line in vocabulary.strip().split("\n"):
        key, _, rest = line.partition("=")
        for name in rest.split("|")[1:-1]:
            found.setdefault(name, key)
    return found


def begun(vocabulary: str, folded: str, wanted: Container[str] | None) -> list[str]:
    """The keys whose usual name begins with a folded text; where none does, those with any name that does.

    In the order of the lines; only of ``wanted`` keys, unless that is None.
    """
    usual: list[str] = []
    other: list[str] = []
    for line in vocabulary.strip().split("\n"):
        key, _, names = line.partition("=")
        if (wanted is None or key in wanted) and (not folded or f"|{folded}" in names):
            is_usual = fold(names.partition("|")[0]).startswith(folded)
            (usual if is_usual else other).append(key)
    return usual or other


def nearest(vocabulary: str, folded: str) -> list[str]:
    """Up to three usual names nearest to a misspelt folded name, the best first."""
    from difflib import get_close_matches

    keys = meanings(vocabulary)
    shortest = min(len(folded), 4)  # a word is never mistaken for a code
    written_out = [name for name in keys if len(name) >= shortest]
    near = get_close_matches(folded, written_out, n=12, cutoff=0.7)
    names = [name_of(vocabulary, keys[name]) for name in near]
    return list(dict.fromkeys(name for name in names if name))[:3]
