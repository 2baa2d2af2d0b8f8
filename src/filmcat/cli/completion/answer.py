"""Completion for shells: what may stand where the cursor is.

The scripts in ``shells`` call filmcat with the name of their shell in ``FILMCAT_COMPLETE``; what they hand over, and
what they take, stands in ``dialects``.
"""

from __future__ import annotations

from filmcat.cli.completion.asked import Asked
from filmcat.cli.completion.candidate import Candidate, Files
from filmcat.cli.completion.command_line import CommandLine
from filmcat.cli.completion.dialects import DIALECTS, PLAIN
from filmcat.cli.completion.shell_word import ShellWord
from filmcat.cli.completion.values import values
from filmcat.cli.verbs import COMMANDS, with_names
from filmcat.text.escape import legible
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def print_candidates(shell: str, argv: list[str]) -> int:
    """Print what the last of the words may become, as the script of the shell takes it."""
    from filmcat.cli.output import Output

    dialect = DIALECTS.get(shell, PLAIN)
    typed = dialect.read(argv)
    asked = Asked(CommandLine(typed.before), typed.word or ShellWord("", ""), wants_help=dialect.has_help)
    found = [Files("")] if typed.is_redirection else [*candidates(asked)]
    files = next((each for each in found if isinstance(each, Files)), None)
    texts = {each.text: each for each in found if isinstance(each, Candidate)} if typed.word is not None else {}
    Output("ids", "never").write(f"{line}\n" for line in dialect.lines(typed, [*texts.values()], files))
    return 0


def candidates(asked: Asked) -> Iterator[Candidate | Files]:
    """What the last of the words may become: nothing that a shell would not hand over as it is."""
    for each in _known(asked):
        if isinstance(each, Files) or _is_harmless(asked, each):
            yield each


def _is_harmless(asked: Asked, candidate: Candidate) -> bool:
    if legible(candidate.text) != candidate.text:
        return False
    if not candidate.value:
        return True
    if candidate.head:
        return asked.word.may_hold(candidate.value)
    return asked.word.may_become(candidate.value)


def _known(asked: Asked) -> Iterator[Candidate | Files]:
    line, word = asked.line, asked.word.text
    if line.pending is not None:
        yield from values(asked, line.pending, [])
    elif begun := line.begun_value(word):
        option, head = begun
        yield from (each.behind(head) for each in values(asked.behind(head), option, []))
    elif word.startswith("-") and not line.has_only_arguments:
        yield from _options(asked)
    elif not line.verb:
        yield from (Candidate(verb, help=told) for verb, told in COMMANDS.items() if asked.begun(verb))
    else:
        argument, words = line.argument
        if argument is not None:
            yield from values(asked, argument, words)


def _options(asked: Asked) -> Iterator[Candidate]:
    """The options that may still come, by their long names."""
    for option in asked.line.options:
        for spelling in option.spellings:
            if spelling.startswith("--") and asked.begun(spelling):
                yield Candidate(spelling, help=with_names(option.help) if asked.wants_help else "")
