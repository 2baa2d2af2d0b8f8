"""The places of a company stand under `places`, not behind its name.

With the country in its name a company is another than without.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    companies = [{ name = "Mosfilm (Soviet Union)", role = "production" }]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    companies = [{ name = "Mosfilm", role = "production", places = ["Moscow", "Soviet Union"] }]
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.countries import country_key
from filmcat.text.names import split_last_parenthesis

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each company whose name ends with a country, or with a place of its own."""
    for where, name in subject.meaning("company"):
        place = _end(str(name)) if "," in str(name) or str(name).endswith(")") else ""
        if place and (_is_country(place) or place in _places(subject)):
            yield Found(where, {"value": quoted(str(name))})


def _end(name: str) -> str:
    """What stands behind a name in parentheses, or behind its last comma."""
    before, inside = split_last_parenthesis(name)
    return (inside or before.rpartition(",")[2]).rpartition(",")[2].strip()


def _places(subject: Subject) -> set[str]:
    companies = cast("list[Mapping[str, list[str] | None]]", subject.record.get("companies") or [])
    return {place for company in companies for place in company.get("places") or ()}


@lru_cache(maxsize=4096)
def _is_country(place: str) -> bool:
    return len(place) > len("usa") - 2 and country_key(place) is not None
