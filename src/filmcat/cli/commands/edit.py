"""``filmcat edit``: a film, a person, or many films are changed."""

from typing import Annotated

import typer

from filmcat.cli import options

_LineOption = Annotated[
    str | None, typer.Option("--line", metavar="N", help="The record at this line, even broken, to edit.")
]

EXAMPLES = (
    "filmcat edit mutt runtime=87 tags+=forum",
    "filmcat list festival:berlinale -f ids | filmcat edit - tags+=seen --yes",
    'filmcat edit --person "Alisa Kovalenko" also+="A. Kovalenko"',
)


def command(
    context: options.Context,
    words: options.AssignmentsArgument = None,
    person: options.PersonOption = None,
    line: _LineOption = None,
    force: options.ForceOption = False,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Change fields with FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE; without any the editor opens.

    - instead of a title reads ids from standard input. With --person NAME the
    record of a person is changed or made; name=NEW renames in every credit.
    """
    from filmcat.cli.actions.edit.action import answer
    from filmcat.cli.actions.edit.request import Request
    from filmcat.cli.output import Output

    given = list(map(options.word, words or []))
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, given, output=output, yes=yes, dry_run=dry_run)
    return answer(way, Request(given, person and options.joined([person]), line, is_forced=force))
