"""Slugs: the readable part of a film's id."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.text.fold import fold

if TYPE_CHECKING:
    from filmcat.model.change import Stored
    from filmcat.model.record import FilmRecord


def slug(text: str) -> str:
    """The folded words of a title joined by hyphens: ``slug("The Lost Boys") == "the-lost-boys"``."""
    folded = fold(text)
    if not folded.isprintable():
        folded = "".join(letter if letter.isprintable() else " " for letter in folded)
    return "-".join(folded.split()) or "untitled"


def film_slug(title: str, year: int | None) -> str:
    """Title and first year: ``film_slug("Mutt", 2023) == "mutt-2023"``; without a year the title alone."""
    return slug(title) if year is None else f"{slug(title)}-{year}"


def derived_id(film: Stored) -> str:
    """The id that follows from title and year, whatever is fixed by hand."""
    record = cast("FilmRecord", film.record)
    return film_slug(record["title"], record["year"])


def film_id(film: Stored) -> str:
    """The id that a film has while no other has it too: the one fixed by hand, else the derived one."""
    return film.id or derived_id(film)
