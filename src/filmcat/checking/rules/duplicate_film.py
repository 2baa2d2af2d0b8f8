"""A film stands in a catalogue once.

Two records of one title and year are mostly one film, unless other directors made it. `filmcat unite` makes one record
of the two.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    title = "Soljaris"
    titles = { en = "Solaris" }
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    titles = { ru = "Солярис" }
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    title = "Solaris"
    year = 1968

    [film.credits]
    director = ["Boris Nirenburg"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film that one before it may be."""
    for film in catalogue.duplicates():
        yield film.number, Found("title", {"other": film.other}, f"filmcat unite ID {film.other} makes one of the two")
