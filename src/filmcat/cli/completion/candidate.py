"""What a word may become."""

from typing import NamedTuple, Self


class Candidate(NamedTuple):
    """One text in the place of the word.

    ``head`` is what filmcat's own tables have, or what was typed; ``value`` what the catalogue holds, and so may be
    anything. ``help`` tells a reader more of it.
    """

    head: str
    value: str = ""
    help: str = ""

    @property
    def text(self) -> str:
        """The whole of it."""
        return self.head + self.value

    def behind(self, head: str) -> Self:
        """The same behind what stands before it."""
        return self._replace(head=head + self.head)


class Files(NamedTuple):
    """The names of files, which the shell itself completes behind ``head``."""

    head: str

    def behind(self, head: str) -> Self:
        """The same behind what stands before it."""
        return self._replace(head=head + self.head)
