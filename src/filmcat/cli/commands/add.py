"""``filmcat add``: a new film."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    'filmcat add Solaris year=1972 director="Andrei Tarkovsky"',
    'filmcat add Stalker year=1979 countries="Soviet Union" --dry-run',
    "filmcat add --from-bundled mutt",
)


def command(
    typed: options.Typed,
    words: declared.NewFilmArgument = None,
    another: declared.AddAnotherOption = False,
    from_bundled: declared.AddFromBundledOption = None,
    force: declared.ForceOption = False,
    to: declared.ToOption = None,
    schema: declared.AddSchemaOption = False,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Add a film, and print its id. Without arguments the editor opens on a template.

    A catalogue that is not there yet is made.
    """
    from filmcat.cli.actions.add import Wanted, answer
    from filmcat.cli.output import Output

    given = list(map(options.word, words or []))
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, given, output=output, yes=yes, dry_run=dry_run)
    return answer(way, Wanted(given, from_bundled and options.word(from_bundled), to, another, force, schema))
