"""Criteria about the words of texts: whether a field of prose, or any text of a film, holds them."""

from __future__ import annotations

from filmcat.index.columns import KNOWN_BITS
from filmcat.index.full_text import FILM_COLUMNS, PERSON_COLUMNS, column_of_person
from filmcat.index.lookup.person_records import ALIASES_OF_LINKS
from filmcat.index.lookup.sql import NEVER, Condition, Part, Test, all_of, any_of, judged, none_of, simple
from filmcat.index.lookup.where import lacks
from filmcat.query.criteria import FIELDS
from filmcat.query.sought import has_phrase, read_phrases
from filmcat.text.segments import asked
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from sqlite3 import Connection

    from filmcat.model.fields import Field
    from filmcat.query.criteria import Criterion
    from filmcat.text.segments import Phrase

_FILMS = "SELECT rowid FROM full_text WHERE full_text MATCH ?"
# From the names of a record to the films that credit one of them, however it is written.
_CREDITED = (
    "CROSS JOIN term AS own ON own.number = alias.term CROSS JOIN term AS same ON same.field = own.field "
    "AND same.key = own.key AND same.disambiguator = own.disambiguator CROSS JOIN link ON link.term = same.number"
)
_FILMS_OF_PERSONS = (
    f"SELECT link.film FROM full_text CROSS JOIN alias ON alias.person = full_text.rowid {_CREDITED} "
    "WHERE full_text MATCH ?"
)
PERSONS_OF_FILM = (
    f"SELECT DISTINCT person.number, person.json FROM link {ALIASES_OF_LINKS} "
    "JOIN person ON person.number = alias.person WHERE link.film = ?"
)


def condition(index: Connection, criterion: Criterion) -> Condition:
    """The condition that all words of a value stand in prose of a film or its people, or in any of its texts.

    Of a value with commas one part has to fit where it does not fit whole. Raises UsageError for one without a word.
    """
    row = criterion.recorded.row if criterion.recorded else FIELDS[criterion.field]
    unknown = _unknown(row)
    if criterion.lacking:
        return judged(unknown or simple(NEVER), None, criterion.field)
    values = [criterion.value] if _is_whole(index, criterion, row) else criterion.values
    holds = any_of(*(_holds(value, row, exact=criterion.exact) for value in values))
    return judged(holds, unknown, criterion.field)


def matching(phrases: Iterable[Phrase], columns: Sequence[str], *, whole: bool) -> str:
    """What FTS5 is asked for: all phrases in these columns, the last word of an open one whole or as a beginning."""
    wanted = []
    for phrase in phrases:
        tokens = asked(phrase)
        wanted.append(f'"{" ".join(tokens.words)}"' + ("*" if tokens.is_open and not whole else ""))
    return f"{{{' '.join(columns)}}} : ({' AND '.join(wanted)})"


def anywhere(phrase: Phrase, *, whole: bool = False) -> Test:
    """Films with a phrase in a text of their own, or in the record of one of their people."""
    own = _selected(_FILMS, matching([phrase], FILM_COLUMNS, whole=whole))
    return any_of(own, _selected(_FILMS_OF_PERSONS, matching([phrase], PERSON_COLUMNS, whole=whole)))


def _holds(value: str, row: Field, *, exact: bool) -> Test:
    phrases = read_phrases(value)
    if row.kind == "full_text":
        return all_of(*(anywhere(phrase, whole=exact) for phrase in phrases))
    if row.kind == "person_prose":
        return _selected(_FILMS_OF_PERSONS, matching(phrases, (column_of_person(row.name),), whole=exact))
    return _selected(_FILMS, matching(phrases, (row.name,), whole=exact))


def _is_whole(index: Connection, criterion: Criterion, row: Field) -> bool:
    if len(criterion.values) < 2 or has_phrase(criterion.value):
        return True
    holds = _holds(criterion.value, row, exact=criterion.exact).seek
    return index.execute(f"SELECT 1 FROM film WHERE {holds.sql} LIMIT 1", holds.values).fetchone() is not None


def _unknown(row: Field) -> Test | None:
    """Films that lack the field, or of whose people nobody's record has it; None where every film has a text."""
    if row.kind == "full_text":
        return None
    if row.kind != "person_prose":
        return lacks(KNOWN_BITS[row.name])
    told = f"SELECT number FROM person WHERE json ->> '$.\"{row.name}\"' IS NOT NULL"
    films = f"SELECT link.film FROM alias {_CREDITED} WHERE alias.person IN ({told})"
    return none_of(simple(Part(f"film.number IN ({films})")))


def _selected(select: str, match: str) -> Test:
    part = Part(select, (match,))
    return simple(Part(f"film.number IN ({select})", part.values), part)
