"""No two films make the same id of title and year.

The second is asked for as `ID-2`, and that changes with the order of the file; an `id` of its own stays.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    title = "Solaris!"
    year = 1972

    [film.credits]
    director = ["Boris Nirenburg"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    id = "solaris-1972-nirenburg"
    title = "Solaris!"
    year = 1972

    [film.credits]
    director = ["Boris Nirenburg"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film whose title and year make the id of one before it."""
    for film in catalogue.ids():
        if not film.is_fixed:
            yield (
                film.number,
                Found("title", {"id": quoted(film.what), "other": film.other}, "give one an id of its own"),
            )
