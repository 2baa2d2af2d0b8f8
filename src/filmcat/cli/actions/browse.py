"""The full-screen browser: what ``browse`` opens."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import termios
from typing import TYPE_CHECKING

from filmcat.catalogue import Catalogue
from filmcat.cli.open_catalogue import check_named, folder, opened
from filmcat.cli.options import word
from filmcat.cli.output import is_terminal
from filmcat.cli.problems import report_problems
from filmcat.errors import UsageError
from filmcat.query.question import read_alternatives
from filmcat.tui.commands import Done
from filmcat.tui.questions import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from filmcat.cli.output import Output

_BY_IDS = "-"  # the title of films that standard input names


def answer(asked: str | None, query: list[str], output: Output, *, print_ids: bool) -> int:
    """Open the browser; afterwards print the ids of the films that were marked, where that is asked for."""
    check_named(asked)
    streams = [sys.stdin, sys.stderr] if print_ids else [sys.stdin, sys.stdout, sys.stderr]
    if not all(map(is_terminal, streams)):
        raise UsageError("browse needs a terminal.", "filmcat list prints films in a pipe")
    typed = shlex.join(map(word, query)) if query else ""
    read_alternatives(words_of(typed))
    first = opened(asked)  # with a bar where its index has to be made
    path = first.path
    first.close()
    from filmcat.tui.app import Browser

    browser = Browser(lambda: Catalogue.open(path, os.environ, folder()), typed, _Programs(path))
    marked = browser.run() or []
    if browser.return_code:
        return browser.return_code
    if print_ids:
        output.write(f"{id_}\n" for id_ in marked)
    return report_problems(opened(path))


class _Programs:
    """Commands run as programs of their own, on the catalogue that is browsed."""

    def __init__(self, path: str) -> None:
        self._command = [sys.executable, "-m", "filmcat", "-C", path]

    def has_terminal(self) -> bool:
        """Whether the terminal is still there."""
        try:
            termios.tcgetattr(sys.stdin.fileno())
        except (OSError, ValueError, termios.error):
            return False
        return True

    def run(self, words: Sequence[str], ids: Sequence[str] = ()) -> Done:
        """Run a command that asks nothing, with ids of films as its standard input."""
        done = self._done(words, ids, is_captured=True)
        return Done(done.returncode, done.stderr)

    def take_terminal(self, words: Sequence[str], ids: Sequence[str] = ()) -> Done:
        """Run a command that has the terminal for itself, as an editor does."""
        done = self._done(words, ids if _BY_IDS in words else None, is_captured=False)
        return Done(done.returncode, "" if done.returncode == 0 else "Nothing was written.")

    def _done(
        self, words: Sequence[str], ids: Sequence[str] | None, *, is_captured: bool
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - ourselves
            [*self._command, *words],
            input=None if ids is None else "\n".join(ids),
            capture_output=is_captured,
            text=True,
            encoding="utf-8",
            check=False,
        )
