"""``filmcat undo``: the last write is taken back."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat undo",
    "filmcat undo --dry-run",
    "filmcat undo --list",
)


def command(
    typed: options.Typed,
    is_list: declared.UndoListOption = False,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Take back what the last command wrote; again, and it goes further back.

    What was changed elsewhere since then stays. Refused where one of the very
    records has changed since.
    """
    from filmcat.cli.actions.undo import list_steps, step_back
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, [], output=output, yes=yes, dry_run=dry_run)
    if not is_list:
        return step_back(way)
    options.check_none([format] if format else [], "undo --list is text, or JSON with --json")
    return list_steps(way, is_json=json)
