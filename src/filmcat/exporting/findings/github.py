"""Findings as commands of a GitHub workflow, which annotates the lines of a change with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.text.escape import legible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.findings import Findings

_LEVELS = {"error": "error", "warning": "warning", "suggestion": "notice"}


def findings(found: Findings, *, color: bool) -> Iterator[str]:  # noqa: ARG001 - a log has no colours
    """A command a line."""
    for one in found:
        record = f"{one.record}: " if one.record else ""
        place = f"file={_property(one.path)},line={one.line},col={one.column},title={_property(one.code)}"
        yield f"::{_LEVELS[one.severity]} {place}::{_data(f'{record}{one.message}')}\n"


def _data(text: str) -> str:
    return legible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
