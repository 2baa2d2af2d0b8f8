"""The rows of one file of a Letterboxd export, lists with their two parts included."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from filmcat.importing.cell_text import cleaned
from filmcat.importing.draft import Note, Refusal
from filmcat.importing.sources.lines import lines, opened_text
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.rows import Row, rows

_LIST = "Letterboxd list export"
_HEAD = frozenset({"Name", "Tags", "URL"})  # columns of the head of a list, which tells of the list alone
_LONGEST_HEAD = 1000  # lines
# What Letterboxd calls columns where it imports them, by their names where it exports them.
_IMPORTED = {"Title": "Name", "LetterboxdURI": "Letterboxd URI", "WatchedDate": "Watched Date"}
_COLUMNS = frozenset({"Directors", "imdbID", "tmdbID",
                      "Date", "Name", "Year", "Letterboxd URI", "Rating", "Rewatch", "Tags", "Watched Date", "Review",
                      "Position", "URL", "Description"})  # fmt: skip


class LetterboxdRow(NamedTuple):
    """One row about a film: its cells by header, and where it stands.

    ``kind`` is ``diary``, ``list`` and so on, ``import`` of a file that Letterboxd would import.
    ``tags`` are those that the whole file gives its films: the name and the tags of a list.
    """

    file: str
    line: int
    kind: str
    cells: dict[str, str]
    tags: tuple[str, ...] = ()


class NoFilms(Fault):
    """A file of an export that is about something else: comments, reviews or lists that one likes, a profile."""


def rows_of(source: Source) -> Iterator[LetterboxdRow | Note | Refusal]:
    """The rows of one file; raises NoFilms where it has no column of films, Fault where it is none of Letterboxd's."""
    with opened_text(source) as text:
        found = lines(text)
        above, first = _first(found)
        if first.startswith(_LIST):
            yield from _of_list(source.name, found, above + 1)
            return
        header, *_ = [*rows([first]), Row(1, [])]
        cells = [cell.strip() for cell in header.cells]
        if {*cells} >= _HEAD and not {"Year", "Rating"} & {*cells}:
            yield from _of_list(source.name, chain((first,), found), above)
        else:
            yield from _of_table(source.name, rows(chain((first,), found)), _kind(source.name, cells), (), above)


def _first(text: Iterator[str]) -> tuple[int, str]:
    """The first line that is not empty, and how many are above it."""
    above = 0
    for line in text:
        if plain := line.lstrip("\ufeff").strip("\r\n"):
            return above, f"{plain}\n"
        above += 1
    return above, ""


def _of_list(name: str, text: Iterator[str], above: int) -> Iterator[LetterboxdRow | Note | Refusal]:
    """The films of a list: its head, of two rows, an empty line, and a table of films."""
    head: list[str] = []
    empty = 0
    for line in text:
        if not line.strip() and (not head or _is_whole(head)):
            empty += 1
            if head:
                break
            continue
        head.append(line)
        if len(head) > _LONGEST_HEAD:
            raise Fault(len(head) + 1, "It is a list whose description does not end.")
    about = [row.cells for row in rows(head)]
    stated = dict(zip(about[0], about[1], strict=False)) if len(about) > 1 else {}
    tags = (stated.get("Name", "").strip(), *(tag.strip() for tag in stated.get("Tags", "").split(",")))
    if description := stated.get("Description", "").strip():
        yield Note(3, f"The description of the list “{tags[0]}” is not of a film: {description[:200]}")
    yield from _of_table(name, rows(text), "list", tuple(filter(None, tags)), above + len(head) + empty)


def _is_whole(head: list[str]) -> bool:
    """Whether every quotation mark of the head of a list is closed, so that an empty line ends it."""
    return len(head) > 1 and sum(line.count('"') for line in head) % 2 == 0


def _of_table(
    name: str, table: Iterator[Row], kind: str, tags: tuple[str, ...], above: int
) -> Iterator[LetterboxdRow | Note | Refusal]:
    header = next(table, None)
    printed = [cell.strip() for cell in header.cells] if header else []
    headers = [_IMPORTED.get(cell, cell) for cell in printed]
    if headers != printed:
        kind = "import"
    if "Name" not in headers or not {"Year", "Letterboxd URI", "URL"} & set(headers):
        line = above + header.line if header else max(above, 1)
        raise NoFilms(line, "It is no table of films from Letterboxd: it has no columns “Name” and “Year”.")
    unknown = [f"“{header}”" for header in headers if header and header not in _COLUMNS]
    if unknown:
        yield Note(1 + above, f"Columns that Letterboxd did not have when this was written: {', '.join(unknown)}.")
    for row in table:
        cells = {header: cleaned(cell) for header, cell in zip(headers, row.cells, strict=False)}
        if cells.get("Name"):
            yield LetterboxdRow(name, row.line + above, kind, cells, tags)
        else:
            yield Refusal(row.line + above, f"Line {row.line + above}: a film without a name.")


def _kind(name: str, headers: list[str]) -> str:
    """What a file says of its films, from its columns, and from its name where several have the same."""
    if "Review" in headers:
        return "reviews"
    if "Watched Date" in headers:
        return "diary"
    if "Rating" in headers:
        return "ratings"
    base = name.replace("\\", "/").casefold()
    return next((kind for kind in ("watchlist", "watched", "likes") if kind in base), "films")
