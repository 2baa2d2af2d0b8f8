"""Names that look like what was typed: suggestions for a person to read, never an answer."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from heapq import nlargest
from sqlite3 import Connection

from filmcat.index.columns import TERM_FIELDS
from filmcat.text.fold import fold

_FEW = 4000  # terms that are all compared; of more, only those that share the beginning of a word
_LIKE_ENOUGH = 0.6  # SequenceMatcher's ratio


def nearest(index: Connection, words: str, fields: tuple[str, ...], most: int) -> list[str]:
    """The texts of terms that look most like the words, nearest first; at most ``most``."""
    key = fold(words)[:200]
    matcher = SequenceMatcher(b=key, autojunk=False)
    scored: dict[str, float] = {}
    for text, candidate in _candidates(index, key, [TERM_FIELDS[field] for field in fields]):
        matcher.set_seq1(candidate[:200])
        if matcher.real_quick_ratio() >= _LIKE_ENOUGH and matcher.quick_ratio() >= _LIKE_ENOUGH:
            scored[text] = matcher.ratio()
    best = nlargest(most, scored.items(), key=lambda item: item[1])
    return [text for text, ratio in best if ratio >= _LIKE_ENOUGH]


def _candidates(index: Connection, key: str, fields: list[int]) -> Iterable[tuple[str, str]]:
    marks = ", ".join("?" * len(fields))
    rows = index.execute(f"SELECT text, key FROM term WHERE field IN ({marks}) LIMIT {_FEW + 1}", fields).fetchall()
    if len(rows) <= _FEW:
        return rows
    begun = [
        (field, word[:3], word[:3] + "\U0010ffff") for word in key.split(" ")[:8] if len(word) > 1 for field in fields
    ]
    found: dict[str, str] = {}
    for values in begun:
        begun_so = "SELECT term FROM word WHERE field = ? AND word >= ? AND word < ? LIMIT 2000"
        sql = f"SELECT text, key FROM term WHERE number IN ({begun_so})"
        found.update(index.execute(sql, values))
    return found.items()
