"""The pager: what is longer than the screen can be read at leisure, and what a pager does not show is printed."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from filmcat.rendering.encoding_errors import error_handler

_USUAL = "command -v less >/dev/null && exec less"
_LEFT = frozenset({0, -signal.SIGINT, 128 + signal.SIGINT})  # exit codes of a pager that was read and left


def page(
    chunks: Iterable[str], height: int, write: Callable[[Iterable[str]], None], environment: Mapping[str, str]
) -> None:
    """Write text to the terminal, or to ``$PAGER`` (``less``) where it has more lines than ``height``.

    Only as much is drawn beforehand as decides it; the pager gets the rest as it scrolls. Where the pager fails, all
    of the text is written to the terminal.
    """
    held: list[str] = []
    lines = 0
    rest = iter(chunks)
    for chunk in rest:
        held.append(chunk)
        lines += chunk.count("\n")
        if lines >= height:
            break
    command = environment.get("PAGER", _USUAL).strip() if lines >= height else ""
    if not command or not _is_paged(command, held, rest, environment):
        write(chain(held, rest))


def _is_paged(command: str, held: list[str], rest: Iterator[str], environment: Mapping[str, str]) -> bool:
    """Let the shell run the pager on the text; whether it did its work. ``held`` keeps all that was handed to it."""
    encoding = sys.stdout.encoding
    pager = subprocess.Popen(  # noqa: S603 - the user's own pager
        ["/bin/sh", "-c", command], stdin=subprocess.PIPE, env=_settings(environment, encoding), encoding=encoding,
        errors=error_handler(encoding),
    )  # fmt: skip
    try:
        if pager.stdin is not None:
            for chunk in held:
                pager.stdin.write(chunk)
            for chunk in rest:
                held.append(chunk)
                pager.stdin.write(chunk)
            pager.stdin.close()
    except BrokenPipeError:
        pass  # the reader has seen enough, or the pager has failed: its exit code says which
    finally:
        code = _exit_code(pager)
    return code in _LEFT


def _settings(environment: Mapping[str, str], encoding: str) -> dict[str, str]:
    """The environment of the pager: ``less`` shows colours (``-R``) whatever else ``$LESS`` asks of it."""
    less = f"-R {environment['LESS']}" if "LESS" in environment else "FRX"
    letters = {"LESSCHARSET": "utf-8"} if encoding.lower() == "utf-8" else {}
    return letters | dict(environment) | {"LESS": less}


def _exit_code(pager: subprocess.Popen[str]) -> int:
    """Wait for the pager to be left; Ctrl-C belongs to it."""
    while True:
        try:
            return pager.wait()
        except KeyboardInterrupt:
            continue
