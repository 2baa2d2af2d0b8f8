"""What a word may become."""


class Candidate:
    """One text in the place of the word.

    ``head`` is what filmcat's own tables have, or what was typed; ``value`` what the catalogue holds, and so may be
    anything. ``help`` tells a reader more of it.
    """

    __slots__ = ("head", "help", "value")

    def __init__(self, head: str, value: str = "", help: str = "") -> None:
        self.head = head
        self.value = value
        self.help = help

    @property
    def text(self) -> str:
        """The whole of it."""
        return self.head + self.value

    def behind(self, head: str) -> "Candidate":
        """The same behind what stands before it."""
        return Candidate(head + self.head, self.value, self.help)


class Files:
    """The names of files, which the shell itself completes behind ``head``."""

    __slots__ = ("head",)

    def __init__(self, head: str) -> None:
        self.head = head

    def behind(self, head: str) -> "Files":
        """The same behind what stands before it."""
        return Files(head + self.head)
