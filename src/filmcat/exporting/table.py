"""Tables and pages for reading in a terminal, drawn by ``rendering``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.blocks import parted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.writer import CountsAnswer, Look
    from filmcat.views.credits import CreditsAnswer
    from filmcat.views.film import FilmAnswer
    from filmcat.views.found import Found
    from filmcat.views.listing import Films
    from filmcat.views.person import PersonAnswer
    from filmcat.views.plan import PlanAnswer
    from filmcat.views.sql import SqlRows
    from filmcat.views.together import Together, TwoTogether


_LEAST = 8  # columns of a cell that nothing is known of


def films(films: Films, look: Look) -> Iterator[str]:
    """The films of a list as a table: what helps to choose, or the fields that are wanted."""
    from filmcat.rendering.list_table import field_table, film_table

    if films.wanted is None:
        return film_table(films, look.width, look.first_rows, color=look.color)
    return field_table(films, films.wanted, look.width, look.first_rows, color=look.color)


def film(answer: FilmAnswer, look: Look) -> Iterator[str]:
    """A page of each film; or the fields that are wanted, each behind its name."""
    from filmcat.rendering.film_page import fields_page, film_page
    from filmcat.views.wording import Wording

    words = answer.wording or Wording()
    if answer.wanted is None:
        return parted(film_page(film, look.page_width, words, color=look.color) for film in answer.films)
    return parted(
        fields_page(answer.labelled(film, words), look.page_width, answer.heading(film), color=look.color)
        for film in answer.films
    )


def person(answer: PersonAnswer, look: Look) -> Iterator[str]:
    """A page of the person, with every film."""
    from filmcat.rendering.person_page import person_page
    from filmcat.views.wording import Wording

    return iter([person_page(answer, look.page_width, answer.wording or Wording(), color=look.color)])


def credits(answer: CreditsAnswer, look: Look) -> Iterator[str]:
    """A page of the credits of each film."""
    from filmcat.rendering.credits_page import credits_page
    from filmcat.views.wording import Wording

    words = answer.wording or Wording()
    return parted(credits_page(film, look.page_width, words, color=look.color) for film in answer.films)


def plan(plan: PlanAnswer, _look: Look) -> Iterator[str]:
    """A line for each film and person, and below it what is new or differs."""
    from filmcat.rendering.plan import plan_lines

    return (f"{line}\n" for line in plan_lines(plan))


def counts(answer: CountsAnswer, look: Look) -> Iterator[str]:
    """Bars for the counts of one field, a table with heat for those of two."""
    from filmcat.rendering.counts import counts_tables

    return counts_tables(answer, look.width, look.first_rows, color=look.color)


def found(answer: Found, look: Look) -> Iterator[str]:
    """The films that a search finds, below each the lines in which the words stand."""
    from filmcat.rendering.found import found_page

    return found_page(answer, look.page_width, color=look.color)


def sql(answer: SqlRows, look: Look) -> Iterator[str]:
    """Rows as a table."""
    from filmcat.rendering.table import Column, draw

    columns = [Column(name, name, least=_LEAST) for name in answer.columns]
    return draw(columns, answer.rows(), look.width, look.first_rows, color=look.color, is_whole=True)


def together(answer: Together | TwoTogether, look: Look) -> Iterator[str]:
    """Who worked with whom as a table; in a narrow terminal the cells of a row stand below each other."""
    from filmcat.rendering.together import together_table

    return together_table(answer, look.width, look.first_rows, color=look.color)
