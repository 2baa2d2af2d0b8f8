"""Films in every format: rows as the index holds them where that is enough, whole records where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.cli.output import Output
    from filmcat.views.listing import Films


def written(films: Films, output: Output, fields: list[str] | None) -> Iterator[str]:
    """The text of a list of films, in pieces, but for the rows of a pipe; only some ``fields``, where named."""
    if output.format == "ids":
        return (f"{id_}\n" for id_, _, _ in films.lines())
    if output.format == "toml":
        return _toml(films, fields)
    if output.format in {"json", "jsonl"}:
        from filmcat.exporting import json

        objects = _objects(films, fields)
        return json.array(objects) if output.format == "json" else json.lines(objects)
    if fields is not None:
        return _cells_written(films, output, fields)
    if output.format == "table":
        from filmcat.rendering.list_table import film_table

        return film_table(films.lines(), output.width, output.first_rows, color=output.color)
    from filmcat.cli.tables import written as table_written
    from filmcat.model.fields import listed_fields

    return table_written(output.format, [row.name for row in listed_fields()], _listed_cells(films))


def _listed_cells(films: Films) -> Iterator[list[str]]:
    from filmcat.text.escape import uncell

    return ([id_, *map(uncell, line.split("\t"))] for id_, line, _ in films.lines())


def _cells_written(films: Films, output: Output, fields: list[str]) -> Iterator[str]:
    from json import loads

    from filmcat.views.rows import field_cell

    rows = ((id_, loads(text)) for id_, text in films.records())
    cells = ([field_cell(id_, film, field) for field in fields] for id_, film in rows)
    if output.format == "table":
        from filmcat.rendering.list_table import field_table

        return field_table(fields, cells, output.width, output.first_rows, color=output.color)
    from filmcat.cli.tables import written as table_written

    return table_written(output.format, fields, cells)


def _objects(films: Films, fields: list[str] | None) -> Iterator[str]:
    from filmcat.exporting.json import encode, with_id

    if fields is None:
        yield from (with_id(id_, text) for id_, text in films.records())
        return
    from json import loads

    from filmcat.views.rows import field_value

    for id_, text in films.records():
        film = loads(text)
        yield encode({field: field_value(id_, film, field) for field in fields})


def _toml(films: Films, fields: list[str] | None) -> Iterator[str]:
    from json import loads

    from filmcat.exporting import toml

    before = ""
    for id_, text in films.records():
        yield before + toml.film(id_, loads(text), fields)
        before = "\n"
