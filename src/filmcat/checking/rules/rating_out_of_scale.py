"""A rating of one's own is on the scale of the catalogue: from 0 to 5, unless its preamble says `rating_scale = 10`.

`filmcat seen TITLE --rating 9/10` converts one of another scale.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    rating = 9

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    rating = 4.5
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each rating, of the film and of its viewings, that is beyond the scale."""
    best = subject.terms.best
    for where, value in subject.meaning("rating"):
        if isinstance(value, (int, float)) and not 0 <= value <= best:
            yield Found(where, {"where": where, "value": f"{value:g}", "best": best})
