"""``--min-score N``: values that are less sure are not taken, but kept unread and told."""

import re
from collections.abc import Mapping

from filmcat.errors import BadValue
from filmcat.importing.draft import Draft, Unread

_ENTRY = re.compile(r"(?P<list>.+)\[(?P<number>\d+)\]")


def read_score(text: str | None) -> float:
    """The least score of a value that is taken: ``read_score("0.8") == 0.8``, 0 for None. Raises BadValue."""
    if text is None:
        return 0.0
    whole, point, part = text.partition(".")
    is_number = text.isascii() and f"{whole}{part}".isdecimal() and (bool(part) or not point)
    if not is_number or not 0 <= (score := float(text)) <= 1:
        raise BadValue("--min-score", text, "a number from 0 to 1, as 0.8")
    return score


def without_doubtful(draft: Draft, least: float) -> Draft:
    """A draft without the values that are less sure than that: each is unread, with its field; a title is a guess."""
    doubtful = [one for one in draft.stated if one.score < least]
    if not doubtful:
        return draft
    paths = frozenset(one.field for one in doubtful)
    film = {field: kept for field, value in draft.film.items() if (kept := _without(value, field, paths)) is not None}
    persons = tuple(
        {field: kept for field, value in person.items() if (kept := _without(value, f"persons.{at}.{field}", paths))}
        for at, person in enumerate(draft.persons)
    )
    guess = next((str(one.value) for one in doubtful if one.field == "title"), draft.guess)
    unread = [Unread(one.line, f"{one.field}: {one.text}") for one in doubtful]
    return draft._replace(
        film=film,
        persons=persons,
        guess=guess,
        unread=tuple(sorted([*draft.unread, *unread])),
        stated=tuple(one._replace(field=_place(one.field, paths)) for one in draft.stated if one.score >= least),
    )


def _place(path: str, gone: frozenset[str]) -> str:
    """Where a value stands once those at some paths are gone: entries of a list move up."""
    entry = _ENTRY.fullmatch(path)
    if entry is None:
        return path
    number = int(entry["number"])
    before = sum(f"{entry['list']}[{at}]" in gone for at in range(1, number))
    return f"{entry['list']}[{number - before}]"


def _without(value: object, path: str, paths: frozenset[str]) -> object:
    """A value without the parts at some paths; None where nothing is left of it."""
    if path in paths:
        return None
    if isinstance(value, Mapping):
        parts = {key: _without(part, f"{path}.{key}", paths) for key, part in value.items()}
        return {key: part for key, part in parts.items() if part is not None} or None
    if isinstance(value, list):
        entries = (_without(entry, f"{path}[{at}]", paths) for at, entry in enumerate(value, 1))
        return [entry for entry in entries if entry is not None] or None
    return value
