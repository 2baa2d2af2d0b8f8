"""Pieces of SQL with the values of their parameters, and how they combine."""

from typing import NamedTuple


class Part(NamedTuple):
    """A piece of SQL and the values of its parameters."""

    sql: str
    values: tuple[object, ...] = ()


class Condition(NamedTuple):
    """When a criterion is true of a film, and when it is unknown (None: never); what it is called by."""

    holds: Part
    unknown: Part | None
    name: str


def both(*parts: Part) -> Part:
    """All of several conditions."""
    return Part(
        " AND ".join(f"({part.sql})" for part in parts) or "1", tuple(value for part in parts for value in part.values)
    )


def either(*parts: Part) -> Part:
    """Any of several conditions."""
    return Part(
        " OR ".join(f"({part.sql})" for part in parts) or "0", tuple(value for part in parts for value in part.values)
    )


def negated(part: Part) -> Part:
    """The opposite of a condition."""
    return Part(f"NOT ({part.sql})", part.values)
