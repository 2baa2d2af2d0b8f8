"""The pager: what is longer than the screen can be read at leisure."""

import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from filmcat.rendering.encoding_errors import error_handler


def page(
    chunks: Iterable[str], height: int, write: Callable[[Iterable[str]], None], environment: Mapping[str, str]
) -> None:
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
    command = _command(environment) if lines >= height else []
    if not (command and _paged(command, chain(held, rest), environment)):
        write(chain(held, rest))


def _command(environment: Mapping[str, str]) -> list[str]:
    """The words of ``$PAGER``; none where it is empty or cannot be read, and then nothing is paged."""
    try:
        return shlex.split(environment.get("PAGER", "less"))
    except ValueError:
        return []


def _paged(command: list[str], chunks: Iterator[str], environment: Mapping[str, str]) -> bool:
    """Run the pager on the text; False where there is no such program, and nothing has been taken."""
    encoding = sys.stdout.encoding
    settings = {"LESS": "FRX"} | ({"LESSCHARSET": "utf-8"} if encoding.lower() == "utf-8" else {})
    try:
        pager = subprocess.Popen(  # noqa: S603 - the user's own pager
            command, stdin=subprocess.PIPE, env=settings | dict(environment), encoding=encoding,
            errors=error_handler(encoding),
        )  # fmt: skip
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
