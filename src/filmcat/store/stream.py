"""The records of a file one after the other, read in pieces: no more of it is held than one record needs."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from filmcat.store.blocks import cuts

_PIECE = 1 << 20  # bytes read at a time; more while a single record is longer


def spans(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """The preamble (perhaps empty), then each record; joined they are all that ``read`` gives.

    ``read(size)`` gives at most ``size`` further bytes, and none at the end.
    """
    held = b""
    is_first = True
    while piece := read(max(_PIECE, len(held))):
        held += piece
        starts = cuts(held)
        if not starts:
            continue
        if is_first:
            yield held[: starts[0]]
            is_first = False
        for start, end in pairwise(starts):
            yield held[start:end]
        held = held[starts[-1] :]
    if held or is_first:
        yield held
