"""A draft in the editor until it can be read: what is wrong with it stands above it when the editor opens again."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filmcat.catalogue import drafts_folder
from filmcat.cli.output import is_terminal, say
from filmcat.editing.draft import Draft, draft, read_draft
from filmcat.editing.editor import DraftFile, editor
from filmcat.errors import DraftRefused, FilmcatError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TERMINAL = "/dev/tty"


class DraftSession:
    """One draft, from the first opening of the editor until it is written or kept.

    ``read`` makes of what was typed what counts of it; ``is_input_taken`` where standard input is data.
    """

    def __init__(self, name: str, text: str, *, is_input_taken: bool = False, read: Callable[[str], str] = str) -> None:
        self._name = name
        self._text = text
        self._read = read
        self._is_input_taken = is_input_taken
        self._file: DraftFile | None = None

    def run(self) -> Draft | None:
        """The draft when it can be read; None where it was saved as it was.

        The editor opens again as long as something is wrong. Raises UsageError where there is no editor, DraftRefused
        where it was left so.
        """
        with _keys(is_input_taken=self._is_input_taken) as keys:
            program = editor(os.environ, is_terminal=_has_terminal(keys), keys=keys)
            file = self._file = DraftFile(drafts_folder(os.environ), self._name, self._text)
            edited = file.edit(program)
            if not edited.is_changed:
                file.remove()
                return None
            while True:
                found = read_draft(self._read(edited.text))
                if not found.problems:
                    return found
                file.replace(draft(found.body, found.problems))
                edited = file.edit(program)
                if not edited.is_changed:
                    return _left(found, file.path)

    @contextmanager
    def kept_unless_written(self) -> Iterator[None]:
        """Remove the draft when what is within ends well; else tell where it is kept."""
        try:
            yield
        except (FilmcatError, KeyboardInterrupt):
            if self._file is not None:
                say(f"The draft is kept: {self._file.path}")
            raise
        if self._file is not None:
            self._file.remove()


def _left(found: Draft, path: str) -> Draft:
    """A draft that was saved as it was although something is wrong: taken where no record is broken by that."""
    broken = [problem for problem in found.problems if problem.is_broken]
    if broken:
        raise DraftRefused(broken[0].message, path)
    return found


@contextmanager
def _keys(*, is_input_taken: bool) -> Iterator[int | None]:
    """The terminal for an editor where standard input is data; None where it reads standard input itself."""
    if not is_input_taken:
        yield None
        return
    try:
        handle = os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY)
    except OSError:
        yield None
        return
    try:
        yield handle
    finally:
        os.close(handle)


def _has_terminal(keys: int | None) -> bool:
    return (keys is not None or is_terminal(sys.stdin)) and is_terminal(sys.stdout)
