"""The pager: what is longer than the screen can be read at leisure."""

import os
import shlex
import subprocess
from collections.abc import Callable, Iterable, Iterator
from itertools import chain


def page(chunks: Iterable[str], height: int, write: Callable[[Iterable[str]], None]) -> None:
    """Write text to the terminal, or to ``$PAGER`` (``less``) where it has more lines than ``height``.

    Only as much is drawn beforehand as decides it; the pager gets the rest as it scrolls.
    """
    held: list[str] = []
    lines = 0
    rest = iter(chunks)
    for chunk in rest:
        held.append(chunk)
        lines += chunk.count("\n")
        if lines >= height:
            break
    command = shlex.split(os.environ.get("PAGER", "less")) if lines >= height else []
    if not (command and _paged(command, chain(held, rest))):
        write(chain(held, rest))


def _paged(command: list[str], chunks: Iterator[str]) -> bool:
    """Run the pager on the text; False where there is no such program, and nothing has been taken."""
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8"} | dict(os.environ)
    try:
        pager = subprocess.Popen(  # noqa: S603 - the user's own pager
            command, stdin=subprocess.PIPE, env=environment, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return False
    try:
        if pager.stdin is not None:
            for chunk in chunks:
                pager.stdin.write(chunk)
            pager.stdin.close()
    except BrokenPipeError:
        pass  # the reader has seen enough
    finally:
        _wait(pager)
    return True


def _wait(pager: subprocess.Popen[str]) -> None:
    """Wait for the pager to be left; Ctrl-C belongs to it."""
    while True:
        try:
            pager.wait()
        except KeyboardInterrupt:
            continue
        return
