"""Films in the order in which they fit what is searched for, the best first; near words where there are none."""

from __future__ import annotations

from itertools import islice

from filmcat.index.columns import completed
from filmcat.index.full_text import COLUMNS, FILM_COLUMNS, NAME_COLUMNS, PERSON_COLUMNS
from filmcat.index.lookup.full_text import PERSONS_OF_FILM, anywhere, matching
from filmcat.index.lookup.sql import Part, all_of, both
from filmcat.text.segments import Phrase
from filmcat.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection

# Where all words have to stand, the best first; each once as whole words, once as beginnings.
_STEPS = (("title",), NAME_COLUMNS, FILM_COLUMNS)
_MOST_WEIGHED = 20_000  # films of one step that are put in order by how much their words say: more take too long
_EVERY = Part("1")
_MOST_NEAR = 5  # near words that are told


class Hit(NamedTuple):
    """A film that was found: its id, its record as JSON, and those of its people in which words were found."""

    id: str
    json: str
    persons: list[str]


class Search:
    """The films of a selection in which all phrases stand."""

    def __init__(self, index: Connection, phrases: Sequence[Phrase], where: Part, limit: int | None) -> None:
        self._index = index
        self._phrases = phrases
        self._where = where
        self._limit = limit

    def hits(self) -> Iterator[Hit]:
        """The films, at most as many as are wanted, each once.

        First those with all words in their titles, then in titles and names, then in any text, then also in the records
        of their people; within each, whole words before beginnings, and then rare words before frequent ones.
        """
        sql = "SELECT id, json, film.known FROM film JOIN record USING (number) WHERE number = ?"
        for number, is_of_person in self._numbers():
            id_, json, known = self._index.execute(sql, (number,)).fetchone()
            yield Hit(id_, completed(json, known), self._persons(number) if is_of_person else [])

    def near_words(self) -> list[tuple[str, list[str]]]:
        """Each word that stands in no text, with words of texts that begin so but for one slip."""
        words = dict.fromkeys(word for phrase in self._phrases for word in phrase.words)
        missing = [word for word in words if not self._is_there(Phrase((word,), is_open=True), COLUMNS)]
        return [(word, self._near(word)) for word in missing]

    def _numbers(self) -> Iterator[tuple[int, bool]]:
        """The numbers of films, and whether words of theirs stand in the record of somebody."""
        told: set[int] = set()
        for columns in _STEPS:
            for whole in (True, False) if any(phrase.is_open for phrase in self._phrases) else (True,):
                for number in self._step(matching(self._phrases, columns, whole=whole), len(told)):
                    if number not in told and not self._is_enough(told):
                        told.add(number)
                        yield number, False
        if self._is_enough(told) or not self._are_people_meant():
            return
        where = both(all_of(*(anywhere(phrase) for phrase in self._phrases)).seek, self._where)
        for (number,) in self._index.execute(f"SELECT number FROM film WHERE {where.sql} ORDER BY rank", where.values):
            if number not in told and not self._is_enough(told):
                told.add(number)
                yield number, True

    def _is_enough(self, told: set[int]) -> bool:
        return self._limit is not None and len(told) >= self._limit

    def _step(self, match: str, told: int) -> Iterator[int]:
        """The films of one step, of which some may have been ``told``."""
        if self._limit is not None and told >= self._limit:
            return
        few = f"SELECT 1 FROM full_text WHERE full_text MATCH ? LIMIT {_MOST_WEIGHED + 1}"
        (count,) = self._index.execute(f"SELECT count(*) FROM ({few})", (match,)).fetchone()
        order = " ORDER BY full_text.rank, full_text.rowid" if 1 < count <= _MOST_WEIGHED else ""
        limit = "" if self._limit is None else f" LIMIT {self._limit + told:d}"
        films = "" if self._where == _EVERY else " CROSS JOIN film ON film.number = full_text.rowid"
        where = f"full_text MATCH ? AND ({self._where.sql})"
        sql = f"SELECT full_text.rowid FROM full_text{films} WHERE {where}{order}{limit}"
        for (number,) in self._index.execute(sql, (match, *self._where.values)):
            yield number

    def _are_people_meant(self) -> bool:
        """Whether any word stands in the record of a person: else every film was found by its own texts."""
        return any(self._is_there(phrase, PERSON_COLUMNS) for phrase in self._phrases)

    def _persons(self, film: int) -> list[str]:
        sql = f"{PERSONS_OF_FILM} AND person.number IN (SELECT rowid FROM full_text WHERE full_text MATCH ?)"
        found: dict[int, str] = {}
        for phrase in self._phrases:
            found |= dict(self._index.execute(sql, (film, matching([phrase], PERSON_COLUMNS, whole=False))))
        return list(found.values())

    def _is_there(self, phrase: Phrase, columns: Sequence[str]) -> bool:
        sql = "SELECT 1 FROM full_text WHERE full_text MATCH ? LIMIT 1"
        return self._index.execute(sql, (matching([phrase], columns, whole=False),)).fetchone() is not None

    def _near(self, word: str) -> list[str]:
        """Words with the same first letter, which are soon looked through; only where none is near, all words."""
        self._index.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_word USING fts5vocab(main, full_text, row)")
        sql = "SELECT term FROM text_word WHERE length(term) >= ?1 AND term >= ?2 AND term < ?3 ORDER BY doc DESC, term"
        for first in (word[0], ""):
            rows = self._index.execute(sql, (len(word) - 1, first, f"{first}\U0010ffff"))
            if near := list(islice((near for (near,) in rows if begins_with_a_slip(near, word)), _MOST_NEAR)):
                return near
        return []


def begins_with_a_slip(word: str, typed: str) -> bool:
    """Whether a word begins as another that was typed but for one slip: ``himalayas`` as ``himalya``."""
    return any(is_one_slip(typed, word[: len(typed) + more]) for more in (-1, 0, 1))


def is_one_slip(word: str, other: str) -> bool:
    """Whether two words differ in one letter that is wrong, missing or too much, or in two that changed places."""
    if len(word) > len(other):
        word, other = other, word
    start = next((place for place, letter in enumerate(word) if letter != other[place]), len(word))
    rest, other_rest = word[start:], other[start:]
    if len(word) < len(other):
        return len(word) + 1 == len(other) and rest == other_rest[1:]
    return rest[1:] == other_rest[1:] or (rest[1::-1] == other_rest[:2] and rest[2:] == other_rest[2:])
