"""A whole question: which films, in which order, how many."""

import re

from filmcat.errors import UsageError
from filmcat.query.criteria import Criterion
from filmcat.query.order import SortKey

_MOST = 500  # words and values; more make statements that no database takes, or that take minutes


class Question:
    """Films of which, in every group, any criterion holds; in this order, at most ``limit`` (None: all).

    The criteria of one group are of one field; those that are equal count once. Raises UsageError for a question of
    too many words.
    """

    __slots__ = ("groups", "limit", "order")

    def __init__(self, groups: list[list[Criterion]], order: list[SortKey], limit: int | None) -> None:
        each = [{asked.key(): asked for asked in group} for group in groups]
        self.groups = [list(group.values()) for group in {tuple(group): group for group in each}.values()]
        criteria = [asked for group in self.groups for asked in group]
        if sum(len(asked.value) + 1 for asked in criteria) > _MOST and (count := sum(map(_size, criteria))) > _MOST:
            raise UsageError(
                f"The question has {count:,} words and values.",
                f"at most {_MOST} are answered at once, ids of id: apart; ask several questions",
            )
        self.order = order
        self.limit = limit


def _size(asked: Criterion) -> int:
    """How many words are looked up for a criterion; ids are looked up together, however many they are."""
    if asked.kind == "id":
        return 1
    return len(asked.ranges) or len(re.findall(r"[^\W_]+", asked.value)) or 1
