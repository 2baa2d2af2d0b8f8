"""Runs of filmcat in processes that are forked from one that has imported all of it: each start is spared.

Run as a program, with the handle of a socket as its argument, this waits for requests, each a packet of JSON with the
handles of three streams: ``{"argv": [...], "environment": {...}, "folder": "/..."}``. It runs each in a session of its
own, as a program that was started would run, and answers with the exit code.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

_LONGEST = 1 << 20  # bytes of a request


class Request(NamedTuple):
    """One run: the arguments behind the name of the program, all of its environment, and where it works."""

    argv: Sequence[str]
    environment: Mapping[str, str]
    folder: str


class Forks:
    """The process that has imported filmcat, and the way to ask it for a run."""

    def __init__(self) -> None:
        self._socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.settimeout(60)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "forks", str(other.fileno())],
            pass_fds=[other.fileno()], stdin=subprocess.DEVNULL, cwd=Path(__file__).parent,
            env={"HOME": "/", "PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        other.close()
        atexit.register(self._end)

    def begin(self, request: Request, streams: Sequence[int]) -> None:
        """Begin a run with these handles as its standard streams."""
        socket.send_fds(self._socket, [json.dumps(request._asdict()).encode()], streams)

    def exit_code(self) -> int:
        """Wait for the end of the run that was begun; its exit code, negative where a signal ended it."""
        return int(self._socket.recv(100))

    def _end(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def forks() -> Forks:
    """The one of this process, which is started when it is first asked for."""
    return Forks()


def stands_for(environment: Mapping[str, str]) -> bool:
    """Whether a run in this environment may be forked: what Python reads at its start is as it was."""
    return not any(name.startswith(("PYTHON", "LANG", "LC_")) for name in environment)


def import_all() -> None:
    """Import every module of filmcat but the browser's, and leave them alone when garbage is collected."""
    import filmcat

    for module in pkgutil.walk_packages(filmcat.__path__, "filmcat."):
        if module.name != "filmcat.__main__" and ".tui" not in module.name:
            importlib.import_module(module.name)
    gc.collect()
    gc.freeze()


def _serve(requests: socket.socket) -> None:
    import_all()
    while True:
        asked, streams, _, _ = socket.recv_fds(requests, _LONGEST, 3)
        if not asked:
            return
        child = os.fork()
        if child == 0:
            requests.close()
            os._exit(_run(Request(**json.loads(asked)), streams))
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(child, 0)
        requests.send(str(os.waitstatus_to_exitcode(status)).encode())


def _run(request: Request, streams: Sequence[int]) -> int:
    from filmcat.__main__ import main

    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(3, max(streams) + 1)
    os.environ.clear()
    os.environ.update(request.environment)
    os.chdir(request.folder)
    # As Python opens them where the locale is C.UTF-8.
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115 - open to the end
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115 - as above
    sys.stderr = open(  # noqa: SIM115 - as above
        2, "w", encoding="utf-8", errors="backslashreplace", closefd=False, buffering=1
    )
    code = main(list(request.argv))
    sys.stdout.flush()
    return code


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
