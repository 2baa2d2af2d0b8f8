"""How much of a corpus is tried: a fixed part of it, or all of it where ``FILMCAT_WHOLE`` is set (see tools/nightly).

``FILMCAT_WHOLE=10`` takes corpora whole, and generates ten times all examples of every law, each time others.
"""

import os
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

IS_WHOLE = "FILMCAT_WHOLE" in os.environ
_TIMES = int(os.environ.get("FILMCAT_WHOLE", "1"))


def examples(number: int) -> int:
    """How many examples of a law are generated of so many: a sixth of them, or all where corpora are tried whole."""
    return number * _TIMES if IS_WHOLE else (number + 5) // 6


class Corpora:
    """The corpora of one test; how much of each was tried is ``told``."""

    def __init__(self, told: Callable[[str, object], None]) -> None:
        self._told = told

    def __call__(self, name: str, corpus: Sequence[T], every: int) -> Sequence[T]:
        """All of a corpus, or every so many-th of it (less than 2: all of it), the first among them."""
        tried = corpus if IS_WHOLE else corpus[:: max(every, 1)]
        self._told(name, f"{len(tried):,} of {len(corpus):,}")
        return tried
