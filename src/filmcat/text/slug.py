"""Slugs: the readable part of a film's id."""

from __future__ import annotations

from unicodedata import category, name, normalize

from filmcat.text.fold import WholeLetters, fold_but
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from filmcat.model.change import Stored
    from filmcat.model.record import FilmRecord


def _whole(letter: str) -> str | None:
    """A letter whose mark belongs to it, as that of й does; None of a Latin one, whose marks go, and of all others."""
    parts = normalize("NFD", letter)
    has_mark = len(parts) > 1 and category(letter)[0] == "L"
    return letter if has_mark and not name(parts[0], "").startswith("LATIN") else None


_WHOLE = WholeLetters(_whole)


def slug(text: str) -> str:
    """The words of a title joined by hyphens, Latin letters without their accents.

    ``slug("The Lost Boys") == "the-lost-boys"``, ``slug("Їжак") == "їжак"``, ``slug("Élő") == "elo"``.
    """
    folded = fold_but(text, _WHOLE)
    while not folded.isascii() and folded != (again := fold_but(folded, _WHOLE)):
        folded = again
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
