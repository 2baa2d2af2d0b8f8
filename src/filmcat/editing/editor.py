"""The editor of whoever uses filmcat, on a private file of its own; nothing that was typed is ever thrown away."""

import contextlib
import os
import shlex
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping
from tempfile import mkdtemp
from types import FrameType
from typing import NamedTuple

from filmcat.errors import DraftKept, DraftNotEdited, UsageError

_PATIENCE = 2.0  # seconds in which an editor that is told to end may do so
_LONGEST_NAME = 100  # bytes of a file's name before its ending
_Handler = Callable[[int, FrameType | None], object] | int | None


class Editor(NamedTuple):
    """How an editor is run: its words, and the file descriptor that it reads keys from (None: that of filmcat)."""

    words: tuple[str, ...]
    keys: int | None = None


class Edited(NamedTuple):
    """The text that an editor left, and whether that is another than it found."""

    text: str
    is_changed: bool


def editor(environment: Mapping[str, str], *, is_terminal: bool, keys: int | None = None) -> Editor:
    """The editor that ``VISUAL``, else ``EDITOR`` names, with its arguments; else vi, where there is a terminal.

    Raises UsageError where there is none, or what is set cannot be parted into words.
    """
    for name in ("VISUAL", "EDITOR"):
        if not (command := environment.get(name, "").strip()):
            continue
        try:
            return Editor(tuple(shlex.split(command)), keys)
        except ValueError:
            raise UsageError(f"{name} is no command: {command}.", f"quote it as the shell needs: {name}='…'") from None
    if is_terminal:
        return Editor(("vi",), keys)
    raise UsageError(
        "No editor is set, and there is no terminal to run one in.",
        "set VISUAL or EDITOR; or name what changes: FIELD=VALUE",
    )


class DraftFile:
    """A file that only its owner may read, in a folder of its own: the draft of one edit."""

    def __init__(self, folder: str, name: str, text: str) -> None:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        self.path = os.path.join(mkdtemp(prefix="draft-", dir=folder), f"{_file_name(name)}.toml")
        self._before = text
        self._write(text, os.O_EXCL)

    def replace(self, text: str) -> None:
        """Put another text in the file: what was typed, with what is wrong with it."""
        self._before = text
        self._write(text, os.O_TRUNC)

    def edit(self, editor: Editor) -> Edited:
        """What the editor leaves. Raises DraftNotEdited where it fails, DraftKept where it is interrupted."""
        code = _run([*editor.words, self.path], editor.keys, self.path)
        if code == -signal.SIGINT:
            raise DraftKept(self.path)
        if code != 0:
            how = f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"
            raise DraftNotEdited(editor.words[0], how, self.path)
        try:
            with open(self.path, encoding="utf-8", errors="surrogateescape", newline="") as file:
                text = file.read().removeprefix("\ufeff")
        except OSError as error:
            raise DraftNotEdited(editor.words[0], "left no text", self.path) from error
        return Edited(text, is_changed=text != self._before)

    def remove(self) -> None:
        """Remove the file: what it held is written, or was never changed."""
        with contextlib.suppress(OSError):
            os.unlink(self.path)
            os.rmdir(os.path.dirname(self.path))  # not where an editor left something beside it

    def _write(self, text: str, flag: int) -> None:
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | flag, 0o600)
        with open(descriptor, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.write(text)


class _Stopped(Exception):
    """A signal that ends filmcat."""


def _run(words: list[str], keys: int | None, path: str) -> int:
    """Run an editor to its end; its exit code, negative where a signal ended it."""
    try:
        with _signals(), subprocess.Popen(words, stdin=keys) as process:  # noqa: S603 - it is the owner's own editor
            try:
                return process.wait()
            except _Stopped:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_PATIENCE)
                process.kill()
                raise
    except _Stopped:
        raise DraftKept(path) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DraftNotEdited(words[0], f"cannot be started: {reason}", path) from error


@contextlib.contextmanager
def _signals() -> Iterator[None]:
    """While an editor runs, Ctrl-C is for it alone; what ends filmcat is an exception."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _Stopped

    # A handler that does nothing, unlike an ignored signal, is not handed on to the editor.
    handlers: dict[int, _Handler] = {signal.SIGINT: lambda _number, _frame: None}
    handlers |= dict.fromkeys((signal.SIGTERM, signal.SIGHUP), stop)
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _file_name(name: str) -> str:
    """A name without what a file's may not hold, nor hides it."""
    plain = "".join(sign if sign.isprintable() and sign not in "/\\:" else "-" for sign in name).lstrip(".-")
    return plain.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore") or "draft"
