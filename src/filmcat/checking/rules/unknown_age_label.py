"""A label of an age rating stands for an age.

Labels of FSK, BBFC, MPA and CNC are known, and any label with one number in it. Another says nothing that a question
could ask.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    age_rating = { MPA = "PG-Thirteen" }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    age_rating = { MPA = "PG-13" }
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.model.ages import age_of_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each label that stands for no age."""
    for authority, label in cast("Mapping[str, int | str]", subject.record.get("age_ratings") or {}).items():
        if age_of_label(authority, label) is None:
            yield Found(f"age_rating.{authority}", {"authority": quoted(authority), "label": quoted(str(label))})
