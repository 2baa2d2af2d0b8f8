"""Run filmcat as its users do: arguments in, exit code and both streams out."""

import io
import os
import pty
import select
import shlex
import sqlite3
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from fcntl import ioctl
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

from filmcat.__main__ import main
from filmcat.catalogue import Catalogue
from filmcat.index import stamp
from forks import Request, forks, stands_for

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
BUNDLED = ROOT / "data" / "films.toml"


class Outcome(NamedTuple):
    """What a run left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[list[str]]:
        """The cells of tab-separated output."""
        return [line.split("\t") for line in self.out.split("\n")[:-1]]

    @property
    def ids(self) -> list[str]:
        """The first cell of each row."""
        return [row[0] for row in self.rows]


class Runner:
    """Runs filmcat in a home of its own; ``home`` holds its cache and its data.

    Runs in this process do not wait for the clock of the file system, unless the runner ``waits``: only a test that
    changes the index behind filmcat's back needs that. The bundled catalogue was asked before in every home, where
    that ``has_asked``, so that its index need not be made each time.
    """

    def __init__(self, home: Path, *, waits: bool = False, has_asked: bool = True) -> None:
        self.home = home
        self.waits = waits
        self.has_asked = has_asked
        self.work = home / "work"
        self.work.mkdir(parents=True, exist_ok=True)

    @property
    def cache(self) -> Path:
        """The folder of the indexes."""
        return self.home / ".cache" / "filmcat"

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment of a run: nothing of the machine's but the path."""
        fixed = {
            "HOME": str(self.home),
            "PATH": os.environ.get("PATH", ""),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
        }
        return fixed | dict(more or {})

    def __call__(
        self,
        *argv: str,
        catalogue: str | Path | None = None,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run in this process, in a pipe; ``catalogue`` is a path, or the TOML of one (None: the bundled one)."""
        return self._run([*self._named(catalogue), *argv], stdin, env)

    def found(self, *argv: str) -> Outcome:
        """Run in this process, in a pipe, with the catalogue that filmcat finds from the folder ``work``."""
        return self._run(argv, "", None)

    def _run(self, argv: Sequence[str], stdin: str, env: Mapping[str, str] | None) -> Outcome:
        streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(3)]
        streams[0].write(stdin)
        streams[0].seek(0)
        with (
            mock.patch.dict(os.environ, self.environment(env), clear=True),
            mock.patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]),
            _folder(self.work),
            _indexes_closed(),
            nullcontext() if self.waits else no_waiting(),
        ):
            code = main([*argv])
        out, err = (_text(stream) for stream in streams[1:])
        return Outcome(code, out, err)

    def program(
        self,
        *argv: str,
        catalogue: str | Path | None = None,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run as a program of its own, in a pipe."""
        done = subprocess.run(
            [sys.executable, "-m", "filmcat", *self._named(catalogue), *argv],
            input=stdin.encode(), env=self.environment(env), cwd=self.work, capture_output=True, check=False,
        )  # fmt: skip
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def program_without_arguments(self) -> Outcome:
        """Run as a program with nothing behind its name."""
        done = subprocess.run(
            [sys.executable, "-m", "filmcat"], env=self.environment(), cwd=self.work, capture_output=True, check=False
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def shell(
        self, script: str, *, catalogue: str | Path | None = None, env: Mapping[str, str] | None = None
    ) -> Outcome:
        """Run a script of the shell, in which ``filmcat`` is this one with this catalogue: pipes, closed streams."""
        arguments = " ".join(map(shlex.quote, [sys.executable, "-m", "filmcat", *self._named(catalogue)]))
        done = subprocess.run(
            ["/bin/sh", "-c", f'filmcat() {{ {arguments} "$@"; }}\n{script}'],
            stdin=subprocess.DEVNULL, env=self.environment(env), cwd=self.work, capture_output=True, check=False,
        )  # fmt: skip
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def in_folder(self, script: str) -> Outcome:
        """Run a script of the shell in which ``filmcat`` is this one, in the folder of a catalogue that it finds."""
        done = subprocess.run(
            ["/bin/sh", "-c", f'filmcat() {{ {shlex.quote(sys.executable)} -m filmcat "$@"; }}\n{script}'],
            stdin=subprocess.DEVNULL, env=self.environment(), cwd=self.work, capture_output=True, check=False,
        )  # fmt: skip
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def terminal(
        self,
        *argv: str,
        catalogue: str | Path | None = None,
        typed: str = "",
        size: tuple[int, int] = (80, 24),
        env: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run as a process of its own in a terminal of this size (columns, lines), where ``typed`` is typed.

        All that it shows is ``out``.
        """
        parent, child = pty.openpty()
        ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        environment = self.environment({"PAGER": "cat"} | dict(env or {}))
        exit_code = self._begun([*self._named(catalogue), *argv], environment, child, is_forked=stands_for(env or {}))
        os.close(child)
        os.write(parent, typed.encode("utf-8", "surrogateescape"))
        shown = b"".join(_read(parent))
        os.close(parent)
        return Outcome(exit_code(), shown.decode(errors="replace").replace("\r\n", "\n"), "")

    def _begun(
        self, argv: Sequence[str], environment: Mapping[str, str], terminal: int, *, is_forked: bool
    ) -> Callable[[], int]:
        """Begin a run in a terminal; what waits for its exit code."""
        if is_forked:
            forks().begin(Request(argv, environment, str(self.work)), [terminal] * 3)
            return forks().exit_code
        process = subprocess.Popen(
            [sys.executable, "-m", "filmcat", *argv], env=environment, cwd=self.work,
            stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
        )  # fmt: skip
        return lambda: process.wait(timeout=60)

    def _named(self, catalogue: str | Path | None) -> list[str]:
        if catalogue in (None, BUNDLED):
            if self.has_asked:
                put_index(self.cache)
            return ["-C", str(BUNDLED)]
        return ["-C", str(self.written(catalogue) if isinstance(catalogue, str) else catalogue)]

    def written(self, toml: str, name: str = "films.toml") -> Path:
        """A catalogue file with this content."""
        path = self.home / "catalogues" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(toml, encoding="utf-8", newline="")
        return path


def film(title: str, *lines: str, credits: str = "") -> str:
    """The TOML of one film: ``film("Solaris", 'year = 1972', credits='director = "Andrei Tarkovsky"')``."""
    block = "\n".join(["[[film]]", f'title = "{title}"', *lines])
    return f"{block}\n[film.credits]\n{credits}\n" if credits else f"{block}\n"


def opened(path: Path, home: Path) -> Catalogue:
    """The catalogue at this path, with its index in this home."""
    with no_waiting():
        return Catalogue.open(str(path), {"HOME": str(home)}, "/")


def put_index(cache: Path) -> None:
    """Put the index of the bundled catalogue where filmcat looks for it, unless something is there."""
    if cache.exists():
        return
    cache.mkdir(parents=True, mode=0o700)
    name, content = _bundled_index()
    (cache / name).write_bytes(content)
    (cache / name).chmod(0o600)
    with no_waiting():
        stamp.write_stamp(str(cache / name))


@cache
def _bundled_index() -> tuple[str, bytes]:
    """The name of the index of the bundled catalogue, and what is in it."""
    with TemporaryDirectory() as home:
        opened(BUNDLED, Path(home))
        (path,) = (Path(home) / ".cache" / "filmcat").glob("*.index")
        return path.name, path.read_bytes()


@contextmanager
def no_waiting() -> "Iterator[None]":
    """Without the moments after which a later change of an index must show in its times: nobody else writes it here."""
    with mock.patch.object(stamp, "_TICK", 0), mock.patch.object(stamp, "_GRACE", 0):
        yield


@contextmanager
def _folder(path: Path) -> "Iterator[None]":
    before = Path.cwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(before)


@contextmanager
def _indexes_closed() -> "Iterator[None]":
    """Close the indexes that a run leaves open, as the end of a program does."""
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remembered(
        path: str, *, uri: bool = False, timeout: float = 5.0, isolation_level: None = None
    ) -> sqlite3.Connection:
        opened.append(connect(path, uri=uri, timeout=timeout, isolation_level=isolation_level))
        return opened[-1]

    with mock.patch.object(sqlite3, "connect", remembered):
        yield
    for index in opened:
        index.close()


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    if not isinstance(buffer, io.BytesIO):
        raise TypeError(buffer)
    return buffer.getvalue().decode("utf-8")


def _read(terminal: int) -> "Iterator[bytes]":
    while select.select([terminal], [], [], 30)[0]:
        try:
            data = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            return
        if not data:
            return
        yield data
