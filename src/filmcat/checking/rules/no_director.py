"""A film credits a director.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """A film without a director."""
    credits = cast("Mapping[str, object]", subject.record.get("credits") or {})
    if subject.is_film and subject.record and not credits.get("director"):
        yield Found("credits", {})
