"""One film in every format: what ``show`` prints."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, cast

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.problems import report_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord, PersonRecord


class Shown:
    """A film with the records of its directors, read back from the index."""

    def __init__(self, catalogue: Catalogue, number: int, lang: str | None) -> None:
        self.id, text = catalogue.film(number)
        self.film = cast("FilmRecord", loads(text))
        marks = {
            note["position"]: note["namesake"] for note in self.film["credit_notes"] or () if note["role"] == "director"
        }
        names = [
            (name, marks.get(place)) for place, name in enumerate((self.film["credits"] or {}).get("director") or (), 1)
        ]
        self.persons = [cast("PersonRecord", loads(record)) for record in catalogue.persons(names)]
        if lang is not None:
            speak(self.film, lang)
            for person in self.persons:
                speak(person, lang)


def answer(asked: str | None, title: list[str], output: Output, *, fields: str | None, lang: str | None) -> int:
    """Print the film that the title means; or, for ``-``, each film that standard input names."""
    names = None
    if fields is not None:
        from filmcat.views.rows import checked_fields

        names = checked_fields(fields)
    catalogue = opened(asked)
    if names is not None:
        from filmcat.cli.roles import check_fields

        check_fields(catalogue, names)
    chosen = Chosen(catalogue, title, output)
    films = (Shown(catalogue, number, lang) for number in chosen.numbers())
    output.write(_written(films, output, names, is_list=chosen.is_list))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code


def speak(record: FilmRecord | PersonRecord, lang: str) -> None:
    """Put the texts of a language in the place of the first ones, where the record has them."""
    by_field = record["texts"] or {}
    known = cast("dict[str, object]", record)
    for field, by_language in by_field.items():
        tags = [tag for tag in by_language if tag.casefold() == lang.casefold()]
        tags += [tag for tag in by_language if tag.casefold().split("-")[0] == lang.casefold().split("-")[0]]
        if tags:
            known[field] = by_language[tags[0]]


def _written(films: Iterator[Shown], output: Output, fields: list[str] | None, *, is_list: bool) -> Iterator[str]:
    if output.format in {"json", "jsonl"}:
        return _json(films, output.format, fields, is_list=is_list)
    if output.format == "toml":
        return _toml(films, fields)
    if output.format == "ids":
        return (f"{film.id}\n" for film in films)
    if output.format == "table" and fields is None:
        return _pages(films, output)
    if output.format == "md" and fields is None:
        from filmcat.exporting.page import film_page

        return (film_page(shown.id, shown.film, shown.persons) for shown in films)
    return _rows(films, output, fields)


def _json(films: Iterator[Shown], format: str, fields: list[str] | None, *, is_list: bool) -> Iterator[str]:
    from filmcat.exporting import json

    objects = (_object(shown, fields) for shown in films)
    if format == "jsonl":
        return json.lines(map(json.encode, objects))
    return json.array(map(json.encode, objects)) if is_list else map(json.indented, objects)


def _object(shown: Shown, fields: list[str] | None) -> dict[str, object]:
    if fields is None:
        return {"id": shown.id, **shown.film, "persons": shown.persons or None}
    from filmcat.views.rows import field_value

    return {field: field_value(shown.id, shown.film, field) for field in fields}


def _toml(films: Iterator[Shown], fields: list[str] | None) -> Iterator[str]:
    from filmcat.exporting import toml

    before = ""
    for shown in films:
        persons = shown.persons if fields is None else ()
        for block in (toml.film(shown.id, shown.film, fields), *map(toml.person, persons)):
            yield before + block
            before = "\n"


def _pages(films: Iterator[Shown], output: Output) -> Iterator[str]:
    from filmcat.rendering.film_page import film_page

    before = ""
    for shown in films:
        yield before + film_page(shown.id, shown.film, shown.persons, output.page_width, color=output.color)
        before = "\n"


def _rows(films: Iterator[Shown], output: Output, fields: list[str] | None) -> Iterator[str]:
    from filmcat.views.rows import field_cell, film_rows, person_rows

    def rows() -> Iterator[tuple[str, str]]:
        for shown in films:
            if fields is not None:
                yield from ((field, field_cell(shown.id, shown.film, field)) for field in fields)
                continue
            yield from film_rows(shown.id, shown.film)
            for person in shown.persons:
                yield from person_rows(person)

    if output.format == "tsv":
        from filmcat.exporting import tsv

        return tsv.table(rows())
    if output.format == "table":
        from filmcat.rendering.film_page import fields_page

        return iter([fields_page(list(rows()), output.page_width, color=output.color)])
    from filmcat.cli.tables import written

    return written(output.format, ("field", "value"), rows())
