"""Findings for reading: place, rule and sentence, then the line of the file with a sign below what is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from filmcat.text.escape import legible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.findings import Finding, Findings

_WIDTH = 96  # characters of a line of a file that are shown
_BEFORE = 40  # characters of them before what is meant
_COLORS = {"error": "31", "warning": "33", "suggestion": "36"}  # red, yellow, cyan
_BOLD, _FAINT = "1", "2"


def findings(found: Findings, *, color: bool) -> Iterator[str]:
    """Each finding, and a blank line behind it."""
    for one in found:
        yield "".join(f"{line}\n" for line in (*_lines(one, color=color), ""))


def _lines(one: Finding, *, color: bool) -> Iterator[str]:
    def styled(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if color else text

    place = styled(f"{legible(one.path)}:{one.line}:{one.column}:", _BOLD)
    record = f" [{one.record}]" if one.record else ""
    mended = styled(" (--fix mends it)", _FAINT) if one.is_mended else ""
    yield f"{place} {styled(one.severity, _COLORS[one.severity])} {one.code}: {one.message}{record}{mended}"
    source, before = _shown(one)
    if source.strip():
        number = f"{one.line} |"
        yield f"{styled(number, _FAINT)} {source}"
        sign = styled("^", _COLORS[one.severity])
        yield f"{styled('|'.rjust(len(number)), _FAINT)} {' ' * before}{sign}"
    if one.hint:
        yield f"  {legible(one.hint)}"


def _shown(one: Finding) -> tuple[str, int]:
    """The line of the file, cut where it is long; and how many columns stand before what is meant."""
    start = max(0, one.column - 1 - _BEFORE) if len(one.source) > _WIDTH else 0
    before = legible(one.source[start : one.column - 1])
    behind = legible(one.source[one.column - 1 : start + _WIDTH])
    cut = ("…" if start else "", "…" if len(one.source) > start + _WIDTH else "")
    return f"{cut[0]}{before}{behind}{cut[1]}", len(cut[0]) + sum(map(_columns, before))


def _columns(sign: str) -> int:
    if combining(sign):
        return 0
    return 2 if east_asian_width(sign) in {"W", "F"} else 1
