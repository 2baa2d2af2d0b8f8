"""Changing a catalogue: all that changes is written in one step, or the catalogue stays as it was."""

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from filmcat.disk import files
from filmcat.disk.atomic import make_folder, said
from filmcat.errors import CatalogueNotWritten
from filmcat.index.snapshot import State
from filmcat.model.change import Change, Changes, Stored, Written
from filmcat.writing.counting import counted
from filmcat.writing.edit import NEW_FILE, patches_of
from filmcat.writing.layout import Layout, laid_out, nothing
from filmcat.writing.open_files import OpenFiles, check_absent, check_merged, still
from filmcat.writing.patch import NotEdited, Patch
from filmcat.writing.record_text import record_text
from filmcat.writing.target import additions_by_file
from filmcat.writing.transaction import FileEdit, Request, Transaction, without_empty


def create(path: str, added: Sequence[Stored], request: Request) -> Written:
    """Make a catalogue of what is added. Raises CatalogueNotWritten where there is one, or the disk says no."""
    make_folder(path)
    edit = counted([FileEdit(path, nothing(), _patches(path, None, {}, added), NEW_FILE)], None)
    transaction = Transaction(path, request, frozenset[bytes]().__contains__)
    return transaction.write(edit, _names(edit), lambda: check_absent(path))


def write(path: str, state: State, changes: Changes, request: Request) -> Written:
    """Write changes to a catalogue, under its lock.

    ``state`` is what the catalogue was when it was read. Raises CatalogueNotWritten, and the catalogue is as it was:
    where it has changed since, would not be read as is meant, or the disk says no.
    """
    with said(path), ExitStack() as held:
        stamps = still(path, state)
        by_file = _by_file(stamps, state, changes)
        added = additions_by_file(path, state, changes)
        paths = [*by_file, *(file for file in added if file not in by_file)]
        check_merged(stamps, state, paths)
        open_files = OpenFiles(path, stamps, state.sound_digests().__contains__, held)
        open_files.lock(paths)
        edits = [_edit(open_files, file, by_file.get(file, {}), added.get(file, ())) for file in paths]
        edits = counted(without_empty(path, edits, len(stamps)), state)
        transaction = Transaction(path, request, open_files.is_sound)
        return transaction.write(edits, _names(edits), open_files.check_still)


def _edit(open_files: OpenFiles, path: str, changes: Mapping[int, Change | None], added: Sequence[Stored]) -> FileEdit:
    """What becomes of one file."""
    handle = open_files.handle(path)
    if handle is None:
        return FileEdit(path, nothing(), _patches(path, None, {}, added), NEW_FILE)
    layout = laid_out(handle, os.fstat(handle).st_size, open_files.is_sound)
    return FileEdit(path, layout, _patches(path, layout, changes, added))


def _patches(
    path: str, layout: Layout | None, changes: Mapping[int, Change | None], added: Sequence[Stored]
) -> list[Patch]:
    texts = [record_text(new) for new in added]
    try:
        return patches_of(layout or nothing(), changes, texts, is_new=layout is None)
    except NotEdited as error:
        raise CatalogueNotWritten(path, str(error), error.hint) from error


def _by_file(stamps: Sequence[files.Stamp], state: State, changes: Changes) -> dict[str, dict[int, Change | None]]:
    """What becomes of the records of each file, by their places in it."""
    by_file: dict[str, dict[int, Change | None]] = {}
    for number, place in state.places([*changes.changed, *changes.removed]).items():
        by_file.setdefault(stamps[place.file].path, {})[place.place] = changes.changed.get(number)
    return by_file


def _names(edits: Sequence[FileEdit]) -> tuple[str, ...]:
    return tuple(patch.entry.name for edit in edits for patch in edit.patches if patch.entry)
