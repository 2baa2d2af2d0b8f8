"""What the browser lets other commands do: it writes nothing itself."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Done(NamedTuple):
    """What became of a command: its exit code, and what it said on standard error."""

    code: int
    said: str


class Commands(Protocol):
    """The commands of filmcat, for the catalogue that is browsed."""

    def has_terminal(self) -> bool:
        """Whether the terminal is still there: one that was closed ends the browser."""

    def run(self, words: Sequence[str], ids: Sequence[str] = ()) -> Done:
        """Run a command that asks nothing, with ids of films as its standard input."""

    def take_terminal(self, words: Sequence[str], ids: Sequence[str] = ()) -> Done:
        """Run a command that has the terminal for itself, as an editor does."""
