"""Each name of a list is a text of its own.

A page prints "A, B and C"; as one text that is one person, whom nobody finds, or a country that there is not.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    screenplay = ["Andrei Tarkovsky, Friedrich Gorenstein"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    screenplay = ["Andrei Tarkovsky", "Friedrich Gorenstein"]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from filmcat.checking.kinds import not_understood
from filmcat.checking.mends import parted
from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.countries import countries_asked
from filmcat.text.languages import language_tag
from filmcat.text.roles import is_company_role
from filmcat.text.vocabulary import is_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from filmcat.checking.subject import Subject

_BETWEEN = re.compile(r"\s*(?:[,;/]|\s(?:and|und|et|e|y|i|та|і|й|&)\s)\s*")
_NEVER_IN_NAMES = re.compile(r"[\d()\[\]{}:\"“”]")
_MEANINGS: Mapping[str, Callable[[str], object]] = {"countries": countries_asked, "languages": language_tag}
_PLACES_BETWEEN = re.compile(r"\s*[,/+]\s*")


def problems(subject: Subject) -> Iterator[Found]:
    """Each credit that is several names, and each country or language that is several."""
    for role, names in cast("Mapping[str, list[str]]", subject.record.get("credits") or {}).items():
        for place, name in enumerate(names, 1):
            if len(parts := _names(name)) > 1 and not is_company_role(role):
                yield _found(f"credits.{role}[{place}]", name, parts)
    for kind, meaning in _MEANINGS.items():
        for where, text in not_understood(subject.record, kind):
            if is_list(text, meaning):
                yield _found(where, text, _PLACES_BETWEEN.split(text))


def _names(text: str) -> list[str]:
    """The names of a list of names, each of two words at least; nothing where it is no list."""
    if not ("," in text or ";" in text or "/" in text or " " in text) or _NEVER_IN_NAMES.search(text):
        return []
    parts = _BETWEEN.split(text)
    are_names = len(parts) > 1 and all(len(part.split()) in {2, 3, 4} and part[:1].isupper() for part in parts)
    return parts if are_names else []


def _found(where: str, text: str, parts: list[str]) -> Found:
    return Found(where, {"value": quoted(text)}, mend=parted(where, text, parts))
