"""What ``check --list`` and ``check --explain`` print: the rules, and the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.pages import explained, page
from filmcat.checking.select import known
from filmcat.cli.output import Output
from filmcat.errors import ExitCode
from filmcat.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator


def answer(explain: str | None) -> int:
    """Print the page of a rule, or a line for each rule. Raises UnknownWord."""
    output = Output(None, "never")
    output.write([explained(known(explain.strip()))] if explain is not None else _listed())
    return ExitCode.DONE


def _listed() -> Iterator[str]:
    for code, rule in RULES.items():
        yield f"{code}\t{rule.group}\t{rule.severity}\t{'mended' if rule.is_mended else ''}\t{page(code).summary}\n"
