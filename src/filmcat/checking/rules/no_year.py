"""A film has a year.

Without one it sorts last and no question about years finds it; its id is made of the title alone. A year that is not
quite known can be `"c. 1931"`, `"1931?"` or `"193x"`.

Bad:

    [[film]]
    title = "Solaris"

Good:

    [[film]]
    title = "Solaris"
    year = "1971-1972"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """A film without a year."""
    if subject.is_film and subject.record and subject.record.get("year") is None:
        yield Found("title")
