"""A country is one that filmcat knows, by its name in one of seven languages or its code.

One that it does not know is only found as it is printed: no other name, and no code, finds the film.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Onion"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Union"]
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from filmcat.checking.kinds import not_understood
from filmcat.checking.subject import Found
from filmcat.errors import did_you_mean, quoted
from filmcat.text.countries import countries_asked, near_countries
from filmcat.text.vocabulary import is_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each country that no vocabulary knows, nor is a list of some that it does."""
    for where, text in not_understood(subject.record, "countries"):
        if not is_list(text, countries_asked):
            yield Found(where, {"value": quoted(text), "meant": _meant(text)})


@lru_cache(maxsize=1024)
def _meant(text: str) -> str:
    hint = did_you_mean(near_countries(text))
    return f"; {hint}" if hint else ""
