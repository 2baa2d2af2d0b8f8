"""What is said when the command line cannot be understood, or the system says no."""

from __future__ import annotations

import errno

from typer.core import TyperGroup
from typer.exceptions import TyperException

from filmcat.cli.output import say
from filmcat.cli.verbs import BEFORE, COMMANDS, named_verb
from filmcat.errors import ExitCode, FilmcatError, NotWritten, OutputClosed, UnknownWord, UsageError, quoted

_NEAR = 0.75  # difflib's ratio, from which on an option may be a misspelt one
_NOT_WRITTEN = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG})


def print_help(command: object) -> int:
    """Print the help of the whole program on standard error: nothing was asked."""
    if isinstance(command, TyperGroup):
        with command.make_context("filmcat", [], resilient_parsing=True) as context:
            say(command.get_help(context))
    return ExitCode.USAGE


def as_filmcat_error(error: Exception, argv: list[str]) -> Exception:
    """An error of the command line's parser, or of the system, as one of ours; what nobody foresaw stays as it is."""
    if isinstance(error, TyperException):
        return _of_parser(error, argv)
    if isinstance(error, BrokenPipeError):
        return OutputClosed()
    if isinstance(error, OSError):
        return _of_system(error)
    return error


def _of_system(error: OSError) -> FilmcatError:
    reason = (error.strerror or str(error)).lower()
    if error.errno in _NOT_WRITTEN:
        where = str(error.filename) if error.filename else "The output"
        return NotWritten(f"{where} cannot be written: {reason}.")
    return FilmcatError(f"{error.filename}: {reason}." if error.filename else f"The system says: {reason}.")


def _of_parser(error: TyperException, argv: list[str]) -> FilmcatError:
    """The parser's errors in our words; they are known by what they carry, since their classes are private."""
    message = error.format_message().strip()
    verb = named_verb(argv)
    if message.startswith("No such command"):
        return unknown_command(verb)
    command = f"filmcat {verb}" if verb in COMMANDS else "filmcat"
    option = str(getattr(error, "option_name", ""))
    if message.startswith("No such option"):
        context = getattr(error, "ctx", None)
        is_before = context is not None and context.command_path == "filmcat"
        return _unknown_option(option, getattr(error, "possibilities", None), "filmcat" if is_before else command)
    if wrong := _of_arguments(error, message, command):
        return wrong
    if option:
        takes = "takes no value" if "not take" in message else "needs a value"
        return UsageError(f"The option {option} {takes}.", f"{command} --help")
    return UsageError(message or "The command line cannot be understood.", f"{command} --help")


def _of_arguments(error: TyperException, message: str, command: str) -> UsageError | None:
    """What is wrong with the words that are no options; None where it is something else."""
    if message.startswith("Missing argument"):
        wanted = str(getattr(getattr(error, "param", None), "metavar", None) or "argument").rstrip(".")
        return UsageError(f"{command} needs a {wanted}.", f"{command} --help")
    if message.startswith("Got unexpected extra argument"):
        words = message.partition("(")[2].rpartition("(")[2].rstrip(")")
        return UsageError(f"{command} has no place for {quoted(words)}.", f"{command} --help")
    if message.startswith("Missing command"):
        return UsageError("No command is given.", f"write one of {', '.join(COMMANDS)}")
    return None


def unknown_command(word: str) -> UnknownWord:
    """The error of a verb that there is not, with the nearest."""
    from difflib import get_close_matches

    return UnknownWord("command", word, get_close_matches(word, COMMANDS, 2), f"write one of {', '.join(COMMANDS)}")


def _unknown_option(word: str, near: list[str] | None, path: str) -> FilmcatError:
    if path == "filmcat list" and _is_of_filter(word):
        return UsageError(f"{path} has no option {word}.", f"filmcat filter {word} …; or filmcat list FIELD:VALUE")
    if path in {"filmcat list", "filmcat filter"} and (term := _term(word)):
        return UsageError(f"{path} has no option {word}.", f"write {term}:VALUE, a word of the query")
    if path == "filmcat":
        near = [flag for option in BEFORE for flag in option.split() if flag[:2] == "--"]
        known = f"before the command stand only {', '.join(BEFORE[:-1])} and {BEFORE[-1]}"
    elif path.endswith((" show", " credits", " person")):
        known = f"{path} --help; or, for a title or name that begins so, {path} -- {word}…"
    else:
        known = f"{path} --help"
    from difflib import get_close_matches

    return UnknownWord("option", word, get_close_matches(word, near or (), 3, _NEAR), known)


def _term(word: str) -> str | None:
    """What a word of a query is called that an option is written for: a field, or a role."""
    from filmcat.query.criteria import FIELDS
    from filmcat.text.roles import role_key

    name = word.lstrip("-").casefold()
    known = word.startswith("--") and (name in FIELDS or role_key(name) is not None)
    return name if known else None


def _is_of_filter(word: str) -> bool:
    from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS

    flags = [flag for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.option for flag in row.option.flags]
    return word in {*flags, "--role"}
