"""The files of a catalogue that a write is about: as they were stamped, locked, and open until it is done."""

import os
from collections.abc import Collection, Sequence
from contextlib import ExitStack

from filmcat.disk import files
from filmcat.errors import CatalogueNotWritten, CatalogueUnreadable
from filmcat.index.snapshot import State
from filmcat.writing.layout import IsSound
from filmcat.writing.lock import locked


class OpenFiles:
    """The files of one write, held by an exit stack."""

    def __init__(self, path: str, stamps: Sequence[files.Stamp], is_sound: IsSound, held: ExitStack) -> None:
        self.path = path
        self.is_sound = is_sound
        self._stamps = {stamp.path: stamp for stamp in stamps}
        self._held = held
        self._used: list[str] = []

    def lock(self, paths: Sequence[str]) -> None:
        """Take the locks of those files of a folder that are there; the folder's own is the caller's to hold."""
        self._held.enter_context(locked(path for path in paths if path != self.path and path in self._stamps))

    def handle(self, path: str) -> int | None:
        """A file, open for reading; None where it is yet to be made.

        Raises CatalogueNotWritten where it has changed.
        """
        self._used.append(path)
        if path not in self._stamps:
            return None
        try:
            handle = files.open_as(self._stamps[path])
        except files.Changed:
            raise _changed(self.path) from None
        except CatalogueUnreadable as error:
            raise CatalogueNotWritten(path, "it can no longer be read", error.message) from error
        self._held.callback(os.close, handle)
        return handle

    def check_still(self) -> None:
        """Raise CatalogueNotWritten where a file is not as it was stamped."""
        for path in self._used:
            if path not in self._stamps:
                check_absent(path)
            elif files.stamps(path) != [self._stamps[path]]:
                raise _changed(self.path)


def still(path: str, state: State) -> list[files.Stamp]:
    """The stamps of a catalogue that is as it was. Raises CatalogueNotWritten where it is not."""
    try:
        return state.stamps(path)
    except files.Changed:
        raise _changed(path) from None
    except CatalogueUnreadable as error:
        raise CatalogueNotWritten(path, "it can no longer be read", error.message) from error


def check_merged(stamps: Sequence[files.Stamp], state: State, paths: Collection[str]) -> None:
    """Raise CatalogueNotWritten where a merge is not finished in one of the files that are to be written."""
    for number, stamp in enumerate(stamps):
        line = state.merging_line(number) if stamp.path in paths else None
        if line is not None:
            raise CatalogueNotWritten(stamp.path, f"a merge is not finished in line {line}", "finish it, and try again")


def check_absent(path: str) -> None:
    """Raise CatalogueNotWritten where a file that is to be made is there."""
    if os.path.lexists(path):
        raise CatalogueNotWritten(path, "somebody else has made it meanwhile", "try again")


def _changed(path: str) -> CatalogueNotWritten:
    return CatalogueNotWritten(path, "it has changed since it was read", "try again")
