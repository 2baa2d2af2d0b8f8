"""The steps of a catalogue: which can be taken back, which written again, and what that makes of their records."""

from collections.abc import Mapping
from typing import NamedTuple

from filmcat.disk.atomic import reason
from filmcat.disk.paths import journal_path
from filmcat.errors import JournalUnreadable
from filmcat.model.change import Reversal, Step, Stored
from filmcat.records.span import decode_span
from filmcat.writing.entry import FileEntry
from filmcat.writing.journal import Entry, Journal, readable
from filmcat.writing.record_text import stored
from filmcat.writing.recovery import is_done, turned


class Steps(NamedTuple):
    """The steps of a journal in their order; those that are ``done`` and can be taken back, and those ``undone``.

    The last of each comes first. What was undone before another write cannot be written again.
    """

    all: list[Entry]
    done: list[Entry]
    undone: list[Entry]

    def next(self, *, is_redo: bool) -> Entry | None:
        """The step that the next undo, or redo, is about."""
        steps = self.undone if is_redo else self.done
        return steps[-1] if steps else None


def history(path: str, environment: Mapping[str, str]) -> list[Step]:
    """The writes to a catalogue that are remembered, the newest last. Raises JournalUnreadable."""
    log = readable(journal_path(path, environment))
    if log is None:
        return []
    with log:
        steps = steps_of(log, path)
    standing = {entry.head.number for entry in steps.done}
    return [_step(entry, is_undone=entry.head.number not in standing) for entry in steps.all]


def reversal(path: str, environment: Mapping[str, str], *, is_redo: bool) -> Reversal | None:
    """What the next undo, or redo, would do; None where there is nothing. Raises JournalUnreadable."""
    log = readable(journal_path(path, environment))
    if log is None:
        return None
    with log:
        entry = steps_of(log, path).next(is_redo=is_redo)
        if entry is None:
            return None
        records = tuple(pair for file in log.files(entry) for pair in _pairs(file, is_redo=is_redo))
    return Reversal(_step(entry, is_undone=is_redo), records, is_redo)


def steps_of(log: Journal, path: str) -> Steps:
    """The steps of an open journal. Raises JournalUnreadable."""
    steps = Steps([], [], [])
    try:
        for entry in log.entries:
            if is_done(log, path, entry):
                _take(steps, entry)
    except OSError as error:
        raise JournalUnreadable(log.path, reason(error)) from error
    return steps


def _take(steps: Steps, entry: Entry) -> None:
    if not entry.head.of:
        steps.all.append(entry)
        steps.done.append(entry)
        steps.undone.clear()
        return
    source, target = (steps.undone, steps.done) if entry.head.is_redo else (steps.done, steps.undone)
    for moved in [step for step in source if step.head.number == entry.head.of]:
        source.remove(moved)
        target.append(moved)


def _step(entry: Entry, *, is_undone: bool) -> Step:
    head = entry.head
    return Step(head.number, head.when, head.command, head.records, is_undone)


def _pairs(file: FileEntry, *, is_redo: bool) -> list[tuple[Stored | None, Stored | None]]:
    records = file.records if is_redo else map(turned, file.records)
    return [(_stored(record.before), _stored(record.after)) for record in records if not record.is_preamble]


def _stored(raw: bytes | None) -> Stored | None:
    return None if raw is None else stored(decode_span(raw))
