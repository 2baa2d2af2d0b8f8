"""The options that several commands share, and how the words of the command line become a question."""

from __future__ import annotations

import os
import sys

from filmcat.errors import BadValue, UsageError, quoted
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli.output import Output
    from filmcat.cli.way import Way
    from filmcat.query.question import Groups

_LONGEST_LIMIT = 16  # digits; no catalogue holds so many films


class Typed:
    """What was typed: all arguments, the verb, and the catalogue that was named before it."""

    __slots__ = ("argv", "catalogue", "verb")

    def __init__(self, argv: list[str], verb: str = "", catalogue: str | None = None) -> None:
        self.argv = argv
        self.verb = verb
        self.catalogue = catalogue


def asked_catalogue(typed: Typed, catalogue: str | None) -> str | None:
    """The catalogue named behind the verb, else the one named before it. Raises UsageError for an empty name."""
    named = catalogue if catalogue is not None else typed.catalogue
    if named is not None and not named.strip():
        raise UsageError("The path of the catalogue is empty.", "-C PATH names a TOML file, or a folder of them")
    return named if named is None else as_path(named)


def as_path(text: str) -> str:
    """A path that was typed, as the system knows it: with bytes for letters where it only knows those of ASCII."""
    if sys.getfilesystemencoding() == "ascii":
        return os.fsdecode(text.encode("utf-8", "surrogateescape"))
    return text


def way(  # noqa: PLR0913 - the options of every verb that writes
    typed: Typed, catalogue: str | None, words: list[str], *, output: Output, yes: bool, dry_run: bool
) -> Way:
    """How a command was asked to write."""
    import shlex

    from filmcat.cli.way import Way

    argv = typed.argv
    command = shlex.join(map(word, argv[argv.index(typed.verb) :]))
    return Way(asked_catalogue(typed, catalogue), command, output, yes, dry_run, is_input_taken="-" in words)


def read_limit(text: str | None) -> int | None:
    """How many films at most: ``read_limit("20") == 20``; None for all. Raises BadValue for no whole number."""
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal()):
        raise BadValue("--limit", text, "a whole number of films, as 20")
    return int(text) if len(text.lstrip("0")) <= _LONGEST_LIMIT else None


def read_top(text: str | None) -> int | None:
    """How many values at most; None for all. Raises BadValue for no whole number above 0."""
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and text.strip("0")):
        raise BadValue("--top", text, "a whole number of values, as 10")
    return int(text) if len(text.lstrip("0")) <= _LONGEST_LIMIT else None


def read_query(words: list[str] | None) -> list[Groups]:
    """The alternatives of a query. Raises UsageError for what cannot be read."""
    from filmcat.query.question import read_alternatives

    return read_alternatives(list(map(word, words or ())))


def word(text: str) -> str:
    """One word of the command line, without the surrogates of bytes that were no UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def needed(words: list[str], what: str, command: str) -> list[str]:
    """Arguments of which there must be one. Raises UsageError where there is none."""
    if not words:
        raise UsageError(f"{command} needs a {what}.", f"{command} --help")
    return words


def check_none(words: list[str], reason: str) -> None:
    """Raise UsageError where there are arguments that have no place."""
    if words:
        raise UsageError(f"{quoted(joined(words))} has no place here: {reason}.")


def joined(words: list[str]) -> str:
    """The words of a title or name, joined as one."""
    return word(" ".join(words)).strip()
