"""Tab-separated values for pipes: one row a line, no header, cells escaped so that a row is always one line."""

from collections.abc import Iterable, Iterator

from filmcat.text.escape import cell


def table(rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a table."""
    for row in rows:
        yield "\t".join(map(cell, row)) + "\n"
