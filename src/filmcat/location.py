"""Which catalogue is meant and why, of which files it is, and what belongs to it: its index and its journal."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from filmcat.disk import files
from filmcat.disk.paths import chosen, index_path, journal_path
from filmcat.index.connection import open_index
from filmcat.index.lookup.problems import passed_over, problems
from filmcat.index.open import fresh_index, is_fresh
from filmcat.writing import history

if TYPE_CHECKING:
    from collections.abc import Mapping

    from filmcat.model.problem import Problem


class FileCounts(NamedTuple):
    """A file of a catalogue, with how many films and persons it holds."""

    path: str
    films: int
    persons: int


class Location(NamedTuple):
    """A catalogue, why it is the one that is meant, and what belongs to it.

    ``index_state`` is that before it was looked at: ``fresh``, ``out of date`` or ``absent``. ``writes`` are those
    that the journal remembers. ``passed_over`` are files of a folder without records.
    """

    path: str
    reason: str
    files: list[FileCounts]
    index_file: str
    index_state: str
    journal: str
    writes: int
    passed_over: list[str]
    problems: list[tuple[str, Problem]]


def locate(asked: str | None, environment: Mapping[str, str], folder: str) -> Location:
    """Where the catalogue is that is meant. Raises CatalogueUnreadable where there is none."""
    path, reason = chosen(asked, environment, folder)
    index = index_path(path, environment)
    state = _state(path, index)
    opened = fresh_index(path, environment, lambda _read, _all: None)
    sql = """
        SELECT file.path, count(film.number), count(person.number) FROM file LEFT JOIN span ON span.file = file.number
        LEFT JOIN film ON film.number = span.number LEFT JOIN person ON person.number = span.number
        GROUP BY file.number ORDER BY file.number
    """
    counts = [FileCounts(os.fsdecode(name), films, persons) for name, films, persons in opened.execute(sql)]
    passed = passed_over(opened)
    return Location(
        path, reason, [one for one in counts if one.path not in passed], index, state,
        journal_path(path, environment), len(history.history(path, environment)), passed, problems(opened, None),
    )  # fmt: skip


def _state(path: str, index: str) -> str:
    if not os.path.isfile(index):
        return "absent"
    stamps = files.stamps(path)
    opened = open_index(index, writable=False)
    if opened is None:
        return "out of date"
    state = "fresh" if is_fresh(opened, stamps) else "out of date"
    opened.close()
    return state
