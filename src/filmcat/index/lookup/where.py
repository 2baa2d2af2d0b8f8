"""Criteria to SQL: for each, what films it is true of, and for which it cannot be known."""

from __future__ import annotations

from filmcat.index.columns import KNOWN_BITS, MOST_ROLES, TERM_FIELDS
from filmcat.index.kinds import KINDS
from filmcat.index.lookup import resolve
from filmcat.index.lookup.sql import (
    NEVER,
    Condition,
    Part,
    Test,
    all_of,
    any_of,
    column_of,
    found_by,
    judged,
    none_of,
    simple,
    union,
)
from filmcat.index.lookup.words import as_written, films_with, reading_of, terms_meant_by, terms_of, terms_with
from filmcat.query.criteria import FIELDS, TEXT, Criterion
from filmcat.text.fold import fold
from filmcat.text.names import straight
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sqlite3 import Connection

    from filmcat.index.lookup.words import Reading

    Meaning = Callable[[str], str | None]

_PEOPLE = ("person", "credited")
# From names to the other names of the same people, by their records, however these are written.
_OTHERS = (
    "SELECT same.number FROM alias JOIN alias AS other USING (person) JOIN term AS own ON own.number = other.term "
    "JOIN term AS same ON same.field = own.field AND same.key = own.key AND same.disambiguator = own.disambiguator "
    "WHERE alias.term IN"
)


def condition(index: Connection, criterion: Criterion) -> Condition:
    """The condition for one criterion on the table ``film``, be it negated or not.

    Raises UnknownWord for a field, role, country or language that neither filmcat nor the catalogue knows.
    """
    name, lack = _name_and_lack(index, criterion)
    if criterion.lacking:
        return judged(lack or simple(NEVER), None, name)
    holds = _holds(index, criterion)
    return judged(holds, _unknown(criterion, holds, lack), name)


def _unknown(criterion: Criterion, holds: Test, lack: Test | None) -> Test | None:
    """Films of which a criterion cannot be judged.

    They lack the datum, unless it is one's own, or one of their dates is none, while no other holds.
    """
    if criterion.kind and FIELDS[criterion.field].is_own:
        lack = None
    if criterion.kind and KINDS[criterion.kind].asked == "days":
        from filmcat.index.lookup.ranges import on_days

        undated = all_of(on_days(criterion.field, "first IS NULL"), none_of(holds))
        return any_of(lack, undated) if lack else undated
    return lack


def _holds(index: Connection, criterion: Criterion) -> Test:
    field = criterion.field
    asked = KINDS[criterion.kind].asked if criterion.kind else ""
    if asked in {"range", "days"}:
        from filmcat.index.lookup.ranges import in_ranges

        return in_ranges(index, criterion)
    if asked == "keys":
        return _in_places(index, criterion)
    if asked == "id":
        return _with_id(list(dict.fromkeys([criterion.value, *criterion.values])))
    if asked == "truth":
        return simple(Part(f"{column_of(FIELDS[field])} = ?", (criterion.truth,)))
    role = _role_number(index, criterion)
    if field == TEXT:
        fields: tuple[str, ...] = ("title", *_PEOPLE)
    else:
        fields = (field,) if asked in {"words", "meaning"} and field != "person" else _PEOPLE
    wanted = [criterion.value] if _is_found_whole(index, criterion, fields) else criterion.values
    if field == TEXT:
        return any_of(*(_with_words(index, fields, value) for value in wanted))
    if asked and (meaning := KINDS[criterion.kind].meaning) and not criterion.exact:
        terms = [one for value in wanted for one in _terms_meant(index, criterion, value, meaning)]
    else:
        terms = [terms_meant_by(index, value, fields, exact=criterion.exact) for value in wanted]
    return _films_of(union(terms), fields, role)


def _terms_meant(index: Connection, criterion: Criterion, value: str, meaning: Meaning) -> Iterator[Part]:
    """The terms that mean what a value does, and those with its words, unless its meaning alone is asked for."""
    wanted = meaning(value)
    if wanted is not None:
        rows = index.execute("SELECT number, text FROM term WHERE field = ?", (TERM_FIELDS[criterion.field],))
        numbers = ", ".join(str(number) for number, text in rows if meaning(text) == wanted)
        yield Part(f"SELECT number FROM term WHERE number IN ({numbers})")
    if wanted is None or KINDS[criterion.kind].asked == "words":
        yield terms_with(index, value, (criterion.field,))


def _with_id(ids: list[str]) -> Test:
    if len(ids) == 1:
        return found_by(Part("SELECT number FROM film WHERE id = ?", (ids[0],)), "film.id = ?", ids[0])
    from json import dumps

    any_id, value = "id IN (SELECT value FROM json_each(?))", dumps(ids)
    return found_by(Part(f"SELECT number FROM film WHERE {any_id}", (value,)), f"film.{any_id}", value)


def _in_places(index: Connection, criterion: Criterion) -> Test:
    """Countries and languages by their keys: the value whole, else any of its parts; ``+`` asks for all."""
    field, is_exact = criterion.field, criterion.exact
    whole = resolve.place_keys(index, field, criterion.value, is_exact=is_exact)
    if whole:
        return _linked(index, field, whole)
    alternatives = []
    for value in criterion.values or [criterion.value]:
        names = [name.strip() for name in value.split("+") if name.strip()] or [value]
        keys = [resolve.known_place_keys(index, field, name, is_exact=is_exact) for name in names]
        alternatives.append(all_of(*(_linked(index, field, wanted) for wanted in keys)))
    return any_of(*alternatives)


def _linked(index: Connection, field: str, keys: list[str]) -> Test:
    """Films with a term of one of these keys."""
    marks = ", ".join("?" * len(keys))
    sql = f"SELECT number FROM term WHERE field = ? AND key IN ({marks})"
    terms = ", ".join(str(number) for (number,) in index.execute(sql, (TERM_FIELDS[field], *keys)))
    linked = f"FROM link WHERE term IN ({terms}) AND role = 0"
    return found_by(
        Part(f"SELECT film {linked}"),
        f"EXISTS (SELECT 1 {linked} AND film = film.number)".replace("= film.n", "= +film.n"),
    )


def _with_words(index: Connection, fields: tuple[str, ...], text: str) -> Test:
    """Films in whose terms every word of a text is the beginning of one, be it each in another."""
    from filmcat.index.lookup.held_words import held

    printed = {fold(word): word for word in text.split()}
    words = [printed.get(word, word) for word in fold(text).split(" ")]
    readings = [reading_of(index, word, fields) for word in words]
    return all_of(*(held(index, _with_reading(one, fields), [one], fields) for one in readings))


def _with_reading(reading: Reading, fields: tuple[str, ...]) -> Test:
    """Films that hold a word of a question, by full text where that has it."""
    terms = terms_of(reading, fields)
    found = films_with(reading, fields)
    if found is None:
        return _films_of(terms, fields, None)
    by_record = f"SELECT film FROM link WHERE term IN ({_OTHERS} ({terms.sql}))"
    films = Part(f"{found.sql} UNION ALL {by_record}", found.values + terms.values)
    return simple(Part(f"film.number IN ({films.sql})", films.values), films)


def _films_of(terms: Part, fields: tuple[str, ...], role: int | None) -> Test:
    """Films that hold one of some terms; for people also one of the other names of their records."""
    found, values = terms.sql, terms.values
    if "person" in fields:
        found, values = f"{found} UNION {_OTHERS} ({found})", values * 2
    in_role = "" if role is None else f" AND role = {role:d}"
    films = Part(f"SELECT film FROM link WHERE term IN ({found}){in_role}", values)
    return simple(Part(f"film.number IN ({films.sql})", values), films)


def _is_found_whole(index: Connection, criterion: Criterion, fields: tuple[str, ...]) -> bool:
    """Whether a value with commas is one name: it means something, or the catalogue prints it so, or turned about."""
    if len(criterion.values) < 2:
        return True
    meaning = KINDS[criterion.kind].meaning if criterion.kind else None
    if meaning and meaning(criterion.value) is not None:
        return True
    terms = terms_of(as_written(index, criterion.value), fields)
    rows = index.execute(f"SELECT text FROM term WHERE number IN ({terms.sql}) LIMIT 1000", terms.values)
    turned = fold(straight(criterion.value))
    return any("," in text or fold(text) == turned for (text,) in rows)


def _name_and_lack(index: Connection, criterion: Criterion) -> tuple[str, Test | None]:
    """What the field is called, and when a film lacks it; None where every film has it."""
    field = criterion.field
    if field in {TEXT, "title", "id"}:
        return field, None
    if field == "person" and criterion.role:
        return criterion.role, _lacks_role(index, criterion.role)
    if criterion.kind and any(column.made for column in KINDS[criterion.kind].columns):
        return field, _has_none(column_of(FIELDS[field]))
    if criterion.kind:
        return field, lacks(KNOWN_BITS[FIELDS[field].name])
    if criterion.lacking and (name := resolve.record_field(field)):
        return name, lacks(KNOWN_BITS[name])
    role = resolve.role_of(index, field)
    return role, _lacks_role(index, role)


def _has_none(column: str) -> Test:
    """Films without a value in a column that is made of more than one field."""
    return simple(Part(f"{column} IS NULL"), Part(f"SELECT number FROM film WHERE {column} IS NULL"))


def entry_terms(index: Connection, criterion: Criterion) -> Part:
    """The terms of a criterion's own field that hold all of its words, or all of one of its values."""
    fields = (criterion.field,)
    wanted = [criterion.value] if _is_found_whole(index, criterion, fields) else criterion.values
    return union([terms_meant_by(index, value, fields, exact=criterion.exact) for value in wanted])


def lacks(bit: int) -> Test:
    """Films of which something is not known, by the sets of what is."""
    select = Part(f"SELECT number FROM film WHERE known IN (SELECT bits FROM known_set WHERE bits & {bit} = 0)")
    return Test(
        Part(f"film.known IN (SELECT bits FROM known_set WHERE bits & {bit} = 0)"),
        Part(f"film.known & {bit} = 0"),
        select,
    )


def _lacks_role(index: Connection, role: str) -> Test:
    if role == "director":
        return lacks(KNOWN_BITS["directors"])
    found = index.execute("SELECT number FROM role WHERE key = ?", (role,)).fetchone()
    if found is None:
        return simple(Part("1"))
    number = int(found[0])
    if number > MOST_ROLES:
        return simple(Part("film.number NOT IN (SELECT film FROM link WHERE role = ?)", (number,)))
    sets = f"IN (SELECT bits FROM role_set WHERE bits & {1 << number} = 0)"
    select = Part(f"SELECT number FROM film WHERE roles {sets}")
    return Test(Part(f"film.roles {sets}"), Part(f"film.roles & {1 << number} = 0"), select)


def _role_number(index: Connection, criterion: Criterion) -> int | None:
    """The number of the role that a person is asked for in; None where any will do, -1 where nobody has it."""
    if criterion.role:
        role = criterion.role
    elif criterion.kind or criterion.field == TEXT:
        return None
    else:
        role = resolve.role_of(index, criterion.field)
    found = index.execute("SELECT number FROM role WHERE key = ?", (role,)).fetchone()
    return int(found[0]) if found else -1
