"""The credits of one film in every format: what ``credits`` prints."""

import os
from collections.abc import Iterator
from json import loads

from filmcat.cli.choosing import Chosen
from filmcat.cli.output import Output
from filmcat.cli.report import report_problems
from filmcat.errors import UnknownWord
from filmcat.rendering.rows import Credit, credit_rows
from filmcat.store.catalogue import Catalogue


def answer(asked: str | None, title: list[str], roles: list[str], output: Output) -> int:
    """Print the credits of the film that the title means: all, or those in some roles."""
    catalogue = Catalogue.open(asked, os.environ, os.getcwd())
    chosen = Chosen(catalogue, title, output)
    wanted = {_checked(catalogue, role) for role in roles}
    numbers: list[int] = []

    def films() -> Iterator[tuple[str, list[Credit]]]:
        for found in chosen.films():
            numbers.append(found.number)
            credits = list(credit_rows(loads(catalogue.film(found.number).json)))
            yield found.id, [credit for credit in credits if not wanted or _key(credit.role) in wanted]

    output.write(_written(films(), output))
    codes = [report_problems(catalogue, number) for number in numbers[:1]] or [report_problems(catalogue)]
    return chosen.code or codes[0]


def _checked(catalogue: Catalogue, word: str) -> str:
    """The role that a word names, of people or companies. Raises UnknownWord."""
    key = _key(word)
    if catalogue.is_role(key) or _is_vocabulary(word):
        return key
    from filmcat.text.roles import near_roles

    raise UnknownWord("role", word, near_roles(word))


def _is_vocabulary(word: str) -> bool:
    from filmcat.text.roles import role_key

    return role_key(word) is not None


def _key(word: str) -> str:
    from filmcat.text.roles import free_role_key, role_key

    return role_key(word) or free_role_key(word)


def _written(films: Iterator[tuple[str, list[Credit]]], output: Output) -> Iterator[str]:
    if output.format == "ids":
        return (f"{id_}\n" for id_, _ in films)
    if output.format == "table":
        from filmcat.rendering.page import credits_table

        return (credits_table(credits, output.width, color=output.color) for _, credits in films)
    if output.format == "toml":
        return (_toml(credits) for _, credits in films)
    credits = (credit for _, listed in films for credit in listed)
    if output.format in {"json", "jsonl"}:
        from filmcat.exporting import json

        objects = (json.encode({"role": role, "name": name, "note": note or None}) for role, name, note in credits)
        return json.array(objects) if output.format == "json" else json.lines(objects)
    from filmcat.cli.tables import written

    return written(output.format, ("role", "name", "note"), credits)


def _toml(credits: list[Credit]) -> str:
    from filmcat.store.encode import credits_toml

    by_role: dict[str, list[str | dict[str, str]]] = {}
    for role, name, note in credits:
        by_role.setdefault(role, []).append({"name": name, "note": note} if note else name)
    return credits_toml(by_role)
