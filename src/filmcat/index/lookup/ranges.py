"""Criteria that ask by range to SQL: by numbers in columns, and by days, of which a film may have several."""

from sqlite3 import Connection

from filmcat.index.kinds import KINDS
from filmcat.index.lookup.sql import Part, Test, any_of, column_of, found_by
from filmcat.query.criteria import FIELDS, Criterion, Range


def in_ranges(index: Connection, criterion: Criterion) -> Test:
    """Films with a value in any of the ranges of a criterion."""
    if KINDS[criterion.kind].asked == "days":
        return any_of(*(_within_days(criterion.field, wanted) for wanted in criterion.ranges))
    return any_of(*(_within(index, criterion, wanted) for wanted in criterion.ranges))


def on_days(field: str, test: str, *bounds: float) -> Test:
    """Films with a date that passes a test of its ``first`` and its ``last`` day."""
    days, values = f"FROM day WHERE field = ? AND {test}", (FIELDS[field].name, *bounds)
    return found_by(Part(f"SELECT film {days}", values), f"EXISTS (SELECT 1 {days} AND film = +film.number)", *values)


def _within_days(field: str, wanted: Range) -> Test:
    """Films with a date that is in a range as a whole."""
    tests, bounds = bounded(wanted, "first", "last")
    return on_days(field, " AND ".join(tests), *bounds)


def _within(index: Connection, criterion: Criterion, wanted: Range) -> Test:
    """Films with a number within a range; one of several years is of each of them."""
    column = column_of(FIELDS[criterion.field])
    tests, bounds = bounded(wanted, column, column)
    if wanted.low == wanted.high:
        tests, bounds = [f"{column} = ?"], bounds[:1]
    seek = " AND ".join(tests)
    sample = Part(f"SELECT number FROM film WHERE {seek}", bounds)
    inside = Test(Part(seek, bounds), Part(seek.replace("film.", "+film."), bounds), sample)
    if criterion.kind != "year" or wanted.low is None:
        return inside
    if index.execute("SELECT 1 FROM film WHERE year_to IS NOT NULL").fetchone() is None:
        return inside
    spans = Part("SELECT number FROM film WHERE year_to >= ? AND year < ?", (wanted.low, wanted.low))
    probe = "film.year_to IS NOT NULL AND film.year_to >= ? AND film.year < ?"
    return any_of(inside, found_by(spans, probe, wanted.low, wanted.low))


def bounded(wanted: Range, first: str, last: str) -> tuple[list[str], tuple[float, ...]]:
    """The tests that two columns are within a range, and the values of their parameters."""
    known = [(f"{first} >= ?", wanted.low), (f"{last} <= ?", wanted.high)]
    return [test for test, bound in known if bound is not None], tuple(bound for _, bound in known if bound is not None)
