"""The state folder kept small: the journals of catalogues that are long gone are deleted."""

import contextlib
import os
import time

from filmcat.disk.paths import catalogue_of_journal

_LONG = 30 * 24 * 3600  # seconds; what is on a disk that can be taken out is not gone for good


def forget_gone(folder: str) -> None:
    """Delete the journals of catalogues that are not there, and were not written for a month."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in list(entries):
            catalogue = catalogue_of_journal(entry.name)
            with contextlib.suppress(OSError):
                if catalogue and not os.path.lexists(catalogue) and time.time() - entry.stat().st_mtime > _LONG:
                    os.unlink(entry.path)
