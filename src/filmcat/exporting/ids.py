"""The ids of the films of an answer, one a line: to be handed to the next command."""

from __future__ import annotations

from filmcat.errors import NoForm
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.writer import Answer, CountsAnswer, Look
    from filmcat.views.sql import SqlRows


def films(answer: Answer | SqlRows, _look: Look) -> Iterator[str]:
    """The ids of the films of any answer."""
    return (f"{id_}\n" for id_ in answer.ids())


film = person = credits = plan = together = found = films


def sql(answer: SqlRows, _look: Look) -> Iterator[str]:
    """The ids of the films that rows tell of. Raises UsageError where no column has them."""
    if not answer.has_ids:
        raise NoForm("Rows without `id` or `film_id`", "ids")
    return films(answer, _look)


def counts(_answer: CountsAnswer, _look: Look) -> Iterator[str]:
    """Raise UsageError: what is counted has no ids."""
    raise NoForm("Counts", "ids")
