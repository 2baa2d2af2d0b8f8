"""A catalogue that comes through standard input: read once, asked, and forgotten."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from filmcat.catalogue import STANDARD_INPUT, Catalogue
from filmcat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

_held: list[TemporaryDirectory[str]] = []  # goes, with what is in it, when the program ends


def piped(progress: Callable[[int, int], None]) -> Catalogue:
    """The catalogue on standard input; its index goes with it. Raises UsageError where that is closed, or read."""
    if sys.stdin is None or _held:
        reason = "is read already" if _held else "is closed"
        raise UsageError(f"Standard input {reason}.", "name the catalogue with -C PATH")
    _held.append(TemporaryDirectory(prefix="filmcat-"))
    path = Path(_held[-1].name, "films.toml")
    with path.open("wb") as file:
        copyfileobj(sys.stdin.buffer, file)
    catalogue = Catalogue.open(str(path), os.environ | {"XDG_CACHE_HOME": _held[-1].name}, str(path.parent), progress)
    catalogue.path = STANDARD_INPUT
    return catalogue
