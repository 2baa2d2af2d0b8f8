"""What ``seen`` does: a viewing is noted with a film."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.edited import EditedFilms
from filmcat.editing.viewing import SCALE, viewed
from filmcat.model.change import Changes

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.cli.writing.chosen_films import ChosenFilms
    from filmcat.model.change import Stored
    from filmcat.model.record import FilmRecord


class Viewed(NamedTuple):
    """What is noted of a viewing, as it was typed."""

    on: str | None
    rating: str | None
    is_again: bool
    note: str | None


def answer(way: Way, films: ChosenFilms, said: Viewed) -> int:
    """Note a viewing with each film."""
    today = date.today()  # noqa: DTZ011 - the day of the person

    def planned(catalogue: Catalogue) -> Planned:
        scale = catalogue.files.rating_scale() or SCALE
        viewing = viewed(said.on, said.rating, said.note, today, is_again=said.is_again, scale=scale)

        def made(old: Stored) -> Stored:
            film = cast("FilmRecord", old.record)
            return old._replace(record=cast("FilmRecord", {**film, "viewings": [*(film["viewings"] or []), viewing]}))

        edited = EditedFilms(catalogue)
        for number in films.numbers(catalogue):
            edited.take(number, made)
        return Planned(edited.entries, Changes(edited.changed))

    return carry_out_in(way, planned)
