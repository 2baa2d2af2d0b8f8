"""One write from patches to files in their place: staged, checked, journalled, replaced; all of it or nothing."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from typing import NamedTuple

from filmcat.disk.atomic import Replaced, Replacement, reason, said
from filmcat.disk.copying import is_same_outside
from filmcat.disk.paths import journal_path
from filmcat.disk.spans import BOM
from filmcat.errors import CatalogueNotWritten, JournalUnreadable
from filmcat.model.change import Written
from filmcat.writing import journal
from filmcat.writing.edit import NEW_FILE, end_of
from filmcat.writing.entry import FileEntry
from filmcat.writing.journal import Head, Journal
from filmcat.writing.layout import IsSound, Layout
from filmcat.writing.patch import New, NotEdited, Patch, check
from filmcat.writing.recovery import settle_pending

_SAYS_NOTHING = (b"", NEW_FILE.strip())


class FileEdit(NamedTuple):
    """What becomes of one file: its patches in order.

    ``rest`` is what it holds besides records where it is made or goes.

    ``is_removed`` where it goes with its last record.
    """

    path: str
    layout: Layout
    patches: Sequence[Patch]
    rest: bytes | None = None
    is_removed: bool = False

    @property
    def is_made(self) -> bool:
        """Whether there was no such file."""
        return self.layout.handle < 0


def without_empty(path: str, edits: Sequence[FileEdit], files: int) -> list[FileEdit]:
    """Files of a folder go with their last record, unless anything is said in them, or none would be left."""
    if not os.path.isdir(path):
        return list(edits)
    left = files + sum(edit.is_made for edit in edits)
    kept: list[FileEdit] = []
    for edit in edits:
        rest = rest_of(edit)
        is_removed = left > 1 and rest is not None and rest.removeprefix(BOM).strip() in _SAYS_NOTHING
        left -= is_removed
        kept.append(edit._replace(rest=rest, is_removed=True) if is_removed else edit)
    return kept


def rest_of(edit: FileEdit) -> bytes | None:
    """What a file holds that is left without any record; None where it is not."""
    end = end_of(edit.layout, edit.patches)
    return None if end.place or any(patch.behind == patch.place for patch in edit.patches) else end.text


class Request(NamedTuple):
    """How a write is asked for: the command that history tells, and who learns how many of how many records are read.

    ``of`` is the number of the step that it takes back, or writes again; else 0.
    """

    command: str
    environment: Mapping[str, str]
    progress: Callable[[int, int], None] = lambda _done, _all: None
    of: int = 0
    is_redo: bool = False


class Transaction:
    """One write to a catalogue, under its lock."""

    def __init__(self, path: str, request: Request, is_sound: IsSound) -> None:
        self._path = path
        self._request = request
        self._journal = journal_path(path, request.environment)
        self._is_sound = is_sound
        self._irrevocable = ""
        self._done = 0
        self._all = 0

    def write(self, edits: Sequence[FileEdit], records: tuple[str, ...], check_still: Callable[[], None]) -> Written:
        """Write what becomes of files, and of ``records`` by their names.

        Raises CatalogueNotWritten, and each file is as it was.

        ``check_still`` is called before the first file takes its place, and may raise.
        """
        with ExitStack() as open_files:
            log = self._opened(open_files)
            self._all = sum(len(edit.patches) for edit in edits)
            files = open_files.enter_context(Replacement(is_folder=os.path.isdir(self._path)))
            try:
                notes = [note for edit in edits if (note := self._stage(edit, files))]
            except CatalogueNotWritten:
                check_still()  # what changes while it is read cannot be what was read
                raise
            check_still()
            files.keep()
            self._journalled(log, edits, records, files)
            try:
                files.put_in_place()
            except BaseException:
                if not files.is_mixed:
                    self._settle(log, is_done=False)
                raise
            self._settle(log, is_done=True)
        written = tuple(edit.path for edit in edits if not edit.is_removed)
        removed = tuple(edit.path for edit in edits if edit.is_removed)
        return Written(written, removed, self._irrevocable, tuple(notes))

    def _opened(self, open_files: ExitStack) -> Journal | None:
        """The journal, with nothing pending in it; None where it cannot be written."""
        try:
            log = journal.opened(self._journal, is_written=True)
        except OSError as error:
            self._irrevocable = f"the journal {self._journal} cannot be written: {reason(error)}"
            return None
        except JournalUnreadable as error:
            self._irrevocable = error.message.rstrip(".")
            return None
        if log is not None:
            open_files.enter_context(log)
            try:
                is_halfway = settle_pending(log, self._path)
            except OSError as error:
                self._irrevocable = f"the journal {self._journal} cannot be written: {reason(error)}"
                return None
            if is_halfway:
                raise CatalogueNotWritten(self._path, "a write that was cut off has just been taken back", "try again")
        return log

    def _stage(self, edit: FileEdit, files: Replacement) -> str:
        """Make the new content of a file, and check it; what is worth saying of the file."""
        note = _note(edit.path)
        if edit.is_removed:
            files.remove(edit.path)
            return note
        splices = [patch.splice for patch in edit.patches]
        old = None if edit.is_made else edit.layout.handle
        new = files.stage(edit.path, old, splices)
        with said(edit.path):
            if old is not None and not is_same_outside(old, new, edit.layout.size, splices):
                raise CatalogueNotWritten(edit.path, "the new file would differ elsewhere too")
            try:
                check(edit.layout, edit.patches, New(new, os.fstat(new).st_size, self._is_sound, self._read))
            except NotEdited as error:
                raise CatalogueNotWritten(edit.path, str(error), error.hint) from error
        return note

    def _read(self) -> None:
        """Another new record was read again."""
        self._done += 1
        self._request.progress(self._done, self._all)

    def _journalled(
        self, log: Journal | None, edits: Sequence[FileEdit], records: tuple[str, ...], files: Replacement
    ) -> None:
        """Write the step to the journal; where that fails, the write cannot be undone."""
        if log is None:
            return
        when = datetime.now(UTC).isoformat(timespec="seconds")
        asked = self._request
        try:
            log.write(
                Head(log.next_number, when, asked.command, records, asked.of, asked.is_redo),
                [self._entry(edit, file) for edit, file in zip(edits, files.files, strict=True)],
            )
        except OSError as error:
            self._irrevocable = f"the journal {self._journal} cannot be written: {reason(error)}"

    def _settle(self, log: Journal | None, *, is_done: bool) -> None:
        """Say whether the step was done; what is not said shows in the files themselves."""
        if log is not None and log.pending:
            with suppress(OSError):
                log.settle(is_done=is_done)

    def _entry(self, edit: FileEdit, file: Replaced) -> FileEntry:
        """What the journal keeps of a file; the records of a reversal are those of the step that it reverses."""
        records = () if self._request.of else tuple(patch.entry for patch in edit.patches if patch.entry)
        name = "" if edit.path == self._path else os.path.basename(edit.path)
        return FileEntry(name, file.before, file.after, os.path.basename(file.kept), edit.rest, records)


def _note(path: str) -> str:
    """What is worth saying of a file that is to be replaced: that it has another name, which is left behind."""
    with suppress(OSError):
        if os.stat(path).st_nlink > 1:
            return f"{path} has another name by a hard link, which still holds what was there before."
    return ""
