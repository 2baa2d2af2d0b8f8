"""A film is not longer than a day.

A runtime is in minutes; one of thousands is mostly in seconds, or has a digit too many. The few works that do run for
days are worth a `# filmcat: ignore impossible-runtime`.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 10020

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_DAY = 24 * 60  # minutes


def problems(subject: Subject) -> Iterator[Found]:
    """Each runtime, of the film and of its versions, of more than a day."""
    for where, minutes in subject.meaning("runtime"):
        if isinstance(minutes, (int, float)) and minutes > _DAY:
            yield Found(where, {"where": where, "minutes": f"{minutes:g}", "reason": "that is more than a day"})
