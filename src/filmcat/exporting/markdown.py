"""Markdown: tables for lists, a page for one film or person; nothing in the data acts as markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.text.escape import legible, legible_lines
from filmcat.text.roles import free_role_key, role_label
from filmcat.views.text import PARTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.exporting.writer import Answer, Look
    from filmcat.views.film import Film, FilmAnswer
    from filmcat.views.person import Person, PersonAnswer
    from filmcat.views.record import Shown

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~!&$])")
_BULLET = re.compile(r"^(\s*)([-+=])", re.MULTILINE)
_NUMBER = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)
_FACTS = ("original title", "year", "countries", "print", "character", "age", "festivals")


def films(answer: Answer, _look: Look) -> Iterator[str]:
    """The rows of any answer as a table."""
    return table(answer.columns, answer.rows())


credits = plan = films


def film(answer: FilmAnswer, look: Look) -> Iterator[str]:
    """A page of each film: title, a table of facts, texts, a table of credits, its directors, sources."""
    return films(answer, look) if answer.wanted is not None else (_joined(_film_parts(film)) for film in answer.films)


def person(answer: PersonAnswer, _look: Look) -> Iterator[str]:
    """A page of a person: what is known, then a table of role, year and title."""
    rows = [(role_label(role), year, title) for role, year, title in answer.told()]
    films = table(("Role", "Year", "Film"), rows) if rows else ()
    return iter([_joined([f"# {text(answer.person.record['name'])}\n\n", *_person_parts(answer.person), *films])])


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a table in GitHub's Markdown."""
    names = list(columns)
    yield _line(names)
    yield f"|{' --- |' * len(names)}\n"
    for row in rows:
        yield _line(row)


def text(data: str) -> str:
    """Data as one line of Markdown text."""
    return _without_starts(_inline(legible(data)))


def prose(data: str) -> str:
    """Data as paragraphs of Markdown text."""
    return _without_starts(_inline(legible_lines(data)))


def _film_parts(film: Film) -> Iterator[str]:
    yield f"# {text(film.record['title'])}\n\n"
    titles = [(f"Title ({tag})", PARTED.join(names)) for tag, names in (film.record["titles"] or {}).items()]
    facts = [
        (shown.label, joined) for shown in film.shown(*_FACTS) if (joined := PARTED.join(filter(None, shown.entries)))
    ]
    yield from table(("", ""), [*titles, *facts, *_labelled(film.more()), ("Id", film.id)])
    yield "\n"
    yield from (f"*{text(line)}*\n\n" for shown in film.shown("tagline") for line in shown.entries)
    yield from _paragraphs(film.shown("synopsis"))
    for shown in film.shown("notes"):
        yield f"## {shown.label}\n\n"
        yield from (paragraph for entry in shown.entries for paragraph in _paragraph(entry))
    for shown in film.shown("quotes"):
        yield from (f"> {text(quote)}\n\n" for quote in shown.entries)
    credits = [(role_label(free_role_key(role)), name, note) for role, name, note in film.credits.rows()]
    if credits:
        yield from table(("Role", "Name", ""), credits)
        yield "\n"
    for person in film.persons:
        yield f"## {text(person.record['name'])}\n\n"
        yield from _person_parts(person)
    yield from _bullets("##", film.shown("sources"))


def _person_parts(person: Person) -> Iterator[str]:
    for line in (" · ".join(person.further_names), person.life):
        yield from _paragraph(line)
    yield from _paragraphs(person.shown("biography", "notes"))
    yield from (f"{shown.label} {text(PARTED.join(shown.entries))}.\n\n" for shown in person.shown("as of"))
    yield from _bullets("###", person.shown("filmography"))
    if more := [*_labelled(person.more())]:
        yield from table(("", ""), more)
        yield "\n"
    yield from _bullets("###", person.shown("sources"))


def _labelled(fields: Iterable[Shown]) -> Iterator[tuple[str, str]]:
    return ((shown.label, PARTED.join(shown.lines)) for shown in fields)


def _paragraphs(fields: Iterable[Shown]) -> Iterator[str]:
    return (paragraph for shown in fields for entry in shown.entries for paragraph in _paragraph(entry))


def _paragraph(data: str) -> Iterator[str]:
    if data:
        yield f"{prose(data).strip()}\n\n"


def _bullets(level: str, fields: Iterable[Shown]) -> Iterator[str]:
    for shown in fields:
        yield f"{level} {shown.label}\n\n"
        yield from (f"- {text(entry)}\n" for entry in shown.entries)
        yield "\n"


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_inline(legible(cell)) for cell in cells)} |\n"


def _inline(data: str) -> str:
    """Data with nothing in it that acts within a line."""
    return _MARKUP.sub(r"\\\1", data)


def _without_starts(data: str) -> str:
    """Data no line of which begins a list, a heading or a numbered item."""
    return _NUMBER.sub(r"\1\\\2", _BULLET.sub(r"\1\\\2", data))


def _joined(parts: Iterable[str]) -> str:
    """A page that ends in one line break."""
    return "".join(parts).rstrip("\n") + "\n"
