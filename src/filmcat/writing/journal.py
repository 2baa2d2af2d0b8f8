"""The journal of a catalogue: a line of JSON for each write, before it is done, and one that says that it was.

A line is on the disk before the files of its write take their places. Lines are only added, but for old ones that are
dropped when there are too many: then the journal is written anew, and renamed.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple, Self, cast

from filmcat.disk import temporary
from filmcat.disk.atomic import reason, sync_folder
from filmcat.disk.copying import read_at, write_all
from filmcat.errors import JournalUnreadable
from filmcat.writing.entry import FileEntry, decoded, encoded
from filmcat.writing.expiry import forget_gone

FORMAT = 1
MOST_BYTES = 64 << 20
MOST_STEPS = 1_000
_PIECE = 1 << 16  # bytes read at a time
_BODY = b', "files": ['  # what the head of a line ends before; within a text of JSON quotes are escaped
_DONE, _DROPPED = "done", "dropped"


class Head(NamedTuple):
    """What a step says of itself: ``of`` is the number of the step that it takes back, or writes again; else 0."""

    number: int
    when: str
    command: str
    records: tuple[str, ...]
    of: int = 0
    is_redo: bool = False


class Entry(NamedTuple):
    """A step as it stands in a journal: from byte ``start`` to ``end``; ``is_done`` None where nothing says so."""

    head: Head
    start: int
    end: int
    is_done: bool | None


class Journal:
    """An open journal. Used under the lock of its catalogue, or to be read only."""

    def __init__(self, path: str, handle: int) -> None:
        self.path = path
        self._handle = handle
        self.entries: list[Entry] = []
        self._end = 0
        for start, end, head in _lines(handle):
            self._take(start, end, head)
            self._end = end

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close it."""
        os.close(self._handle)

    @property
    def pending(self) -> Entry | None:
        """The last step, where nothing says whether it was done."""
        return self.entries[-1] if self.entries and self.entries[-1].is_done is None else None

    @property
    def next_number(self) -> int:
        """The number of the step that comes next."""
        return self.entries[-1].head.number + 1 if self.entries else 1

    def files(self, entry: Entry) -> list[FileEntry]:
        """The files of a step. Raises JournalUnreadable where they cannot be read."""
        try:
            line = read_at(self._handle, entry.start, entry.end - entry.start)
            return [decoded(file) for file in json.loads(line)["files"]]
        except OSError as error:
            raise JournalUnreadable(self.path, reason(error)) from error
        except (ValueError, KeyError, TypeError) as error:
            raise JournalUnreadable(self.path, "it is damaged") from error

    def write(self, head: Head, files: Iterable[FileEntry]) -> None:
        """Add a step, and see it on the disk. Raises OSError, and the journal is as it was."""
        step = {"format": FORMAT, "step": head.number, **head._asdict()}
        start = self._end
        self._append(_line(step, files))
        self.entries.append(Entry(head, start, self._end, None))
        self._prune()

    def settle(self, *, is_done: bool) -> None:
        """Say of the last step that it was done, or that nothing came of it. Raises OSError."""
        last = self.entries[-1]
        word = _DONE if is_done else _DROPPED
        self._append([json.dumps({"format": FORMAT, word: last.head.number}) + "\n"])
        self.entries[-1] = last._replace(is_done=is_done)

    def _take(self, start: int, end: int, line: bytes) -> None:
        try:
            read = json.loads(line)
            if not isinstance(read, dict) or not isinstance(read.get("format"), int):
                return
            if read["format"] > FORMAT:
                raise JournalUnreadable(self.path, f"a newer filmcat wrote it, in format {read['format']}")
            self._take_read(start, end, read)
        except (ValueError, KeyError, TypeError):
            return  # a line that was not written to its end

    def _take_read(self, start: int, end: int, read: Mapping[str, object]) -> None:
        last = self.entries[-1] if self.entries else None
        for word, is_done in ((_DONE, True), (_DROPPED, False)):
            if last and last.head.number == read.get(word):
                self.entries[-1] = last._replace(is_done=is_done)
        if "step" in read:
            records = tuple(map(str, cast("list[object]", read["records"])))
            number, of = int(str(read["step"])), int(str(read["of"]))
            head = Head(number, str(read["when"]), str(read["command"]), records, of, read["is_redo"] is True)
            self.entries.append(Entry(head, start, end, None))

    def _append(self, parts: Iterable[str]) -> None:
        """Add to the end of the last whole line."""
        try:
            os.ftruncate(self._handle, self._end)
            os.lseek(self._handle, self._end, os.SEEK_SET)
            for part in parts:
                write_all(self._handle, part.encode())
            os.fsync(self._handle)
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._handle, self._end)
            raise
        self._end = os.fstat(self._handle).st_size

    def _prune(self) -> None:
        """Drop the oldest steps where there are too many; the newest stays, however large."""
        kept = self.entries[-MOST_STEPS:]
        while len(kept) > 1 and self._end - kept[0].start > MOST_BYTES:
            kept = kept[1:]
        if len(kept) == len(self.entries):
            return
        begin = kept[0].start
        temporary.clear(os.path.dirname(self.path), is_folder_ours=True)
        path, handle = temporary.new_file(os.path.dirname(self.path))
        try:
            for place in range(begin, self._end, _PIECE):
                write_all(handle, read_at(self._handle, place, min(_PIECE, self._end - place)))
            os.fsync(handle)
            os.replace(path, self.path)
        except OSError:  # it stays as long as it is
            os.close(handle)
            temporary.unlink(path)
            return
        os.close(self._handle)
        self._handle = handle
        self._end -= begin
        self.entries = [entry._replace(start=entry.start - begin, end=entry.end - begin) for entry in kept]


def opened(path: str, *, is_written: bool = False) -> Journal | None:
    """The journal at this path; None where there is none, unless it ``is_written``: then it is made.

    Raises OSError, and JournalUnreadable where a newer filmcat wrote it.
    """
    flags = os.O_RDWR | os.O_CREAT if is_written else os.O_RDONLY
    folder = os.path.dirname(path)
    is_new = is_written and not os.path.exists(path)
    try:
        if is_new:
            os.makedirs(folder, mode=0o700, exist_ok=True)
        handle = os.open(path, flags | os.O_CLOEXEC, 0o600)
    except FileNotFoundError:
        if is_written:
            raise
        return None
    try:
        if is_new:
            sync_folder(folder)
            forget_gone(folder)
        return Journal(path, handle)
    except BaseException:
        os.close(handle)
        raise


def readable(path: str) -> Journal | None:
    """The journal at this path, to be read; None where there is none. Raises JournalUnreadable."""
    try:
        return opened(path)
    except OSError as error:
        raise JournalUnreadable(path, reason(error)) from error


def _line(step: Mapping[str, object], files: Iterable[FileEntry]) -> Iterator[str]:
    yield json.dumps(step).removesuffix("}") + _BODY.decode()
    for place, file in enumerate(files):
        if place:
            yield ", "
        yield from encoded(file)
    yield "]}\n"


def _lines(handle: int) -> Iterator[tuple[int, int, bytes]]:
    """Each whole line: where it begins and ends, and its head; a long one is never held."""
    start = place = 0
    head, is_head = b"", True
    while piece := read_at(handle, place, _PIECE):
        place += len(piece)
        while piece:
            part, line_break, piece = piece.partition(b"\n")
            if is_head:
                head, body, _ = (head + part).partition(_BODY)
                is_head = not body
            if line_break:
                end = place - len(piece)
                yield start, end, head if is_head else head + b"}"
                start, head, is_head = end, b"", True
