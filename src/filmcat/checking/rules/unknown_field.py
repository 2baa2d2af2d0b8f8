"""A key of a record is a field of the format.

Any other key is kept and shown under "Other", and nothing can be asked of it. What is your own belongs into
`[film.extra]`, about which nothing is said.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    country = "Soviet Union"

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Union"]
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS
from filmcat.records.kinds import KINDS
from filmcat.text.escape import legible
from filmcat.text.roles import role_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject

_KNOWN = {
    True: tuple(row.name for row in (*FILM_FIELDS, *ASKED_FIELDS) if not row.derived_from),
    False: tuple(row.name for row in PERSON_FIELDS if not row.derived_from),
}
_WORDS = {word: row.name for row in FILM_FIELDS if not row.derived_from for word in row.queries}
_SHAPED = tuple(
    (row.name, tuple(shape))
    for row in (*FILM_FIELDS, *PERSON_FIELDS)
    if not row.derived_from and row.kind != "credits" and (shape := KINDS[row.kind].shape)
)


def problems(subject: Subject) -> Iterator[Found]:
    """Each key that the format does not know, in the record and in the tables within it."""
    for key in cast("Mapping[str, object]", subject.record.get("other") or {}):
        yield Found(key, {"field": legible(key), "meant": _meant(key, is_film=subject.is_film)})
    for name, known in _SHAPED:
        if (value := subject.record.get(name)) is not None:
            yield from _within(name, value, known)


def _within(name: str, value: object, known: tuple[str, ...]) -> Iterator[Found]:
    entries = value if isinstance(value, list) else [value]
    for place, entry in enumerate(entries, 1):
        if not isinstance(entry, dict) or not isinstance(entry.get("other"), dict):
            continue
        where = f"{name}[{place}]" if isinstance(value, list) else name
        for key in entry["other"]:
            near = get_close_matches(str(key).casefold(), known, 1, 0.6)
            meant = f"; did you mean `{near[0]}`?" if near else f"; there are {', '.join(known)}"
            yield Found(f"{where}.{key}", {"field": legible(f"{name}.{key}"), "meant": meant})


@lru_cache(maxsize=1024)
def _meant(key: str, *, is_film: bool) -> str:
    """What a key may have been meant for; empty where nothing is near."""
    folded = key.casefold().replace("-", "_").replace(" ", "_")
    if is_film and folded in _WORDS:
        return f"; did you mean `{_WORDS[folded]}`?"
    near = get_close_matches(folded, _KNOWN[is_film], 1, 0.75)
    if near:
        return f"; did you mean `{near[0]}`?"
    if is_film and role_key(key):
        return ": it is a role, and stands below `[film.credits]`"
    return f"; what is your own stands below `[{'film' if is_film else 'person'}.extra]`"
