"""``filmcat add``: a new film."""

from typing import Annotated

import typer

from filmcat.cli import options

_AnotherOption = Annotated[bool, typer.Option("--another", help="Add it although the catalogue has it.")]
_FromBundledOption = Annotated[
    str | None, typer.Option("--from-bundled", metavar="FILM", help="A film that ships with filmcat.")
]

_SchemaOption = Annotated[bool, typer.Option("--schema", help="A new catalogue names its schema; see schema --help.")]

EXAMPLES = (
    'filmcat add Solaris year=1972 director="Andrei Tarkovsky"',
    'filmcat add Stalker year=1979 countries="Soviet Union" --dry-run',
    "filmcat add --from-bundled mutt",
)


def command(
    context: options.Context,
    words: options.NewFilmArgument = None,
    another: _AnotherOption = False,
    from_bundled: _FromBundledOption = None,
    force: options.ForceOption = False,
    to: options.ToOption = None,
    schema: _SchemaOption = False,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Add a film, and print its id. Without arguments the editor opens on a template.

    A catalogue that is not there yet is made.
    """
    from filmcat.cli.actions.add import Wanted, answer
    from filmcat.cli.output import Output

    given = list(map(options.word, words or []))
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, given, output=output, yes=yes, dry_run=dry_run)
    return answer(way, Wanted(given, from_bundled, to, another, force, schema))
