"""``filmcat redo``: what was taken back is written again."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat redo",
    "filmcat redo --dry-run",
    "filmcat redo --json",
)


def command(
    typed: options.Typed,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Write again what undo took back last, until something else is written."""
    from filmcat.cli.actions.undo import step_forward
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    return step_forward(options.way(typed, catalogue, [], output=output, yes=yes, dry_run=dry_run))
