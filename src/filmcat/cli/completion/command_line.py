"""What the words before the cursor mean: the verb, its options and their values, the words that are no options.

The parameters are those of the very commands, read as their parser has them.
"""

from __future__ import annotations

from filmcat.cli.argv.declared import declared
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from filmcat.cli.argv.parameter import Parameter


class CommandLine:
    """The words before the cursor, read."""

    def __init__(self, before: list[str]) -> None:
        self.verb = ""
        self.parameters = declared("")
        self.arguments: list[str] = []
        self.pending: Parameter | None = None
        self.has_only_arguments = False
        self._given: list[tuple[str, str]] = []
        self._options = _by_spelling(self.parameters)
        for word in before:
            self._read(word)
            if self.arguments and not self.verb:
                self.verb = self.arguments.pop()
                self.parameters = declared(self.verb)
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
            return (option, f"{spelling}=") if option is not None and not option.is_flag else None
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
        if option.is_flag:
            self._given.append((option.name, ""))
        else:
            self.pending = option

    def _in_cluster(self, word: str) -> tuple[Parameter, str] | None:
        """``-cuk`` and ``-ecuk``: behind flags the first option that takes a value has the rest."""
        if word.startswith("--"):
            return None
        for at, letter in enumerate(word[1:], 2):
            option = self._options.get(f"-{letter}")
            if option is None:
                return None
            if not option.is_flag:
                return (option, word[:at]) if at < len(word) else None
        return None


def _by_spelling(parameters: Iterable[Parameter]) -> dict[str, Parameter]:
    return {spelling: each for each in parameters for spelling in each.spellings}
