"""The only writer: decides once whether a person or a program reads, in which format, colour and width."""

from __future__ import annotations

import os
import sys

from filmcat.errors import NotWritten, OutputClosed, UnknownWord
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TextIO

    from filmcat.exporting.formats import Format
    from filmcat.exporting.writer import Writer
    from filmcat.views.wording import Wording

_WORDINGS = ("FILMCAT_LANG", "FILMCAT_NAMES")
COLORS = ("auto", "always", "never")
_NO = ("", "0")
_BLOCK = 1 << 16  # characters written at a time
_FIRST_PIPED = 1000  # rows that decide the widths of a table in a pipe without $COLUMNS
_BELOW = 1  # lines that a footer takes below an answer
_LONGEST_WIDTH = 4  # digits of $COLUMNS
_NATURAL_PAGE = 1000  # columns; wider than any line of a page


class Output:
    """Where an answer goes, and what it looks like there.

    ``width`` is in columns (None: as wide as the answer needs), ``height`` in lines (None: no screen), and
    ``heading_level`` is that of the first heading. Where no format
    is asked for, a terminal gets one for reading and a pipe one for programs; with ``is_read`` a pipe, too, gets one
    for reading. Raises UnknownWord or UsageError for a format or a level that cannot be had.
    """

    def __init__(  # noqa: PLR0913 - whatever an answer may be asked to look like
        self,
        asked_format: str | None,
        color: str,
        *,
        json: bool = False,
        is_read: bool = False,
        lang: str | None = None,
        names: str | None = None,
        heading_level: str | None = None,
    ) -> None:
        self.is_terminal = is_terminal(sys.stdout)
        self._is_read = is_read or self.is_terminal
        self._asked = _asked(asked_format, json=json) if json or asked_format is not None else None
        self.color = _decided_color(color, is_terminal=self.is_terminal)
        self.width, self.height = _decided_size(is_terminal=self.is_terminal)
        self._said = lang, names
        self.heading_level = self._level(heading_level)
        self.can_ask = self.is_terminal and is_terminal(sys.stdin) and is_terminal(sys.stderr)

    @property
    def is_asked(self) -> bool:
        """Whether a format was asked for."""
        return self._asked is not None

    @property
    def is_plain(self) -> bool:
        """Whether a program reads, and asked for nothing else."""
        return self._asked is None and not self._is_read

    @property
    def is_drawn(self) -> bool:
        """Whether answers are laid out for a terminal."""
        return self._asked.is_drawn if self._asked is not None else self._is_read

    @property
    def writer(self) -> Writer:
        """The functions that write answers in the format that is asked for, or else meant."""
        return self._format.writer

    @property
    def wording(self) -> Wording | None:
        """In whose words the answer is given; None for those of the catalogue.

        Raises UnknownWord for a language that there is not.
        """
        lang, names = self._said
        if lang is None and names is None and not any(map(os.environ.get, _WORDINGS)):
            return None
        from filmcat.cli.asked_look import wording

        return wording(self._format, (lang, names), [os.environ.get(name) for name in _WORDINGS])

    @property
    def _format(self) -> Format:
        from filmcat.exporting.formats import default

        return self._asked or default(is_read=self._is_read)

    @property
    def first_rows(self) -> int:
        """How many rows decide the widths of a table."""
        return self.height or _FIRST_PIPED

    @property
    def page_width(self) -> int:
        """The width of a page, in columns, which needs one."""
        return self.width or _NATURAL_PAGE

    def write(self, chunks: Iterable[str]) -> None:
        """Write data to standard output; through the pager where a person reads and it is longer than the screen.

        Raises OutputClosed where nobody reads any more, NotWritten where it cannot be written.
        """
        if self.is_terminal and self.is_drawn and self.height:
            from filmcat.cli.pager import page

            page(chunks, self.height - _BELOW, self._write, os.environ)
        else:
            self._write(chunks)

    def _level(self, asked: str | None) -> int:
        if asked is None:
            return 1
        from filmcat.cli.asked_look import heading_level

        return heading_level(self._format, asked)

    def _write(self, chunks: Iterable[str]) -> None:
        write = _writer_of_data(is_terminal=self.is_terminal)
        held: list[str] = []
        size = 0
        for chunk in chunks:
            held.append(chunk)
            size += len(chunk)
            if size >= _BLOCK:
                write("".join(held))
                held, size = [], 0
        write("".join(held))


def say(text: str) -> None:
    """Say something to the person at the terminal, on standard error."""
    from filmcat.text.escape import legible_lines

    _write_stderr(f"{legible_lines(text)}\n")


def say_error(message: str, rows: Iterable[str] = (), hint: str = "") -> None:
    """Say what went wrong: one sentence, the rows that belong to it, then a blank line and a hint."""
    from filmcat.text.escape import legible

    listing = "".join(f"  {legible(row)}\n" for row in rows)
    _write_stderr(f"{legible(message)}\n{listing}" + (f"\nhint: {legible(hint)}\n" if hint else ""))


def let_go(stream: TextIO | None) -> None:
    """Turn a stream that cannot be written to nowhere, so that Python does not try again at its exit."""
    try:
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return


def is_color_wanted(color: str, *, is_terminal: bool) -> bool:
    """Whether to colour: ``color`` decides, then ``NO_COLOR``, then what asks for colours in a pipe too, then others.

    ``FORCE_COLOR`` and ``CLICOLOR_FORCE`` ask for them unless they are 0; ``CLICOLOR=0`` and a dumb terminal say no.
    """
    if color != "auto":
        return color == "always"
    said = os.environ.get
    if said("NO_COLOR") or said("FORCE_COLOR") == "0":
        return False
    if said("FORCE_COLOR") or said("CLICOLOR_FORCE", "0") not in _NO:
        return True
    return is_terminal and said("CLICOLOR") != "0" and said("TERM") != "dumb"


def _asked(name: str | None, *, json: bool) -> Format:
    from filmcat.exporting.formats import asked_for

    return asked_for(name, json=json)


def _decided_color(color: str, *, is_terminal: bool) -> bool:
    if color not in COLORS:
        raise UnknownWord("colour mode", color, [], f"write --color {', '.join(COLORS)}")
    return is_color_wanted(color, is_terminal=is_terminal)


def _decided_size(*, is_terminal: bool) -> tuple[int | None, int | None]:
    if is_terminal:
        import shutil

        size = shutil.get_terminal_size()
        return size.columns, size.lines
    columns = os.environ.get("COLUMNS", "")
    is_number = columns.isascii() and columns.isdecimal() and len(columns) <= _LONGEST_WIDTH
    return (int(columns) or None if is_number else None), None


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; one that is closed, or was never there, is none."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def _writer_of_data(*, is_terminal: bool) -> Callable[[str], None]:
    """Data is UTF-8 in a pipe whatever the locale; a terminal gets what it can show."""
    stream = sys.stdout
    if stream is None:
        raise NotWritten("Standard output is closed.")
    if reconfigure := getattr(stream, "reconfigure", None):
        encoding = stream.encoding if is_terminal else "utf-8"
        reconfigure(encoding=encoding, errors=_handler(encoding), newline="\n")

    def write(text: str) -> None:
        try:
            stream.write(text)
            stream.flush()
        except BrokenPipeError:
            raise OutputClosed from None
        except ValueError as error:
            raise NotWritten("Standard output is closed.") from error
        except OSError as error:
            raise NotWritten(f"The output cannot be written: {(error.strerror or str(error)).lower()}.") from error

    return write


def _handler(encoding: str) -> str:
    """The error handler of an encoding: the module of substitutes is only imported where some are needed."""
    if encoding == "utf-8":
        return "backslashreplace"
    from filmcat.rendering.encoding_errors import error_handler

    return error_handler(encoding)


def _write_stderr(text: str) -> None:
    """Talk is lost rather than in the way: where standard error cannot be written, nobody is told."""
    try:
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(text.encode(encoding, _handler(encoding)).decode(encoding))
        sys.stderr.flush()
    except OSError:
        let_go(sys.stderr)
    except (ValueError, AttributeError):  # closed, or never there
        return
