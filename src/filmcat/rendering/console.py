"""The console that pages and tables are drawn on: one in memory, as wide as told, that takes data for data."""

from io import StringIO

from rich.console import Console


def new_console(width: int, *, color: bool) -> Console:
    """A console that draws into memory, takes data for data, and is as wide as told."""
    return Console(
        file=StringIO(), width=width, color_system="standard" if color else None, force_terminal=color,
        no_color=not color, markup=False, emoji=False, highlight=False, legacy_windows=False, _environ={},
    )  # fmt: skip


def drawn(console: Console) -> str:
    """What was drawn since the last time, without blanks at the ends of lines."""
    buffer = console.file
    if not isinstance(buffer, StringIO):
        raise TypeError(buffer)
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return "".join(f"{line.rstrip()}\n" for line in text.split("\n")[:-1])
