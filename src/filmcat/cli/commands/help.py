"""``filmcat help``: what a command does."""

from typing import Annotated

import typer

from filmcat.cli import options

EXAMPLES = (
    "filmcat help",
    "filmcat help filter",
    "filmcat filter --help",
)
_VerbArgument = Annotated[str | None, typer.Argument(metavar="[VERB]", help="A command.", show_default=False)]


def command(context: options.Context, verb: _VerbArgument = None) -> int:
    """Print what a command does, its options and examples; without one, all commands.

    The manual has it on one page: man filmcat.
    """
    from filmcat.cli.actions.help import answer

    return answer(context.find_root().info_name or "filmcat", verb)
