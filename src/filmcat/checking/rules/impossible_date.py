"""A date is a day that there is, and not yet to come where it tells what was.

That holds for the days of viewings, and of a birth and a death, which come in this order. The days of a festival may be
to come.

Bad:

    [[person]]
    name = "Andrei Tarkovsky"
    born = "1932-04-31"

Good:

    [[person]]
    name = "Andrei Tarkovsky"
    born = 1932-04-04
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.dates import day_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_LIKE_ONE = re.compile(r"\d{3,4}-\d{1,2}(-\d{1,2})?$")
_LONGEST_LIFE = 45_000  # days, somewhat more than 123 years


def problems(subject: Subject) -> Iterator[Found]:
    """Each date that is none, that is to come, and a death that does not fit the birth."""
    today = subject.terms.today.toordinal()
    for where, value in (*subject.meaning("date"), *subject.meaning("showing")):
        if day_span(str(value)) is None and _LIKE_ONE.match(str(value)):
            yield _found(where, value, "there is no such day")
    for where, value in subject.meaning("date"):
        span = day_span(str(value))
        if span is not None and span[0] > today:
            yield _found(where, value, "that is yet to come")
    if not subject.is_film:
        yield from _life(subject)


def _life(subject: Subject) -> Iterator[Found]:
    born, died = (day_span(str(subject.record.get(name) or "")) for name in ("born", "died"))
    if born is None or died is None:
        return
    if died[1] < born[0]:
        yield _found("died", subject.record["died"], "that is before the birth")
    elif died[0] - born[1] > _LONGEST_LIFE:
        yield _found("died", subject.record["died"], "nobody has lived so long")


def _found(where: str, value: object, reason: str) -> Found:
    return Found(where, {"where": where, "value": quoted(str(value)), "reason": reason})
