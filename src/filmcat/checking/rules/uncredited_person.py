"""A person with a record is credited by a film.

A record that no film leads to is misspelt, or left of a film that is gone.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Boris Nirenburg"

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Andrei Tarkovsky"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each person whom no film names."""
    for number, name in catalogue.uncredited():
        yield number, Found("name", {"name": quoted(name)})
