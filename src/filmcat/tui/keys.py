"""Keys in the order in which they are pressed, however fast they follow each other.

A key is sent to the widget that has the focus when it arrives, and answered later: one that comes a moment after
Enter would still be a letter of the line that Enter left. So keys of the browser are answered as they arrive.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.widgets import Input


def key(keys: str, action: str, about: str) -> Binding:
    """A key that is answered as it arrives."""
    return Binding(keys, action, about, show=False, priority=True)


async def settled(line: Input) -> None:
    """Wait until every letter that was sent to a line stands in it."""
    is_settled = asyncio.Event()
    line.call_later(is_settled.set)
    await is_settled.wait()
