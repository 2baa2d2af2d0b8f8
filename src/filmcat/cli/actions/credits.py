"""The credits of one film in every format: what ``credits`` prints."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.problems import report_problems
from filmcat.cli.roles import known_role
from filmcat.text.roles import free_role_key, role_key
from filmcat.views.credits import Credit, Credits, credits_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord


class Listed(NamedTuple):
    """A film with those of its credits that are wanted."""

    id: str
    film: FilmRecord
    credits: Credits


def answer(asked: str | None, title: list[str], roles: list[str], output: Output) -> int:
    """Print the credits of the film that the title means: all, or those in some roles."""
    catalogue = opened(asked)
    wanted = {known_role(catalogue, role) for role in roles}
    chosen = Chosen(catalogue, title, output)

    def films() -> Iterator[Listed]:
        for number in chosen.numbers():
            stored = catalogue.film(number)
            film = cast("FilmRecord", loads(stored.json))
            yield Listed(stored.id, film, credits_of(film).chosen(lambda role: not wanted or _key(role) in wanted))

    output.write(_written(films(), output, wanted))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code


def _key(role: str) -> str:
    return role_key(role) or free_role_key(role)


def _written(films: Iterator[Listed], output: Output, wanted: set[str]) -> Iterator[str]:
    if output.format == "ids":
        return (f"{listed.id}\n" for listed in films)
    if output.format == "table":
        return _pages(films, output)
    if output.format == "toml":
        return _toml(films, wanted)
    if output.format in {"json", "jsonl"}:
        from filmcat.exporting import json

        objects = (json.encode(_object(listed.id, credit)) for listed in films for credit in listed.credits.rows())
        return json.array(objects) if output.format == "json" else json.lines(objects)
    from filmcat.cli.tables import written

    return written(output.format, Credit._fields, (credit for listed in films for credit in listed.credits.rows()))


def _object(id_: str, credit: Credit) -> dict[str, object]:
    return {"role": credit.role, "name": credit.name, "note": credit.note or None, "film": id_}


def _pages(films: Iterator[Listed], output: Output) -> Iterator[str]:
    from filmcat.rendering.credits_page import credits_page
    from filmcat.views.values import year_text

    before = ""
    for listed in films:
        year = year_text(listed.film)
        title = f"{listed.film['title']} ({year})" if year else listed.film["title"]
        yield before + credits_page(title, listed.credits, output.page_width, color=output.color)
        before = "\n"


def _toml(films: Iterator[Listed], wanted: set[str]) -> Iterator[str]:
    from filmcat.exporting import toml

    before = ""
    for listed in films:
        yield before + toml.credits(listed.id, listed.film, wanted)
        before = "\n"
