"""What is wrong with a piece of a catalogue: collected, never raised."""

from typing import NamedTuple

from filmcat.model.rules import RULES


class Problem(NamedTuple):
    """One fault, at a line and column (both from 1) counted from the start of its record; ``code`` is its rule's."""

    line: int
    column: int
    code: str
    message: str

    @property
    def is_broken(self) -> bool:
        """Whether a record, or a part of the file, could not be read at all; else one field is unknown."""
        return RULES[self.code].is_error
