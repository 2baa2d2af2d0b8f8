"""The title of a film that its page does not surely say: a terminal is asked, with the guess as what Enter takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from filmcat.cli.confirm import can_ask, line_typed
from filmcat.cli.options import word
from filmcat.text.escape import legible

if TYPE_CHECKING:
    from filmcat.cli.way import Way

AskTitle: TypeAlias = Callable[[str, str], str]  # from the name of a source and a guess to a title, "" for none


def title_asker(way: Way) -> AskTitle:
    """Who says a title: the person at the terminal, or nobody where none can be asked, or only a plan is wanted."""
    if way.yes or way.dry_run or not can_ask(is_input_taken=way.is_input_taken):
        return lambda _source, _guess: ""
    return lambda source, guess: _asked(source, guess, is_input_taken=way.is_input_taken)


def _asked(source: str, guess: str, *, is_input_taken: bool) -> str:
    """What is typed for a title; the guess for an empty line, and nothing where there is no line at all."""
    default = f" [{legible(guess)}]" if guess else ""
    question = f"{legible(source)} does not surely say its film's title. Title{default}: "
    line = word(line_typed(question, is_input_taken=is_input_taken))
    return line.strip() or (guess if line else "")
