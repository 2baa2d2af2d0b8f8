"""``filmcat undo``: the last write is taken back."""

from typing import Annotated

import typer

from filmcat.cli import options

_ListOption = Annotated[bool, typer.Option("--list", help="Only list what was written.")]

EXAMPLES = (
    "filmcat undo",
    "filmcat undo --dry-run",
    "filmcat undo --list",
)


def command(
    context: options.Context,
    is_list: _ListOption = False,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Take back what the last command wrote; again, and it goes further back.

    What was changed elsewhere since then stays. Refused where one of the very
    records has changed since.
    """
    from filmcat.cli.actions.undo import list_steps, step_back
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, [], output=output, yes=yes, dry_run=dry_run)
    if not is_list:
        return step_back(way)
    options.check_none([format] if format else [], "undo --list is text, or JSON with --json")
    return list_steps(way, is_json=json)
