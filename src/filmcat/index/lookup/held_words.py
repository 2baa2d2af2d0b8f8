"""Words looked for in one film at a time: its terms are made again from its record, as the build makes them.

That pays where a word is in so many films that finding them all takes longer than meeting the few that are wanted.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from filmcat.index.lookup.sql import Part, Test, chain
from filmcat.index.lookup.words import links_of
from filmcat.text.fold import fold
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from sqlite3 import Connection

    from filmcat.index.lookup.words import Reading
    from filmcat.index.value_terms import Term
    from filmcat.model.record import FilmRecord

_COST = 40  # what looking at one film costs, in films that are found through the index
_MOST = 600  # films that are looked at before they are found through the index after all
_number = count()


def held(index: Connection, test: Test, readings: Sequence[Reading], fields: tuple[str, ...]) -> Test:
    """A test by terms of some fields that hold all words of a reading, with a probe of one film at a time."""
    function = f"holds_words_{next(_number)}"
    index.create_function(function, 1, _looking_for(index, readings, fields))
    record = f"SELECT {function}(record.json) FROM record WHERE record.number = film.number"
    probe = f"CASE ({record}) WHEN 1 THEN 1 WHEN 0 THEN 0 ELSE {test.seek.sql} END"
    sample = chain([links_of(reading, fields) for reading in readings])
    return Test(test.seek, Part(probe, test.seek.values), sample, _COST)


def _looking_for(
    index: Connection, readings: Sequence[Reading], fields: tuple[str, ...]
) -> Callable[[str], bool | None]:
    """The function that looks at a film; it answers None where it has looked at enough."""
    looked = 0
    begins = _begins(readings)
    other_names: dict[tuple[str, str], list[str]] | None = None

    def holds(json: str) -> bool | None:
        nonlocal looked, other_names
        looked += 1
        if looked > _MOST:
            return None
        if begins:
            words = _words(json, fields)
            if any(begin in words for begin in begins):
                return True
        elif any(_fits(name.key, name.text, readings) for name in _names(json, fields)):
            return True
        if "person" not in fields:
            return False
        if other_names is None:
            other_names = _other_names(index)
        if not other_names:
            return False
        names = (name for name in _names(json, fields) if name.field == "person")
        others = (other_names.get((name.key, name.told), ()) for name in names)
        return any(_fits(fold(text), text, readings) for texts in others for text in texts)

    return holds


class _Name:
    """A term of a film; its key is made when it is first asked for."""

    __slots__ = ("_key", "field", "text", "told")

    def __init__(self, field: str, text: str, told: str) -> None:
        self.field, self.text, self.told = field, text, told
        self._key: str | None = None

    @property
    def key(self) -> str:
        if self._key is None:
            self._key = fold(self.text)
        return self._key


class _Known(dict[str, object]):
    """A record without what is not known of it, which is None where it is looked up."""

    def __missing__(self, _field: str) -> None:
        return None


@lru_cache(maxsize=1)  # the words of a question look at a film one after the other
def _terms(json: str, fields: tuple[str, ...]) -> list[Term]:
    """The terms of some fields that a film has."""
    from json import loads

    from filmcat.index.build.terms import film_terms

    return [term for term in film_terms(cast("FilmRecord", _Known(loads(json)))) if term[0] in fields]


@lru_cache(maxsize=1)
def _names(json: str, fields: tuple[str, ...]) -> list[_Name]:
    """The terms, each with its key when that is asked for."""
    return [_Name(field, text, told) for field, text, told, _ in _terms(json, fields)]


def _begins(readings: Sequence[Reading]) -> list[str]:
    """What begins a word of any name that fits, behind a blank; empty where names have to be looked at one by one.

    One by one where several words must meet in a name, where words are made of other letters, and where there is no
    letter: a name without any is kept as it is only where it stands alone.
    """
    spellings = [spelling for reading in readings for word in reading.words for spelling in word]
    if any(len(reading.words) > 1 for reading in readings) or any(
        is_made or not begin[:1].isalnum() for begin, is_made in spellings
    ):
        return []
    return [f" {begin}" for begin, _ in spellings]


@lru_cache(maxsize=1)
def _words(json: str, fields: tuple[str, ...]) -> str:
    """The words of all terms of some fields that a film has."""
    return folded_at_once([text for _, text, _, _ in _terms(json, fields)])


def folded_at_once(texts: list[str]) -> str:
    """The words of texts, each behind a blank: in a third of the time that it takes to fold each.

    Of a text without letters and digits there are none.
    """
    plain, others = (" ".join(text for text in texts if text.isascii() is is_plain) for is_plain in (True, False))
    return f" {fold(plain)} {fold(others)}"


def _fits(key: str, text: str, readings: Sequence[Reading]) -> bool:
    """Whether each word of a reading begins one of a text, whose key this is."""
    words = f" {key}"
    return any(
        all(
            any(f" {begin}" in (_words_made_of(text, key) if is_made else words) for begin, is_made in spellings)
            for spellings in reading.words
        )
        for reading in readings
    )


def _words_made_of(text: str, key: str) -> str:
    """The Latin words of a text in other letters, each behind a blank."""
    if key.isascii():
        return ""
    from filmcat.text.romanise import romanised

    return f" {romanised(text, key)}"


def _other_names(index: Connection) -> dict[tuple[str, str], list[str]]:
    """By the key of a name and what tells namesakes apart: the other names of the same person's record."""
    sql = (
        "SELECT own.key, own.disambiguator, other.text FROM alias JOIN alias AS second USING (person) "
        "JOIN term AS own ON own.number = alias.term JOIN term AS other ON other.number = second.term "
        "WHERE alias.person IN (SELECT person FROM alias GROUP BY person HAVING count(*) > 1)"
    )
    names: dict[tuple[str, str], list[str]] = {}
    for key, told, text in index.execute(sql):
        names.setdefault((key, told), []).append(text)
    return names
