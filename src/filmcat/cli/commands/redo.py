"""``filmcat redo``: what was taken back is written again."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat redo",
    "filmcat redo --dry-run",
    "filmcat redo --json",
)


def command(
    context: options.Context,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Write again what undo took back last, until something else is written."""
    from filmcat.cli.actions.undo import step_forward
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    return step_forward(options.way(context, catalogue, [], output=output, yes=yes, dry_run=dry_run))
