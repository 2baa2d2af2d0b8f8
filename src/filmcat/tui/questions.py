"""A question as it is typed, and its answer: the ids of films in order, asked in a thread of its own."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, NamedTuple

from filmcat.errors import FilmcatError, UsageError
from filmcat.query.order import read_order
from filmcat.query.question import OR, Question, read_alternatives
from filmcat.query.sought import read_phrases

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.text.segments import Phrase

FIRST = 40  # films that are shown before the others are known
_OR = "--or"


class Asked(NamedTuple):
    """What is asked: a query as it is typed, and the fields to sort by, as ``--sort`` has them."""

    query: str
    sort: str = ""


class Answer(NamedTuple):
    """The films of a question, or why there are none: a sentence for a person."""

    asked: Asked
    ids: list[str]
    left_out: int = 0
    fault: str = ""
    has_broken: int = 0
    is_whole: bool = True


def words_of(query: str) -> list[str]:
    """The arguments of a query, parted as a shell does it. Raises UsageError where a quotation mark is open."""
    try:
        words = shlex.split(query)
    except ValueError:
        raise UsageError("A quotation mark is not closed.", "") from None
    return [OR if word == _OR else word for word in words]


def phrases_of(query: str) -> list[Phrase]:
    """The words of a query that stand in texts, to be marked on a page; none where it cannot be read."""
    try:
        criteria = [asked for groups in read_alternatives(words_of(query)) for group in groups for asked in group]
        return [
            phrase
            for asked in criteria
            if not asked.negated and not asked.lacking and not asked.ranges
            for phrase in read_phrases(asked.value)
        ]
    except FilmcatError:
        return []


def first_answer(catalogue: Catalogue, asked: Asked) -> Answer:
    """The first films of a question; it is not said what was left out."""
    return _answered(catalogue, asked, FIRST)


def whole_answer(catalogue: Catalogue, asked: Asked, first: Answer) -> Answer:
    """The answer to a question of which the ``first`` films are known."""
    return _answered(catalogue, asked, None, first.ids if len(first.ids) < FIRST else None)


def _answered(catalogue: Catalogue, asked: Asked, limit: int | None, ids: list[str] | None = None) -> Answer:
    try:
        groups, *others = read_alternatives(words_of(asked.query))
        selection = catalogue.select(Question(groups, read_order(asked.sort, reverse=False), limit, others))
        if limit is not None:
            return Answer(asked, selection.ids(), is_whole=False)
        ids = selection.ids() if ids is None else ids
        left_out = selection.left_out()[0] if groups or others else 0
        return Answer(asked, ids, left_out, has_broken=sum(one.is_broken for _, one in catalogue.problems()))
    except FilmcatError as error:
        return Answer(asked, [], fault=sentence(error))


def sentence(error: FilmcatError) -> str:
    """An error and its hint, in one line."""
    return f"{error.message} {error.hint}".strip()
