"""The next undo or redo, written as a step of its own."""

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from filmcat.disk.atomic import make_folder, said
from filmcat.disk.paths import journal_path
from filmcat.errors import CatalogueNotWritten, quoted
from filmcat.index.snapshot import State
from filmcat.model.change import Reversal, Written
from filmcat.writing.counting import counts
from filmcat.writing.entry import FileEntry, RecordEntry
from filmcat.writing.history import steps_of
from filmcat.writing.journal import readable
from filmcat.writing.layout import laid_out, nothing
from filmcat.writing.locate import Places
from filmcat.writing.open_files import OpenFiles, check_merged, still
from filmcat.writing.patch import NotEdited
from filmcat.writing.recovery import place_of, turned
from filmcat.writing.revert import Reverse
from filmcat.writing.transaction import FileEdit, Request, Transaction, rest_of, without_empty


def revert(path: str, state: State | None, wanted: Reversal, environment: Mapping[str, str]) -> Written:
    """Take back a step, or write it again, under the lock of the catalogue; ``state`` is None where there is none now.

    Raises CatalogueNotWritten where one of the step's records is not as the step left it, and writes nothing.
    """
    files = _files(path, wanted, environment)
    records = [record for file in files for record in file.records]
    _check_absent(path, records, state)
    with said(path), ExitStack() as held:
        stamps = still(path, state) if state else []
        is_sound = (state.sound_digests() if state else frozenset[bytes]()).__contains__
        open_files = OpenFiles(path, stamps, is_sound, held)
        paths = [place_of(path, file) for file in files]
        if state:
            check_merged(stamps, state, paths)
        open_files.lock(paths)
        edits = [_edit(open_files, file, is_redo=wanted.is_redo) for file in files]
        edits = _without_made(path, without_empty(path, edits, len(stamps)), files, is_redo=wanted.is_redo)
        if state is None:
            make_folder(edits[0].path)
        command = f"filmcat {'redo' if wanted.is_redo else 'undo'}"
        request = Request(command, environment, of=wanted.step.number, is_redo=wanted.is_redo)
        return Transaction(path, request, is_sound).write(edits, wanted.step.records, open_files.check_still)


def _files(path: str, wanted: Reversal, environment: Mapping[str, str]) -> list[FileEntry]:
    """The files of the step, their records turned so that they go from ``before`` to ``after``."""
    log = readable(journal_path(path, environment))
    if log is None:
        raise CatalogueNotWritten(path, "its journal is gone")
    with log:
        entry = steps_of(log, path).next(is_redo=wanted.is_redo)
        if entry is None or entry.head.number != wanted.step.number:
            raise CatalogueNotWritten(path, "another step has been written since", "try again")
        files = log.files(entry)
    if wanted.is_redo:
        return files
    return [file._replace(records=tuple(map(turned, file.records))) for file in files]


def _check_absent(path: str, records: Sequence[RecordEntry], state: State | None) -> None:
    """Raise CatalogueNotWritten where a record that is to be brought back is there again."""
    there = counts((record for record in records if record.before is None), state)
    there.subtract(record.key for record in records if record.after is None)
    for record in records:
        if record.before is None and there[record.key] > record.others:
            raise CatalogueNotWritten(path, f"{quoted(record.name)} is there again", "filmcat remove takes it out")


def _edit(open_files: OpenFiles, file: FileEntry, *, is_redo: bool) -> FileEdit:
    path = place_of(open_files.path, file)
    handle, places = open_files.handle(path), Places(file.records)
    layout = nothing()
    if handle is not None:
        layout = laid_out(handle, os.fstat(handle).st_size, open_files.is_sound, places.look)
    try:
        patches = Reverse(path, layout, places, file, is_redo=is_redo).patches()
    except NotEdited as error:
        raise CatalogueNotWritten(path, str(error), error.hint) from error
    return FileEdit(path, layout, patches)


def _without_made(path: str, edits: Sequence[FileEdit], files: Sequence[FileEntry], *, is_redo: bool) -> list[FileEdit]:
    """A file that the step made goes when it is taken back, if nothing else stands in it; so does a whole catalogue."""
    kept: list[FileEdit] = []
    for edit, file in zip(edits, files, strict=True):
        is_made = file.before is None and not is_redo and (edit.path == path or edit.is_removed)
        kept.append(edit._replace(is_removed=True) if is_made and rest_of(edit) == file.rest else edit)
    return kept
