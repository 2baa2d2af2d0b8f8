"""A whole question: which films, in which order, how many."""

import re
from collections.abc import Iterable, Sequence

from filmcat.errors import UsageError
from filmcat.query.criteria import Criterion, read_criterion
from filmcat.query.order import SortKey

# Criteria that all have to hold, each a group of which any does.
Groups = list[list[Criterion]]

OR = "\0or"  # stands for --or among the words of a query: no argument of a program can hold it
_JOINTS = frozenset({"or", "and", "not"})  # what joins terms elsewhere
_MOST = 500  # words and values; more make statements that no database takes, or that take minutes


class Question:
    """Films of which, for any alternative, in every group any criterion holds; in this order, at most ``limit``.

    ``groups`` are the first alternative and ``others`` the rest; a limit of None is all. The criteria of one group are
    of one field; those that are equal count once. Raises UsageError for a question of too many words.
    """

    __slots__ = ("alternatives", "limit", "order")

    def __init__(self, groups: Groups, order: list[SortKey], limit: int | None, others: Sequence[Groups] = ()) -> None:
        self.alternatives = list(map(_distinct, (groups, *others)))
        criteria = [asked for groups in self.alternatives for group in groups for asked in group]
        if sum(len(asked.value) + 1 for asked in criteria) > _MOST and (count := sum(map(_size, criteria))) > _MOST:
            raise UsageError(
                f"The question has {count:,} words and values.",
                f"at most {_MOST} are answered at once, ids of id: apart; ask several questions",
            )
        self.order = order
        self.limit = limit


def read_alternatives(words: Sequence[str]) -> list[Groups]:
    """The alternatives that ``OR`` parts: at least one, each criterion a group of its own.

    Raises UsageError for an alternative without a term, and for what ``read_criterion`` refuses.
    """
    parted: list[list[str]] = [[]]
    for word in words:
        if word == OR:
            parted.append([])
        else:
            parted[-1].append(word)
    if len(parted) > 1 and not all(parted):
        raise UsageError("--or stands between two terms.", "write country:ukraine --or country:poland")
    for terms in parted:
        if not _JOINTS.isdisjoint(terms):
            from filmcat.query.operators import check_joints

            check_joints(terms)
    return [[[read_criterion(term)] for term in terms] for terms in parted]


def _distinct(groups: Iterable[Iterable[Criterion]]) -> Groups:
    each = [{asked.key(): asked for asked in group} for group in groups]
    return [list(group.values()) for group in {tuple(group): group for group in each}.values()]


def _size(asked: Criterion) -> int:
    """How many words are looked up for a criterion; ids are looked up together, however many they are."""
    if asked.kind == "id":
        return 1
    return len(asked.ranges) or len(re.findall(r"[^\W_]+", asked.value)) or 1
