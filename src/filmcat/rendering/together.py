"""Who worked with whom, as a table for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.rendering.table import Column, draw
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.together import Together, TwoTogether

_NUMBERS = {"films", "year"}  # columns that are never cut


def together_table(answer: Together | TwoTogether, width: int | None, first: int, *, color: bool) -> Iterator[str]:
    """Draw a row for each person, or for each film of two; ``width`` is in columns (None: as wide as it needs)."""
    words = answer.wording or Wording()
    named = zip(answer.labels(words), answer.columns, strict=True)
    columns = [Column(label, name, least=None if name in _NUMBERS else 12) for label, name in named]
    return draw(columns, answer.read_rows(words), width, first, color=color, is_whole=True)
