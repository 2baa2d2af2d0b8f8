"""``filmcat unite``: two records of one film become one."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat unite mutt-2023 mutt-2023-2 --dry-run",
    "filmcat unite mutt-2023 mutt-2023-2 --yes",
    "filmcat unite mutt-2023 mutt-2023-2 --keep first --yes",
)


def command(
    typed: options.Typed,
    first: declared.UniteFirstArgument,
    second: declared.UniteSecondArgument,
    keep: declared.UniteKeepOption = None,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Make one record of two records of one film: what either lacks is filled, lists are joined.

    Where they contradict each other nothing is written, unless --keep says whose word counts.
    """
    from filmcat.cli.actions.unite import answer
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, [first, second], output=output, yes=yes, dry_run=dry_run)
    return answer(way, options.joined([first]), options.joined([second]), keep)
