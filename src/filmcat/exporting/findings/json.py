"""Findings as an array of objects in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.records.json_text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.views.findings import Finding, Findings


def findings(found: Findings, *, color: bool) -> Iterator[str]:  # noqa: ARG001 - JSON has no colours
    """An object a line, within brackets."""
    separator = "[\n"
    for one in found:
        yield f"{separator}{encoded(_object(one))}"
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def _object(one: Finding) -> Mapping[str, object]:
    return {
        "path": one.path, "line": one.line, "column": one.column, "rule": one.code, "severity": one.severity,
        "message": one.message, "record": one.record or None, "id": one.id or None, "hint": one.hint or None,
        "is_mended": one.is_mended, "source": one.source,
    }  # fmt: skip
