"""Writing a file of a catalogue: whole, beside the old one, and put in its place in one step, or not at all."""

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping

from filmcat.errors import CatalogueNotWritten

_NEW_FILE = 0o644  # less what the user's mask forbids
_NO_ONE_MAY_WRITE = 0o222


def replace_files(contents: Mapping[str, bytes], check: Callable[[], None]) -> None:
    """Put these bytes in the place of files, by their paths, or make them; all, or none where anything goes wrong.

    A link stays, and the file that it leads to is replaced. Mode and, where that is allowed, owner stay. ``check`` is
    called before the first new file takes its place, and may raise. Raises CatalogueNotWritten where the disk says no.
    """
    temporaries: dict[str, str] = {}
    path = ""
    try:
        for path, content in contents.items():
            target = os.path.realpath(path)
            _check_mode(path, target)
            temporaries[target] = _temporary(target)
            _fill(temporaries[target], target, content)
        check()
        _put_in_place(temporaries)
    except OSError as error:
        raise CatalogueNotWritten(path, (error.strerror or str(error)).lower(), _hint(error)) from error
    finally:
        for temporary in temporaries.values():
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _put_in_place(temporaries: dict[str, str]) -> None:
    """Give each new file its place; where one does not get it, those before it are taken back.

    A file that has its place is no longer among the ``temporaries``.
    """
    olds = {target: _second_name(target, new) for target, new in temporaries.items()} if len(temporaries) > 1 else {}
    placed: list[str] = []
    try:
        for target in list(temporaries):
            os.replace(temporaries[target], target)
            placed.append(target)
            del temporaries[target]
    except BaseException:
        for target in set(placed) & olds.keys():
            _take_back(target, olds[target])
        raise
    finally:
        for old in filter(None, olds.values()):
            with contextlib.suppress(OSError):
                os.unlink(old)
    for folder in {os.path.dirname(target) for target in placed}:
        _sync_folder(folder)


def _second_name(target: str, temporary: str) -> str | None:
    """Another name for a file that is about to be replaced; None where there is none yet."""
    if not os.path.exists(target):
        return None
    name = f"{temporary}.old"
    try:
        os.link(target, name)
    except OSError:  # a file system without links
        shutil.copy2(target, name)
    return name


def _take_back(target: str, old: str | None) -> None:
    with contextlib.suppress(OSError):
        if old is None:
            os.unlink(target)
        else:
            os.replace(old, target)


def _temporary(target: str) -> str:
    handle, temporary = tempfile.mkstemp(prefix=".filmcat-", dir=os.path.dirname(target))
    os.close(handle)
    return temporary


def _fill(temporary: str, target: str, content: bytes) -> None:
    with open(temporary, "wb") as file:
        file.write(content)
        file.flush()
        _keep_mode_and_owner(file.fileno(), target)
        os.fsync(file.fileno())


def make_folder(path: str) -> None:
    """Make the folder of a file, and those above it. Raises CatalogueNotWritten where that is refused."""
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    except OSError as error:
        raise CatalogueNotWritten(path, (error.strerror or str(error)).lower()) from error


def _check_mode(path: str, target: str) -> None:
    """Raise CatalogueNotWritten where the file is marked as not to be written, whoever asks."""
    if os.path.exists(target) and (not os.stat(target).st_mode & _NO_ONE_MAY_WRITE or not os.access(target, os.W_OK)):
        raise CatalogueNotWritten(path, "it is read-only", "chmod u+w makes it writable, if it is yours")


def _keep_mode_and_owner(handle: int, target: str) -> None:
    try:
        old = os.stat(target)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, _NEW_FILE & ~mask)
        return
    with contextlib.suppress(PermissionError):  # only root may give files away
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)


def _sync_folder(folder: str) -> None:
    """Make the new name last; where a folder cannot be synced, the file system does that by itself."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _hint(error: OSError) -> str:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "another catalogue is named with -C PATH"
    return "nothing was changed; try again when there is space" if error.errno in {errno.ENOSPC, errno.EDQUOT} else ""
