"""An id of another authority names one film.

Two films with the same are one film in two records, or one of the ids is another's.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "tt0069293" }

    [[film]]
    title = "Mirror"
    year = 1975
    ids = { imdb = "tt0069293" }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "tt0069293" }

    [[film]]
    title = "Mirror"
    year = 1975
    ids = { imdb = "tt0072443" }
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film with an id that one before it has."""
    for film in catalogue.external_ids():
        parts = {"authority": film.authority, "value": quoted(film.what), "other": film.other}
        yield film.number, Found(f"ids.{film.authority}", parts)
