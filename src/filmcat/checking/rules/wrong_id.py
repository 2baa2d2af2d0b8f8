"""An id has the shape that its authority gives it.

IMDb's begins with `tt`, Wikidata's with `Q`, TMDB's is a number; EIDR's and ISAN's are groups of digits and letters.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "Solaris" }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { imdb = "tt0069293" }
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.ids import is_of_person, read_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each id that is none of its authority."""
    for where, value in subject.meaning("id"):
        authority = where.partition(".")[2]
        is_person_id = not subject.is_film and is_of_person(str(value))
        if read_id(authority, str(value)) is None and not is_person_id:
            yield Found(where, {"value": quoted(str(value)), "authority": authority})
