"""What ``import`` does: read, plan, show, ask, write."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from filmcat.catalogue import check_writable, file_for_additions, own_path, writable_path
from filmcat.cli.actions.import_.plan import answered, planned
from filmcat.cli.actions.import_.writing import write
from filmcat.cli.confirm import can_ask, is_yes
from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import Output, folder, say, say_error, shown_path
from filmcat.cli.problems import report_broken
from filmcat.errors import CatalogueUnreadable, ExitCode, UnknownWord, UsageError
from filmcat.views.import_plan import PlanAnswer

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.actions.import_.request import Request
    from filmcat.importing.planning.on_duplicate import OnDuplicate
    from filmcat.importing.planning.plan import Plan


def answer(asked: str | None, request: Request) -> int:
    """Plan an import, show the plan, and write it where that is wanted."""
    how = _checked_way(request.on_duplicate)
    output = Output(request.format, "never", json=request.json, is_read=True)
    path = writable_path(asked, os.environ, folder())
    if not request.dry_run:
        _check_wanted(path, request)
    catalogue = _catalogue(path)
    code = report_broken(catalogue) if catalogue else ExitCode.DONE
    plan = planned(request, catalogue, how)
    code = answered(plan, request, output) or code
    if request.dry_run:
        return code
    return _written(path, catalogue, plan, request, output) or code


def _check_wanted(path: str, request: Request) -> None:
    """Raise UsageError where nobody could be asked, CatalogueNotWritten for the catalogue that ships with filmcat."""
    if not request.yes and not can_ask(is_input_taken=request.is_input_taken):
        raise UsageError("There is no terminal to ask on.", "--yes writes without asking; --dry-run only shows")
    check_writable(path)


def _catalogue(path: str) -> Catalogue | None:
    """The catalogue to compare with; None where the user's own is yet to be made."""
    if os.path.exists(path):
        return opened(path)
    if path == own_path(os.environ):
        return None
    raise CatalogueUnreadable(f"There is no catalogue at {path}.", "an empty file is one: touch it, and import again")


def _written(path: str, catalogue: Catalogue | None, plan: Plan, request: Request, output: Output) -> int:
    """Print the plan where a format was asked for; then write it, unless it is stopped, empty, or not wanted."""
    code = _stopped(plan)
    is_wanted = False
    if code == ExitCode.DONE or not (plan.is_stopped or plan.is_damaged):
        if not plan.is_writing:
            say("There is nothing to write.")
        else:
            is_wanted = request.yes or is_yes(_question(path, plan), is_input_taken=request.is_input_taken)
            if not is_wanted:
                say("Nothing was written.")
    if output.is_asked:  # before the catalogue changes: a plan that cannot be printed is not written
        output.write(output.writer.plan(PlanAnswer(plan.entries, plan.notes), output))
    if is_wanted:
        write(path, catalogue, plan)
    return code


def _stopped(plan: Plan) -> int:
    """Say what keeps records, or the whole import, from being written; the exit code."""
    if plan.is_damaged:
        say_error(
            "Nothing is written: a source could not be read to its end.",
            hint="--keep-going takes what can be read of it",
        )
        return ExitCode.BROKEN
    there = [entry for entry in plan.entries if entry.status in {"changed", "suspect"}]
    if plan.is_stopped:
        films = "1 record is" if len(there) == 1 else f"{len(there):,} records are"
        say_error(
            f"Nothing is written: {films} in the catalogue already, or may be.",
            hint="--on-duplicate skip leaves them out, merge fills what is empty, replace takes the new ones",
        )
        return ExitCode.BROKEN
    doubtful = sum(entry.status == "suspect" and entry.action == "leave" for entry in there)
    if doubtful and plan.on_duplicate != "skip":
        records = "1 record is" if doubtful == 1 else f"{doubtful:,} records are"
        say(f"{records} left out: perhaps in the catalogue already, but not surely.")
        return ExitCode.BROKEN
    return ExitCode.DONE


def _question(path: str, plan: Plan) -> str:
    from filmcat.text.escape import legible

    count = plan.changes.size
    records = "1 record" if count == 1 else f"{count:,} records"
    return f"Write {records} to {legible(shown_path(file_for_additions(path)))}?"


def _checked_way(word: str) -> OnDuplicate:
    """The word of ``--on-duplicate``. Raises UnknownWord for any other."""
    from filmcat.importing.planning.on_duplicate import ON_DUPLICATE

    for known in ON_DUPLICATE:
        if word == known:
            return known
    from difflib import get_close_matches

    near = get_close_matches(word, ON_DUPLICATE, 2)
    raise UnknownWord("way with duplicates", word, near, f"write one of {', '.join(ON_DUPLICATE)}")
