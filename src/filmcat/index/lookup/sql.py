"""Pieces of SQL with the values of their parameters, and how they combine."""

from typing import NamedTuple


class Part(NamedTuple):
    """A piece of SQL and the values of its parameters."""

    sql: str
    values: tuple[object, ...] = ()


class Test(NamedTuple):
    """A condition on a row of ``film``, in the two ways that a database can go about it.

    ``seek`` finds the films through an index, which pays where they are few; ``probe`` looks at one film at a time,
    which pays where they are many and only some are wanted. ``sample`` selects a row for each film (None where they
    are sure to be many), to find out which it is.
    """

    seek: Part
    probe: Part
    sample: Part | None


class Condition(NamedTuple):
    """When a criterion is true of a film, and when it is unknown (None: never); what it is called by."""

    holds: Test
    unknown: Test | None
    name: str


NEVER = Part("0")


def both(*parts: Part) -> Part:
    """All of several conditions."""
    return Part(" AND ".join(f"({part.sql})" for part in parts) or "1", _values(parts))


def either(*parts: Part) -> Part:
    """Any of several conditions."""
    return Part(" OR ".join(f"({part.sql})" for part in parts) or "0", _values(parts))


def negated(part: Part) -> Part:
    """The opposite of a condition; true as well where SQL does not know, as of a year that is NULL."""
    return Part(f"({part.sql}) IS NOT TRUE", part.values)


def simple(part: Part, sample: Part | None = None) -> Test:
    """A condition that there is only one way to go about."""
    return Test(part, part, sample)


def all_of(*tests: Test) -> Test:
    """All of several tests: not more films than the first finds."""
    if len(tests) == 1:
        return tests[0]
    sample = tests[0].sample if tests else None
    return Test(both(*(test.seek for test in tests)), both(*(test.probe for test in tests)), sample)


def any_of(*tests: Test) -> Test:
    """Any of several tests."""
    if len(tests) == 1:
        return tests[0]
    samples = [test.sample for test in tests if test.sample is not None]
    sample = None
    if len(samples) == len(tests):
        sample = Part(" UNION ALL ".join(f"SELECT * FROM ({part.sql})" for part in samples), _values(samples))
    return Test(either(*(test.seek for test in tests)), either(*(test.probe for test in tests)), sample)


def none_of(test: Test) -> Test:
    """The opposite of a test: of many films."""
    return Test(negated(test.seek), negated(test.probe), None)


def _values(parts: "tuple[Part, ...] | list[Part]") -> tuple[object, ...]:
    return tuple(value for part in parts for value in part.values)
