"""A person is spelt in one way in all films.

Names that differ in accents, in their transliteration, in the order of their words, in initials, or in one letter of
the same role or film, may be of one person. That is for you to say: `filmcat edit --person` renames somebody in every
credit, `also` in a record of the person keeps both spellings, and a bracket, `Name [1969]`, tells two people apart.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    title = "Mirror"
    year = 1975

    [film.credits]
    director = ["Andrei Tarkovski"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]

    [[film]]
    title = "Mirror"
    year = 1975

    [film.credits]
    director = ["Andrei Tarkovsky"]
"""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from filmcat.catalogue import Comparison
    from filmcat.checking.subject import Subject


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each pair of names that may be of one person, where the rarer stands."""
    for pair in catalogue.similar_names():
        parts = {"name": quoted(pair.name), "other": quoted(pair.other), "reason": pair.reason}
        command = join(["filmcat", "edit", "--person", pair.name, f"name={pair.other}"])
        yield pair.number, Found(_credited(pair.name), parts, f"{command} makes one of them")


def _credited(name: str) -> Callable[[Subject], str]:
    """Where a record credits this name."""
    return lambda subject: subject.credited.get(name, "credits")
