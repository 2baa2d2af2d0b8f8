"""A film has what a programme prints of every film: countries, runtime, age rating, sources.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Union"]
    runtime = 167
    age_rating = { FSK = 12 }
    sources = ["https://www.example.org/solaris"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.model.fields import FILM_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_EXPECTED = tuple(row for row in FILM_FIELDS if row.is_expected)


def problems(subject: Subject) -> Iterator[Found]:
    """Each of these fields that is unknown."""
    if subject.is_film and subject.record:
        for row in _EXPECTED:
            if subject.record.get(row.name) is None:
                yield Found("title", {"label": f"`{row.name}`"})
