"""Interactive shells in a pseudo-terminal, with completion of filmcat, to type in."""

import fcntl
import os
import pty
import select
import shlex
import shutil
import signal
import struct
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from harness import Runner

_STUB = """#!/bin/sh
if [ -n "$FILMCAT_COMPLETE" ]; then exec {program} "$@"; fi
printf '%s\\t' "$@" >> {received}
echo >> {received}
printf '[ran]'
"""
_PACKAGE = Path("/usr/share/bash-completion/bash_completion")
# What bash has learnt since version 3.2, taken away from it.
_AS_OLD = """
BASH_COMPAT=3.2
enable -n compopt mapfile readarray
complete() { case "$*" in *nosort*) return 2 ;; esac; builtin complete "$@"; }
"""


class Shell(NamedTuple):
    """One shell: its program, how it is begun, and what it reads before the script of completion."""

    name: str
    arguments: tuple[str, ...]
    before: str = ""


_PATH = ":".join(folder for folder in os.environ["PATH"].split(":") if not Path(folder, "filmcat").exists())
_BASH = ("--noprofile", "--rcfile", "{script}", "-i")
SHELLS = {
    "bash": Shell("bash", _BASH),
    "bash as of 3.2": Shell("bash", _BASH, _AS_OLD),
    "bash with bash-completion": Shell("bash", _BASH, f"source {_PACKAGE}\n"),
    "zsh": Shell("zsh", ("-d", "-i"), "autoload -Uz compinit && compinit -u -D\n"),
    "fish": Shell("fish", ("--no-config", "--private", "--init-command", "source {script}", "--interactive")),
}


class Line:
    """The line of a shell, to type in."""

    def __init__(self, terminal: int, received: Path) -> None:
        self._terminal = terminal
        self._received = received
        self.shown = ""

    def enter(self, typed: str) -> list[str]:
        """Type a line; the arguments that filmcat received."""
        before = self.shown.count("[ran]")
        os.write(self._terminal, f"{typed}\r".encode())
        self.read_until("[ran]", before + 1)
        return self._received.read_text(encoding="utf-8").splitlines()[-1].split("\t")[:-1]

    def read_until(self, sign: str, times: int = 1) -> None:
        """Read until a sign was shown so many times."""
        while self.shown.count(sign) < times:
            assert select.select([self._terminal], [], [], 30)[0], self.shown[-2000:]
            self.shown += os.read(self._terminal, 65536).decode(errors="replace")


@contextmanager
def shell_with(
    run: Runner, which: str, catalogue: str | None, after: str = "", *, is_on_path: bool = True
) -> Iterator[Line]:
    """A shell with completion, in which ``filmcat`` completes as ever, and else only notes its arguments.

    It is ``~/bin/filmcat``, and on the path unless it is said otherwise; ``after`` is read behind the script of
    completion. The test is left out where the shell is not installed.
    """
    shell = SHELLS[which]
    program = shutil.which(shell.name)
    if program is None:
        pytest.skip(f"{shell.name} is not installed here")
    if str(_PACKAGE) in shell.before and not _PACKAGE.exists():
        pytest.skip("the package bash-completion is not installed here")
    script = run.home / ".zshrc"
    completion = run("--completion", shell.name).out
    script.write_text(f"{shell.before}{completion}\n{after}\necho '[ready]'\n", encoding="utf-8")
    folder = _noting(run)
    environment = run.environment({
        "PATH": f"{folder}:{_PATH}" if is_on_path else _PATH,
        "HISTFILE": "/dev/null", "INPUTRC": "/dev/null", "TERM": "dumb",
        **({"FILMCAT_CATALOGUE": str(run.written(catalogue))} if catalogue is not None else {}),
    })  # fmt: skip
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(run.work)
        os.execve(program, [shell.name, *(part.format(script=script) for part in shell.arguments)], environment)  # noqa: S606 - a shell
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        line = Line(terminal, run.home / "received")
        line.read_until("[ready]")
        yield line
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def _noting(run: Runner) -> Path:
    """The folder of a ``filmcat`` that completes, and else only notes its arguments."""
    folder = run.home / "bin"
    folder.mkdir()
    program = shlex.join([sys.executable, "-m", "filmcat"])
    received = shlex.quote(str(run.home / "received"))
    (folder / "filmcat").write_text(_STUB.format(program=program, received=received), encoding="utf-8")
    (folder / "filmcat").chmod(0o755)
    return folder
