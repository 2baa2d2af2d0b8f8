"""A showing at a festival says which festival, and which section of it.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    festivals = [{ name = "Cannes", year = 1972 }]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    festivals = [{ name = "Cannes", year = 1972, section = "In competition" }]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject

_NEEDED = ("name", "section")


def problems(subject: Subject) -> Iterator[Found]:
    """Each showing that lacks one of them."""
    showings = cast("list[Mapping[str, object]]", subject.record.get("festivals") or [])
    for place, showing in enumerate(showings, 1):
        for key in _NEEDED:
            if not showing.get(key):
                yield Found(f"festivals[{place}]", {"where": f"festivals[{place}]", "key": key})
