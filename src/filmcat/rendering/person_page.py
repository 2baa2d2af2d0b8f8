"""One person as a page to read in a terminal, or as part of a film's."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table

from filmcat.rendering.layout import GAP, label_width, line, more, prose, section, wrapped
from filmcat.rendering.table import drawn, new_console
from filmcat.text.escape import legible
from filmcat.text.roles import role_label
from filmcat.views import values
from filmcat.views.person import Person, PersonAnswer


def person_page(answer: PersonAnswer, width: int, *, color: bool) -> str:
    """A person: what is known, then every film as role, year and title; ``width`` columns."""
    console = new_console(width, color=color)
    for part in person_parts(answer.person, width):
        console.print(part)
    rows = [(role_label(role), year, title) for role, year, title in answer.told()]
    if rows:
        console.print(section("Films", _films(rows, width)))
    return drawn(console)


def person_parts(person: Person, width: int) -> Iterator[RenderableType]:
    """What is known of a person: names, life, biography, filmography, sources."""
    yield line(person.record["name"], "bold")
    for text in wrapped(map(legible, person.further_names), width):
        yield line(text, "italic")
    if person.life:
        yield line(person.life, "cyan")
    for shown in person.shown("biography"):
        yield from (section("", prose(entry, width)) for entry in shown.entries)
    if person.other_languages:
        yield section("", line(person.other_languages, "dim"))
    for shown in person.shown("as of"):
        yield from (section("", line(f"{shown.label} {entry}", "dim")) for entry in shown.entries)
    for shown in person.shown("filmography"):
        yield section(shown.label, _filmography(person))
    for shown in person.shown("notes"):
        yield section(shown.label, *(prose(entry, width) for entry in shown.entries))
    yield from more(person.more(), width)
    for shown in person.shown("sources"):
        yield section("", *(line(source, "dim") for source in shown.entries))


def _filmography(person: Person) -> Table:
    grid = Table.grid(padding=(0, GAP, 0, 0))
    for title in person.record["filmography"] or ():
        grid.add_row(
            line(title["year_text"] or values.number_text(title["year"])), line(values.untimed_title_text(title))
        )
    return grid


def _films(rows: list[tuple[str, str, str]], width: int) -> Table:
    """Role, year and title; a role is named once, before its first film."""
    grid = Table.grid(padding=(0, GAP, 0, 0))
    grid.add_column(width=label_width((role for role, _, _ in rows), width), overflow="fold")
    grid.add_column(justify="right", overflow="fold")
    grid.add_column(overflow="fold")
    previous = ""
    for role, year, title in rows:
        grid.add_row(line("" if role == previous else role, "cyan"), line(year), line(title))
        previous = role
    return grid
