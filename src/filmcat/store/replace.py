"""Writing a file of a catalogue: whole, beside the old one, and put in its place in one step, or not at all."""

import contextlib
import errno
import os
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
        for target in list(temporaries):
            os.replace(temporaries[target], target)
            del temporaries[target]
            _sync_folder(os.path.dirname(target))
    except OSError as error:
        raise CatalogueNotWritten(path, (error.strerror or str(error)).lower(), _hint(error)) from error
    finally:
        for temporary in temporaries.values():
            with contextlib.suppress(OSError):
                os.unlink(temporary)


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
    return "nothing was changed; try again when there is room" if error.errno in {errno.ENOSPC, errno.EDQUOT} else ""
