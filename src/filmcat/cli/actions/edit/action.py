"""What ``edit`` does: assignments change the records that are named; without any the editor opens on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.actions.edit.in_editor import edit_line, edit_text
from filmcat.cli.actions.edit.person import edit_person
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.chosen_films import ChosenFilms
from filmcat.cli.writing.edited import EditedFilms
from filmcat.editing.assignments import Assignment, assigned, parted
from filmcat.editing.viewing import check_ratings
from filmcat.errors import UsageError
from filmcat.model.change import Changes

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.actions.edit.request import Request
    from filmcat.cli.way import Way
    from filmcat.model.change import Stored


def answer(way: Way, request: Request) -> int:
    """Change films, a person, or whatever stands at a line."""
    title, assignments = parted(request.words)
    if request.line is not None:
        _check_alone([*title, *map(str, assignments), *([request.person] if request.person else [])])
        return edit_line(way, request.line)
    if request.person is not None:
        if title:
            raise UsageError("A film and a person are named.", "--person NAME FIELD=VALUE changes a person")
        return edit_person(way, request.person, assignments, is_forced=request.is_forced)
    if not title:
        raise UsageError("filmcat edit needs a TITLE.", "filmcat edit TITLE FIELD=VALUE")
    films = ChosenFilms(title, way.output)
    if not assignments:
        return edit_text(way, films)
    return _edit_films(way, films, assignments, is_forced=request.is_forced)


def _check_alone(others: list[str]) -> None:
    if others:
        raise UsageError("--line names the record that the editor opens on.", "filmcat edit --line N, and nothing else")


def _edit_films(way: Way, films: ChosenFilms, assignments: list[Assignment], *, is_forced: bool) -> int:
    def planned(catalogue: Catalogue) -> Planned:
        remarks: dict[str, None] = {}

        def made(old: Stored) -> Stored:
            result = assigned(old, assignments, is_forced=is_forced)
            check_ratings(old, result.stored, catalogue.files.rating_scale)
            remarks.update(dict.fromkeys(result.notes))
            return result.stored

        edited = EditedFilms(catalogue)
        for number in films.numbers(catalogue):
            edited.take(number, made)
        return Planned(edited.entries, Changes(edited.changed), remarks=list(remarks), prints_ids=True)

    return carry_out_in(way, planned)
