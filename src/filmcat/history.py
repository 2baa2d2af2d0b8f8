"""What was written to a catalogue, and the way back: each write is a step that can be taken back, and written again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.writing import history, undo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from filmcat.model.change import Reversal, Step, Written


def steps(path: str, environment: Mapping[str, str]) -> list[Step]:
    """The writes to a catalogue that are remembered, the newest last. Raises JournalUnreadable."""
    return history.history(path, environment)


def reversal(path: str, environment: Mapping[str, str], *, is_redo: bool = False) -> Reversal | None:
    """What the next undo, or redo, makes of which records; None where there is none. Raises JournalUnreadable."""
    return history.reversal(path, environment, is_redo=is_redo)


def restore(path: str, reversal: Reversal, environment: Mapping[str, str]) -> Written:
    """Take back a step, or write it again, under the lock of a catalogue of which no file is there."""
    return undo.revert(path, None, reversal, environment)
