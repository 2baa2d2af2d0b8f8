"""One person as a page to read in a terminal, or as part of a film's."""

from collections.abc import Iterator

from rich.console import RenderableType

from filmcat.rendering.console import drawn, new_console
from filmcat.rendering.families import in_families
from filmcat.rendering.grid import Grid
from filmcat.rendering.layout import label_width, line, more, prose, section, wrapped
from filmcat.text.escape import legible
from filmcat.views import values
from filmcat.views.person import Person, PersonAnswer
from filmcat.views.wording import Wording


def person_page(answer: PersonAnswer, width: int, words: Wording, *, color: bool) -> str:
    """A person: what is known, then every film as role, year and title; ``width`` columns."""
    console = new_console(width, color=color)
    for part in person_parts(answer.person, width, words):
        console.print(part)
    if answer.films:
        console.print(section(words.label("Films"), _films(answer, width, words)))
    return drawn(console)


def person_parts(person: Person, width: int, words: Wording, of: str = "") -> Iterator[RenderableType]:
    """What is known of a person: names, life, biography, filmography, sources; ``of`` whom, where that is not plain."""
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
        yield from (section("", line(f"{words.label(shown.label)} {entry}", "dim")) for entry in shown.entries)
    for shown in person.shown("filmography"):
        yield section(words.label(shown.label), _filmography(person))
    for shown in person.shown("notes"):
        yield section(words.label(shown.label), *(prose(entry, width) for entry in shown.entries))
    yield from more(person.more(), width, words)
    for shown in person.shown("sources"):
        heading = f"{words.label(shown.label)} ({of})" if of else words.label(shown.label)
        yield section(legible(heading), *(line(source, "dim") for source in shown.entries))


def _filmography(person: Person) -> Grid:
    grid = Grid(None, None)
    for title in person.record["filmography"] or ():
        year = title["year_text"] or values.number_text(title["year"])
        grid.add(line(year), line(values.untimed_title_text(title)))
    return grid


def _films(answer: PersonAnswer, width: int, words: Wording) -> Grid:
    """Role, year and title; a role is named once, before its first film, and below its family where that has more."""
    told = list(answer.told())
    labels = [label for label, _ in in_families(((family, role) for family, role, _ in told), words)]
    grid = Grid(label_width(labels, width), None, None, right=1)
    films = {role: rows for _, role, rows in told}
    for label, key in in_families(((family, role) for family, role, _ in told), words):
        for place, (year, title) in enumerate(films[key] if key else [("", "")]):
            grid.add(line("" if place else label, "cyan"), line(year), line(title))
    return grid
