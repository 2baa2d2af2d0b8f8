"""Progress bars, for the making of an index and for imports: only where it takes long, and where somebody sees it."""

import sys
import time
from collections.abc import Callable

_PATIENCE = 0.5  # seconds before a bar is worth drawing
_PAUSE = 0.1  # seconds between two drawings
_CELLS = 24


class Progress:
    """Draws how far a long work is, on standard error; call it as often as you like with what is done, of how much.

    ``drawn`` makes the text from both and the seconds since the start.
    """

    def __init__(self, drawn: Callable[[int, int, float], str] | None = None) -> None:
        self._drawn = drawn or bar
        self._start = time.monotonic()
        self._next = self._start + _PATIENCE
        self._is_shown = False

    def __call__(self, done: int, whole: int) -> None:
        """Draw anew, unless it is too early for that."""
        now = time.monotonic()
        if now >= self._next and sys.stderr is not None and sys.stderr.isatty():
            self._next = now + _PAUSE
            self._is_shown = True
            self._show(self._drawn(done, whole, now - self._start))

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_shown:
            self._show("")

    def _show(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[2K{text}")
        sys.stderr.flush()


def bar(read: int, whole: int, seconds: float) -> str:
    """The bar as text: ``indexing ━━━━──── 50 %  12.0 MB/s  0:08 left``."""
    rate = read / seconds if seconds else 0.0
    return f"indexing {_cells(read, whole)}  {rate / 1e6:.1f} MB/s  {_left(read, whole, rate)}"


def writing(done: int, whole: int, seconds: float) -> str:
    """The bar of records that are looked at before they are written."""
    rate = done / seconds if seconds else 0.0
    return f"writing {_cells(done, whole)}  {rate:,.0f} a second  {_left(done, whole, rate)}"


def exporting(done: int, whole: int, seconds: float) -> str:
    """The bar of an export; ``whole`` is 0 where ``done`` are films of which nobody knows how many there will be."""
    rate = done / seconds if seconds else 0.0
    if not whole:
        return f"exporting {done:,} films  {rate:,.0f} a second"
    return f"exporting {_cells(done, whole)}  {_left(done, whole, rate)}"


def planning(so_far: int, read: int, whole: int, seconds: float) -> str:
    """Films that are planned, and how much of their source is read: ``planning 12,000 films  ━━━─── 50 %  0:03 left``.

    ``whole`` is 0 where nobody knows how much there will be.
    """
    films = f"planning {so_far:,} films"
    if not whole:
        return f"{films}  {so_far / seconds if seconds else 0:,.0f} a second"
    return f"{films}  {_cells(read, whole)}  {_left(read, whole, read / seconds if seconds else 0.0)}"


def _cells(done: int, whole: int) -> str:
    share = min(done / whole, 1.0) if whole else 1.0
    filled = round(share * _CELLS)
    return f"{'━' * filled}{'─' * (_CELLS - filled)} {share:4.0%}"


def _left(done: int, whole: int, rate: float) -> str:
    left = round((whole - done) / rate) if rate else 0
    return f"{left // 60}:{left % 60:02} left"
