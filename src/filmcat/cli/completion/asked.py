"""What is asked of completion: the line, the unfinished word, and the catalogue that the line names."""

from __future__ import annotations

import os
from functools import cached_property

from filmcat.catalogue import Catalogue, bundled
from filmcat.cli.open_catalogue import folder
from filmcat.cli.options import as_path
from filmcat.errors import FilmcatError
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.catalogue import Beginnings
    from filmcat.cli.completion.command_line import CommandLine
    from filmcat.cli.completion.shell_word import ShellWord

_CATALOGUE = "catalogue"  # the parameter that names it


class Asked:
    """One question for what may stand at the cursor."""

    def __init__(self, line: CommandLine, word: ShellWord, *, wants_help: bool) -> None:
        self.line = line
        self.word = word
        self.wants_help = wants_help

    @cached_property
    def catalogue(self) -> Beginnings | None:
        """What is in the catalogue; None where there is none, or it cannot be read: that is said once Enter is hit."""
        named = self.line.last(_CATALOGUE)
        return _opened(None if named is None else _path(named))

    @cached_property
    def bundled(self) -> Beginnings | None:
        """What is in the catalogue that ships with filmcat."""
        return _opened(bundled())

    def behind(self, head: str) -> Asked:
        """The same question for what is left of the word behind its beginning."""
        rest = Asked(self.line, self.word.behind(head), wants_help=self.wants_help)
        vars(rest).update(vars(self) | {"word": rest.word})  # a catalogue that was opened stays so
        return rest

    def begun(self, known: str) -> bool:
        """Whether a word of filmcat's own begins as what was typed does, in any case."""
        return known.casefold().startswith(self.word.text.casefold())


def _opened(path: str | None) -> Beginnings | None:
    try:
        return Catalogue.open(path, os.environ, folder()).beginnings()
    except FilmcatError:
        return None


def _path(typed: str) -> str:
    """A path as the shell will hand it over: ``~`` and variables are still in it, unless a file is called so."""
    path = as_path(typed)
    return path if os.path.lexists(path) else os.path.expanduser(os.path.expandvars(path))
