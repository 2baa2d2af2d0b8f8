"""What a record says of another film's year agrees with that film.

A filmography names it for a film that credits the person, `part_of` for the film that another is part of, which is not
older than its parts. One year more or less is a festival's, and nothing is said of it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Andrei Tarkovsky"
    filmography = ["1927 Solaris"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Andrei Tarkovsky"
    filmography = ["1972 Solaris"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each year that a record states of a film which has another."""
    for stated in catalogue.stated_years():
        parts = {"title": quoted(stated.title), "year": stated.year, "of": stated.of}
        yield stated.number, Found(stated.where, parts)
