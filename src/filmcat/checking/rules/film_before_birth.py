"""Nobody is credited by a film that is older.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    cinematography = ["Vadim Yusov"]

    [[person]]
    name = "Vadim Yusov"
    born = 1992

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    cinematography = ["Vadim Yusov"]

    [[person]]
    name = "Vadim Yusov"
    born = 1929
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film of a person, in whatever role but once, that is older than they are."""
    seen: set[tuple[int, str]] = set()
    for life in catalogue.lives():
        if life.year < life.born and (life.number, life.title) not in seen:
            seen.add((life.number, life.title))
            parts = {"film": quoted(life.title), "year": life.year, "name": quoted(life.name), "birth": life.born}
            yield life.number, Found("born", parts)
