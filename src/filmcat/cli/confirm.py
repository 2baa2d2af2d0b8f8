"""A question with yes or no, or with a line for an answer: only where somebody reads it, and can answer."""

import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

from filmcat.cli.output import is_terminal

_TERMINAL = "/dev/tty"
_UNREADABLE = "replace"  # what becomes of bytes that are no UTF-8


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
    return line_typed(f"{question} [y/N] ", is_input_taken=is_input_taken).strip().casefold() in {"y", "yes"}


def line_typed(question: str, *, is_input_taken: bool) -> str:
    """Ask, and wait for a line, which comes with its end; without one where the terminal was closed instead."""
    with _woken_by_signals() as woken:
        sys.stderr.write(question)
        sys.stderr.flush()
        return _line_of_terminal(woken) if is_input_taken else _line_of_input(woken)


@contextmanager
def _woken_by_signals() -> Iterator[int]:
    """A descriptor that can be read from once a signal came: one that comes just before a line is waited for, too."""
    woken, waking = os.pipe()
    os.set_blocking(waking, False)
    before = {number: signal.signal(number, _interrupt) for number in (signal.SIGTERM, signal.SIGHUP)}
    wakened_before = signal.set_wakeup_fd(waking)
    try:
        yield woken
    finally:
        signal.set_wakeup_fd(wakened_before)
        for number, handler in before.items():
            signal.signal(number, handler)
        os.close(woken)
        os.close(waking)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _line_of_terminal(woken: int) -> str:
    with open(_TERMINAL, encoding="utf-8", errors="replace") as terminal:
        return _line(terminal, woken)


def _line_of_input(woken: int) -> str:
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure and sys.stdin.errors != _UNREADABLE:  # it cannot be set again once a line was read
        reconfigure(encoding="utf-8", errors=_UNREADABLE)
    return _line(sys.stdin, woken)


def _line(stream: TextIO, woken: int) -> str:
    """The next line of a terminal; whoever is woken by a signal leaves by its exception before it is read."""
    select.select([stream.fileno(), woken], [], [])
    return stream.readline()
