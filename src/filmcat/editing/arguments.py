"""The arguments of ``add`` and ``edit``: first the words of a title, then assignments."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from filmcat.editing.parts import Step, steps
from filmcat.errors import UsageError
from filmcat.text.escape import rejoined

_WORD = r"\w+(?:-\w+)*"
_ENTRY = r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]"
_ASSIGNMENT = re.compile(
    rf"(?P<path>(?=[^\W\d]){_WORD}(?:{_ENTRY})?(?:\.(?:{_WORD}|\"[^\"]+\")(?:{_ENTRY})?)*)(?P<operator>[+-]?=)(?P<value>.*)",
    re.DOTALL,
)


class Assignment(NamedTuple):
    """A change that an argument asks for: the words of its path, ``=``, ``+=`` or ``-=``, and the value as typed."""

    words: tuple[Step, ...]
    operator: str
    value: str


def parted(arguments: Sequence[str]) -> tuple[list[str], list[Assignment]]:
    """Arguments parted into the words of a title and assignments, of which the first ends the title.

    Raises UsageError for a plain word behind an assignment, and for what is no text.
    """
    title: list[str] = []
    assignments: list[Assignment] = []
    for argument in map(rejoined, arguments):
        if not _is_text(argument):
            raise UsageError("An argument is not UTF-8 text.", "set a UTF-8 locale, or type it anew")
        found = _ASSIGNMENT.fullmatch(argument)
        if found:
            assignments.append(Assignment(steps(found["path"]), found["operator"], found["value"]))
        elif assignments:
            raise UsageError(f"“{argument[:80]}” stands behind an assignment.", _order(arguments, argument))
        else:
            title.append(argument)
    return title, assignments


def _order(arguments: Sequence[str], word: str) -> str:
    """How what was typed may have been meant: a value with a blank in it, or a title behind an assignment."""
    before = arguments[list(arguments).index(word) - 1]
    return f"a value with blanks is quoted: '{before} {word}'; the words of a title stand first"


def _is_text(argument: str) -> bool:
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True
