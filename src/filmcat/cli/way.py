"""How a command that writes was asked to do so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from filmcat.cli.output import Output


class Way(NamedTuple):
    """How to write.

    ``asked`` is the catalogue that was named (None: the one that is meant), ``command`` the command line as typed.
    ``yes`` writes without asking, ``dry_run`` only shows the plan. ``is_input_taken`` where standard input is data.
    """

    asked: str | None
    command: str
    output: Output
    yes: bool = False
    dry_run: bool = False
    is_input_taken: bool = False
