"""What full text is searched in: for each film its titles, names and prose, for each person the record's.

The columns are those of the table ``full_text``. It holds no text, only the words of it: what is taken out of it must
be stated again, so both are made here, of the record alone.
"""

from __future__ import annotations

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS
from filmcat.text.fold import fold
from filmcat.text.segments import kept
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from filmcat.index.value_terms import Term
    from filmcat.model.record import FilmRecord, PersonRecord

# By the fields of terms, the columns that these are searched in; then the fields of prose, each a column of its own.
_SEARCHED = {"title", "people", "characters", "companies"}  # kinds
OF_TERMS = {row.asked: row.asked for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.kind in _SEARCHED}
OF_TERMS |= {"credited": "person"}
_FILM_PROSE = tuple(row.name for row in FILM_FIELDS if row.kind == "prose")
_PERSON_PROSE = tuple(row.name for row in PERSON_FIELDS if row.kind == "prose")
FILM_COLUMNS = (*dict.fromkeys(OF_TERMS.values()), *_FILM_PROSE)
PERSON_COLUMNS = ("person_names", *(f"person_{name}" for name in _PERSON_PROSE))
COLUMNS = (*FILM_COLUMNS, *PERSON_COLUMNS)
NAME_COLUMNS = tuple(dict.fromkeys(OF_TERMS.values()))
_NO_FILM, _NO_PERSON = (None,) * len(FILM_COLUMNS), (None,) * len(PERSON_COLUMNS)
_PARTED = " \ue000 "  # a word that nobody searches for: no phrase reaches from one text into the next


def column_of_person(field: str) -> str:
    """The column of a field of persons."""
    return f"person_{field}"


def column_and_words(field: str, key: str) -> tuple[str | None, str]:
    """The column in which a term of a field is searched, None for none, and its words, of its key."""
    column = OF_TERMS.get(field)
    return column, kept(key) if column else ""


def film_texts(film: FilmRecord, terms: Iterable[tuple[object, str | None, str]]) -> tuple[str | None, ...]:
    """The words of a film, one text a column: those of its terms, each with its column and words, then its prose."""
    by_column: dict[str | None, dict[str, None]] = {column: {} for column in (*NAME_COLUMNS, None)}
    for _, column, words in terms:
        by_column[column][words] = None
    del by_column[None]
    return (*map(_joined, by_column.values()), *_prose(film, _FILM_PROSE), *_NO_PERSON)


def person_texts(person: PersonRecord, names: Iterable[Term]) -> tuple[str | None, ...]:
    """The words of a person's record: every name, then the prose."""
    called = _joined(kept(fold(name)) for _, name, _, _ in names)
    return (*_NO_FILM, called, *_prose(person, _PERSON_PROSE))


def _prose(record: FilmRecord | PersonRecord, fields: tuple[str, ...]) -> Iterator[str | None]:
    values = cast("Mapping[str, object]", record)
    by_language = cast("Mapping[str, Mapping[str, str]]", values["texts"] or {})
    for name in fields:
        value = values[name]
        texts = by_language[name].values() if name in by_language else [] if value is None else [str(value)]
        yield _joined(kept(fold(text)) for text in texts)


def _joined(texts: Iterable[str]) -> str | None:
    return _PARTED.join(texts) or None
