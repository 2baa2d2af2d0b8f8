"""The order of a list, plainly: what is unknown last, ties as the catalogue has them."""

from collections.abc import Callable
from functools import cache
from typing import cast

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.query.order import SortKey
from filmcat.text.dates import day_span
from filmcat.text.filing import filing_key
from filmcat.text.surnames import surname_first
from filmcat.text.titles import FILING, bare_title, titles_of
from laws.plain import Film
from laws.plain_people import credited, names_of
from laws.plain_ranges import rating_of, seen_on

SORTED = [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.has_order]


def in_order(films: list[Film], order: list[SortKey]) -> list[Film]:
    """Films sorted, where those given stand as in the catalogue; ties are turned about where the last key falls."""
    found = films[::-1] if order[-1].falling else list(films)
    for key in order[::-1]:
        if key.field != "catalogue":
            row = next(row for row in SORTED if key.field in {row.name, *row.queries})
            keys = {film.id: _key(film, row) for film in found}
            known = [film for film in found if keys[film.id] is not None]
            known.sort(key=lambda film: cast("str", keys[film.id]), reverse=key.falling)
            found = known + [film for film in found if keys[film.id] is None]
    return found


@cache
def _key(film: Film, row: Field) -> object:
    return _KEYS[row.kind](film, row)


def _filed(film: Film, _row: Field) -> object:
    if film.record["sort"]:
        return _by_alphabet(film.record["sort"], film)
    title, languages = next(titles_of(film.record))
    return _by_alphabet(bare_title(title, languages, FILING), film)


def _by_alphabet(text: object, film: Film) -> str:
    return filing_key(str(text), (film.record["language_tags"] or [None])[0])


def _value(film: Film, row: Field) -> object:
    return film.values[row.name]


def _last_seen(film: Film, _row: Field) -> object:
    return max((span[0] for date in seen_on(film.record) if (span := day_span(date))), default=None)


def _folded(film: Film, row: Field) -> object:
    return _by_alphabet(film.values[row.name], film) if film.values[row.name] else None


def _folded_first(film: Film, row: Field) -> object:
    texts = cast("list[str]", film.values[row.name] or [])
    return _by_alphabet(texts[0], film) if texts else None


def _director(film: Film, _row: Field) -> object:
    first = next((one for one in credited(film.record) if one.role == "director"), None)
    if first is None:
        return None
    said = (one["sort"] for one in film.persons if first.name.key in {name.key for name in names_of(one)})
    tag = (film.record["language_tags"] or [None])[0]
    return _by_alphabet(next(filter(None, said), None) or surname_first(first.name.text, tag), film)


_KEYS: dict[str, Callable[[Film, Field], object]] = {
    "title": _filed, **dict.fromkeys(("text", "form", "ratio"), _folded),
    **dict.fromkeys(("texts", "lines", "addresses"), _folded_first),
    "countries": _folded_first, "languages": _folded_first,
    "number": _value, "runtime": _value, "year": _value, "age": _value, "flag": _value,
    "id": lambda film, _: film.id, "directors": _director,
    "rating": lambda film, _: rating_of(film.record), "seen": _last_seen,
}  # fmt: skip
