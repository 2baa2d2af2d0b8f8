"""What could not be read, said on standard error, with file, line and column."""

import os

from filmcat.catalogue import Catalogue
from filmcat.cli.open_catalogue import folder
from filmcat.cli.output import say
from filmcat.errors import ExitCode

_MOST = 20  # problems that are named; the others are counted
_NO_FILM = -1


def report_broken(catalogue: Catalogue) -> int:
    """Name what is broken, and nothing else: what was asked for may stand in there."""
    return report_problems(catalogue, _NO_FILM)


def report_problems(catalogue: Catalogue, only: int | None = None) -> int:
    """Name what is broken, and the fields that could not be read (of the film ``only``, or all); BROKEN or DONE."""
    if passed := [shown_path(path) for path in catalogue.passed_over()]:
        say(f"Passed over, for it holds no records: {', '.join(passed[:_MOST])}{', …' if len(passed) > _MOST else ''}.")
    problems = catalogue.problems(only)
    for path, problem in problems[:_MOST]:
        say(f"{shown_path(path)}:{problem.line}:{problem.column}: {problem.message}")
    if len(problems) > _MOST:
        say(f"… and {len(problems) - _MOST} more.")
    return ExitCode.BROKEN if any(problem.is_broken for _, problem in problems) else ExitCode.DONE


def shown_path(path: str) -> str:
    """A path as seen from this folder, where that is shorter."""
    here = folder()
    relative = os.path.relpath(path, here) if here else path
    return relative if len(relative) < len(path) else path
