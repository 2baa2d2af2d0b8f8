"""Markdown: tables for lists, a page for one film or person; nothing in the data acts as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.blocks import parted
from filmcat.exporting.markdown_pages import credits_table, film_parts, person_parts
from filmcat.exporting.markdown_text import heading, table
from filmcat.views.counts import Overview
from filmcat.views.values import number_text
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.exporting.writer import CountsAnswer, Look
    from filmcat.views.counts import CountedBy
    from filmcat.views.credits import CreditsAnswer
    from filmcat.views.film import FilmAnswer
    from filmcat.views.found import Found
    from filmcat.views.listing import Films
    from filmcat.views.person import PersonAnswer
    from filmcat.views.plan import PlanAnswer
    from filmcat.views.sql import SqlRows
    from filmcat.views.together import Together, TwoTogether


def films(answer: Films, _look: Look) -> Iterator[str]:
    """The films of a list as a table."""
    return table(answer.labels(answer.wording or Wording()), answer.rows())


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """The rows of a plan as a table."""
    return table((name.capitalize() for name in plan.columns), plan.rows())


def counts(answer: CountsAnswer, look: Look) -> Iterator[str]:
    """A table of the counts: of two fields with the values of the second above; a heading before each of several."""
    if isinstance(answer, Overview):
        return parted(
            heading(look.heading_level, part.asked[0].label) + "".join(_counts(part)) for part in answer.parts
        )
    return _counts(answer)


def _counts(counted: CountedBy) -> Iterator[str]:
    if len(counted.asked) == 1:
        return table(counted.labels(Wording()), counted.read_rows())
    above, rows = counted.table()
    cells = ((label, *map(number_text, numbers)) for label, numbers in rows)
    return table((counted.asked[0].label, *above), cells)


def found(answer: Found, _look: Look) -> Iterator[str]:
    """The films that a search finds as a table, without marks, which are none there."""
    return table(answer.labels(answer.wording or Wording()), answer.rows(mark=""))


def sql(answer: SqlRows, _look: Look) -> Iterator[str]:
    """Rows as a table."""
    return table(answer.columns, answer.rows())


def together(answer: Together | TwoTogether, _look: Look) -> Iterator[str]:
    """Who worked with whom as a table."""
    words = answer.wording or Wording()
    return table(answer.labels(words), answer.read_rows(words))


def film(answer: FilmAnswer, look: Look) -> Iterator[str]:
    """A page of each film; or a table of the fields that are wanted, below the title where there are several films."""
    words, level = answer.wording or Wording(), look.heading_level
    if answer.wanted is None:
        return parted(_joined(film_parts(film, words, level)) for film in answer.films)
    return parted(
        "".join((
            heading(level, answer.heading(film)),
            *table((words.label("Field"), words.label("Value")), answer.labelled(film, words)),
        ))
        for film in answer.films
    )  # fmt: skip


def credits(answer: CreditsAnswer, look: Look) -> Iterator[str]:
    """A table of the credits of each film below its title."""
    words = answer.wording or Wording()
    return parted(
        heading(look.heading_level, film.heading) + "".join(credits_table(film.credits, words))
        for film in answer.films
    )  # fmt: skip


def person(answer: PersonAnswer, look: Look) -> Iterator[str]:
    """A page of a person: what is known, then a table of role, year and title."""
    words, level = answer.wording or Wording(), look.heading_level
    rows = ((words.role(role), year, title) for _, role, films in answer.told() for year, title in films)
    names = (words.label(name) for name in ("Role", "Year", "Film"))
    films = (heading(level + 1, words.label("Films")), *table(names, rows)) if answer.films else ()
    about = (heading(level, answer.person.record["name"]), *person_parts(answer.person, words, level + 1))
    return iter([_joined((*about, *films))])


def _joined(parts: Iterable[str]) -> str:
    """A page that ends in one line break."""
    return "".join(parts).rstrip("\n") + "\n"
