"""How the index holds what films are counted by: SQL that gives keys of values, each with the films that have it."""

from __future__ import annotations

from filmcat.index.columns import TERM_FIELDS, wider_place
from filmcat.index.kinds import KINDS
from filmcat.index.lookup.sql import Part
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.query.counted import By

_FIRST_DAY = 1721424.5  # the Julian day of the ordinal 0
_PERSON = TERM_FIELDS["person"]
# Whose name a term is: somebody with a record has one key, whichever of the names is printed.
_NAMED = (
    "SELECT own.key, own.disambiguator, min(alias.person) AS person FROM alias JOIN term AS own "
    f"ON own.number = alias.term WHERE own.field = {_PERSON} GROUP BY own.key, own.disambiguator"
)
_WHO = "coalesce('#' || named.person, term.key || ' [' || term.disambiguator || ']')"
_PEOPLE = f"term LEFT JOIN ({_NAMED}) AS named USING (key, disambiguator)"
# The films of a term, looked up one term after the other: nothing is sorted.
_FILMS = "(SELECT json_group_array({distinct}film) FROM link WHERE link.term = {term}{in_role})"
_OF_TERM = _FILMS.format(term="term.number", in_role="", distinct="")


def films_by_key(by: By) -> Part:
    """Rows of a key and an array of films: a key may have several rows, and a film stand in several of them."""
    if column := counted_column(by):
        found = _decade(column) if by.step == "decade" else column
        return Part(f"SELECT {found}, json_group_array(number) FROM film WHERE {column} IS NOT NULL GROUP BY {column}")
    row, asked = by.row, KINDS[by.row.kind].asked
    if is_of_people(by):
        in_role = " AND link.role = (SELECT number FROM role WHERE key = ?)" if by.role else ""
        films = _FILMS.format(term="term.number", in_role=in_role, distinct="" if by.role else "DISTINCT ")
        return Part(
            f"SELECT {_WHO}, {films} FROM {_PEOPLE} WHERE term.field = {_PERSON}", (by.role,) if by.role else ()
        )
    if "." in row.name:
        return _by_parts(by)
    if asked == "days":
        return Part(
            f"SELECT {_of_days(by)}, json_group_array(DISTINCT film) FROM day WHERE field = ? GROUP BY 1", (row.name,)
        )
    of_field = f"FROM term WHERE field = {TERM_FIELDS[row.asked]}"
    if asked == "keys":
        return Part(f"SELECT text, {_OF_TERM} {of_field} AND text NOT GLOB '{wider_place('*')}'")
    return Part(f"SELECT {_text_key(by)}, {_OF_TERM} {of_field}")


def texts(by: By) -> Part | None:
    """What keys read as that are no texts themselves, as rows of key and text; None where they are read otherwise."""
    field = by.row.asked
    if is_of_people(by):
        name = "coalesce(min(person.json ->> 'name'), min(term.text))"
        apart = "coalesce(min(person.json ->> 'namesake'), min(term.disambiguator))"
        told = f"{_WHO}, {name} || CASE {apart} WHEN '' THEN '' ELSE ' [' || {apart} || ']' END"
        records = "LEFT JOIN person ON person.number = named.person"
        return Part(f"SELECT {told} FROM {_PEOPLE} {records} WHERE term.field = {_PERSON} GROUP BY 1")
    if field in TERM_FIELDS and KINDS[by.row.kind].asked in {"words", "meaning"}:
        key, meant = _text_key(by), _meant(by)
        return Part(
            f"SELECT {key}, coalesce({meant}, min(text)) FROM term WHERE field = {TERM_FIELDS[field]} GROUP BY 1"
        )
    return None


def meaning(kind: str, text: str) -> str | None:
    """What a text of a field of this kind means, None for nothing: a function of the database."""
    meant = KINDS[kind].meaning
    return meant(text) if meant else None


def is_of_people(by: By) -> bool:
    """Whether people are counted: in one role, or in any."""
    return bool(by.role) or by.row.kind == "people"


def counted_column(by: By) -> str | None:
    """The column of a film's row that holds the value; None where none does."""
    is_held = KINDS[by.row.kind].asked in {"range", "truth"} and "." not in by.row.name
    return f'film."{by.row.name}"' if is_held else None


def _by_parts(by: By) -> Part:
    """By a part of entries: the films that hold an entry of which this part says so."""
    field, asked = TERM_FIELDS[by.row.asked], KINDS[by.row.kind].asked
    films = _FILMS.format(term="part.entry", in_role="", distinct="")
    if asked == "words":
        key, named = "term.key", " JOIN term ON term.number = part.term"
    else:
        key, named = _of_days(by) if asked == "days" else _decade("first") if by.step == "decade" else "first", ""
    return Part(f"SELECT {key}, {films} FROM part{named} WHERE part.field = {field}")


def _of_days(by: By) -> str:
    """The year, decade or month that a date lies in as a whole, from its first to its last day; else NULL."""
    form = "%Y-%m" if by.step == "month" else "%Y"
    first, last = (f"strftime('{form}', {bound} + {_FIRST_DAY})" for bound in ("first", "last"))
    if by.step != "month":
        first, last = (f"CAST({bound} AS INTEGER)" for bound in (first, last))
    if by.step == "decade":
        first, last = _decade(first), _decade(last)
    return f"CASE WHEN {first} = {last} THEN {first} END"


def _decade(year: str) -> str:
    return f"{year} / 10 * 10"


def _text_key(by: By) -> str:
    return f"coalesce({_meant(by)}, term.key)" if KINDS[by.row.kind].meaning else "term.key"


def _meant(by: By) -> str:
    return f"meaning('{by.row.kind}', term.text)" if KINDS[by.row.kind].meaning else "NULL"
