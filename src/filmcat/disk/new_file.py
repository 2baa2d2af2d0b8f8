"""New files and folders that other programs will read: whole in their place, or not there at all."""

import contextlib
import os
from collections.abc import Iterator

from filmcat.disk import temporary
from filmcat.errors import FileInTheWay, NotWritten

_MODE = 0o666  # less what the user's mask forbids


@contextlib.contextmanager
def new_file(path: str, *, is_forced: bool) -> Iterator[str]:
    """The path of an empty file beside ``path``, which takes its place when it is written.

    Raises FileInTheWay where there is something already, unless ``is_forced``; NotWritten where the disk says no.
    """
    if not is_forced and os.path.lexists(path):
        raise FileInTheWay(path)
    if os.path.exists(path) and not os.path.isfile(path):  # a device, a pipe, a folder
        raise NotWritten(f"{path} is no file.", "name one that can be made")
    with _said(path):
        target = os.path.realpath(path)
        made, handle = temporary.new_file(os.path.dirname(target))
    try:
        with _said(path):
            yield made
            os.fsync(handle)
            os.chmod(made, _MODE & ~_mask())
            _put(made, target, path, is_forced=is_forced)
    finally:
        os.close(handle)
        temporary.unlink(made)


@contextlib.contextmanager
def folder(path: str, *, is_forced: bool) -> Iterator[str]:
    """A folder that is there, or is made; it must be empty unless ``is_forced``, and one that stays empty goes again.

    Raises FileInTheWay and NotWritten as ``new_file``.
    """
    with _said(path):
        is_new = not os.path.lexists(path)
        if not is_new and not is_forced and os.listdir(path):
            raise FileInTheWay(path)
        os.makedirs(path, exist_ok=True)
    try:
        yield path
    finally:
        if is_new:
            with contextlib.suppress(OSError):
                os.rmdir(path)


def _put(made: str, target: str, path: str, *, is_forced: bool) -> None:
    """Give a file its name; one that somebody made meanwhile is not overwritten unless that is asked for."""
    if is_forced:
        os.replace(made, target)
        return
    try:
        os.link(made, target)
    except FileExistsError:
        raise FileInTheWay(path) from None
    except OSError:  # a file system without second names
        os.replace(made, target)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def _said(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritten(f"{path} is not written: {(error.strerror or str(error)).lower()}.") from error
