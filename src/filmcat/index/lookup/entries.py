"""Criteria about entries to SQL: several of one showing, of one company, are judged of the same.

An entry is a term. A criterion is true of it, false, or unknown where the entry lacks the part; a film has an entry of
which all criteria are true, or may have one, or has none.
"""

from collections.abc import Iterator
from sqlite3 import Connection

from filmcat.index.columns import KNOWN_BITS, TERM_FIELDS
from filmcat.index.kinds import KINDS
from filmcat.index.lookup.ranges import bounded
from filmcat.index.lookup.sql import Condition, Part, Test, any_of, both, either, judged, none_of, simple
from filmcat.index.lookup.where import entry_terms, lacks
from filmcat.query.criteria import FIELDS, Criterion
from filmcat.query.question import Groups

_OF_FIELD = "SELECT entry FROM part WHERE field = ?"


def gathered(groups: Groups) -> Iterator[tuple[list[Criterion], bool]]:
    """Groups of criteria, any of which is to hold, or, where that is told, all of one entry.

    A field of entries opens one for itself, and the parts behind it belong to it; those before the first belong to
    the first; they stand where the first of them does. What is negated, or asks for films that lack something, stands
    by itself, unless it asks for an entry that lacks a part beside criteria that are about more.
    """
    entries: dict[str, list[list[Criterion]]] = {}
    placed: list[tuple[list[Criterion], bool]] = []
    for group in groups:
        asked = group[0]
        opens = asked.field == asked.entry
        if len(group) > 1 or not asked.entry or asked.negated or (opens and asked.lacking):
            placed.append((group, bool(asked.entry) and len(group) == 1))
            continue
        opened = entries.setdefault(asked.entry, [])
        if not opened or (opens and any(one.field == one.entry for one in opened[-1])):
            opened.append([])
            placed.append((opened[-1], True))
        opened[-1].append(asked)
    for group, is_entry in placed:
        if is_entry and all(asked.lacking for asked in group):
            yield from (([asked], True) for asked in group)
        else:
            yield group, is_entry


def condition(index: Connection, criteria: list[Criterion]) -> Condition:
    """The condition that a film has an entry of which all of some criteria are true, be they negated or not."""
    first, names = criteria[0], tuple(dict.fromkeys(asked.field for asked in criteria))
    missing = lacks(KNOWN_BITS[FIELDS[first.entry].name])
    if all(asked.lacking for asked in criteria):
        holds = missing if first.field == first.entry else none_of(_films_with(Part(_OF_FIELD, _number(first))))
        return judged(holds, None, *names)
    true = [_true(index, asked) for asked in criteria]
    holds = _films_with(_all(first.entry, [_among(part) for part in true]))
    maybe = [_unknown(asked, part) for asked, part in zip(criteria, true, strict=True)]
    unknown, possible = missing, None
    if any(maybe):
        parts = [either(_among(part), *([other] if other else [])) for part, other in zip(true, maybe, strict=True)]
        films = _films_with(_all(first.entry, parts))
        unknown, possible = any_of(missing, _but_not(films, holds)), any_of(missing, films)
    return judged(holds, unknown, *names, possible=possible)


def _true(index: Connection, asked: Criterion) -> Part:
    """The entries of which a criterion is true."""
    if asked.lacking:
        return _without(asked)
    if asked.field == asked.entry:
        return entry_terms(index, asked)
    if asked.ranges:
        return _within(asked)
    terms = entry_terms(index, asked)
    return Part(f"SELECT entry FROM part WHERE term IN ({terms.sql})", terms.values)


def _within(asked: Criterion) -> Part:
    """The entries with a year, or a date as a whole, in one of the ranges of a criterion."""
    each = [bounded(wanted, "first", "last") for wanted in asked.ranges]
    inside = either(*(Part(" AND ".join(tests), bounds) for tests, bounds in each))
    return Part(f"{_OF_FIELD} AND first IS NOT NULL AND {inside.sql}", (*_number(asked), *inside.values))


def _unknown(asked: Criterion, true: Part) -> Part | None:
    """The test that a criterion is unknown of an entry; None where it is so of none.

    It lacks the part, or one of its dates is none, while no other holds.
    """
    if asked.lacking or asked.field == asked.entry:
        return None
    lacking = _among(_without(asked))
    if KINDS[asked.kind].asked != "days":
        return lacking
    undated = _among(Part(f"{_OF_FIELD} AND first IS NULL", _number(asked)))
    return either(lacking, both(undated, Part(f"number NOT IN ({true.sql})", true.values)))


def _without(asked: Criterion) -> Part:
    """The entries that lack a part."""
    entry = TERM_FIELDS[asked.entry]
    return Part(f"SELECT number FROM term WHERE field = ? AND number NOT IN ({_OF_FIELD})", (entry, *_number(asked)))


def _number(asked: Criterion) -> tuple[int]:
    return (TERM_FIELDS[asked.field],)


def _among(entries: Part) -> Part:
    return Part(f"number IN ({entries.sql})", entries.values)


def _all(field: str, tests: list[Part]) -> Part:
    """The entries of a field that pass several tests."""
    every = both(*tests)
    return Part(f"SELECT number FROM term WHERE field = ? AND {every.sql}", (TERM_FIELDS[field], *every.values))


def _films_with(entries: Part) -> Test:
    films = Part(f"SELECT film FROM link WHERE term IN ({entries.sql})", entries.values)
    return simple(Part(f"film.number IN ({films.sql})", films.values), films)


def _but_not(test: Test, other: Test) -> Test:
    """The films of one test that do not pass another."""
    not_so = none_of(other)
    return Test(both(test.seek, not_so.seek), both(test.probe, not_so.probe), test.sample, test.cost)
