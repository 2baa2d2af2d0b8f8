"""A version is not older than its film.

A restoration, a dub or a copy comes with the film or after it; so one of both years is wrong.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    versions = [{ name = "Restored", year = 1917 }]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    versions = [{ name = "Restored", year = 2017 }]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each version of a year before the film's."""
    year = subject.record.get("year")
    for place, version in enumerate(cast("list[Mapping[str, object]]", subject.record.get("versions") or []), 1):
        made = version.get("year")
        if isinstance(year, int) and isinstance(made, int) and made < year:
            yield Found(f"versions[{place}].year", {"year": made, "of": year})
