"""One person as a page to read in a terminal, or as part of a film's."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table

from filmcat.model.record import PersonRecord
from filmcat.rendering.layout import GAP, label_width, labelled, line, prose, section, without_repeats, wrapped
from filmcat.rendering.table import drawn, new_console
from filmcat.text.escape import legible
from filmcat.text.roles import role_label
from filmcat.views import values
from filmcat.views.extras import person_extras


def person_page(person: PersonRecord, films: Iterable[tuple[str, str, str]], width: int, *, color: bool) -> str:
    """A person: what is known, then every film as role, year and title; ``width`` columns."""
    console = new_console(width, color=color)
    for part in person_parts(person, width):
        console.print(part)
    rows = [(role_label(role), year, title) for role, year, title in films]
    if rows:
        console.print(section("Films", _films(rows, width)))
    return drawn(console)


def person_parts(person: PersonRecord, width: int) -> Iterator[RenderableType]:
    """What is known of a person: names, life, biography, filmography, sources."""
    yield line(person["name"], "bold")
    further = (name for names in (person["names"] or {}).values() for name in names)
    for text in wrapped(map(legible, without_repeats((*further, *(person["also"] or ())))), width):
        yield line(text, "italic")
    if life := values.life_text(person):
        yield line(life, "cyan")
    if person["biography"]:
        yield section("", prose(person["biography"], width))
    if choice := values.languages_text(person["texts"]):
        yield section("", line(choice, "dim"))
    if person["as_of"]:
        yield section("", line(f"As of {person['as_of']}", "dim"))
    if person["filmography"]:
        yield section("Filmography", _filmography(person))
    if person["notes"]:
        yield section("Notes", prose(person["notes"], width))
    more = list(person_extras(person))
    if more:
        yield section("More", labelled(more, label_width((label for label, _ in more), width)))
    if person["sources"]:
        yield section("", *(line(source, "dim") for source in person["sources"]))


def _filmography(person: PersonRecord) -> Table:
    grid = Table.grid(padding=(0, GAP, 0, 0))
    for title in person["filmography"] or ():
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
