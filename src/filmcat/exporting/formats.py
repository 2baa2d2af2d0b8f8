"""The formats of answers, one row each: whatever is true of a format stands here, and only here.

A module of a format offers nine functions (see ``writer``); nobody else tells formats apart by their names.
"""

from __future__ import annotations

from filmcat.errors import UnknownWord, UsageError
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from filmcat.exporting.writer import Writer

_JSON = "json"


class Format:
    """One format: its name, the module that writes it, a line of help.

    ``is_drawn`` where it is laid out for a terminal: there it needs a width, colours and a pager. ``is_worded`` where
    values come in the language that is asked for, ``is_read`` where people read them, so that the environment may ask,
    and ``has_headings`` where headings have levels.
    """

    __slots__ = ("has_headings", "help", "is_drawn", "is_read", "is_worded", "module", "name")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a format
        self,
        name: str,
        module: str,
        help: str,
        *,
        is_drawn: bool = False,
        is_worded: bool = False,
        is_read: bool = False,
        has_headings: bool = False,
    ) -> None:
        self.name = name
        self.module = module
        self.help = help
        self.is_drawn = is_drawn
        self.is_worded = is_worded
        self.is_read = is_read
        self.has_headings = has_headings

    @property
    def writer(self) -> Writer:
        """The functions that write answers in this format; their module is imported now."""
        from importlib import import_module

        return cast("Writer", import_module(f"filmcat.exporting.{self.module}"))


FORMATS = {
    row.name: row
    for row in (
        Format(
            "table", "table", "tables and pages for reading, fitted to the terminal",
            is_drawn=True, is_worded=True, is_read=True,
        ),
        Format("tsv", "tsv", "one row a line, cells parted by tabs, no header", is_worded=True),
        Format("csv", "csv", "a header and rows, safe to open in a spreadsheet", is_worded=True),
        Format("json", "json", "an array or an object that has every key"),
        Format("jsonl", "jsonl", "one object a line"),
        Format("toml", "toml", "records as a catalogue holds them"),
        Format("md", "markdown", "tables and pages in Markdown", is_worded=True, is_read=True, has_headings=True),
        Format("ids", "ids", "the ids of films, one a line"),
    )
}  # fmt: skip


def default(*, is_read: bool) -> Format:
    """The format where none is asked for: the first that is drawn where a person reads, else the first that is not."""
    return next(row for row in FORMATS.values() if row.is_drawn == is_read)


def asked_for(name: str | None, *, json: bool) -> Format:
    """The format of this name; ``json`` is short for that. Raises UnknownWord for another, UsageError for two."""
    if json and name not in {None, _JSON}:
        raise UsageError(f"--json and --format {name} contradict each other.", "leave one out")
    asked = _JSON if json else str(name)
    if asked not in FORMATS:
        from difflib import get_close_matches

        raise UnknownWord("format", asked, get_close_matches(asked, FORMATS, 2), f"write one of {', '.join(FORMATS)}")
    return FORMATS[asked]


def listed() -> str:
    """The names of all formats in words: ``table, tsv, … or ids``."""
    *names, last = FORMATS
    return f"{', '.join(names)} or {last}"
