"""Where the catalogue is, and how it is: what ``where`` prints."""

from __future__ import annotations

import os
from json import dumps
from typing import TYPE_CHECKING

from filmcat.cli.open_catalogue import check_named, folder
from filmcat.cli.problems import shown_path
from filmcat.errors import ExitCode
from filmcat.location import locate
from filmcat.text.escape import json_safe, legible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.cli.output import Output
    from filmcat.location import Location

_MOST = 20  # files and problems that are named; the others are counted


def answer(asked: str | None, output: Output, *, json: bool) -> int:
    """Print where the catalogue is that is meant; BROKEN where a record of it is."""
    check_named(asked)
    found = locate(asked, os.environ, folder())
    output.write(_object(found) if json else _lines(found))
    return ExitCode.BROKEN if any(problem.is_broken for _, problem in found.problems) else ExitCode.DONE


def _lines(found: Location) -> Iterator[str]:
    films, persons = sum(one.films for one in found.files), sum(one.persons for one in found.files)
    yield from _row("catalogue", found.path)
    yield from _row("because", f"it is {found.reason}")
    yield from _row("holds", _counted(films, persons))
    if os.path.isdir(found.path):
        names = [f"{os.path.basename(one.path)}: {_counted(one.films, one.persons)}" for one in found.files]
        yield from _rows("files", names)
    yield from _rows("passed over", [f"{os.path.basename(path)}: no records" for path in found.passed_over])
    yield from _row("index", f"{found.index_file}, {found.index_state}")
    writes = "1 write" if found.writes == 1 else f"{found.writes:,} writes"
    yield from _row("journal", f"{found.journal}, {writes}")
    places = [
        f"{shown_path(path)}:{problem.line}:{problem.column}: {problem.message}" for path, problem in found.problems
    ]
    yield from _rows("unreadable", places or ["nothing"])


def _rows(label: str, values: list[str]) -> Iterator[str]:
    for place, value in enumerate(values[:_MOST]):
        yield from _row("" if place else label, value)
    if len(values) > _MOST:
        yield from _row("", f"… and {len(values) - _MOST:,} more")


def _row(label: str, value: str) -> Iterator[str]:
    yield f"{label:11}  {legible(value)}\n"


def _counted(films: int, persons: int) -> str:
    said = "1 film" if films == 1 else f"{films:,} films"
    return f"{said}, 1 person" if persons == 1 else f"{said}, {persons:,} persons"


def _object(found: Location) -> Iterator[str]:
    """The same as an object, with every file and every problem."""
    problems = [
        {"path": path, **{name: getattr(problem, name) for name in ("line", "column", "code", "message", "is_broken")}}
        for path, problem in found.problems
    ]
    said = {
        "catalogue": found.path,
        "reason": found.reason,
        "films": sum(one.films for one in found.files),
        "persons": sum(one.persons for one in found.files),
        "files": [one._asdict() for one in found.files],
        "passed_over": found.passed_over,
        "index": {"path": found.index_file, "state": found.index_state},
        "journal": {"path": found.journal, "writes": found.writes},
        "problems": problems,
    }
    yield json_safe(dumps(said, ensure_ascii=False, indent=2)) + "\n"
