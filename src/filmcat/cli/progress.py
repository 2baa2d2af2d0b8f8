"""Progress bars, for the making of an index and for imports: only where it takes long, and where somebody sees it."""

import sys
import time

_PATIENCE = 0.5  # seconds before a bar is worth drawing
_PAUSE = 0.1  # seconds between two drawings
_CELLS = 24


class Progress:
    """Draws bytes read of bytes in all, with rate and time left, on standard error; call it as often as you like."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._next = self._start + _PATIENCE
        self._is_drawn = False

    def __call__(self, read: int, whole: int) -> None:
        """Draw anew, unless it is too early for that."""
        if (seconds := self.is_due()) is not None:
            self._show(bar(read, whole, seconds))

    def is_due(self) -> float | None:
        """The seconds since the start, where it is time to draw and somebody sees it; else None."""
        now = time.monotonic()
        if now < self._next or sys.stderr is None or not sys.stderr.isatty():
            return None
        self._next = now + _PAUSE
        self._is_drawn = True
        return now - self._start

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_drawn:
            self._show("")

    def _show(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[2K{text}")
        sys.stderr.flush()


def bar(read: int, whole: int, seconds: float) -> str:
    """The bar as text: ``indexing ━━━━──── 50 %  12.0 MB/s  0:08 left``."""
    share = min(read / whole, 1.0) if whole else 1.0
    done = round(share * _CELLS)
    rate = read / seconds if seconds else 0.0
    left = round((whole - read) / rate) if rate else 0
    drawn = "━" * done + "─" * (_CELLS - done)
    return f"indexing {drawn} {share:4.0%}  {rate / 1e6:.1f} MB/s  {left // 60}:{left % 60:02} left"


class Counting(Progress):
    """Counts films where nobody knows beforehand how many there will be: ``planning 12,000  6,100 a second``."""

    def count(self, so_far: int) -> None:
        """Draw anew, unless it is too early for that."""
        if (seconds := self.is_due()) is not None:
            self._show(f"planning {so_far:,}  {so_far / seconds:,.0f} a second")
