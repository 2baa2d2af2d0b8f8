"""A comment that ignores a rule ignores something.

`# filmcat: ignore RULE` in a record, or several rules with commas between them, silences these rules there. One that
silences nothing is left of what was mended, or misspelt. What cannot be read, an error, is never ignored so.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    # filmcat: ignore impossible-runtime
    runtime = 167

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    # filmcat: ignore impossible-runtime
    runtime = 2880
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each rule that a comment names and that found nothing, if it was asked at all."""
    for ignored in subject.ignores:
        if reason := _reason(ignored.code, subject):
            yield Found(ignored.place, {"reason": reason})


def _reason(code: str, subject: Subject) -> str:
    if not code:
        return "it names no rule"
    if code not in RULES:
        near = get_close_matches(code, RULES, 1)
        return f"there is no rule {quoted(code)}" + (f"; did you mean {quoted(near[0])}?" if near else "")
    if RULES[code].is_error:
        return f"{code} is an error, which cannot be ignored"
    if code in subject.silenced or code not in subject.terms.codes:
        return ""
    return f"{code} finds nothing here"
