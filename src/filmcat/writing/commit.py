"""Changing a catalogue: all that changes is written in one step, or the catalogue stays as it was."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence

from filmcat.disk import files
from filmcat.disk.atomic import make_folder, replace_files
from filmcat.disk.paths import bundled
from filmcat.errors import CatalogueNotWritten, CatalogueUnreadable
from filmcat.index.snapshot import State
from filmcat.model.change import Change, Changes, Stored
from filmcat.records.foreign import NAME_ANOTHER, Foreign, foreign
from filmcat.records.preamble import with_rating_scale
from filmcat.writing.edit import NotEdited, Reading, edited
from filmcat.writing.record_text import record_text

IMPORTED = "imported.toml"  # the file of a folder that takes in what is added
Progress = Callable[[int, int], None]


def check_writable(path: str) -> None:
    """Raise CatalogueNotWritten where nothing is to be added.

    That is the catalogue that ships with filmcat, and a file that is none (see ``foreign``).
    """
    ours = bundled()
    if os.path.exists(path) and os.path.exists(ours) and os.path.samefile(path, ours):
        raise CatalogueNotWritten(path, "it ships with filmcat and is read-only", NAME_ANOTHER)
    target = file_for_additions(path)
    if os.path.isfile(target) and (other := _foreign(target)):
        raise CatalogueNotWritten(target, *other)


def file_for_additions(path: str) -> str:
    """The file that takes in what is added: the catalogue itself, or ``imported.toml`` in a folder of files."""
    return os.path.join(path, IMPORTED) if os.path.isdir(path) else path


def _foreign(path: str) -> Foreign | None:
    try:
        with open(path, "rb") as file:
            return foreign(file.read)
    except OSError:
        return None  # whoever opens the catalogue says why it cannot be read


def create(path: str, added: Sequence[Stored], progress: Progress, rating_scale: int | None = None) -> None:
    """Make a catalogue of what is added. Raises CatalogueNotWritten where there is one, or the disk says no."""
    make_folder(path)
    content = _edited(path, _said(b"", rating_scale), Reading(frozenset[bytes]().__contains__, progress), {}, added)
    replace_files({path: content}, lambda: _check_absent(path))


def write(path: str, state: State, changes: Changes, progress: Progress) -> list[str]:
    """Write changes to a catalogue; the files that were written. ``progress`` learns how many of how many are read.

    ``state`` is what the catalogue was when it was read. Raises CatalogueNotWritten, and the catalogue is as it was:
    where it has changed since, would not be read as is meant, or the disk says no.
    """
    try:
        stamps = state.stamps(path)
        contents = dict(_contents(path, stamps, state, changes, progress))
    except files.Changed:
        raise _changed(path) from None
    except CatalogueUnreadable as error:
        raise CatalogueNotWritten(path, "it can no longer be read", error.message) from error
    known = {stamp.path: stamp for stamp in stamps}

    def check() -> None:
        for file in contents:
            if file not in known:
                _check_absent(file)
            elif files.stamps(file) != [known[file]]:
                raise _changed(path)

    replace_files(contents, check)
    return list(contents)


def _contents(
    path: str, stamps: Sequence[files.Stamp], state: State, changes: Changes, progress: Progress
) -> Iterator[tuple[str, bytes]]:
    """The new content of each file that gets one."""
    by_file: dict[str, dict[int, Change | None]] = {}
    for number, place in state.places([*changes.changed, *changes.removed]).items():
        by_file.setdefault(stamps[place.file].path, {})[place.place] = changes.changed.get(number)
    target = file_for_additions(path)
    if changes.added:
        by_file.setdefault(target, {})
    reading = Reading(state.sound_digests().__contains__, progress)
    stamped = {stamp.path: stamp for stamp in stamps}
    for file, of_file in by_file.items():
        content = _content(stamped[file]) if file in stamped else b""
        content = _said(content, changes.rating_scale if file == target else None)
        yield file, _edited(file, content, reading, of_file, changes.added if file == target else ())


def _said(content: bytes, rating_scale: int | None) -> bytes:
    return content if rating_scale is None else with_rating_scale(content, rating_scale)


def _content(stamp: files.Stamp) -> bytes:
    with files.opened(stamp) as file:
        return file.read()


def _edited(
    path: str, content: bytes, reading: Reading, changes: Mapping[int, Change | None], added: Sequence[Stored]
) -> bytes:
    """The new content of a file; the changes by their places in it."""
    try:
        return edited(content, reading, changes, [record_text(new) for new in added])
    except NotEdited as error:
        raise CatalogueNotWritten(path, str(error), error.hint) from error


def _check_absent(path: str) -> None:
    if os.path.exists(path):
        raise CatalogueNotWritten(path, "somebody else has made it meanwhile", "try again")


def _changed(path: str) -> CatalogueNotWritten:
    return CatalogueNotWritten(path, "it has changed since it was read", "try again")
