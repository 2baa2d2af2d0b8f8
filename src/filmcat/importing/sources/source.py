"""What is to be read: a name for people, and a way to its bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from filmcat.importing.sources.named_columns import NamedColumns


class Source(NamedTuple):
    """One file, one member of an archive, or standard input.

    ``name`` is what messages call it, as the user wrote it. ``opened`` gives its bytes from the beginning each time
    it is called, unpacked where the file is compressed; it may raise OSError. ``size`` is in bytes, None where it is
    not known beforehand. ``url`` is where the source came from, if the user said so, and ``columns`` the fields that
    the user gave to headers of a table. ``parts`` are the files of one export, which speak of the same films: then
    they are what is read, by the reader that ``export_of`` names. ``included`` are the kinds of titles that are wanted
    beside films. ``encoding`` is that of its text (empty: what its marks say, or UTF-8), and ``keep_going`` says that
    what can be read is wanted, though not all can be. ``beside`` tells which files beside it nobody reads.
    """

    name: str
    opened: Callable[[], BinaryIO]
    size: int | None = None
    url: str | None = None
    columns: NamedColumns = NamedColumns()
    parts: tuple[Source, ...] = ()
    export_of: str = ""
    included: frozenset[str] = frozenset()
    encoding: str = ""
    keep_going: bool = False
    beside: str = ""


class Unopened(OSError):
    """Bytes that cannot be had, or are more than anybody should unpack: one sentence for a person."""


class Fault(Exception):
    """A reader gives up at a line (from 1), for a reason that is one sentence for a person.

    ``is_damage`` where the source could not be read on, though it is one for that reader; ``is_at_end`` where that
    showed only at its end.
    """

    def __init__(self, line: int, message: str, *, is_damage: bool = False, is_at_end: bool = False) -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.is_damage = is_damage
        self.is_at_end = is_at_end


class OtherEncoding(Fault):
    """Text is not of the encoding that it was read in, from a line (from 1) on."""


def why_unopened(error: Exception) -> str:
    """Why the bytes of a source cannot be had, as one sentence for a person."""
    if isinstance(error, Unopened):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder."
    if isinstance(error, PermissionError):
        return "It may not be read: permission denied."
    return f"It cannot be read: {error.strerror if isinstance(error, OSError) and error.strerror else error}."
