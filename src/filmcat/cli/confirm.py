"""A question with yes or no: only where somebody reads it, and can answer."""

import os
import signal
import sys
from types import FrameType

from filmcat.cli.output import is_terminal

_TERMINAL = "/dev/tty"


def can_ask(*, is_input_taken: bool) -> bool:
    """Whether a question can be put and answered: standard error is a terminal, and so is where answers come from.

    ``is_input_taken`` where standard input is data: then the answer comes from the terminal itself.
    """
    if not is_terminal(sys.stderr):
        return False
    if not is_input_taken:
        return is_terminal(sys.stdin)
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def is_yes(question: str, *, is_input_taken: bool) -> bool:
    """Ask, and wait for a line; only ``y`` or ``yes`` is yes.

    A signal that ends the process, or the terminal, is a KeyboardInterrupt meanwhile, as Ctrl-C is.
    """
    before = {number: signal.signal(number, _interrupt) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        sys.stderr.write(f"{question} [y/N] ")
        sys.stderr.flush()
        answer = _line_of_terminal() if is_input_taken else _line_of_input()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return answer.strip().casefold() in {"y", "yes"}


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _line_of_terminal() -> str:
    with open(_TERMINAL, encoding="utf-8", errors="replace") as terminal:
        return terminal.readline()


def _line_of_input() -> str:
    if reconfigure := getattr(sys.stdin, "reconfigure", None):
        reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin.readline()
