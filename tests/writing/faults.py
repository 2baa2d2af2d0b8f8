"""Commands that meet faults: the n-th call of a function of the system fails, writes less, or is the process's last.

Run as a program this waits for cases on standard input, a line of JSON each, and runs each in a process of its own
that it forks: ``{"argv": [...], "stdin": "", "fault": ["os.fsync", 2, "ENOSPC"]}``. It answers with a line for each:
the exit code (-9 where it died), what was said on standard error, and how often each function was called.
"""

import errno
import fcntl
import io
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import IO, NamedTuple, Self

from forks import import_all

CALLS = (
    "os.open", "os.write", "os.fsync", "os.replace", "os.fchmod", "fcntl.flock", "os.unlink", "os.link",
    "os.copy_file_range", "os.ftruncate", "os.pread",
)  # fmt: skip
ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR", "EDQUOT")
SHORT, DEATH = "short", "death"
KINDS = {call: (*ERRORS, DEATH, *([SHORT] if call == "os.write" else [])) for call in CALLS}


class Fault(NamedTuple):
    """The n-th call of a function, counted from 1, and what becomes of it; none where ``nth`` is 0."""

    call: str = ""
    nth: int = 0
    kind: str = ""


NONE = Fault()


class Answer(NamedTuple):
    """What a run left: its exit code, what it said, and how often it called each function."""

    code: int
    err: str
    calls: Counter[str]


class Runs:
    """A program that runs commands with faults."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._program = subprocess.Popen(
            [sys.executable, "-m", "writing.faults"],
            cwd=Path(__file__).parent.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={"HOME": str(home), "PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
        )  # fmt: skip

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the program."""
        self._program.communicate()

    def run(self, *argv: str, fault: Fault = NONE, stdin: str = "") -> Answer:
        """Run a command; in a process of its own, which is gone then."""
        program = self._program
        if program.stdin is None or program.stdout is None:
            raise AssertionError
        program.stdin.write(json.dumps({"argv": argv, "fault": fault, "stdin": stdin}) + "\n")
        program.stdin.flush()
        code, err, calls = json.loads(program.stdout.readline())
        return Answer(code, err, Counter(calls))


def faults_of(calls: Counter[str]) -> list[Fault]:
    """Every fault that a command can meet which calls functions so often."""
    return [
        Fault(call, nth, kind) for call in CALLS for nth in range(1, calls[call] + 1) for kind in KINDS[call]
    ]  # fmt: skip


def _answer(line: str) -> tuple[int, str, dict[str, int]]:
    """Run one case in a forked process."""
    said, calls = os.memfd_create("said"), os.memfd_create("calls")
    child = os.fork()
    if child == 0:
        os._exit(_run(line, said, calls))
    _, status = os.waitpid(child, 0)
    texts = [os.pread(handle, 1 << 20, 0).decode() for handle in (said, calls)]
    os.close(said)
    os.close(calls)
    return os.waitstatus_to_exitcode(status), texts[0], json.loads(texts[1] or "{}")


def _run(line: str, said: int, calls: int) -> int:
    from filmcat.__main__ import main
    from filmcat.index import stamp

    case = json.loads(line)
    stamp._TICK = stamp._GRACE = 0  # noqa: SLF001 - nobody else writes the index
    sys.stdin = io.TextIOWrapper(io.BytesIO(case["stdin"].encode()), encoding="utf-8")
    sys.stdout = io.StringIO()
    sys.stderr = io.StringIO()
    counted = _patched(Fault(*case["fault"]))
    code = main(case["argv"])
    for name, real in _REAL.items():
        module, _, function = name.partition(".")
        setattr(sys.modules[module], function, real)
    os.write(said, sys.stderr.getvalue().encode())
    os.write(calls, json.dumps(counted).encode())
    return code


_REAL: dict[str, Callable[..., object]] = {}  # type: ignore[explicit-any]  # functions of the system


def _patched(fault: Fault) -> Counter[str]:
    """Count the calls of every function, and let one of them meet the fault."""
    counted: Counter[str] = Counter()
    for name in CALLS:
        module, _, function = name.partition(".")
        _REAL[name] = getattr(sys.modules[module], function)
        setattr(sys.modules[module], function, _faulty(name, fault, counted))
    return counted


def _faulty(name: str, fault: Fault, counted: Counter[str]) -> Callable[..., object]:  # type: ignore[explicit-any]
    real = _REAL[name]

    def call(*arguments: object, **named: object) -> object:
        counted[name] += 1
        if (name, counted[name]) == fault[:2]:
            if fault.kind == DEATH:
                os.kill(os.getpid(), signal.SIGKILL)
            if fault.kind != SHORT:
                number = getattr(errno, fault.kind)
                raise OSError(number, os.strerror(number))
            if isinstance(arguments[1], (bytes, memoryview)) and len(arguments[1]) > 1:
                return real(arguments[0], arguments[1][:1])
        return real(*arguments, **named)

    return call


def _serve(cases: IO[str], answers: IO[str]) -> None:
    import_all()
    for line in cases:
        answers.write(json.dumps(_answer(line)) + "\n")
        answers.flush()


if __name__ == "__main__":
    fcntl.flock  # noqa: B018 - the module is there to be patched
    _serve(sys.stdin, sys.stdout)
