"""Blocks of lines, pages or records, one below the other."""

from collections.abc import Iterable, Iterator


def parted(blocks: Iterable[str]) -> Iterator[str]:
    """The blocks with a blank line between two."""
    before = ""
    for block in blocks:
        yield before + block
        before = "\n"
