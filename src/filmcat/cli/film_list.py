"""A list of films in every format: what ``list`` and ``filter`` share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from filmcat.cli.output import say
from filmcat.cli.report import report_problems
from filmcat.errors import ExitCode
from filmcat.query.criteria import TEXT
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.store.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from filmcat.cli.output import Output
    from filmcat.query.criteria import Criterion
    from filmcat.store.select import Selection

_MANY = 1000  # films left out are counted up to here


class Listing(NamedTuple):
    """How a list is wanted: which fields, in which order, how many, and whether an empty one is a failure."""

    fields: str | None
    sort: str
    reverse: bool
    limit: int | None
    exit_status: bool


def answer(asked: str | None, groups: list[list[Criterion]], listing: Listing, output: Output) -> int:
    """Print the films of a question; then, on standard error, what was left out or could not be read."""
    names = _checked(listing.fields)
    order = read_order(listing.sort, reverse=listing.reverse)
    catalogue = Catalogue.open(asked, os.environ, os.getcwd())
    selection = catalogue.select(Question(groups, order, listing.limit))
    tally = _Tally()
    output.write(_written(selection, output, names, tally))
    if output.is_terminal and output.format == "table":
        say(tally.text())
    _explain(catalogue, selection, groups, tally)
    code = report_problems(catalogue)
    return ExitCode.NOT_FOUND if listing.exit_status and not tally.films and code == ExitCode.DONE else code


class _Tally:
    """What the footer counts while films go by: films, and their minutes."""

    def __init__(self) -> None:
        self.films = 0
        self.minutes = 0.0

    def lines(self, rows: Iterable[tuple[str, str, str | None]]) -> Iterator[tuple[str, str, str | None]]:
        for row in rows:
            self.films += 1
            runtime = row[1].split("\t")[5]
            self.minutes += float(runtime) if runtime else 0
            yield row

    def records(self, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        for row in rows:
            self.films += 1
            yield row

    def text(self) -> str:
        films = "1 film" if self.films == 1 else f"{self.films:,} films"
        return f"{films}, {round(self.minutes):,} min" if self.minutes else films


def _checked(fields: str | None) -> list[str] | None:
    if fields is None:
        return None
    from filmcat.rendering.rows import checked_fields

    return checked_fields(fields)


def _written(selection: Selection, output: Output, fields: list[str] | None, tally: _Tally) -> Iterator[str]:
    if output.format == "ids":
        return (f"{id_}\n" for id_, _, _ in tally.lines(selection.lines()))
    if output.format in _RECORD_FORMATS:
        return _RECORD_FORMATS[output.format](tally.records(selection.records()), fields)
    if fields is not None:
        return _fields_written(tally.records(selection.records()), output, fields)
    if output.format == "tsv":
        return (f"{id_}\t{line}\n" for id_, line, _ in tally.lines(selection.lines()))
    if output.format == "table":
        from filmcat.rendering.films import film_table

        return film_table(tally.lines(selection.lines()), output.width, output.first_rows, color=output.color)
    from filmcat.store.keys import LISTED

    return _table(output.format, LISTED, map(_cells, tally.lines(selection.lines())))


def _cells(row: tuple[str, str, str | None]) -> list[str]:
    from filmcat.text.escape import uncell

    return [row[0], *map(uncell, row[1].split("\t"))]


def _fields_written(rows: Iterable[tuple[str, str]], output: Output, fields: list[str]) -> Iterator[str]:
    from json import loads

    from filmcat.rendering.rows import field_cell

    cells = (
        [field_cell(id_, film, field) for field in fields] for id_, film in ((id_, loads(text)) for id_, text in rows)
    )
    if output.format == "table":
        from filmcat.rendering.table import Column, draw

        columns = [Column(field.replace("_", " ").capitalize(), rank=place) for place, field in enumerate(fields)]
        return draw(columns, cells, output.width, output.first_rows, color=output.color)
    return _table(output.format, fields, cells)


def _table(format: str, columns: Iterable[str], rows: Iterable[list[str]]) -> Iterator[str]:
    from filmcat.cli.tables import written

    return written(format, columns, rows)


def _json(rows: Iterable[tuple[str, str]], fields: list[str] | None) -> Iterator[str]:
    from filmcat.exporting import json

    return json.array(_objects(rows, fields))


def _json_lines(rows: Iterable[tuple[str, str]], fields: list[str] | None) -> Iterator[str]:
    from filmcat.exporting import json

    return json.lines(_objects(rows, fields))


def _objects(rows: Iterable[tuple[str, str]], fields: list[str] | None) -> Iterator[str]:
    from filmcat.exporting.json import encode, with_id

    if fields is None:
        yield from (with_id(id_, text) for id_, text in rows)
        return
    from json import loads

    from filmcat.rendering.rows import field_value

    for id_, text in rows:
        film = loads(text)
        yield encode({field: field_value(id_, film, field) for field in fields})


def _toml(rows: Iterable[tuple[str, str]], _fields: list[str] | None) -> Iterator[str]:
    from json import loads

    from filmcat.store.encode import film_toml

    before = ""
    for _, text in rows:
        yield before + film_toml(loads(text))
        before = "\n"


_RECORD_FORMATS: dict[str, Callable[[Iterable[tuple[str, str]], list[str] | None], Iterator[str]]] = {
    "json": _json,
    "jsonl": _json_lines,
    "toml": _toml,
}


def _explain(catalogue: Catalogue, selection: Selection, groups: list[list[Criterion]], tally: _Tally) -> None:
    """Say which films were left out for want of a datum, and what an empty answer may be due to."""
    count, names = selection.left_out() if groups else (0, [])
    if count:
        films = "1 film was" if count == 1 else f"{count} films were" if count <= _MANY else f"{_MANY}+ films were"
        say(f"{films} left out: unknown {' or '.join(names)}.")
    if tally.films:
        return
    if catalogue.is_empty():
        say(f"The catalogue {catalogue.path} holds no films.")
    for word in (criterion.value for group in groups for criterion in group if criterion.field == TEXT):
        _hint_country(word)


def _hint_country(word: str) -> None:
    from filmcat.text.countries import countries_asked

    if len(word) > 3 and countries_asked(word):
        value = f'"country:{word.casefold()}"' if " " in word else f"country:{word.casefold()}"
        say(f"\nhint: to find films of a country, write {value}")
