"""Statements that may take long stop where the user interrupts them: SQLite itself does not notice that."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_STEPS = 500_000  # of SQLite's machine, some hundredths of a second, between two looks


@contextmanager
def interruptible(index: sqlite3.Connection) -> Iterator[None]:
    """Whatever is asked within raises KeyboardInterrupt soon after Ctrl-C, rather than when it is done."""
    index.set_progress_handler(_go_on, _STEPS)  # Python raises KeyboardInterrupt in it; SQLite then gives up
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise KeyboardInterrupt from None
        raise
    finally:
        index.set_progress_handler(None, 0)


def _go_on() -> int:
    return 0
