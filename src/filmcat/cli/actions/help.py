"""The help of one command, or of all: what ``help`` prints."""

from __future__ import annotations

from typer.core import TyperGroup
from typer.main import get_command

from filmcat.cli.app import new_app
from filmcat.cli.options import Typed
from filmcat.cli.output import Output
from filmcat.cli.usage import unknown_command
from filmcat.cli.verbs import COMMANDS


def answer(verb: str | None) -> int:
    """Print the help of a command. Raises UnknownWord, with the nearest, where there is none of that name."""
    if verb is not None and verb not in COMMANDS:
        raise unknown_command(verb)
    group = get_command(new_app(verb or ""))
    arguments = Typed([])
    with group.make_context("filmcat", [], resilient_parsing=True, obj=arguments) as context:
        command = group.get_command(context, verb) if verb and isinstance(group, TyperGroup) else None
        if command is None:
            page = group.get_help(context)
        else:
            with command.make_context(verb, [], parent=context, resilient_parsing=True) as own:
                page = command.get_help(own)
    Output("ids", "never").write([f"{page}\n"])
    return 0
