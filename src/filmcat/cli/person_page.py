"""One person in every format: what ``person`` prints."""

import os
from collections.abc import Iterator
from json import loads
from typing import cast

from filmcat.cli.choosing import one_person
from filmcat.cli.film_page import speak
from filmcat.cli.options import joined
from filmcat.cli.output import Output
from filmcat.cli.report import report_problems
from filmcat.model.record import PersonRecord
from filmcat.store.catalogue import Catalogue
from filmcat.store.people import PersonFilm


def answer(asked: str | None, name: list[str], output: Output, *, lang: str | None) -> int:
    """Print the person that the name means."""
    catalogue = Catalogue.open(asked, os.environ, os.getcwd())
    person = one_person(catalogue, joined(name), output)
    text = catalogue.person_json(person)
    record = cast("PersonRecord", loads(text)) if text is not None else None
    if record is not None and lang is not None:
        speak(record, lang)
    output.write(_written(person.name, record, catalogue.films_of(person), output))
    return report_problems(catalogue, person.record if person.record is not None else -1)


def _written(name: str, record: PersonRecord | None, films: list[PersonFilm], output: Output) -> Iterator[str]:
    if output.format == "ids":
        return (f"{id_}\n" for id_ in dict.fromkeys(film.id for film in films))
    if output.format in {"json", "jsonl"}:
        from filmcat.exporting import json

        found = _object(name, record, films)
        return iter([json.indented(found) if output.format == "json" else f"{json.encode(found)}\n"])
    if output.format == "table":
        from filmcat.rendering.page import person_page

        rows = [(film.role, _year(film), film.title) for film in films]
        return iter([person_page(name, record, rows, output.page_width, color=output.color)])
    if output.format == "toml":
        from filmcat.model.empty import empty_person
        from filmcat.store.encode import person_toml

        return iter([person_toml(record or empty_person(name))])
    if output.format == "md":
        from filmcat.exporting.page import person_page as markdown_page

        return iter([markdown_page(name, record, [(film.role, _year(film), film.title) for film in films])])
    from filmcat.cli.tables import written

    cells = ((film.role, film.id, film.title, "" if film.year is None else str(film.year)) for film in films)
    return written(output.format, ("role", "id", "title", "year"), cells)


def _object(name: str, record: PersonRecord | None, films: list[PersonFilm]) -> dict[str, object]:
    """The record with every key, and the films; a person without a record has a name only."""
    from filmcat.model.empty import empty_person

    known = record or empty_person(name)
    rows = [{"role": film.role, "id": film.id, "title": film.title, "year": film.year} for film in films]
    return {**known, "films": rows}


def _year(film: PersonFilm) -> str:
    return film.year_text or ("" if film.year is None else str(film.year))
