"""Pieces of SQL with the values of their parameters, and how they combine."""

from collections.abc import Callable, Sequence

from filmcat.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from filmcat.model.fields import Field


class Part(NamedTuple):
    """A piece of SQL and the values of its parameters."""

    sql: str
    values: tuple[object, ...] = ()


class Test(NamedTuple):
    """A condition on a row of ``film``, in the two ways that a database can go about it.

    ``seek`` finds the films through an index, which pays where they are few; ``probe`` looks at one film at a time,
    which pays where they are many and only some are wanted. ``sample`` selects a row for each film (None where they
    are sure to be many), to find out which it is; ``cost`` is what a probe costs, in films that are sought.
    """

    seek: Part
    probe: Part
    sample: Part | None
    cost: int = 1


class Condition(NamedTuple):
    """When a criterion is true of a film, when true or unknown, and when unknown (None: never); what it asks about."""

    holds: Test
    possible: Test
    unknown: Test | None
    names: tuple[str, ...]

    def negated(self) -> "Condition":
        """The opposite condition: what is unknown stays so."""
        return Condition(none_of(self.possible), none_of(self.holds), self.unknown, self.names)


NEVER = Part("0")
MOST_WORDS = 500  # of a title or name of which only the beginnings are told
_AT_ONCE = 100  # parts of one expression or compound; SQLite nests 1,000 deep and joins 500 statements at most


def column_of(row: "Field") -> str:
    """The column of ``film`` for a field."""
    return f'film."{row.name}"'


def both(*parts: Part) -> Part:
    """All of several conditions."""
    return _joined(" AND ", [_in_brackets(part) for part in parts], _in_brackets) if parts else Part("1")


def either(*parts: Part) -> Part:
    """Any of several conditions."""
    return _joined(" OR ", [_in_brackets(part) for part in parts], _in_brackets) if parts else NEVER


def intersection(parts: Sequence[Part]) -> Part:
    """What each of several plain statements selects."""
    return _joined(" INTERSECT ", parts, selected)


def union(parts: Sequence[Part]) -> Part:
    """What any of several statements selects, each row once."""
    return _joined(" UNION ", list(map(selected, parts)) if len(parts) > 1 else parts, selected)


def chain(parts: Sequence[Part]) -> Part:
    """What each of several statements selects, one after the other."""
    return _joined(" UNION ALL ", list(map(selected, parts)), selected)


def negated(part: Part) -> Part:
    """The opposite of a condition; true as well where SQL does not know, as of a year that is NULL."""
    return Part(f"({part.sql}) IS NOT TRUE", part.values)


def judged(holds: Test, unknown: Test | None, *names: str, possible: Test | None = None) -> Condition:
    """A condition; when it is true or unknown follows, unless there is a shorter way to say it."""
    if possible is None:
        possible = holds if unknown is None else any_of(holds, unknown)
    return Condition(holds, possible, unknown, names)


def simple(part: Part, sample: Part | None = None) -> Test:
    """A condition that there is only one way to go about."""
    return Test(part, part, sample)


def found_by(select: Part, probe: str, *values: object) -> Test:
    """A test by films that a statement selects."""
    return Test(Part(f"film.number IN ({select.sql})", select.values), Part(probe, values), select)


def all_of(*tests: Test) -> Test:
    """All of several tests: not more films than the first finds."""
    tests = tuple(dict.fromkeys(tests))
    if len(tests) == 1:
        return tests[0]
    sample = tests[0].sample if tests else None
    return Test(both(*(test.seek for test in tests)), both(*(test.probe for test in tests)), sample, _cost(tests))


def any_of(*tests: Test) -> Test:
    """Any of several tests."""
    tests = tuple(dict.fromkeys(tests))
    if len(tests) == 1:
        return tests[0]
    samples = [test.sample for test in tests if test.sample is not None]
    sample = None
    if len(samples) == len(tests):
        sample = chain(samples)
    return Test(either(*(test.seek for test in tests)), either(*(test.probe for test in tests)), sample, _cost(tests))


def none_of(test: Test) -> Test:
    """The opposite of a test: of many films."""
    return Test(negated(test.seek), negated(test.probe), None, test.cost)


def _cost(tests: Sequence[Test]) -> int:
    return max((test.cost for test in tests), default=1)


def _joined(joint: str, parts: Sequence[Part], as_part: Callable[[Part], Part]) -> Part:
    """Parts joined, by groups where they are many; ``as_part`` makes a group a part."""
    while len(parts) > _AT_ONCE:
        places = range(0, len(parts), _AT_ONCE)
        parts = [as_part(_joined(joint, parts[place : place + _AT_ONCE], as_part)) for place in places]
    return Part(joint.join(part.sql for part in parts), tuple(value for part in parts for value in part.values))


def _in_brackets(part: Part) -> Part:
    return Part(f"({part.sql})", part.values)


def selected(part: Part) -> Part:
    """What a statement selects, as one that others can be joined to."""
    return Part(f"SELECT * FROM ({part.sql})", part.values)
