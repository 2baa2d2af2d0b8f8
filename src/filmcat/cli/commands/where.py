"""``filmcat where``: which catalogue is used, and why."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat where",
    "filmcat where --json",
    "filmcat where -C films.toml",
)


def command(
    typed: options.Typed,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Which catalogue is used and why, its files, index and journal, what is broken."""
    from filmcat.cli.actions.where import answer
    from filmcat.cli.output import Output

    return answer(options.asked_catalogue(typed, catalogue), Output(None, "never", json=json, is_read=True), json=json)
