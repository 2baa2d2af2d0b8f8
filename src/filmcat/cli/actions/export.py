"""A catalogue, or a part of it, as a file for another program: what ``export`` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.empty_answer import explain
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import as_path, word
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.cli.progress import Progress, exporting
from filmcat.cli.roles import with_known_roles
from filmcat.errors import NotWritten, UsageError
from filmcat.exporting.programs.exports import ExportedFilms, export_named
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.writable import new_file, new_folder

if TYPE_CHECKING:
    from filmcat.query.question import Groups

STANDARD_OUTPUT = "-"
_BEST = 5  # of ratings, where there are none


def answer(asked: str | None, format: str, file: str, alternatives: list[Groups], *, is_forced: bool) -> int:
    """Write the films of any of the alternatives; then, on standard error, how many, and what was left out."""
    export = export_named(word(format))
    path = as_path(file)
    if path == STANDARD_OUTPUT:
        raise UsageError("An export is a file, and is not printed.", "name one; ./- is a file of that name")
    catalogue = opened(asked)
    if catalogue.files.hold(path):
        raise NotWritten(f"{path} is of the catalogue itself.", "name another file")
    groups, *others = [with_known_roles(catalogue, groups) for groups in alternatives]
    selection = catalogue.select(Question(groups, read_order("", reverse=False), None, others))
    scale = catalogue.files.rating_scale() or _BEST
    progress = Progress(exporting)
    films = ExportedFilms(catalogue, selection, not any(alternatives), scale, progress)
    try:
        with (new_folder if export.is_folder else new_file)(path, is_forced=is_forced) as made:
            count = export.exporter.write(films, made)
    finally:
        progress.clear()
    say(f"{'1 film' if count == 1 else f'{count:,} films'} written to {path}.")
    left_out = selection.left_out() if any(alternatives) else (0, [])
    if left_out[0] or not count:
        explain(catalogue, [group for groups in alternatives for group in groups], left_out, is_empty=not count)
    return report_problems(catalogue)
