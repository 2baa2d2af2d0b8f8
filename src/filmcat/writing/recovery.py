"""What became of a write that was cut off: done, not begun, or halfway, which is taken back."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress

from filmcat.disk.atomic import Identity, Replaced, take_back
from filmcat.disk.copying import reader
from filmcat.disk.paths import journal_path
from filmcat.disk.spans import spans
from filmcat.errors import JournalUnreadable
from filmcat.writing.entry import FileEntry, RecordEntry, core_digest
from filmcat.writing.journal import Entry, Journal, opened


def settle_pending(log: Journal, path: str) -> bool:
    """Say of the last step of a catalogue's journal what became of it; whether it was halfway and is taken back now.

    Under the lock of the catalogue. Raises OSError where the journal cannot be written.
    """
    pending = log.pending
    if pending is None:
        return False
    found = [(file, is_in_place(path, file, records)) for file, records in _files(log, pending)]
    is_done = all(is_new for _, is_new in found)
    is_halfway = not is_done and any(is_new for _, is_new in found)
    if is_halfway:
        for file, is_new in found:
            if is_new:
                take_back(_replaced(path, file))
    log.settle(is_done=is_done)
    return is_halfway


def take_back_halfway(path: str, environment: Mapping[str, str]) -> None:
    """Take back a write to a catalogue that was cut off halfway, under its lock; where that is not known, leave it."""
    journal = journal_path(path, environment)
    if not os.path.exists(journal):
        return
    with suppress(OSError, JournalUnreadable):
        log = opened(journal, is_written=True)
        if log is not None:
            with log:
                settle_pending(log, path)


def is_done(log: Journal, path: str, entry: Entry) -> bool:
    """Whether a step was done: as the journal says, else as all of its files look."""
    if entry.is_done is not None or entry != log.pending:
        return bool(entry.is_done)
    return all(is_in_place(path, file, records) for file, records in _files(log, entry))


def place_of(path: str, file: FileEntry) -> str:
    """The path of a file of a catalogue."""
    return os.path.join(path, file.name) if file.name else path


def is_in_place(path: str, file: FileEntry, records: Iterable[RecordEntry]) -> bool:
    """Whether a file is as a step made it, or at least its records are."""
    place = place_of(path, file)
    try:
        handle = os.open(place, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return file.after is None
    try:
        found = os.fstat(handle)
        if Identity.of(found) in {file.before, file.after}:
            return Identity.of(found) == file.after
        held = {core_digest(raw) for raw in spans(reader(handle, 0, found.st_size))}
    finally:
        os.close(handle)
    return all(_is_there(record.after, held) and not _is_only(record, held) for record in records)


def _is_there(text: bytes | None, held: set[str]) -> bool:
    return text is None or core_digest(text) in held


def _is_only(record: RecordEntry, held: set[str]) -> bool:
    """Whether a record that was to go is there."""
    return record.after is None and record.before is not None and core_digest(record.before) in held


def _files(log: Journal, entry: Entry) -> list[tuple[FileEntry, tuple[RecordEntry, ...]]]:
    """The files of a step with what it makes of their records; of a reversal that of the step it reverses, turned."""
    files = log.files(entry)
    if not entry.head.of:
        return [(file, file.records) for file in files]
    of = next((other for other in log.entries if other.head.number == entry.head.of), None)
    records = {file.name: file.records for file in (log.files(of) if of else ())}
    if not entry.head.is_redo:
        records = {name: tuple(map(turned, there)) for name, there in records.items()}
    return [(file, records.get(file.name, ())) for file in files]


def turned(record: RecordEntry) -> RecordEntry:
    """What taking it back makes of a record."""
    return record._replace(before=record.after, after=record.before, old=record.new, new=record.old)


def _replaced(path: str, file: FileEntry) -> Replaced:
    """A file that is in its place, as it was replaced."""
    target = os.path.realpath(place_of(path, file))
    kept = os.path.join(os.path.dirname(target), file.kept) if file.kept else ""
    new = "" if file.after is None else f"{target}.new"  # there is none any more
    return Replaced(place_of(path, file), target, new, kept, file.before, file.after)
