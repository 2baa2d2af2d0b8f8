"""``filmcat help``: what a command does."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat help",
    "filmcat help filter",
    "filmcat filter --help",
)


def command(
    typed: options.Typed,  # noqa: ARG001 - every command has one
    verb: declared.HelpVerbArgument = None,
) -> int:
    """Print what a command does, its options and examples; without one, all commands.

    The manual has it on one page: man filmcat.
    """
    from filmcat.cli.actions.help import answer

    return answer(verb)
