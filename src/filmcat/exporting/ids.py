"""The ids of the films of an answer, one a line: to be handed to the next command."""

from __future__ import annotations

from filmcat.errors import NoForm
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.writer import Answer, CountsAnswer, Look


def films(answer: Answer, _look: Look) -> Iterator[str]:
    """The ids of the films of any answer."""
    return (f"{id_}\n" for id_ in answer.ids())


film = person = credits = plan = together = found = films


def counts(_answer: CountsAnswer, _look: Look) -> Iterator[str]:
    """Raise UsageError: what is counted has no ids."""
    raise NoForm("Counts", "ids")
