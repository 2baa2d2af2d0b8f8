"""``filmcat remove``: records go."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat remove mutt --yes",
    "filmcat remove mutt --dry-run",
    'filmcat remove --person "Alisa Kovalenko" --yes',
)


def command(
    typed: options.Typed,
    title: declared.FilmsArgument = None,
    person: declared.PersonOption = None,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Take the record of a film out of the catalogue, or with --person that of a person.

    A terminal asks, a pipe needs --yes. The credits of a person stay.
    """
    from filmcat.cli.actions.remove import remove_films, remove_person
    from filmcat.cli.output import Output
    from filmcat.cli.writing.chosen_films import ChosenFilms

    words = title or []
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, words, output=output, yes=yes, dry_run=dry_run)
    if person is not None:
        options.check_none(words, "--person names who is removed")
        return remove_person(way, options.joined([person]))
    return remove_films(way, ChosenFilms(options.needed(words, "TITLE", "filmcat remove"), output))
