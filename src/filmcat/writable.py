"""Beside the catalogue: whether a file is one, who writes to it, and how one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.errors import CatalogueUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from filmcat.model.change import Changes, Written

    Progress = Callable[[int, int], None]


def _no_progress(_done: int, _all: int) -> None:
    """Nobody wants to know."""


def locked(
    path: str, patience: float | None = None, environment: Mapping[str, str] | None = None
) -> AbstractContextManager[None]:
    """Hold the one lock of a catalogue, there or not, from the last look at it to the end of a write.

    Waits ``patience`` seconds for others (30, unless said otherwise), then raises CatalogueNotWritten. With an
    ``environment`` a write that was cut off halfway is taken back first.
    """
    from filmcat.writing import lock

    return lock.of_catalogue(path, lock.PATIENCE if patience is None else patience, environment)


def create(
    path: str, changes: Changes, command: str, environment: Mapping[str, str], progress: Progress = _no_progress
) -> Written:
    """Make a catalogue of what is added. Raises CatalogueNotWritten where there is one, or the disk says no."""
    from filmcat.writing import commit
    from filmcat.writing.transaction import Request

    return commit.create(path, changes, Request(command, environment, progress))


def check_catalogue(path: str) -> None:
    """Raise CatalogueUnreadable for a file that holds no record and is something else than a catalogue."""
    from filmcat.disk.files import stamps
    from filmcat.records.foreign import is_without_records

    for stamp in stamps(path):
        with open(stamp.path, "rb") as file:
            if other := is_without_records(file.read):
                raise CatalogueUnreadable(f"{stamp.path} is not checked: {other.reason}.", other.hint)


def new_file(path: str, *, is_forced: bool) -> AbstractContextManager[str]:
    """The path of an empty file that takes the place of ``path`` when it is written.

    Raises FileInTheWay where there is something already, unless ``is_forced``; NotWritten where the disk says no.
    """
    from filmcat.disk import new_file

    return new_file.new_file(path, is_forced=is_forced)


def new_folder(path: str, *, is_forced: bool) -> AbstractContextManager[str]:
    """A folder for new files: made, or empty, or ``is_forced``. Raises as ``new_file``."""
    from filmcat.disk import new_file

    return new_file.folder(path, is_forced=is_forced)


def read_database(path: str) -> Iterator[tuple[bool, str, str]]:
    """What an exported database holds: whether it is a film, its id, and the record as JSON.

    Raises CatalogueUnreadable where it is none, or damaged.
    """
    from filmcat.index.lookup.database import read_database

    return read_database(path)


def check_writable(path: str, to: str = "") -> None:
    """Raise CatalogueNotWritten for the catalogue that ships with filmcat, and for a file that is no catalogue.

    Of a folder the file that takes in what is added is looked at. Raises UsageError where ``to`` is no file of it.
    """
    from filmcat.writing import target

    target.check_writable(path, to)
