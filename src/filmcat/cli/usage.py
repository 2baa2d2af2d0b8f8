"""What is said when the command line cannot be understood."""

import errno
import re

from typer.core import TyperGroup
from typer.exceptions import TyperException

from filmcat.cli.app import COMMANDS
from filmcat.cli.output import say
from filmcat.errors import ExitCode, FilmcatError, NotWritten, OutputClosed, UnknownWord, UsageError


def print_help(command: object) -> int:
    """Print the help of the whole program on standard error: nothing was asked."""
    if isinstance(command, TyperGroup):
        with command.make_context("filmcat", [], resilient_parsing=True) as context:
            say(command.get_help(context))
    return ExitCode.USAGE


def as_filmcat_error(error: Exception) -> Exception:
    """An error of the command line's parser, or of the system, as one of ours; what nobody foresaw stays as it is."""
    if isinstance(error, TyperException):
        return _of_parser(error)
    if isinstance(error, BrokenPipeError):
        return OutputClosed()
    if isinstance(error, OSError):
        reason = (error.strerror or str(error)).lower()
        where = f"{error.filename}: " if error.filename else ""
        kind = NotWritten if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO} else FilmcatError
        return kind(f"{where}{reason}.")
    return error


def _of_parser(error: TyperException) -> FilmcatError:
    wrong_command = _wrong_command(error)
    if wrong_command is not None:
        from difflib import get_close_matches

        return UnknownWord(
            "command",
            wrong_command,
            get_close_matches(wrong_command, COMMANDS, 2),
            f"write one of {', '.join(COMMANDS)}",
        )
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "filmcat"
    message = error.format_message() if hasattr(error, "format_message") else str(error)
    return UsageError(message.strip() or "The command line cannot be understood.", f"{path} --help")


def _wrong_command(error: TyperException) -> str | None:
    """The command that the parser did not know; its message is the only place that holds it."""
    found = re.search(r"No such command '(.*?)'\.", str(error), re.DOTALL)
    return found[1] if found else None
