"""What is wrong with a piece of a catalogue: collected, never raised."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One fault, at a line and column (both from 1) counted from the start of its record.

    ``broken`` says that a record, or a part of the file, could not be read at all; otherwise one field is
    unknown and the record stands.
    """

    line: int
    column: int
    message: str
    broken: bool
