"""One file of a catalogue, open as long as it is the file that it was said to be."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filmcat.disk import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from filmcat.disk.files import Stamp


@contextmanager
def opened(stamp: Stamp) -> Iterator[BinaryIO]:
    """One file of a catalogue, open for reading. Raises Changed where it is not, or does not stay, as stamped."""
    try:
        with open(stamp.path, "rb") as file:
            if files.stamp_of(stamp.path, os.fstat(file.fileno())) != stamp:
                raise files.Changed
            yield file
            if not files.is_still(stamp, os.fstat(file.fileno())) or file.tell() != stamp.size:
                raise files.Changed
    except OSError as error:
        raise files.unreadable(stamp.path, error) from error
