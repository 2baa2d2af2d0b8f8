"""Whether two records are of one film: surely, perhaps, or not, and why.

Sure is what an id of one authority proves, or a title with its year, where nothing contradicts it; never a title alone.
"""

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from filmcat.editing.equality import name_key
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.fold import fold
from filmcat.text.ids import are_two_films, id_key
from filmcat.text.names import join_namesake
from filmcat.text.titles import titles_of, without_article

_NEAR = 1  # years between what two sources call the year of one film
CLOSE = 2  # years between a film and one of the same director that it may be
_LIKE_ENOUGH = 0.85  # SequenceMatcher's ratio of two folded titles
_NUMBER = re.compile(r"\d+|\b(?:[ivx]+|one|two|three)\b")
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d]) ?(?=\d+$)")
_LIKE_NAMES = 0.75  # the same of two names that are spelt in more ways than titles are
_LONG_WORD = 4  # letters of a word that two spellings of one name share

Name = tuple[str, str]
Years = tuple[int | None, int | None]


class Match(NamedTuple):
    """``is_sure`` for one and the same film; ``has_title`` where they share a title too; ``reason`` for a person."""

    is_sure: bool
    has_title: bool
    reason: str


class Traits(NamedTuple):
    """What of a film decides whether another is the same: folded titles and names, years, ids.

    ``titles`` are those as printed, ``bare`` those and what stays of them without an article.
    """

    titles: frozenset[str]
    bare: frozenset[str]
    first_year: int | None
    last_year: int | None
    directors: frozenset[Name]
    cast: tuple[str, ...]
    ids: dict[str, str]

    @property
    def years(self) -> Years:
        """The first and the last year."""
        return self.first_year, self.last_year


def traits(film: FilmRecord, explicit_id: str | None = None) -> Traits:
    """The traits of a film."""
    titles: set[str] = set()
    bare: set[str] = set()
    for title, languages in titles_of(film):
        titles.add(key := fold(title))
        bare.add(without_article(title, key, languages))
        if key[-1:].isdecimal():  # "Alien³" and "Alien3" are "Alien 3"
            titles |= {_BEFORE_NUMBER.sub("", key, 1), _BEFORE_NUMBER.sub(" ", key, 1)}
    ids = {authority: id_key(authority, value) for authority, value in film["ids"].items()} if film["ids"] else {}
    if explicit_id:
        ids["id"] = explicit_id
    year = film["year"]
    cast = tuple([member["name"] for member in film["cast"] or ()])
    directors = frozenset(map(name_key, directors_of(film)))
    return Traits(frozenset(titles), frozenset(titles | bare), year, film["year_to"] or year, directors, cast, ids)


def directors_of(film: FilmRecord) -> list[str]:
    """Who directed a film, each with what tells namesakes apart."""
    names = (film["credits"] or {}).get("director", ())
    if not film["credit_notes"]:
        return [*names]
    apart = {note["position"]: note["namesake"] for note in film["credit_notes"] if note["role"] == "director"}
    return [join_namesake(name, apart.get(place)) for place, name in enumerate(names, 1)]


def match(source: Traits, other: Traits) -> Match | None:
    """How far two films match; None where they are two."""
    shared = [key for key in source.ids if key != "id" and source.ids[key] == other.ids.get(key)]
    is_another = any(key != "id" and key in other.ids and are_two_films(key, id_, other.ids[key])
                     for key, id_ in source.ids.items())  # fmt: skip
    if shared:
        return _of_id(source, other, shared[0], is_another=is_another)
    if is_another or _are_other_directors(source, other):
        return None
    apart = years_apart(source.years, other.years)
    if apart == 0 and source.bare & other.bare:
        return _of_title_and_year(source, other)
    if source.directors & other.directors:
        return _of_director(source, other, apart)
    return _of_little(source, other, apart)


def are_close(title: str, other: str) -> bool:
    """Whether two folded titles may be one, misspelt: they look alike, and no number tells them apart."""
    if title == other:
        return True
    if abs(len(title) - len(other)) > max(len(title), len(other)) * (1 - _LIKE_ENOUGH) * 2:
        return False
    if numbers_in(title) != numbers_in(other):
        return False
    return _ratio(title, other) >= _LIKE_ENOUGH


@lru_cache(maxsize=8192)
def numbers_in(title: str) -> tuple[str, ...]:
    """The numbers of a folded title, which no misspelling changes."""
    return tuple(_NUMBER.findall(title))


def years_apart(years: Years, others: Years) -> int | None:
    """Years between two films of a first and a last year: 0 where they share one; None where either is unknown."""
    (first, last), (other_first, other_last) = years, others
    if first is None or other_first is None:
        return None
    return max(other_first - (last or first), first - (other_last or other_first), 0)


def are_same_person(source: PersonRecord, other: PersonRecord) -> bool:
    """Whether two records of one name can be of one person: they are not born in different years."""
    born, other_born = str(source["born"] or "")[:4], str(other["born"] or "")[:4]
    return not (born.isdecimal() and other_born.isdecimal() and born != other_born)


def _of_id(source: Traits, other: Traits, key: str, *, is_another: bool) -> Match:
    """An id is the same: that proves it, unless all else says otherwise."""
    has_title = bool(source.bare & other.bare)
    said = f"the same id {key} = {source.ids[key]}"
    if is_another:
        return Match(is_sure=False, has_title=has_title, reason=f"{said}, but another of a second authority")
    apart = years_apart(source.years, other.years)
    if not has_title and ((apart or 0) > _NEAR or _are_other_directors(source, other)):
        return Match(is_sure=False, has_title=False, reason=f"{said}, but another title, and year or director")
    return Match(is_sure=True, has_title=has_title, reason=said)


def _of_title_and_year(source: Traits, other: Traits) -> Match:
    """Title and year are the same: the same film, unless nobody who made it is."""
    year = "the same year" if source.first_year == other.first_year else "years that overlap"
    if source.directors and other.directors:
        if not source.directors & other.directors:
            return _perhaps(f"the same title and {year}, but a director of another spelling")
    elif source.cast and other.cast and not set(map(fold, source.cast)) & set(map(fold, other.cast)):
        return _perhaps(f"the same title and {year}, but nobody of the cast in common")
    return Match(is_sure=True, has_title=True, reason="the same title and year")


def _of_director(source: Traits, other: Traits, apart: int | None) -> Match | None:
    """Somebody directed both, in years that are not the same: one who films a title again does so years later."""
    if apart is not None and apart > CLOSE:
        return None
    if source.bare & other.bare:
        return _of_title_and_director(source, other, apart)
    if any(are_close(title, another) for title in source.bare for another in other.bare):
        return Match(is_sure=False, has_title=False, reason="the same director, and a title that is close")
    if apart == 0 and not _scripts(source) & _scripts(other):
        return Match(is_sure=False, has_title=False, reason="the same director and year, in other letters")
    return None


def _of_title_and_director(source: Traits, other: Traits, apart: int | None) -> Match:
    if apart is not None:
        return _perhaps(f"the same title and director, and {_years(source, other)}")
    if source.first_year is other.first_year:  # neither is known
        return Match(is_sure=True, has_title=True, reason="the same title and director")
    return _perhaps("the same title and director, and a year that is unknown")


def _of_little(source: Traits, other: Traits, apart: int | None) -> Match | None:
    """Nobody is known to have made both: a title in the next year, or an unknown one, or the id that filmcat gave."""
    if source.titles & other.titles:
        if apart is None:
            return _perhaps("the same title, and a year that is unknown")
        if apart <= _NEAR:
            return _perhaps(f"the same title, and {_years(source, other)}")
    if "id" in source.ids and source.ids["id"] == other.ids.get("id"):
        return Match(is_sure=False, has_title=bool(source.bare & other.bare), reason="the same id")
    return None


def _perhaps(reason: str) -> Match:
    return Match(is_sure=False, has_title=True, reason=reason)


def _years(source: Traits, other: Traits) -> str:
    return f"the years {other.first_year} and {source.first_year}"


def _are_other_directors(source: Traits, other: Traits) -> bool:
    """Whether both name directors, and none of one can be one of the other, misspelt or in other letters."""
    if not (source.directors and other.directors) or source.directors & other.directors:
        return False
    return not any(_may_be_one(name, another) for name in source.directors for another in other.directors)


def _may_be_one(name: Name, other: Name) -> bool:
    """Whether two names may be of one person: they share a long word, look alike, or are of different letters."""
    (words, disambiguator), (others, other_disambiguator) = name, other
    if words == others:
        return not (disambiguator and other_disambiguator)
    if script_of(words) != script_of(others):
        return True
    shared = {word for word in words.split() if len(word) >= _LONG_WORD} & set(others.split())
    return bool(shared) or _ratio(words, others) >= _LIKE_NAMES


def _ratio(text: str, other: str) -> float:
    first, second = sorted((text, other))  # the ratio is not the same both ways
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _scripts(film: Traits) -> set[str]:
    return set(map(script_of, film.titles))


@lru_cache(maxsize=8192)
def script_of(text: str) -> str:
    """The letters that a text begins with: ``"LATIN"``; empty where it has none."""
    from unicodedata import name

    letter = next((sign for sign in text if sign.isalpha()), "")
    return name(letter, "").partition(" ")[0] if letter else ""
