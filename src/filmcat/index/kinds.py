"""How the index holds values of each kind, and how films are asked for and sorted by them."""

from __future__ import annotations

from functools import lru_cache

from filmcat.index.value_terms import (
    company_terms,
    credit_terms,
    festival_terms,
    name_terms,
    part_terms,
    people_of_cast,
    place_terms,
    text_terms,
    texts_terms,
    title_terms,
    version_terms,
)
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from filmcat.index.value_terms import Term
    from filmcat.model.fields import Field
    from filmcat.model.record import FilmRecord

    Maker = Callable[[object, Field, FilmRecord], Iterable[Term]]  # of a value, the row of its field, its film
    Dates = Callable[[object], Iterable[str | None]]


class Column:
    """One column of the table ``film``: the end of its name, which begins with the field's, and its SQL type.

    ``index`` is what its SQL index is on (none: it has none), with the column in braces; ``made`` makes its value
    of a film and the field's name (None: it is the value of the field).
    """

    __slots__ = ("end", "index", "made", "type")

    def __init__(
        self, type: str, index: str = "", made: Callable[[FilmRecord, str], object] | None = None, end: str = ""
    ) -> None:
        self.type = type
        self.index = index
        self.made = made
        self.end = end


class Kind:
    """How one kind of value is held and asked for.

    ``asked`` says how: by "words", by "meaning" (by words where there is none), by "keys" of places, by "range", by
    "days", by "truth", by "texts", by "id", or not at all (films that lack it always can be). ``terms`` makes the
    searchable texts of a value, ``dates`` those that stand for days; both take the value of the field, or of the one
    that it is computed from. ``sort`` is the SQL that films are sorted by, with the name of the field in braces.
    ``meaning`` is what a text means, None for nothing: texts that mean the same are found by each other. ``filed_in``
    is the role of those whom films are sorted by: their records may say how they file.
    """

    __slots__ = ("asked", "columns", "dates", "filed_in", "meaning", "sort", "terms")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a kind
        self,
        asked: str = "",
        terms: object = None,
        columns: tuple[Column, ...] = (),
        sort: str = "",
        *,
        dates: object = None,
        meaning: Callable[[str], str | None] | None = None,
        filed_in: str = "",
    ) -> None:
        self.asked = asked
        self.terms = cast("Maker | None", terms)  # each takes the values of its kind
        self.columns = columns
        self.sort = sort
        self.dates = cast("Dates | None", dates)
        self.meaning = meaning
        self.filed_in = filed_in


def _form(text: str) -> str | None:
    from filmcat.text.forms import form

    return form(text)


def _ratio(text: str) -> str | None:
    from filmcat.text.aspect_ratios import aspect_ratio

    return aspect_ratio(text)


def _filed_title(film: FilmRecord, _name: str) -> str:
    """What the title, without its article, is put in order by."""
    from filmcat.text.filing import filing_key
    from filmcat.text.titles import FILING, bare_title, titles_of

    if film["sort"]:
        return filing_key(film["sort"], _first_language(film))
    title, languages = next(titles_of(film))
    return filing_key(bare_title(title, languages, FILING), _first_language(film))


def _filed_director(film: FilmRecord, _name: str) -> str | None:
    """What the name of the first director, surname first, is put in order by; None where nobody is known."""
    directors = (film["credits"] or {}).get("director")
    return _filed_name(directors[0], _first_language(film)) if directors else None


@lru_cache(maxsize=4096)
def _filed_name(name: str, tag: str | None) -> str:
    from filmcat.text.filing import filing_key
    from filmcat.text.surnames import surname_first

    return filing_key(surname_first(name, tag), tag)


def _first_language(film: FilmRecord) -> str | None:
    """The tag of the language by whose alphabet a film files; None where nobody knows."""
    return tags[0] if (tags := film["language_tags"]) else None


def _rating(film: FilmRecord, _name: str) -> float | None:
    """The film's own rating, else that of its last rated viewing."""
    if film["rating"] is not None or not film["viewings"]:
        return film["rating"]
    from filmcat.text.viewings import last_rating

    return last_rating(film["viewings"])


_IN_ORDER, _WHERE_KNOWN = "({column}, rank)", "({column}) WHERE {column} IS NOT NULL"
_BY_COLUMN, _BY_KEY = 'film."{name}"', 'film."{name}_key"'
_FILED = "(SELECT filed(json ->> '$.\"{{name}}\"{place}', json ->> '$.language_tags[0]') FROM record WHERE record.number = film.number)"  # noqa: E501
_BY_TEXT, _BY_FIRST = _FILED.format(place=""), _FILED.format(place="[0]")
_BY_LAST_DAY = "(SELECT max(first) FROM day WHERE day.film = film.number AND field = '{name}')"
_WHOLE, _REAL = (Column("INTEGER", _IN_ORDER),), (Column("REAL", _IN_ORDER),)

KINDS = {
    "title": Kind("words", title_terms, (Column("TEXT NOT NULL", _IN_ORDER, _filed_title, "_key"),), _BY_KEY),
    "text": Kind("words", text_terms, sort=_BY_TEXT),
    "form": Kind("words", text_terms, sort=_BY_TEXT, meaning=_form),
    "ratio": Kind("meaning", text_terms, sort=_BY_TEXT, meaning=_ratio),
    "prose": Kind(),
    "texts": Kind("words", texts_terms, sort=_BY_FIRST),
    "lines": Kind("words", texts_terms, sort=_BY_FIRST),
    "addresses": Kind("words", texts_terms, sort=_BY_FIRST),
    "countries": Kind("keys", place_terms, sort=_BY_FIRST),
    "languages": Kind("keys", place_terms, sort=_BY_FIRST),
    "names": Kind("words", name_terms),
    "number": Kind("range", None, _REAL, _BY_COLUMN),
    "runtime": Kind("range", None, _REAL, _BY_COLUMN),
    "flag": Kind("truth", None, (Column("INTEGER"),), _BY_COLUMN),
    "date": Kind("days", sort=_BY_LAST_DAY, dates=lambda value: (str(value),)),
    "ids": Kind(),
    "table": Kind(),
    "year": Kind("range", None, _WHOLE, _BY_COLUMN),
    "age": Kind("range", None, _WHOLE, _BY_COLUMN),
    "festivals": Kind("words", festival_terms),
    "credits": Kind("", credit_terms),
    "cast": Kind("", lambda members, _row, _film: people_of_cast(members, "cast")),
    "companies": Kind("words", company_terms),
    "versions": Kind("words", version_terms),
    "part": Kind("words", part_terms),
    "rating": Kind("range", None, (Column("REAL", _IN_ORDER, _rating),), _BY_COLUMN),
    "viewings": Kind(),
    "last_year": Kind("", None, (Column("INTEGER", _WHERE_KNOWN),)),
    "year_text": Kind(),
    "keys": Kind(),
    "labels": Kind(),
    "texts_by_language": Kind(),
    "credit_notes": Kind(),
    "other": Kind(),
    "id": Kind("id", sort=_BY_COLUMN),
    "people": Kind("words"),
    "characters": Kind("words"),
    **dict.fromkeys(("full_text", "person_prose"), Kind("texts")),
    **dict.fromkeys(("entry_text", "entry_texts"), Kind("words")),
    "entry_year": Kind("range"),
    "entry_days": Kind("days"),
    "seen": Kind("days", sort=_BY_LAST_DAY, dates=lambda viewings: [viewing["date"] for viewing in viewings]),
    "directors": Kind("", None, (Column("TEXT", _IN_ORDER, _filed_director, "_key"),), _BY_KEY, filed_in="director"),
}
