"""Opening the catalogue that a command is about, with a progress bar where that takes long."""

from __future__ import annotations

import os

from filmcat.catalogue import STANDARD_INPUT, Catalogue
from filmcat.errors import UsageError
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli.progress import Progress


def opened(asked: str | None) -> Catalogue:
    """The catalogue that is asked for, or else meant. Raises CatalogueUnreadable where there is none."""
    bar = _Bar()
    try:
        if asked == STANDARD_INPUT:
            from filmcat.cli.piped_catalogue import piped

            return piped(bar)
        return Catalogue.open(asked, os.environ, folder(), bar)
    finally:
        bar.clear()


def check_named(asked: str | None) -> None:
    """Raise UsageError for a catalogue that comes through standard input: there is nothing to write to."""
    if asked == STANDARD_INPUT:
        raise UsageError("A catalogue from standard input is only read.", "-C PATH names one that is written")


def folder() -> str:
    """The folder that filmcat is run in; empty where it is gone."""
    try:
        return os.getcwd()
    except OSError:
        return ""


class _Bar:
    """A progress bar that is only loaded when there is progress."""

    def __init__(self) -> None:
        self._drawn: Progress | None = None

    def __call__(self, read: int, whole: int) -> None:
        if self._drawn is None:
            from filmcat.cli.progress import Progress

            self._drawn = Progress()
        self._drawn(read, whole)

    def clear(self) -> None:
        if self._drawn is not None:
            self._drawn.clear()
