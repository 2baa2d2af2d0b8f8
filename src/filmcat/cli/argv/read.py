"""Arguments to a request: the verb, and the values of its parameters.

Data path: ``__main__`` calls ``read`` with the arguments and runs the request that it returns; where that is None, it
makes the Typer application and hands it the same arguments. What is read here is what Typer would have read (a law
compares): a word that may be wrong, or asks for help, is not judged but declined, so that every message is Typer's.
"""

from __future__ import annotations

from filmcat.cli.argv.declared import declared
from filmcat.cli.options import Typed
from filmcat.cli.verbs import module_of
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.cli.argv.parameter import Parameter

_OR = "--or"


class Request:
    """A command and the values that it is called with, by the names of its parameters."""

    __slots__ = ("typed", "values")

    def __init__(self, typed: Typed, values: dict[str, object]) -> None:
        self.typed = typed
        self.values = values

    def answered(self) -> int:
        """The exit code of the command, which has run."""
        return int(module_of(self.typed.verb).command(self.typed, **self.values))


def read(argv: list[str]) -> Request | None:
    """What was asked; None where only Typer can tell."""
    before = _read(declared(""), iter(argv), is_verb=False)
    if before is None or not before.words:
        return None
    verb, *words = before.words
    parameters = declared(verb) if verb else []
    if not parameters:
        return None
    behind = _read(parameters, iter(words), is_verb=True)
    values = None if behind is None else _with_arguments(parameters, behind)
    if values is None:
        return None
    catalogue = before.values.get("catalogue")
    return Request(Typed(argv, verb, catalogue if isinstance(catalogue, str) else None), values)


class _Words:
    """The options of some words, with their values, or lists of them, and the words that are none."""

    __slots__ = ("lists", "values", "words")

    def __init__(self) -> None:
        self.values: dict[str, str | bool] = {}
        self.lists: dict[str, list[str]] = {}
        self.words: list[str] = []


def _read(parameters: list[Parameter], words: Iterator[str], *, is_verb: bool) -> _Words | None:
    """Words read one after the other: those of a verb in any order, those before one until it comes."""
    options = {spelling: each for each in parameters for spelling in each.spellings}
    found = _Words()
    for word in words:
        if word == "--":
            if not is_verb:
                return None
            break
        if word[:1] != "-" or word == "-":
            found.words.append(word)
            if not is_verb:
                break
        elif not _take(found, options, word, words):
            return None
    found.words.extend(words)
    return found


def _take(found: _Words, options: dict[str, Parameter], word: str, rest: Iterator[str]) -> bool:
    """Take an option, or a cluster of short ones, with its value; False where Typer has to be asked."""
    if word == _OR and _OR in options:
        from filmcat.query.question import OR

        found.words.append(OR)
        return True
    if word.startswith("--"):
        spelling, sign, value = word.partition("=")
        option = options.get(spelling)
        if option is None or (sign and option.is_flag):
            return False
        return _give(found, option, value if sign else None, rest)
    for place, letter in enumerate(word[1:], 2):
        option = options.get(f"-{letter}")
        if option is None:
            return False
        attached = None if option.is_flag else word[place:]
        if not _give(found, option, attached or None, rest):
            return False
        if not option.is_flag:
            break
    return True


def _give(found: _Words, option: Parameter, value: str | None, rest: Iterator[str]) -> bool:
    """Give an option a value: its own, or the next word; False where there is none, or the option acts by itself."""
    if option.acts:
        return False
    if option.is_flag:
        found.values[option.name] = True
        return True
    if value is None:
        value = next(rest, None)
        if value is None or value in {_OR, "--"}:
            return False
    if option.is_several:
        found.lists.setdefault(option.name, []).append(value)
    else:
        found.values[option.name] = value
    return True


def _with_arguments(parameters: list[Parameter], found: _Words) -> dict[str, object] | None:
    """The values of all parameters; None where words are missing, or have no place."""
    values: dict[str, object] = {each.name: each.default for each in parameters if not each.acts}
    values.update(found.values)
    values.update(found.lists)
    words = found.words
    for each in parameters:
        if each.is_option:
            continue
        if not words:
            if each.is_needed:
                return None
        elif each.is_several:
            values[each.name], words = words, []
        else:
            values[each.name], *words = words
    return None if words else values
