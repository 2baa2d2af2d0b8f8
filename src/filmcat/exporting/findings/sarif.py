"""Findings as a log in SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from filmcat import __version__
from filmcat.model.rules import RULES
from filmcat.records.json_text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.views.findings import Finding, Findings

_LEVELS = {"error": "error", "warning": "warning", "suggestion": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def findings(found: Findings, *, color: bool) -> Iterator[str]:  # noqa: ARG001 - a log has no colours
    """One run; a result a line."""
    driver = {"name": "filmcat", "version": __version__, "rules": list(map(_rule, RULES))}
    head = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints"}
    yield f'{{"$schema":"{_SCHEMA}","version":"2.1.0","runs":[{encoded(head)[:-1]},"results":['
    separator = "\n"
    for one in found:
        yield f"{separator}{encoded(_result(one))}"
        separator = ",\n"
    yield "\n]}]}\n"


def _rule(code: str) -> Mapping[str, object]:
    rule = RULES[code]
    return {
        "id": code,
        "shortDescription": {"text": rule.sentence},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"group": rule.group},
    }


def _result(one: Finding) -> Mapping[str, object]:
    place: Mapping[str, object] = {
        "artifactLocation": {"uri": quote(one.path, errors="surrogateescape")},
        "region": {"startLine": one.line, "startColumn": one.column},
    }
    record = f"{one.record}: " if one.record else ""
    return {
        "ruleId": one.code,
        "level": _LEVELS[one.severity],
        "message": {"text": f"{record}{one.message}"},
        "locations": [{"physicalLocation": place}],
    }
