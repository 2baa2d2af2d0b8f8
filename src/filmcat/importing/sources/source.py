"""What is to be read: a name for people, and a way to its bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO, NamedTuple


class Source(NamedTuple):
    """One file, one member of an archive, or standard input.

    ``name`` is what messages call it, as the user wrote it. ``opened`` gives its bytes from the beginning each time
    it is called, unpacked where the file is compressed; it may raise OSError. ``size`` is in bytes, None where it is
    not known beforehand. ``url`` is where the source came from, if the user said so, and ``columns`` the fields that
    the user gave to headers of a table. ``parts`` are the files of one export, which speak of the same films: then
    they are what is read, by the reader that ``export_of`` names. ``included`` are the kinds of titles that are wanted
    beside films.
    """

    name: str
    opened: Callable[[], BinaryIO]
    size: int | None = None
    url: str | None = None
    columns: Mapping[str, str] = {}
    parts: tuple[Source, ...] = ()
    export_of: str = ""
    included: frozenset[str] = frozenset()


class Unopened(OSError):
    """Bytes that cannot be had, or are more than anybody should unpack: one sentence for a person."""


class Fault(Exception):
    """A reader gives up at a line (from 1), for a reason that is one sentence for a person."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def why_unopened(error: Exception) -> str:
    """Why the bytes of a source cannot be had, as one sentence for a person."""
    if isinstance(error, Unopened):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder."
    if isinstance(error, PermissionError):
        return "It may not be read: permission denied."
    return f"It cannot be read: {error.strerror if isinstance(error, OSError) and error.strerror else error}."
