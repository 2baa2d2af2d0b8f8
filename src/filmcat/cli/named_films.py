"""The films that a text on standard input names: ids or titles, one a line, or whatever filmcat prints of films.

Of rows the first cell names the film, and rows of one film that follow each other name it once.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, cast

from filmcat.errors import UsageError
from filmcat.model.fields import ASKED_FIELDS
from filmcat.text.escape import uncell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_FILM_KEYS = ("id", "film")  # of an object that is a film, or a credit of one
_LISTS = ("films",)  # of an object that has films: a person, a plan
_ID = next(row.label for row in ASKED_FIELDS if row.kind == "id")
_HINT = "print what is passed on with -f ids"


def named_films(lines: Iterable[str]) -> Iterator[str]:
    """What each line names, with its line break; blank ones are passed over.

    Raises UsageError for a table that was drawn for reading: its cells may be cut.
    """
    rest = iter(lines)
    first = next((line for line in rest if line.strip()), "")
    text = chain([first], rest)
    if first.rstrip("\r\n") in {"[", "[]"} or first.startswith(("[{", "{")):
        return _of_json("".join(text))
    if first.strip() in {"[[film]]", "[[person]]"}:
        return _of_toml("".join(text))
    if first.startswith(("| ", "# ")):
        return _of_rows(_rows_of_markdown(list(text)))
    if _is_header(first):
        return _of_csv(rest)
    if _is_drawn(first):
        raise UsageError("Standard input is a table for reading, whose cells may be cut.", _HINT)
    return _of_rows([*map(uncell, line.rstrip("\r\n").split("\t"))] for line in text if line.strip())


def _of_rows(rows: Iterable[list[str]]) -> Iterator[str]:
    """The film of each row, as soon as it is there: of one cell, or the first of several of one film."""
    before = ""
    for cells in rows:
        name = cells[0].strip()
        if name and (len(cells) == 1 or name != before):
            yield name
        before = name


def _is_header(first: str) -> bool:
    """Whether a line is the header of what filmcat prints as CSV."""
    from filmcat.views.columns import PRINTABLE

    names = first.rstrip("\r\n").split(",")
    known = PRINTABLE.keys() | {"field", "value", "role", "name", "note"}
    return first.endswith("\r\n") and all(name in known or "." in name for name in names)


def _of_csv(rows: Iterable[str]) -> Iterator[str]:
    from csv import reader

    return _of_rows([uncell(cell.removeprefix("'")) for cell in row] for row in reader(rows) if row)


def _rows_of_markdown(lines: list[str]) -> Iterator[list[str]]:
    """The rows of tables of films; of pages their ids."""
    from filmcat.importing.tables.markdown import cells_of

    rows = [cells_of(line) for line in lines if line.startswith("|")]
    if lines[0].startswith("| "):
        yield from (row for row in rows[1:] if not set(row[0]) <= {"-", ":"})
        return
    ids = [[row[1], ""] for row in rows if row[0] == _ID]
    if not ids:
        raise UsageError("Standard input is a page without an id.", _HINT)
    yield from ids


def _of_json(text: str) -> Iterator[str]:
    from json import JSONDecodeError, loads

    try:
        found: object = loads(text)
    except JSONDecodeError:
        try:
            found = [loads(line) for line in text.splitlines() if line.strip()]
        except JSONDecodeError as error:
            raise UsageError(f"Standard input is no JSON: {error.msg.lower()}.", _HINT) from error
    return _of_rows([name, ""] for name in _of_objects(found))


def _of_objects(found: object) -> Iterator[str]:
    for entry in found if isinstance(found, list) else [found]:
        if not isinstance(entry, dict):
            raise UsageError("Standard input names no films.", _HINT)
        values = cast("Mapping[str, object]", entry)
        name = next((values[key] for key in _FILM_KEYS if isinstance(values.get(key), str)), None)
        films = next((values[key] for key in _LISTS if isinstance(values.get(key), list)), None)
        if isinstance(films, list):
            yield from _of_objects(films)
        elif isinstance(name, str):
            yield name
        elif isinstance(values.get("title"), str):
            yield str(values["title"])
        else:
            raise UsageError("Standard input has objects without an id.", _HINT)


def _of_toml(text: str) -> Iterator[str]:
    from filmcat.records.scan import pieces_of
    from filmcat.text.slug import film_slug

    decoded = [piece.decoded for piece in pieces_of(0, text.encode(), lambda _digest: False)]
    films = ((one.film, one.explicit_id) for one in decoded if one is not None and one.film is not None)
    return _of_rows([id_ or film_slug(film["title"], film["year"]), ""] for film, id_ in films)


def _is_drawn(first: str) -> bool:
    """Whether a line is the header of a list that is drawn for a terminal."""
    from filmcat.model.fields import listed_fields

    words = first.rstrip("\r\n").split("  ")
    labels = {row.label for row in listed_fields()}
    return len(words) > 1 and words[0] in labels and sum(word.strip() in labels for word in words) > 1
