"""Words of a question to terms that hold them: as they are written, or else spelt otherwise or in another script."""

from __future__ import annotations

from filmcat.index.columns import TERM_FIELDS, romanised_field
from filmcat.index.lookup.sql import MOST_WORDS, Part, chain, intersection, selected, union
from filmcat.text.fold import fold
from filmcat.text.names import split_namesake
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

_SAMPLE = 100  # terms whose links are counted
_LAST = "\U0010ffff"  # behind every word that begins alike


class Reading:
    """One way to read a text.

    ``words`` are, for each of its words, what a word of a term may be, and whether that is one that the index has made
    of letters that are not Latin. ``key`` is the column that holds all words of a term, ``count`` how many they are of
    one that is called just so.
    """

    __slots__ = ("count", "key", "words")

    def __init__(self, words: list[tuple[tuple[str, bool], ...]], count: int, key: str = "key") -> None:
        self.words = words
        self.count = count
        self.key = key

    @property
    def is_long(self) -> bool:
        """Whether it has more words than anything is called by."""
        return len(self.words) > MOST_WORDS


def as_written(_index: Connection, text: str) -> Reading:
    """The words of a text as they are, each once."""
    words = [word for word in fold(text).split(" ") if word]
    return Reading([((word, False),) for word in dict.fromkeys(words)], len(words))


def spelt_otherwise(_index: Connection, text: str) -> Reading | None:
    """The words of a text with what else they may be spelt as (see ``text.spellings``); None where it is nothing."""
    from filmcat.text.spellings import spellings

    words = spellings(text)
    if all(len(word) == 1 for word in words):
        return None
    return Reading([tuple((one, False) for one in word) for word in words], len(fold(text).split(" ")))


def in_another_script(index: Connection, text: str) -> Reading | None:
    """The words of a text in Latin letters; None where neither the text nor the catalogue has any other."""
    if not _has_other_letters(index, text):
        return None
    from filmcat.text.romanise import romanised

    words = romanised(text).split()
    stands_among = (True,) if fold(text).isascii() else (True, False)
    alike = [tuple((word, is_made) for is_made in stands_among) for word in dict.fromkeys(words)]
    return Reading(alike, len(words), "coalesce(roman, key)")


def terms_with(index: Connection, text: str, fields: tuple[str, ...]) -> Part:
    """Terms of one of the fields with all words of a text as beginnings, by the first reading that finds any."""
    return terms_of(reading_of(index, text, fields), fields)


def reading_of(index: Connection, text: str, fields: tuple[str, ...]) -> Reading:
    """The first reading of a text with which terms of some fields are found; as it is written where none is."""
    written = as_written(index, text)
    if spelt_otherwise(index, text) is None and not _has_other_letters(index, text):
        return written  # whether it finds any or not
    for read in (as_written, spelt_otherwise, in_another_script):
        reading = read(index, text)
        if reading and any(_finds(index, terms_of(reading, (field,))) for field in fields):
            return reading
    return written


def terms_of(reading: Reading, fields: tuple[str, ...], *, whole: bool = False) -> Part:
    """Terms of one of the fields that hold all words of a reading, as beginnings or whole; no words find nothing."""
    if not reading.words:
        return Part("SELECT 0 WHERE 0")
    return chain(
        [intersection([_terms_with_word(word, field, whole=whole) for word in reading.words]) for field in fields]
    )


def links_of(reading: Reading, fields: tuple[str, ...]) -> Part:
    """About as many rows as a reading has links, or twice as many: its terms, then the links of some for those of all.

    They are counted as far as is wanted, which the terms, that stand together, often reach alone. Of many terms the
    first are taken to have as many links as the others: that only chooses the way, and to count all takes long.
    """
    if not reading.words:
        return Part("SELECT 0 WHERE 0")
    terms = [intersection([_terms_with_word(word, field, whole=False) for word in reading.words]) for field in fields]
    return chain([*terms, *map(_links_estimated, terms)])


def _links_estimated(terms: Part) -> Part:
    """The links of the first of some terms, again and again, as often as there are so many terms."""
    times = f"SELECT 1 FROM ({terms.sql}) LIMIT (SELECT (count(*) + {_SAMPLE - 1}) / {_SAMPLE} FROM ({terms.sql}))"
    first = f"SELECT film FROM (SELECT * FROM ({terms.sql}) LIMIT {_SAMPLE}) JOIN link USING (term)"
    return Part(f"SELECT film FROM ({times}) CROSS JOIN ({first})", terms.values * 3)


def films_with(reading: Reading, fields: tuple[str, ...]) -> Part | None:
    """The films of a reading of one word, by full text, in a third of the time that its terms and their links take.

    None where full text does not have just the words that terms have: of letters that are not Latin those that the
    index made, of scripts without spaces pairs of letters.
    """
    from filmcat.index.full_text import OF_TERMS
    from filmcat.text.segments import runs

    if len(reading.words) != 1 or not all(
        not is_made and word.isalnum() and all(has_spaces for _, has_spaces in runs(word))
        for word, is_made in reading.words[0]
    ):
        return None
    columns = " ".join(dict.fromkeys(OF_TERMS[field] for field in fields))
    begun = " OR ".join(f'"{word}"*' for word, _ in reading.words[0])
    return Part("SELECT rowid FROM full_text WHERE full_text MATCH ?", (f"{{{columns}}} : ({begun})",))


def terms_called(reading: Reading, fields: tuple[str, ...]) -> Part:
    """Terms of one of the fields that hold all words of a reading, whole, in any order, and no other."""
    terms = terms_of(reading, fields, whole=True)
    has_no_other = f"length({reading.key}) - length(replace({reading.key}, ' ', '')) = ?"
    return Part(
        f"SELECT number FROM term WHERE number IN ({terms.sql}) AND {has_no_other}", (*terms.values, reading.count - 1)
    )


def terms_meant_by(index: Connection, value: str, fields: tuple[str, ...], *, exact: bool) -> Part:
    """Terms that hold every word of a value as the beginning of one of their own, or that equal an exact one."""
    name, disambiguator = split_namesake(value) if "person" in fields else (value, None)
    terms = _terms_equal(name, fields) if exact else terms_with(index, name, fields)
    return terms if disambiguator is None else _with_disambiguator(terms, disambiguator)


def _terms_with_word(word: tuple[tuple[str, bool], ...], field: str, *, whole: bool) -> Part:
    """Terms with one word of a reading, in any of its spellings."""
    one_word = f"SELECT term FROM word WHERE field = ? AND word >= ? AND word {'<=' if whole else '<'} ?"
    number = TERM_FIELDS[field]
    spellings = [
        Part(one_word, (romanised_field(number) if is_roman else number, text, text if whole else text + _LAST))
        for text, is_roman in word
    ]
    return spellings[0] if len(spellings) == 1 else selected(union(spellings))


def _has_other_letters(index: Connection, text: str) -> bool:
    """Whether a text, or anything in the catalogue, has letters that are not Latin."""
    found = index.execute("SELECT 1 FROM word WHERE field < 0 LIMIT 1")
    return not fold(text).isascii() or found.fetchone() is not None


def _finds(index: Connection, terms: Part) -> bool:
    return index.execute(f"SELECT 1 FROM ({terms.sql}) LIMIT 1", terms.values).fetchone() is not None


def _terms_equal(value: str, fields: tuple[str, ...]) -> Part:
    marks = ", ".join("?" * len(fields))
    numbers = (TERM_FIELDS[field] for field in fields)
    return Part(f"SELECT number FROM term WHERE field IN ({marks}) AND key = ?", (*numbers, fold(value)))


def _with_disambiguator(terms: Part, disambiguator: str) -> Part:
    """Of some terms of people those that it tells apart; in that of a printed name it stands behind the name proper."""
    ending = f" [{disambiguator}]"
    is_wanted = "(field = ? AND disambiguator = ? OR field = ? AND substr(disambiguator, ?) = ?)"
    values = (TERM_FIELDS["person"], disambiguator, TERM_FIELDS["credited"], -len(ending), ending)
    return Part(f"SELECT number FROM term WHERE number IN ({terms.sql}) AND {is_wanted}", (*terms.values, *values))
