"""The Tab key in real shells: whatever a title holds, Enter runs filmcat with the film that was meant."""

import os
import pty
import select
import shlex
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from json import dumps
from pathlib import Path

import pytest

from harness import Runner, film

# What is typed, the title that it begins, and the id.
HOSTILE = [
    ("touch", "$(touch a) Run", "touch-a-run"),
    ("mkdir", "`mkdir b`", "mkdir-b"),
    ("open", 'open"; touch c; "', "open-touch-c"),
    ("cp", "; cp /dev/null d", "cp-dev-null-d"),
    ("tee", "& tee e", "tee-e"),
    ("far", "> far", "far"),
    ("home", "$HOME", "home"),
    ("it", "It's a Gift", "its-a-gift"),
    ("rf", "-rf", "rf"),
    ("wow", "Wow!!", "wow"),
    ("back", "back\\slash", "back-slash"),
    ("root", "~root", "root"),
    ("signs", "Signs !#%&'()+,-./:?_ on", "signs-on"),
    ("more", "More #%&()+,-./:?_ on", "more-on"),
]
STUB = """#!/bin/sh
if [ -n "$FILMCAT_COMPLETE" ]; then exec {program} "$@"; fi
printf '%s\\t' "$@" >> {received}
echo >> {received}
printf '[ran]'
"""
BEGIN = {
    "bash": ("--noprofile", "--rcfile", "{script}", "-i"),
    "zsh": ("-d", "-i"),
    "fish": ("--no-config", "--private", "--init-command", "source {script}", "--interactive"),
}
ZSHRC = "autoload -Uz compinit && compinit -u -D\n"


class Line:
    """An interactive shell, to type in."""

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
            assert select.select([self._terminal], [], [], 30)[0], self.shown
            self.shown += os.read(self._terminal, 65536).decode(errors="replace")


@contextmanager
def shell_with(run: Runner, name: str, catalogue: str) -> Iterator[Line]:
    """A shell with completion, in which ``filmcat`` notes its arguments."""
    shell = shutil.which(name)
    if shell is None:
        pytest.skip(f"there is no {name} here")
    script = run.home / ".zshrc"
    begin = ZSHRC if name == "zsh" else ""
    script.write_text(f"{begin}{run('--completion', name).out}\necho '[ready]'\n", encoding="utf-8")
    environment = run.environment({
        "PATH": f"{noting(run)}:{os.environ['PATH']}", "FILMCAT_CATALOGUE": str(run.written(catalogue)),
        "HISTFILE": "/dev/null", "INPUTRC": "/dev/null", "TERM": "dumb",
    })  # fmt: skip
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(run.work)
        os.execve(shell, [name, *(part.format(script=script) for part in BEGIN[name])], environment)  # noqa: S606 - a shell
    try:
        line = Line(terminal, run.home / "received")
        line.read_until("[ready]")
        yield line
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def noting(run: Runner) -> Path:
    """The folder of a ``filmcat`` that completes as ever, and else only notes its arguments."""
    folder = run.home / "bin"
    folder.mkdir()
    program = shlex.join([sys.executable, "-m", "filmcat"])
    received = shlex.quote(str(run.home / "received"))
    (folder / "filmcat").write_text(STUB.format(program=program, received=received), encoding="utf-8")
    (folder / "filmcat").chmod(0o755)
    return folder


@pytest.mark.parametrize("shell", BEGIN)
def test_a_title_that_looks_like_code_is_completed_and_never_run(run: Runner, shell: str) -> None:
    catalogue = "".join(film(dumps(title)[1:-1]) for _, title, _ in HOSTILE)
    with shell_with(run, shell, catalogue) as line:
        for quotes in ("", '"', "'"):
            for typed, title, id_ in HOSTILE:
                verb, *received = line.enter(f"filmcat show {quotes}{typed}\t")
                assert (verb, received) in (("show", [title]), ("show", [id_])), line.shown[-500:]
    assert os.listdir(run.work) == []
