"""A whole question: which films, in which order, how many."""

from filmcat.query.criteria import Criterion
from filmcat.query.order import SortKey


class Question:
    """Films that fulfil every criterion, in this order, at most ``limit`` (None: all)."""

    __slots__ = ("criteria", "limit", "order")

    def __init__(self, criteria: list[Criterion], order: list[SortKey], limit: int | None) -> None:
        self.criteria = criteria
        self.order = order
        self.limit = limit
