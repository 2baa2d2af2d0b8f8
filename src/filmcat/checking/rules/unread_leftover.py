"""What an import left unread has been looked at.

An import keeps what no field took under `[film.extra]`, as `unread`: it belongs into a field, or can go.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.extra]
    unread = ["Format: DCP"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    versions = [{ format = "DCP" }]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each text that an import left."""
    extra = subject.record.get("extra")
    unread = extra.get("unread") if isinstance(extra, dict) else None
    texts = unread if isinstance(unread, list) else [unread]
    for place, text in enumerate(texts, 1):
        if isinstance(text, str):
            yield Found(f"extra.unread[{place}]", {"value": quoted(text)})
