"""The formats of what a check found, one row each: nobody else tells them apart by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from filmcat.errors import UnknownWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.findings import Findings


class Writer(Protocol):
    """The module of a format."""

    def findings(self, found: Findings, *, color: bool) -> Iterator[str]:
        """The findings as text, in pieces."""


FORMATS = {
    "text": "for reading: each with its line of the file",
    "json": "an array of objects",
    "github": "annotations of a change on GitHub",
    "sarif": "a log in SARIF 2.1.0, which code hosts and editors read",
}


def writer_of(name: str) -> Writer:
    """The module of a format. Raises UnknownWord for another."""
    if name not in FORMATS:
        from difflib import get_close_matches

        known = f"write one of {', '.join(FORMATS)}"
        raise UnknownWord("format of a check", name, get_close_matches(name, FORMATS, 1), known)
    from importlib import import_module

    return cast("Writer", import_module(f"filmcat.exporting.findings.{name}"))
