"""Carrying out a plan: shown, asked about where that is due, made again under the lock, and written in one step."""

from __future__ import annotations

import os
from shlex import quote
from typing import TYPE_CHECKING, NamedTuple

from filmcat.catalogue import bundled, own_path, writable_path
from filmcat.cli.confirm import can_ask, is_yes
from filmcat.cli.open_catalogue import check_named, folder, opened
from filmcat.cli.output import say
from filmcat.cli.problems import report_broken, shown_path
from filmcat.cli.progress import Progress, writing
from filmcat.editing.differences import between
from filmcat.errors import ChangedMeanwhile, ExitCode, NotWritten, OutputClosed, UsageError
from filmcat.model.change import Changes
from filmcat.rendering.plan import plan_lines
from filmcat.text.escape import legible
from filmcat.views.plan import PlanAnswer, difference_text, note_text
from filmcat.writable import check_writable, create, locked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.errors import FilmcatError
    from filmcat.model.change import Written
    from filmcat.model.plan import Entry, Note

_MOST_FILES = 3  # files that are named in a question
_MOST = 20  # entries of each status, and notes, that are shown before a question


class Planned(NamedTuple):
    """What a command would write: its ``entries`` are what people see of the ``changes``.

    ``notes`` and ``remarks`` are said with them. ``must_ask`` where a person decides (None: about several records).
    ``write`` writes what is no matter of ``changes``. ``prints_ids`` where the ids of films are the command's answer.
    ``refusal`` is raised once the plan is shown, unless only that was wanted; ``nothing`` is said where there is
    nothing to write, and ``way_back`` once it was written. ``code`` is the exit code of a plan that is carried out.
    """

    entries: Sequence[Entry]
    changes: Changes = Changes()
    notes: Sequence[Note] = ()
    remarks: Sequence[str] = ()
    must_ask: bool | None = None
    write: Callable[[], Written] | None = None
    prints_ids: bool = False
    refusal: FilmcatError | None = None
    nothing: str = "Nothing changed."
    way_back: str = "undo takes it back"
    code: int = ExitCode.DONE

    @property
    def is_writing(self) -> bool:
        """Whether there is anything to write."""
        return any(entry.action != "leave" for entry in self.entries)


def carry_out_in(way: Way, planner: Callable[[Catalogue], Planned]) -> int:
    """Carry out a plan about records that are there. Raises CatalogueNotWritten for the bundled catalogue."""
    check_named(way.asked)
    catalogue = opened(way.asked)
    check_writable(catalogue.path)
    return _Carrier(catalogue.path, way, lambda known: planner(known or opened(way.asked))).run(catalogue)


def carry_out(way: Way, planner: Callable[[Catalogue | None], Planned]) -> int:
    """Carry out a plan that may begin a catalogue: the one that is named, or else the user's own.

    ``planner`` gets None where it is yet to be made.
    """
    check_target(way)
    path = writable_path(way.asked, os.environ, folder())
    return _Carrier(path, way, planner).run(opened(path) if os.path.exists(path) else None)


def check_target(way: Way, to: str | None = None) -> None:
    """Raise CatalogueNotWritten where nothing is to be added, UsageError where ``to`` names no file of a folder."""
    check_named(way.asked)
    path = writable_path(way.asked, os.environ, folder())
    if to is not None and not os.path.isdir(path):
        raise UsageError("--to names a file of a folder, and the catalogue is no folder.", "leave it out")
    if not way.dry_run:
        check_writable(path, to or "")


class _Carrier:
    """Carries out the plan of one command: it is shown before anything is written, and written as it was shown."""

    def __init__(self, path: str, way: Way, planner: Callable[[Catalogue | None], Planned]) -> None:
        self._path = path
        self._way = way
        self._planner = planner

    def run(self, catalogue: Catalogue | None) -> int:
        """Plan, show, ask, write; the exit code."""
        plan = self._planner(catalogue)
        for remark in plan.remarks:
            say(remark)
        for note in plan.notes:
            if note.kind == "refused":
                say(legible(note_text(note)))
        if self._way.dry_run:
            self._say_what_would_be(catalogue, plan)
        elif plan.refusal is not None:
            self._print_answer(plan)
            self._say_plan(plan)
            raise plan.refusal
        elif not plan.is_writing:
            self._print_answer(plan)
            self._say_plan(plan)
            say(plan.nothing)
        elif self._is_agreed(catalogue, plan):
            self._print_answer(plan)
            self._write(catalogue, plan)
        else:
            say("Nothing was written.")
        if catalogue is not None:
            report_broken(catalogue)
        return plan.code

    def _say_what_would_be(self, catalogue: Catalogue | None, plan: Planned) -> None:
        self._print_plan(plan)
        if not plan.entries:
            say(plan.nothing)
        is_told = plan.is_writing and plan.refusal is None and not self._way.output.is_asked
        if is_told and any(entry.source for entry in plan.entries):
            say(f"Without --dry-run {_counted(plan)} would be written to {self._targets(catalogue, plan)}.")

    def _is_agreed(self, catalogue: Catalogue | None, plan: Planned) -> bool:
        """Show the plan; whether it is to be written. Raises UsageError where nobody can be asked."""
        is_due = len(plan.entries) > 1 if plan.must_ask is None else plan.must_ask
        asks = is_due and not self._way.yes
        if asks and not can_ask(is_input_taken=self._way.is_input_taken):
            self._print_plan(plan)
            raise UsageError("Nothing is written: there is no terminal to ask on.", "--yes writes without asking")
        if asks or not self._way.output.is_asked:
            self._say_plan(plan)
        return not asks or is_yes(self._question(catalogue, plan), is_input_taken=self._way.is_input_taken)

    def _question(self, catalogue: Catalogue | None, plan: Planned) -> str:
        return f"Write {_counted(plan)} to {self._targets(catalogue, plan)}?"

    def _targets(self, catalogue: Catalogue | None, plan: Planned) -> str:
        """The files that will be written, as far as additions decide it; else the catalogue."""
        adds = catalogue is not None and os.path.isdir(self._path) and plan.changes.size == len(plan.changes.added)
        files = catalogue.files.targets(plan.changes) if catalogue is not None and adds else []
        more = f" and {len(files) - _MOST_FILES:,} more" if len(files) > _MOST_FILES else ""
        return legible(", ".join(map(shown_path, files[:_MOST_FILES] or [self._path]))) + more

    def _say_plan(self, plan: Planned) -> None:
        for line in plan_lines(PlanAnswer(plan.entries, plan.notes, _MOST)):
            say(line)

    def _print_plan(self, plan: Planned) -> None:
        output = self._way.output
        output.write(output.writer.plan(PlanAnswer(plan.entries, plan.notes), output))

    def _print_answer(self, plan: Planned) -> None:
        """Print the plan as data, or the ids that are the answer; before the write, so that its failing says no."""
        try:
            if self._way.output.is_asked:
                self._print_plan(plan)
            elif plan.prints_ids:
                self._way.output.write(f"{_id_line(entry)}\n" for entry in plan.entries if entry.is_film)
        except OutputClosed:
            raise NotWritten("Nothing is written: nobody reads the output.") from None

    def _write(self, catalogue: Catalogue | None, plan: Planned) -> None:
        with locked(self._path, environment=os.environ):
            is_there = os.path.exists(self._path)
            if not (catalogue.files.are_current() if catalogue is not None else not is_there):
                catalogue = opened(self._path) if is_there else None
                again = self._planner(catalogue)
                if not again.is_writing:
                    say(again.nothing)
                    return
                _check_same(self._path, plan, again)
                plan = again
            written = self._written(catalogue, plan)
        self._say_written(written, plan, is_new=catalogue is None)

    def _written(self, catalogue: Catalogue | None, plan: Planned) -> Written:
        if plan.write is not None:
            return plan.write()
        progress = Progress(writing)
        try:
            if catalogue is None:
                return create(self._path, plan.changes, self._way.command, os.environ, progress)
            return catalogue.change(plan.changes, self._way.command, os.environ, progress)
        finally:
            progress.clear()

    def _say_written(self, written: Written, plan: Planned, *, is_new: bool) -> None:
        if is_new and self._path == own_path(os.environ):
            say(f"Your own catalogue is made: {self._path}")
            say("From now on it is asked instead of the one that ships with filmcat.")
            say(f"filmcat -C {quote(os.path.realpath(bundled()))} list asks that one.")
        elif is_new:
            say(f"A catalogue is made: {shown_path(self._path)}")
        elif any(entry.source for entry in plan.entries) or len(plan.entries) > 1 or written.files != (self._path,):
            files = ", ".join(map(shown_path, [*written.files, *written.removed]))
            say(f"{_counted(plan)} written to {files}.")
        for note in written.notes:
            say(note)
        if written.irrevocable:
            say(f"This cannot be undone: {written.irrevocable}.")
        else:
            say(f"{self._program()} {plan.way_back}.")

    def _program(self) -> str:
        """How filmcat is called for this catalogue."""
        if self._way.asked is None:
            return "filmcat"
        return f"filmcat -C {quote(self._way.asked)}"


def _counted(plan: Planned) -> str:
    count = plan.changes.size or sum(entry.action != "leave" for entry in plan.entries)
    return "1 record" if count == 1 else f"{count:,} records"


def _id_line(entry: Entry) -> str:
    return f"{entry.id_before} -> {entry.id}" if entry.id_before else entry.id


def _check_same(path: str, shown: Planned, now: Planned) -> None:
    """Raise ChangedMeanwhile where the plan is no longer what was shown."""
    if list(shown.entries) == list(now.entries):
        return
    raise ChangedMeanwhile(path, list(_rows(shown, now)))


def _rows(shown: Planned, now: Planned) -> Iterator[str]:
    """What became of the records of a plan since it was shown: a line for each, and for each of its fields."""
    found = {(entry.id_before or entry.id, entry.is_film): entry for entry in now.entries}
    for entry in shown.entries:
        again = found.get((entry.id_before or entry.id, entry.is_film))
        if again == entry:
            continue
        yield f"{entry.name}: {'' if again else 'it is no longer concerned'}".rstrip(": ")
        if again is not None and again.before != entry.before and entry.before and again.before:
            yield from (
                f"  {difference_text(one)}" for one in between(entry.before, again.before, is_film=entry.is_film)
            )
