"""Writing the plan of an import to a catalogue, and saying what was written where."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from filmcat.cli.output import say, shown_path
from filmcat.cli.progress import Progress, writing
from filmcat.importing.planning.merge import merge_films, merge_persons
from filmcat.writing import commit
from filmcat.writing.commit import Amendment
from filmcat.writing.edit import Change
from filmcat.writing.record_text import Written, rewritten, written_film, written_person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.importing.planning.plan import Addition, Plan
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.records.span import Decoded

_Record = TypeVar("_Record", "FilmRecord", "PersonRecord")


def write(path: str, catalogue: Catalogue | None, plan: Plan) -> None:
    """Write the plan to the catalogue, or to a new one. Raises CatalogueNotWritten, and nothing is written."""
    additions = [_written(addition) for addition in plan.additions]
    progress = Progress(writing)
    try:
        files = _write(path, catalogue, plan, Amendment({}, additions, progress))
    finally:
        progress.clear()
    if catalogue is None:
        say(f"Your own catalogue is made: {path}")
        say("From now on it is asked instead of the one that ships with filmcat.")
        return
    count = len(plan.additions) + len(plan.film_changes) + len(plan.person_changes)
    say(f"{count:,} {'record' if count == 1 else 'records'} written to {', '.join(map(shown_path, files))}.")


def _write(path: str, catalogue: Catalogue | None, plan: Plan, amendment: Amendment) -> list[str]:
    if catalogue is None:
        commit.create(path, amendment)
        return [path]
    made: dict[int, Callable[[Decoded], Written]] = {}
    for number, films in plan.film_changes.items():
        made[number] = _change(films, merge_films, is_replaced=plan.is_replacing)
    for number, persons in plan.person_changes.items():
        made[number] = _change(persons, merge_persons, is_replaced=plan.is_replacing)
    changes = {number: Change(change, plan.is_replacing) for number, change in made.items()}
    return commit.write(path, catalogue.state(), amendment._replace(changes=changes))


def _written(addition: Addition) -> Written:
    if addition.is_film:
        return written_film(cast("FilmRecord", addition.record), addition.id)
    return written_person(cast("PersonRecord", addition.record))


def _change(
    sources: Sequence[_Record], merged: Callable[[_Record, _Record], tuple[_Record, object]], *, is_replaced: bool
) -> Callable[[Decoded], Written]:
    """Records of the sources merged, one after the other, into the one that is there; or the last in its place."""

    def made(decoded: Decoded) -> Written:
        record = cast("_Record", decoded.film or decoded.person)
        for source in sources:
            record = source if is_replaced else merged(record, source)[0]
        return rewritten(decoded, record)

    return made
