"""One person in every format: what ``person`` prints."""

from collections.abc import Iterator
from json import loads
from typing import cast

from filmcat.cli.actions.show import speak
from filmcat.cli.choose import one_person
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import joined
from filmcat.cli.output import Output
from filmcat.cli.problems import report_broken, report_problems
from filmcat.index.lookup.people import Person, PersonFilm
from filmcat.model.record import PersonRecord


def answer(asked: str | None, name: list[str], output: Output, *, lang: str | None) -> int:
    """Print the person that the name means."""
    catalogue = opened(asked)
    person = one_person(catalogue, joined(name), output)
    text = catalogue.person_json(person)
    record = cast("PersonRecord", loads(text)) if text is not None else None
    if record is not None and lang is not None:
        speak(record, lang)
    output.write(_written(person, record, catalogue.films_of(person), output))
    return report_broken(catalogue) if person.record is None else report_problems(catalogue, person.record)


def _written(person: Person, record: PersonRecord | None, films: list[PersonFilm], output: Output) -> Iterator[str]:
    if output.format == "ids":
        return (f"{id_}\n" for id_ in dict.fromkeys(film.id for film in films))
    if output.format in {"json", "jsonl"}:
        from filmcat.exporting import json

        found = _object(record or _bare_record(person), films)
        return iter([json.indented(found) if output.format == "json" else f"{json.encode(found)}\n"])
    rows = [(film.role, _year(film), film.title) for film in films]
    if output.format == "table":
        from filmcat.rendering.person_page import person_page

        return iter([person_page(record or _bare_record(person), rows, output.page_width, color=output.color)])
    if output.format == "toml":
        from filmcat.exporting import toml

        return iter([toml.person(record or _bare_record(person))])
    if output.format == "md":
        from filmcat.exporting.page import person_page as markdown_page

        return iter([markdown_page(record or _bare_record(person), rows)])
    from filmcat.cli.tables import written

    cells = ((film.role, film.id, film.title, "" if film.year is None else str(film.year)) for film in films)
    return written(output.format, ("role", "id", "title", "year"), cells)


def _bare_record(person: Person) -> PersonRecord:
    """The record of somebody without one: a name, and the bracket that goes with it."""
    from filmcat.model.empty import empty_person

    record = empty_person(person.name)
    record["namesake"] = person.mark or None
    return record


def _object(record: PersonRecord, films: list[PersonFilm]) -> dict[str, object]:
    """The record with every key, and the films."""
    rows = [{"role": film.role, "id": film.id, "title": film.title, "year": film.year} for film in films]
    return {**record, "films": rows}


def _year(film: PersonFilm) -> str:
    return film.year_text or ("" if film.year is None else str(film.year))
