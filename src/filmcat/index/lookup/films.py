"""Finding one film: ever looser readings of a title, of which the first with hits decides."""

from __future__ import annotations

from filmcat.index.columns import TERM_FIELDS, completed
from filmcat.text.escape import uncell
from filmcat.text.fold import fold
from filmcat.text.slug import slug
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from sqlite3 import Connection

    from filmcat.index.lookup.sql import Part
    from filmcat.index.lookup.words import Reading
    from filmcat.model.record import FilmRecord

_TITLE = TERM_FIELDS["title"]
_TITLES = ("title",)
_MANY = 200  # films that are listed of an ambiguous title


class FoundFilm:
    """A film that a title finds: its number in the index, and what tells it from others."""

    __slots__ = ("directors", "id", "number", "original_title", "title", "year")

    def __init__(self, number: int, id: str, titles: tuple[str, str], year: str, directors: str) -> None:
        self.number = number
        self.id = id
        self.title, self.original_title = titles
        self.year = year
        self.directors = directors


def find_films(index: Connection, words: str) -> list[int]:
    """The numbers of the films that a title finds, in the order of the catalogue; empty where none."""
    for step in _STEPS:
        if found := list(step(index, words)):
            return found
    return []


def near_titles(index: Connection, words: str, most: int = 5) -> list[str]:
    """Titles that look like the words, nearest first; never an answer, only a suggestion."""
    from filmcat.index.lookup.suggest import nearest

    return nearest(index, words, ("title",), most)


def _by_id(index: Connection, words: str) -> Iterator[int]:
    found = _films(index, "id = ?", (words,))
    yield from found or _by_slug(index, words) or _by_folded_id(index, words)


def _by_folded_id(index: Connection, words: str) -> list[int]:
    """Films whose id is spelt so but for capitals and accents: ids that were made before й was told from и still find.

    They are looked up by what they are made of: the title, and behind it a year, or a number where several are alike.
    """
    asked = fold(words)
    title, _, tail = asked.rpartition(" ")
    if "-" not in words or not tail.isdecimal():
        return []
    shorter, _, year = title.rpartition(" ")
    keys = [title, *([shorter] if year.isdecimal() else [])]
    found = [number for key in keys for number in _linked(index, "field = ? AND key = ?", (_TITLE, key))]
    return [number for number in found if fold(found_film(index, number).id) == asked]


def _by_slug(index: Connection, words: str) -> list[int]:
    """Films whose id is this slug and a year, if there is only one."""
    if not words or words != slug(words):
        return []
    rows = index.execute(
        "SELECT number, base FROM film WHERE base > ? AND base < ?", (f"{words}-", f"{words}-:")
    ).fetchall()
    years = [number for number, base in rows if base[len(words) + 1 :].isdecimal() and len(base) == len(words) + 5]
    return years if len(years) == 1 else []


def _by_exact_title(index: Connection, words: str) -> list[int]:
    return _linked(index, "field = ? AND key = ? AND text = ?", (_TITLE, fold(words), words))


def _by_folded_title(index: Connection, words: str) -> list[int]:
    return _linked(index, "field = ? AND key = ?", (_TITLE, fold(words)))


def _by_bare_title(index: Connection, words: str) -> list[int]:
    from filmcat.text.titles import without_article

    bare = without_article(words)
    found = _linked(index, "(field = ? AND key = ?) OR bare = ?", (_TITLE, bare, bare))
    return [number for number in found if _has_bare_title(_record(index, number), words, bare)]


def _has_bare_title(film: FilmRecord, words: str, bare: str) -> bool:
    """Whether a title is these words but for articles, where what is left out are articles in its language."""
    from filmcat.text.titles import titles_of, without_article

    return any(
        bare in {fold(title), without_article(title, languages=languages)}
        for title, languages in titles_of(film)
        if without_article(words, languages=languages) == bare
    )


def _by_title_and_year(index: Connection, words: str) -> list[int]:
    from filmcat.text.titles import title_and_year

    parted = title_and_year(words)
    if parted is None:
        return []
    title, year = parted
    for step in (_by_exact_title, _by_folded_title, _by_bare_title):
        if found := [number for number in step(index, title) if _is_of_year(index, number, year)]:
            return found
    return []


def _by_beginnings(index: Connection, words: str) -> list[int]:
    from filmcat.index.lookup.words import as_written, terms_of

    reading = as_written(index, words)
    return [] if reading.is_long else _linked_to(index, terms_of(reading, _TITLES))


def _by_other_spelling(index: Connection, words: str) -> list[int]:
    from filmcat.index.lookup.words import spelt_otherwise

    return _by_reading(index, words, spelt_otherwise)


def _by_another_script(index: Connection, words: str) -> list[int]:
    from filmcat.index.lookup.words import in_another_script

    return _by_reading(index, words, in_another_script)


def _by_reading(index: Connection, words: str, read: Callable[[Connection, str], Reading | None]) -> list[int]:
    """By words read in a looser way: those of a whole title, those with a year behind them, beginnings of words."""
    from filmcat.index.lookup.words import terms_called, terms_of
    from filmcat.text.titles import title_and_year

    reading = read(index, words)
    if reading is None or reading.is_long:
        return []
    found = _linked_to(index, terms_called(reading, _TITLES))
    if not found and (parted := title_and_year(words)) and (title := read(index, parted[0])):
        called = _linked_to(index, terms_called(title, _TITLES))
        found = [number for number in called if _is_of_year(index, number, parted[1])]
    return found or _linked_to(index, terms_of(reading, _TITLES))


def _by_romanised_title(index: Connection, words: str) -> list[int]:
    from filmcat.text.romanise import romanised

    roman = romanised(words)
    return (
        _linked(index, "field = ?1 AND (roman = ?2 OR (roman IS NULL AND key = ?2))", (_TITLE, roman)) if roman else []
    )


def _record(index: Connection, number: int) -> FilmRecord:
    from json import loads

    sql = "SELECT json, known FROM record JOIN film USING (number) WHERE number = ?"
    return cast("FilmRecord", loads(completed(*index.execute(sql, (number,)).fetchone())))


def _is_of_year(index: Connection, number: int, year: int) -> bool:
    sql = "SELECT 1 FROM film WHERE number = ?1 AND (year = ?2 OR (year < ?2 AND year_to >= ?2))"
    return index.execute(sql, (number, year)).fetchone() is not None


def _linked_to(index: Connection, terms: Part) -> list[int]:
    return _linked(index, f"number IN ({terms.sql})", terms.values)


def _linked(index: Connection, terms: str, values: tuple[object, ...]) -> list[int]:
    return _films(
        index, f"number IN (SELECT film FROM link WHERE term IN (SELECT number FROM term WHERE {terms}))", values
    )


def _films(index: Connection, where: str, values: tuple[object, ...]) -> list[int]:
    return [
        row[0] for row in index.execute(f"SELECT number FROM film WHERE {where} ORDER BY rank LIMIT {_MANY}", values)
    ]


_STEPS: tuple[Callable[[Connection, str], Iterator[int] | list[int]], ...] = (
    _by_id,
    _by_exact_title,
    _by_folded_title,
    _by_bare_title,
    _by_title_and_year,
    _by_beginnings,
    _by_other_spelling,
    _by_romanised_title,
    _by_another_script,
)


def found_film(index: Connection, number: int) -> FoundFilm:
    """The film of this number, as one that was found."""
    return as_found(number, index.execute("SELECT id, line FROM film WHERE number = ?", (number,)).fetchone())


def as_found(number: int, row: Sequence[str]) -> FoundFilm:
    """The film of this number with what its row has: id and listed line."""
    id_, line = row
    title, original, year, _, directors, *_ = map(uncell, line.split("\t"))
    return FoundFilm(number, id_, (title, original), year, directors)
