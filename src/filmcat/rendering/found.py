"""What a search finds, for a terminal: films, and below each the lines in which the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from filmcat.rendering.console import drawn, new_console
from filmcat.rendering.layout import INDENT, MEASURE
from filmcat.text.escape import legible
from filmcat.views.found import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.views.found import Found, FoundFilm, Line

_LEAST = 20  # characters of an excerpt
_FOUND = "bold yellow"


def found_page(answer: Found, width: int, *, color: bool) -> Iterator[str]:
    """Draw the films one after the other; ``width`` is in columns."""
    console = new_console(width, color=color)
    excerpts = max(min(width, MEASURE) - INDENT, _LEAST)
    for film in answer.films(excerpts):
        console.print(_heading(film))
        for line in film.lines:
            console.print(_line(line, is_styled=color))
        yield drawn(console)


def _heading(film: FoundFilm) -> Text:
    directors = (film.record["credits"] or {}).get("director", [])
    about = [part for part in (film.year_text, ", ".join(directors), film.id) if part]
    return Text.assemble((legible(film.title), "bold"), legible(f"  {' · '.join(about)}"), overflow="fold")


def _line(line: Line, *, is_styled: bool) -> Text:
    """One line: words that were found are coloured, or stand between asterisks where there is no colour."""
    text = Text(" " * INDENT, overflow="fold")
    text.append(f"{legible(line.field)}: ", "cyan")
    shown = line.excerpt
    place = 0
    for start, end in shown.marks:
        text.append(legible(shown.text[place:start]))
        word = legible(shown.text[start:end])
        text.append(word if is_styled else f"{MARK}{word}{MARK}", _FOUND)
        place = end
    text.append(legible(shown.text[place:]))
    return text
