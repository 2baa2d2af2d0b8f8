"""A cell of a table: its text, the header above it, and how its column is read."""

from typing import NamedTuple

from filmcat.importing.conventions import ALONE, Convention


class Cell(NamedTuple):
    """The text of a cell, the header above it, and how its column is read."""

    text: str
    header: str
    how: Convention = ALONE
