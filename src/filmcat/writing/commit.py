"""Changing a catalogue: all that changes is written in one step, or the catalogue stays as it was."""

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import NamedTuple

from filmcat.disk import files
from filmcat.disk.atomic import make_folder, said
from filmcat.errors import CatalogueNotWritten
from filmcat.index.snapshot import State
from filmcat.model.change import Change, Changes, Stored, Written
from filmcat.writing.counting import counted
from filmcat.writing.edit import opening_of, patches_of, patches_of_new
from filmcat.writing.layout import Layout, laid_out, nothing
from filmcat.writing.open_files import OpenFiles, check_absent, check_merged, still
from filmcat.writing.patch import NotEdited
from filmcat.writing.record_text import record_text
from filmcat.writing.target import additions_by_file
from filmcat.writing.transaction import FileEdit, Request, Transaction, without_empty


def create(path: str, changes: Changes, request: Request) -> Written:
    """Make a catalogue of what is added. Raises CatalogueNotWritten where there is one, or the disk says no."""
    make_folder(path)
    of_file = _OfFile(added=changes.added, rating_scale=changes.rating_scale, names_schema=changes.names_schema)
    edit = counted([_edit(path, None, of_file)], None)
    transaction = Transaction(path, request, frozenset[bytes]().__contains__)
    return transaction.write(edit, _names(edit), lambda: check_absent(path))


def write(path: str, state: State, changes: Changes, request: Request) -> Written:
    """Write changes to a catalogue, under its lock.

    ``state`` is what the catalogue was when it was read. Raises CatalogueNotWritten, and the catalogue is as it was:
    where it has changed since, would not be read as is meant, or the disk says no.
    """
    with said(path), ExitStack() as held:
        stamps = still(path, state)
        by_file = _by_file(path, stamps, state, changes)
        check_merged(stamps, state, list(by_file))
        open_files = OpenFiles(path, stamps, state.sound_digests().__contains__, held)
        open_files.lock(list(by_file))
        edits = [_edit(file, _laid_out(open_files, file), of_file) for file, of_file in by_file.items()]
        edits = counted(without_empty(path, edits, len(stamps)), state)
        transaction = Transaction(path, request, open_files.is_sound)
        return transaction.write(edits, _names(edits), open_files.check_still)


class _OfFile(NamedTuple):
    """What becomes of one file: of its records by their places, what is added, and what it is to say of ratings."""

    changes: Mapping[int, Change | None] = {}
    added: Sequence[Stored] = ()
    rating_scale: int | None = None
    names_schema: bool = False


def _by_file(path: str, stamps: Sequence[files.Stamp], state: State, changes: Changes) -> dict[str, _OfFile]:
    """What becomes of each file that is written; the first of them says of how many the ratings are."""
    changed: dict[str, dict[int, Change | None]] = {}
    for number, place in state.places([*changes.changed, *changes.removed]).items():
        changed.setdefault(stamps[place.file].path, {})[place.place] = changes.changed.get(number)
    added = additions_by_file(path, state, changes)
    by_file = {file: _OfFile(changed.get(file, {}), added.get(file, ())) for file in [*changed, *added]}
    for file in list(by_file)[:1]:
        by_file[file] = by_file[file]._replace(rating_scale=changes.rating_scale)
    return by_file


def _laid_out(open_files: OpenFiles, path: str) -> Layout | None:
    """The layout of a file; None where there is none yet."""
    handle = open_files.handle(path)
    return None if handle is None else laid_out(handle, os.fstat(handle).st_size, open_files.is_sound)


def _edit(path: str, layout: Layout | None, of_file: _OfFile) -> FileEdit:
    """What becomes of one file, which is made where it has no layout."""
    texts = [record_text(new) for new in of_file.added]
    if layout is None:
        opening = opening_of(of_file.rating_scale, names_schema=of_file.names_schema)
        return FileEdit(path, nothing(), patches_of_new(opening, texts), opening)
    try:
        return FileEdit(path, layout, patches_of(layout, of_file.changes, texts, of_file.rating_scale))
    except NotEdited as error:
        raise CatalogueNotWritten(path, str(error), error.hint) from error


def _names(edits: Sequence[FileEdit]) -> tuple[str, ...]:
    entries = (patch.entry for edit in edits for patch in edit.patches)
    return tuple(entry.name for entry in entries if entry and not entry.is_preamble)
