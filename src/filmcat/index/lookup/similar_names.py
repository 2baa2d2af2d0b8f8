"""Names in credits that may be those of one person: found by what they share, never each beside every other."""

import re
import sqlite3
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from filmcat.index.columns import TERM_FIELDS

_PERSON = TERM_FIELDS["person"]
_SHORTEST = 4  # letters of a word in which one letter may differ
_has_digit = re.compile(r"\d").search
_KEPT = 2  # letters at either end of it, of which one end stays where a single letter differs


class Name(NamedTuple):
    """A name as a film prints it: the number of its term, the text, its key, and a loose key in Latin letters."""

    term: int
    text: str
    key: str
    roman: str


class Pair(NamedTuple):
    """Two names that may be of one person; a film, by its number, that prints the first, which fewer films do."""

    number: int
    name: str
    other: str
    reason: str


def similar_names(index: sqlite3.Connection) -> Iterator[Pair]:
    """The pairs of names, each once, the one with fewer films first.

    What they share is written to a database of its own, in a file without a name, and sorted there.
    """
    beside = sqlite3.connect("", isolation_level=None)
    try:
        beside.execute("PRAGMA journal_mode = OFF")
        beside.execute("CREATE TABLE block (what TEXT, term INTEGER, text TEXT, key TEXT, roman TEXT)")
        beside.executemany("INSERT INTO block VALUES (?, ?, ?, ?, ?)", _rows(index))
        shared = "SELECT what FROM block GROUP BY what HAVING count(*) > 1"
        sql = f"SELECT what, term, text, key, roman FROM block WHERE what IN ({shared}) ORDER BY what, term"
        seen: set[tuple[int, int]] = set()
        for names in _groups(beside.execute(sql)):
            for one, other in combinations(names, 2):
                if (one.term, other.term) in seen:
                    continue
                seen.add((one.term, other.term))
                if pair := _pair(index, one, other):
                    yield pair
    finally:
        beside.close()


def _rows(index: sqlite3.Connection) -> Iterator[tuple[str, int, str, str, str]]:
    """What each name could share with a similar one: its words, its initials, its words but for one letter."""
    families = {words[-1] for words in _names_with_initials(index) if words}
    sql = "SELECT number, text, key, coalesce(roman, key) FROM term WHERE field = ? AND disambiguator = ''"
    for name in map(Name._make, index.execute(sql, (_PERSON,))):
        words = name.roman.split()
        if not words:  # a name of signs alone is like no other
            continue
        ordered = " ".join(sorted(words))
        yield (f"={ordered}", *name)
        if words[-1] in families and len(words) > 1:
            yield (f"i{words[-1]} {words[0][0]}", *name)
        if len(words) > 1:
            for place, word in enumerate(words):
                if len(word) >= _SHORTEST and not _has_digit(word):  # a number is no misspelling of another
                    others = " ".join(sorted(words[:place] + words[place + 1 :]))
                    yield (f"<{others} {word[:_KEPT]}", *name)
                    yield (f">{others} {word[-_KEPT:]}", *name)


def _names_with_initials(index: sqlite3.Connection) -> Iterator[list[str]]:
    sql = """
        SELECT coalesce(roman, key) FROM term
        WHERE field = ? AND disambiguator = '' AND (key LIKE '_ %' OR key LIKE '% _ %')
    """
    return (row[0].split() for row in index.execute(sql, (_PERSON,)))


def _groups(rows: Iterator[tuple[str, int, str, str, str]]) -> Iterator[list[Name]]:
    """The names that share something, by what they share."""
    what, group = "", list[Name]()
    for shared, *name in rows:
        if shared != what and group:
            yield group
            group = []
        what = shared
        group.append(Name._make(name))
    if group:
        yield group


def _pair(index: sqlite3.Connection, one: Name, other: Name) -> Pair | None:
    """Two names as a pair, unless nothing speaks for one person, or a record says that they are of one."""
    reason = reason_for(one, other)
    if not reason or (reason == _ONE_LETTER and not _meet(index, one.term, other.term)):
        return None
    sql = "SELECT 1 FROM alias AS one JOIN alias AS two USING (person) WHERE one.term = ? AND two.term = ?"
    if index.execute(sql, (one.term, other.term)).fetchone():
        return None
    counts = [_films(index, name.term) for name in (one, other)]
    if not all(count for count, _ in counts):
        return None
    rarer = 0 if counts[0][0] <= counts[1][0] else 1
    names = (one, other) if rarer == 0 else (other, one)
    return Pair(counts[rarer][1], names[0].text, names[1].text, reason)


_ONE_LETTER = "one letter apart"


def reason_for(one: Name, other: Name) -> str:
    """Why two names may be of one person; empty where nothing says so."""
    if one.key == other.key:
        return "the same but for accents, case or signs"
    words, others = one.roman.split(), other.roman.split()
    if one.roman == other.roman:
        return "the same in Latin letters"
    if sorted(words) == sorted(others):
        return "the same words in another order"
    if _are_initials(words, others) or _are_initials(others, words):
        return "initials of the other"
    return _ONE_LETTER if is_one_letter_apart(one.key, other.key) else ""


def _are_initials(short: list[str], long: list[str]) -> bool:
    """Whether a name is another with initials for words: ``f w murnau``, ``friedrich wilhelm murnau``."""
    if len(short) != len(long) or len(short) < 2 or short[-1] != long[-1]:
        return False
    pairs = list(zip(short[:-1], long[:-1], strict=True))
    return any(len(a) == 1 < len(b) for a, b in pairs) and all(
        a == b or (len(a) == 1 and b.startswith(a)) for a, b in pairs
    )


def is_one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter more, less, or another makes the second text of the first, or two that change places."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return True
    return (
        one[start + 1 :] == other[start + 1 :]
        or one[start + 1 :] == other[start:]
        or one[start:] == other[start + 1 :]
        or (one[start + 2 :] == other[start + 2 :] and one[start : start + 2] == other[start : start + 2][::-1])
    )


def _meet(index: sqlite3.Connection, one: int, other: int) -> bool:
    """Whether two names stand in the same role, of whatever films, or in one film."""
    sql = """
        SELECT 1 FROM link AS one JOIN link AS two ON two.term = ?2 AND (two.role = one.role OR two.film = one.film)
        WHERE one.term = ?1 LIMIT 1
    """
    return index.execute(sql, (one, other)).fetchone() is not None


def _films(index: sqlite3.Connection, term: int) -> tuple[int, int]:
    """How many films print a name, and the number of one of them."""
    found = index.execute("SELECT count(DISTINCT film), min(film) FROM link WHERE term = ?", (term,)).fetchone()
    return int(found[0]), int(found[1] or 0)
