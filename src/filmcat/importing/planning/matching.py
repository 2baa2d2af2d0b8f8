"""Whether two records are of one film: surely, perhaps, or not, and why; never decided by a title alone."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from filmcat.editing.equality import name_key
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake
from filmcat.text.titles import titles_of, without_article

_NEAR = 1  # years between what two sources call the year of one film
_CLOSE = 2  # years between a film and one of the same director with a title that is close
_LIKE_ENOUGH = 0.85  # SequenceMatcher's ratio of two folded titles
_NUMBER = re.compile(r"\b(?:\d+|[ivx]+|one|two|three)\b")


class Match(NamedTuple):
    """``is_sure`` for one and the same film; ``has_title`` where they share a title too; ``reason`` for a person."""

    is_sure: bool
    has_title: bool
    reason: str


class Traits(NamedTuple):
    """What of a film decides whether another is the same: folded titles and names, years, ids."""

    titles: frozenset[str]
    first_year: int | None
    last_year: int | None
    directors: frozenset[tuple[str, str]]
    cast: tuple[str, ...]
    ids: dict[str, str]


def traits(film: FilmRecord, explicit_id: str | None = None) -> Traits:
    """The traits of a film."""
    keys: set[str] = set()
    for title, languages in titles_of(film):
        keys.add(key := fold(title))
        keys.add(without_article(title, key, languages))
    ids = {authority: value.casefold() for authority, value in film["ids"].items()} if film["ids"] else {}
    if explicit_id:
        ids["id"] = explicit_id
    year = film["year"]
    cast = tuple([member["name"] for member in film["cast"] or ()])
    return Traits(frozenset(keys), year, film["year_to"] or year, frozenset(_directors(film)), cast, ids)


def match(source: Traits, other: Traits) -> Match | None:
    """How far two films match; None where they are two."""
    same = [key for key in source.ids if key != "id" and source.ids[key] == other.ids.get(key)]
    has_title = bool(source.titles & other.titles)
    if same:
        return Match(is_sure=True, has_title=has_title, reason=f"the same id {same[0]} = {source.ids[same[0]]}")
    apart = _years_apart(source, other)
    if any(key != "id" and key in other.ids for key in source.ids):  # of one authority, and not the same
        return _doubtful(source, other, "other ids") if has_title and apart == 0 else None
    if has_title and apart is not None and apart <= _NEAR:
        return _of_title_and_year(source, other) if apart == 0 else _perhaps(_years(source, other))
    if source.directors & other.directors:
        return _of_director(source, other, apart, has_title=has_title)
    return _of_little(source, other, apart, has_title=has_title)


def are_close(title: str, other: str) -> bool:
    """Whether two folded titles may be one, misspelt: they look alike, and no number tells them apart."""
    if title == other:
        return True
    if abs(len(title) - len(other)) > max(len(title), len(other)) * (1 - _LIKE_ENOUGH) * 2:
        return False
    if _NUMBER.findall(title) != _NUMBER.findall(other):
        return False
    first, second = sorted((title, other))  # the ratio is not the same both ways
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _LIKE_ENOUGH


def are_same_person(source: PersonRecord, other: PersonRecord) -> bool:
    """Whether two records of one name can be of one person: they are not born in different years."""
    born, other_born = str(source["born"] or "")[:4], str(other["born"] or "")[:4]
    return not (born.isdecimal() and other_born.isdecimal() and born != other_born)


def _of_title_and_year(source: Traits, other: Traits) -> Match:
    """Title and year are the same: the same film, unless nobody who made it is."""
    if source.directors and other.directors:
        if not source.directors & other.directors:
            return _doubtful(source, other, "another director")
    elif source.cast and other.cast and not set(map(fold, source.cast)) & set(map(fold, other.cast)):
        return _doubtful(source, other, "nobody of the cast in common")
    return Match(is_sure=True, has_title=True, reason="the same title and year")


def _of_director(source: Traits, other: Traits, apart: int | None, *, has_title: bool) -> Match | None:
    """Somebody directed both: the same title counts whatever the year, one that is close only in about the same."""
    if has_title:
        if apart is None:
            return Match(is_sure=True, has_title=True, reason="the same title and director")
        return _perhaps(f"the same title and director, and {_years(source, other).partition('and ')[2]}")
    is_about = apart is None or apart <= _CLOSE
    if is_about and any(are_close(title, another) for title in source.titles for another in other.titles):
        return Match(is_sure=False, has_title=False, reason="the same director, and a title that is close")
    return None


def _of_little(source: Traits, other: Traits, apart: int | None, *, has_title: bool) -> Match | None:
    """Nobody is known to have made both: the title of a year that is unknown, or the id that filmcat gave."""
    if has_title and apart is None:
        return _perhaps("the same title, and a year that is unknown")
    if "id" in source.ids and source.ids["id"] == other.ids.get("id"):
        return Match(is_sure=False, has_title=has_title, reason="the same id")
    return None


def _doubtful(source: Traits, other: Traits, but: str) -> Match:
    year = "the same year" if source.first_year == other.first_year else "years that overlap"
    return _perhaps(f"the same title and {year}, but {but}")


def _perhaps(reason: str) -> Match:
    return Match(is_sure=False, has_title=True, reason=reason)


def _years(source: Traits, other: Traits) -> str:
    return f"the same title, and the years {other.first_year} and {source.first_year}"


def _years_apart(source: Traits, other: Traits) -> int | None:
    """Years between two films: 0 where they share one, or both are of none; None where one is unknown."""
    if source.first_year is None or other.first_year is None:
        return 0 if source.first_year is other.first_year else None
    last, other_last = source.last_year or source.first_year, other.last_year or other.first_year
    return max(other.first_year - last, source.first_year - other_last, 0)


def _directors(film: FilmRecord) -> list[tuple[str, str]]:
    namesakes = {
        note["position"]: note["namesake"] for note in film["credit_notes"] or () if note["role"] == "director"
    }
    names = (film["credits"] or {}).get("director", ())
    return [name_key(join_namesake(name, namesakes.get(place))) for place, name in enumerate(names, 1)]
