"""Writing files of a catalogue: whole, beside the old ones, and put in their place in one step, or not at all."""

import contextlib
import errno
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import NamedTuple, Self

from filmcat.disk import temporary
from filmcat.disk.copying import Splice, copy_spliced
from filmcat.errors import CatalogueNotWritten

_NEW_FILE = 0o644  # less what the user's mask forbids
_NO_ONE_MAY_WRITE = 0o222


class Identity(NamedTuple):
    """What tells the content of a file from any other that had its name: a rename does not change it."""

    inode: int
    size: int
    modified: int

    @classmethod
    def of(cls, found: os.stat_result) -> Self:
        """The identity of a file that was looked at."""
        return cls(found.st_ino, found.st_size, found.st_mtime_ns)


class Replaced(NamedTuple):
    """One file of a replacement.

    ``new`` is the path of what takes its place, ``kept`` a second name of what was there; each empty where there is
    none.
    """

    path: str
    target: str
    new: str
    kept: str
    before: Identity | None
    after: Identity | None


class Replacement:
    """Files that get new content or go, in one step. What is not put in place is cleared when it is closed."""

    def __init__(self, *, is_folder: bool = False) -> None:
        self.files: list[Replaced] = []
        self.is_mixed = False  # whether files are in their place that could not be taken back
        self._is_folder = is_folder
        self._handles: list[int] = []
        self._cleared: set[str] = set()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Clear what was not put in place, and the second names of what was."""
        for handle in self._handles:
            os.close(handle)
        for file in self.files:
            for path in (file.new, "" if self.is_mixed else file.kept):
                if path:
                    temporary.unlink(path)

    def stage(self, path: str, old: int | None, splices: Sequence[Splice]) -> int:
        """Make the new content of a file, of the open ``old`` one or of nothing; an open handle of it.

        A link stays, and the file that it leads to is replaced. Mode, extended attributes and, where that is allowed,
        owner stay. Raises CatalogueNotWritten where the disk says no.
        """
        target = os.path.realpath(path)
        with said(path):
            before = check_mode(path, target)
            self._clear(os.path.dirname(target))
            new, handle = temporary.new_file(os.path.dirname(target))
            self._handles.append(handle)
            self.files.append(Replaced(path, target, new, "", before and Identity.of(before), None))
            if old is None:
                copy_spliced(handle, handle, 0, splices)
            else:
                copy_spliced(old, handle, os.fstat(old).st_size, splices)
            _keep_attributes(handle, target, before)
            os.fsync(handle)
            self.files[-1] = self.files[-1]._replace(after=Identity.of(os.fstat(handle)))
        return handle

    def remove(self, path: str) -> None:
        """Let a file go."""
        target = os.path.realpath(path)
        with said(path):
            before = check_mode(path, target)
            self._clear(os.path.dirname(target))
        self.files.append(Replaced(path, target, "", "", before and Identity.of(before), None))

    def keep(self) -> None:
        """Give what is there second names, where more than one file changes: to take back those in their place."""
        if len(self.files) > 1:
            for number, file in enumerate(self.files):
                with said(file.path):
                    self.files[number] = file._replace(kept=_second_name(file.target))

    def put_in_place(self) -> None:
        """Give each new file its place; where one does not get it, those before it are taken back."""
        begun: list[Replaced] = []
        try:
            for file in self.files:
                begun.append(file)
                with said(file.path):
                    if file.new:
                        os.replace(file.new, file.target)
                    else:
                        os.unlink(file.target)
        except BaseException:
            taken_back = [take_back(file) for file in reversed(begun)]
            self.is_mixed = not all(taken_back)
            raise
        for folder in {os.path.dirname(file.target) for file in self.files}:
            sync_folder(folder)

    def _clear(self, folder: str) -> None:
        if folder not in self._cleared:
            temporary.clear(folder, is_folder_ours=self._is_folder)
            self._cleared.add(folder)


def take_back(file: Replaced) -> bool:
    """Put what was there in the place of a file that is, or is about to be, replaced; whether that is done."""
    if os.path.lexists(file.new) if file.new else os.path.lexists(file.target):
        return True  # it was not yet its turn
    try:
        if file.kept:
            os.replace(file.kept, file.target)
        elif file.before is None:
            os.unlink(file.target)
        else:
            return False
    except OSError:
        return False
    return True


def make_folder(path: str) -> None:
    """Make the folder of a file, and those above it. Raises CatalogueNotWritten where that is refused."""
    with said(path):
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)


def check_mode(path: str, target: str) -> os.stat_result | None:
    """What is known of a file; None where there is none.

    Raises CatalogueNotWritten where it is no file, or is marked as not to be written, whoever asks.
    """
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise CatalogueNotWritten(path, "it is not a file", "name a file of TOML, or a folder of them")
    if not found.st_mode & _NO_ONE_MAY_WRITE or not os.access(target, os.W_OK):
        raise CatalogueNotWritten(path, "it is read-only", "chmod u+w makes it writable, if it is yours")
    return found


def sync_folder(folder: str) -> None:
    """Make a new name last; where a folder cannot be synced, the file system does that by itself."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def said(path: str) -> Iterator[None]:
    """Say what the disk says as CatalogueNotWritten."""
    try:
        yield
    except OSError as error:
        raise CatalogueNotWritten(path, reason(error), _hint(error)) from error


def reason(error: OSError) -> str:
    """What the system says went wrong: ``no space left on device``."""
    return (error.strerror or str(error)).lower()


def _second_name(target: str) -> str:
    """Another name for a file that is about to be replaced; empty where there is none yet."""
    if not os.path.lexists(target):
        return ""
    name = os.path.join(os.path.dirname(target), f"{temporary.PREFIX}{os.urandom(8).hex()}{temporary.OLD}")
    try:
        os.link(target, name)
    except OSError:  # a file system without links
        try:
            shutil.copy2(target, name)
        except OSError:
            temporary.unlink(name)
            raise
    return name


def _keep_attributes(handle: int, target: str, old: os.stat_result | None) -> None:
    if old is None:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, _NEW_FILE & ~mask)
        return
    with contextlib.suppress(PermissionError):  # only root may give files away
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(target):
                with contextlib.suppress(OSError):  # some are the system's to set
                    os.setxattr(handle, name, os.getxattr(target, name))


def _hint(error: OSError) -> str:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "another catalogue is named with -C PATH"
    return "nothing was changed; try again when there is space" if error.errno in {errno.ENOSPC, errno.EDQUOT} else ""
