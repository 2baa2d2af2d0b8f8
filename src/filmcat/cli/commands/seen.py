"""``filmcat seen``: a viewing is noted."""

from typing import Annotated

import typer

from filmcat.cli import options

_OnOption = Annotated[str | None, typer.Option("--on", metavar="DATE", help="2024-03-02, 2024-03, 2024, yesterday.")]
_RatingOption = Annotated[
    str | None, typer.Option("--rating", metavar="N", help="On the scale of the catalogue, or 9/10.")
]
_AgainOption = Annotated[bool, typer.Option("--again", help="It was seen before.")]
_NoteOption = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="What to remember of it.")]

EXAMPLES = (
    "filmcat seen mutt",
    "filmcat seen mutt --on 2024-03-02 --rating 4.5",
    'filmcat seen mutt --on 2024 --again --note "At the festival."',
)


def command(
    context: options.Context,
    title: options.FilmsArgument = None,
    on: _OnOption = None,
    rating: _RatingOption = None,
    again: _AgainOption = False,
    note: _NoteOption = None,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Note that a film was seen: today, or --on another day.

    filmcat edit TITLE viewings-=DATE takes a viewing out again.
    """
    from filmcat.cli.actions.seen import Viewed, answer
    from filmcat.cli.output import Output
    from filmcat.cli.writing.chosen_films import ChosenFilms

    words = options.needed(title or [], "TITLE", "filmcat seen")
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, words, output=output, yes=yes, dry_run=dry_run)
    return answer(way, ChosenFilms(words, output), Viewed(on, rating, again, note and options.word(note)))
