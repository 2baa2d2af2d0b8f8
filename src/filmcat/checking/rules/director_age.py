"""A director is neither a child nor older than anybody who ever made a film.

Younger than 14 or older than 105: the year of the film is wrong, or that of the birth, or these are two people of one
name.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Andrei Tarkovsky"
    born = 1962

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[person]]
    name = "Andrei Tarkovsky"
    born = 1932
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison

_YOUNGEST, _OLDEST = 14, 105


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film that somebody would have directed at such an age."""
    for life in catalogue.lives():
        age = life.year - life.born
        if life.role == "director" and (0 <= age < _YOUNGEST or age > _OLDEST):
            parts = {"name": quoted(life.name), "age": age, "title": quoted(life.title)}
            yield life.number, Found("born", parts)
