"""What the words before the cursor mean: the verb, its options and their values, the words that are no options.

The parameters are those of the very commands, read as their parser has them.
"""

from collections.abc import Iterable, Iterator

from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from filmcat.cli.app import COMMANDS, named_verb, new_app

_HELP = "Show this help."


class Parameter:
    """An option or argument: its spellings (none for an argument), and what the help calls its value.

    ``is_several`` where it may come more than once.
    """

    __slots__ = ("help", "is_several", "metavar", "name", "spellings", "takes_value")

    def __init__(  # noqa: PLR0913 - what is known of it
        self,
        name: str,
        spellings: tuple[str, ...],
        metavar: str,
        help: str,
        *,
        takes_value: bool,
        is_several: bool = False,
    ) -> None:
        self.name = name
        self.spellings = spellings
        self.metavar = metavar
        self.help = help
        self.takes_value = takes_value
        self.is_several = is_several

    @property
    def is_option(self) -> bool:
        """Whether it has a spelling."""
        return bool(self.spellings)


class CommandLine:
    """The words before the cursor, read."""

    def __init__(self, before: list[str]) -> None:
        group = get_command(new_app([_known_verb(before) or next(iter(COMMANDS))]))
        self.verb = ""
        self.parameters = [*_parameters(group)]
        self.arguments: list[str] = []
        self.pending: Parameter | None = None
        self.has_only_arguments = False
        self._given: list[tuple[str, str]] = []
        self._options = _by_spelling(self.parameters)
        for word in before:
            self._read(word)
            if self.arguments and not self.verb:
                self.verb = self.arguments.pop()
                self.parameters = [*_parameters(getattr(group, "commands", {}).get(self.verb))]
                self._options = _by_spelling(self.parameters)

    @property
    def options(self) -> list[Parameter]:
        """The options that may still come."""
        given = {name for name, _ in self._given}
        return [each for each in self.parameters if each.is_option and (each.is_several or each.name not in given)]

    @property
    def argument(self) -> tuple[Parameter | None, list[str]]:
        """The argument that the word at the cursor is of, and the words that it has already."""
        left = list(self.arguments)
        for each in self.parameters:
            if each.is_option:
                continue
            if each.is_several or not left:
                return each, left
            del left[0]
        return None, left

    def last(self, name: str) -> str | None:
        """The value that an option was given last, by the name of its parameter."""
        return next((value for given, value in reversed(self._given) if given == name), None)

    def begun_value(self, word: str) -> tuple[Parameter, str] | None:
        """The option whose value a word has begun, and what stands before it: ``--sort=y``, ``-cuk``."""
        if self.has_only_arguments or not word.startswith("-"):
            return None
        spelling, sign, _ = word.partition("=")
        if sign and spelling.startswith("--"):
            option = self._options.get(spelling)
            return (option, f"{spelling}=") if option is not None and option.takes_value else None
        return self._in_cluster(word)

    def _read(self, word: str) -> None:
        if self.pending is not None:
            self._given.append((self.pending.name, word))
            self.pending = None
        elif word == "--" and not self.has_only_arguments:
            self.has_only_arguments = True
        elif self.has_only_arguments or not word.startswith("-") or word == "-":
            self.arguments.append(word)
        elif begun := self.begun_value(word):
            self._given.append((begun[0].name, word.removeprefix(begun[1])))
        else:
            self._read_option(word)

    def _read_option(self, word: str) -> None:
        spelling = word if word in self._options or word.startswith("--") else f"-{word[-1]}"
        option = self._options.get(spelling)
        if option is None:
            return
        if option.takes_value:
            self.pending = option
        else:
            self._given.append((option.name, ""))

    def _in_cluster(self, word: str) -> tuple[Parameter, str] | None:
        """``-cuk`` and ``-ecuk``: behind flags the first option that takes a value has the rest."""
        if word.startswith("--"):
            return None
        for at, letter in enumerate(word[1:], 2):
            option = self._options.get(f"-{letter}")
            if option is None:
                return None
            if option.takes_value:
                return (option, word[:at]) if at < len(word) else None
        return None


def _by_spelling(parameters: Iterable[Parameter]) -> dict[str, Parameter]:
    return {spelling: each for each in parameters for spelling in each.spellings}


def _known_verb(before: list[str]) -> str:
    verb = named_verb(before)
    return verb if verb in COMMANDS else ""


def _parameters(command: object) -> Iterator[Parameter]:
    """The parameters of a command, its help among them; none of a command that there is not."""
    if not isinstance(command, TyperCommand | TyperGroup):
        return
    for each in command.params:
        yield Parameter(
            each.name or "",
            (*each.opts,) if isinstance(each, TyperOption) else (),
            each.metavar or "",
            str(getattr(each, "help", None) or ""),
            takes_value=not getattr(each, "is_flag", False),
            is_several=each.nargs == -1 or bool(getattr(each, "multiple", False)),
        )
    yield Parameter("help", (*command.context_settings["help_option_names"],), "", _HELP, takes_value=False)
