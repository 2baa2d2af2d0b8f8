"""``filmcat unite``: two records of one film become one."""

from typing import Annotated

import typer

from filmcat.cli import options

_FirstArgument = Annotated[str, typer.Argument(metavar="TITLE", help="The record that stays, by title or id.")]
_SecondArgument = Annotated[str, typer.Argument(metavar="TITLE", help="The record that goes into it.")]
_KeepOption = Annotated[
    str | None, typer.Option("--keep", metavar="WHICH", help="first or second: whose word counts where they differ.")
]

EXAMPLES = (
    "filmcat unite mutt-2023 mutt-2023-2 --dry-run",
    "filmcat unite mutt-2023 mutt-2023-2 --yes",
    "filmcat unite mutt-2023 mutt-2023-2 --keep first --yes",
)


def command(
    context: options.Context,
    first: _FirstArgument,
    second: _SecondArgument,
    keep: _KeepOption = None,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Make one record of two records of one film: what either lacks is filled, lists are joined.

    Where they contradict each other nothing is written, unless --keep says whose word counts.
    """
    from filmcat.cli.actions.unite import answer
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, [first, second], output=output, yes=yes, dry_run=dry_run)
    return answer(way, options.joined([first]), options.joined([second]), keep)
