"""``filmcat seen``: a viewing is noted."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat seen mutt",
    "filmcat seen mutt --on 2024-03-02 --rating 4.5",
    'filmcat seen mutt --on 2024 --again --note "At the festival."',
)


def command(
    typed: options.Typed,
    title: declared.FilmsArgument = None,
    on: declared.SeenOnOption = None,
    rating: declared.SeenRatingOption = None,
    again: declared.SeenAgainOption = False,
    note: declared.SeenNoteOption = None,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Note that a film was seen: today, or --on another day.

    filmcat edit TITLE viewings-=DATE takes a viewing out again.
    """
    from filmcat.cli.actions.seen import Viewed, answer
    from filmcat.cli.output import Output
    from filmcat.cli.writing.chosen_films import ChosenFilms

    words = options.needed(title or [], "TITLE", "filmcat seen")
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, words, output=output, yes=yes, dry_run=dry_run)
    return answer(way, ChosenFilms(words, output), Viewed(on, rating, again, note and options.word(note)))
