"""An id that is fixed by hand is no other film's.

Both keep it in their records; but the second is asked for as `ID-2`, and that changes with the order of the file.

Bad:

    [[film]]
    id = "solaris"
    title = "Solaris"
    year = 1972

    [[film]]
    id = "solaris"
    title = "Solaris"
    year = 2002

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [[film]]
    title = "Solaris"
    year = 2002
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each film that fixes the id of one before it."""
    for film in catalogue.ids():
        if film.is_fixed:
            yield film.number, Found("id", {"id": quoted(film.what), "other": film.other})
