"""The ids of films: which one a film gets, where others have theirs."""

from collections.abc import Callable, Collection
from itertools import count
from typing import cast

from filmcat.model.change import Stored
from filmcat.model.record import PersonRecord
from filmcat.text.names import join_namesake
from filmcat.text.slug import film_id

_BATCH = 100  # numbers that are looked up at once


def free_id(wanted: str, taken: Callable[[Collection[str]], Collection[str]]) -> str:
    """The id itself, or with the first number from 2 behind it that is not ``taken``: ``mutt-2023-2``."""
    if not taken([wanted]):
        return wanted
    for start in count(2, _BATCH):
        numbered = [f"{wanted}-{number}" for number in range(start, start + _BATCH)]
        not_free = taken(numbered)
        for id_ in numbered:
            if id_ not in not_free:
                return id_
    raise AssertionError  # numbers do not end


def entry_id(stored: Stored) -> str:
    """What a plan calls a record: the id that follows from a film, the name of a person with its bracket."""
    if stored.is_film:
        return film_id(stored)
    person = cast("PersonRecord", stored.record)
    return join_namesake(person["name"], person["namesake"])
