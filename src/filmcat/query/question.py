"""A whole question: which films, in which order, how many."""

from filmcat.query.criteria import Criterion
from filmcat.query.order import SortKey


class Question:
    """Films of which, in every group, any criterion holds; in this order, at most ``limit`` (None: all).

    The criteria of one group are of one field.
    """

    __slots__ = ("groups", "limit", "order")

    def __init__(self, groups: list[list[Criterion]], order: list[SortKey], limit: int | None) -> None:
        self.groups = groups
        self.order = order
        self.limit = limit
