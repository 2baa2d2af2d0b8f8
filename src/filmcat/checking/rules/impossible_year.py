"""A year is one in which there were films, or will be soon.

No moving picture is older than 1874, and no film is announced more than ten years ahead.

Bad:

    [[film]]
    title = "Solaris"
    year = 1872

Good:

    [[film]]
    title = "Solaris"
    year = 1972
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_FIRST = 1874  # the passage of Venus before the sun, in a row of photographs
_AHEAD = 10  # years


def problems(subject: Subject) -> Iterator[Found]:
    """Each year of the record, of its festivals, versions and titles that is out of this range."""
    last = subject.terms.today.year + _AHEAD
    for where, year in subject.meaning("year"):
        if isinstance(year, int) and not _FIRST <= year <= last:
            reason = f"there were no films before {_FIRST}" if year < _FIRST else f"it is beyond {last}"
            yield Found(where, {"where": where, "year": year, "reason": reason})
