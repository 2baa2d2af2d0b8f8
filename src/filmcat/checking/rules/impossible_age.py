"""An age rating is an age that some authority gives.

None goes beyond 21. A number above that is a year, a runtime or a slip.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    age_rating = { FSK = 72 }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    age_rating = { FSK = 12 }
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found
from filmcat.model.ages import age_of_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject

_MOST = 21


def problems(subject: Subject) -> Iterator[Found]:
    """Each age of an authority that is beyond what there is."""
    for authority, label in cast("Mapping[str, int | str]", subject.record.get("age_ratings") or {}).items():
        age = age_of_label(authority, label)
        if age is not None and age > _MOST:
            yield Found(f"age_rating.{authority}", {"age": age, "most": _MOST})
