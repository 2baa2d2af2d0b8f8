"""One film as a page to read in a terminal."""

from collections.abc import Iterator

from rich.console import RenderableType

from filmcat.rendering.console import drawn, new_console
from filmcat.rendering.credits_page import credit_sections
from filmcat.rendering.layout import INDENT, MEASURE, label_width, labelled, line, more, prose, section, wrapped
from filmcat.rendering.person_page import person_parts
from filmcat.text.escape import legible
from filmcat.views import values
from filmcat.views.film import Film
from filmcat.views.wording import Wording


def film_page(film: Film, width: int, words: Wording, *, color: bool) -> str:
    """A film: title pair, facts, texts, credits, companies, then what is known of its directors; ``width`` columns."""
    console = new_console(width, color=color)
    for part in _parts(film, width, words):
        console.print(part)
    return drawn(console)


def fields_page(rows: list[tuple[str, str]], width: int, heading: str = "", *, color: bool) -> str:
    """Labels of fields, and behind each its value whole, however many lines it takes; ``width`` columns.

    Above them stands a heading, where there is one.
    """
    console = new_console(width, color=color)
    if heading:
        console.print(line(heading, "bold"))
    rows_of_lines = ((name, value.splitlines() or [""]) for name, value in rows)
    console.print(labelled(rows_of_lines, label_width((name for name, _ in rows), width)))
    return drawn(console)


def _parts(film: Film, width: int, words: Wording) -> Iterator[RenderableType]:
    yield from _head(film, width)
    yield from _texts(film, width)
    yield from credit_sections(film.credits, width, words)
    for shown in film.shown("notes"):
        yield section(words.label(shown.label), *(prose(entry, width) for entry in shown.entries))
    yield from more(film.more(), width, words)
    for person in film.persons:
        yield ""
        yield from person_parts(person, width, words, of=person.record["name"])
    for shown in film.shown("sources"):
        yield section(words.label(shown.label), *(line(source, "dim") for source in shown.entries))
    yield ""
    yield line(film.id, "dim")


def _head(film: Film, width: int) -> Iterator[RenderableType]:
    """The title, its other forms; where, when and how long; what kind of film, and for whom; where it was shown."""
    yield line(film.record["title"], "bold")
    for text in wrapped(map(legible, film.further_titles), width):
        yield line(text, "italic")
    measure = min(width, MEASURE)
    age = [legible(shown.told) for shown in film.shown("age")]
    facts = (film.shown("countries", "year", "print"), film.shown("character", "age"))
    lines = [text for part in facts for text in wrapped((legible(shown.told) for shown in part), measure)]
    shown_at = film.record["festivals"] or ()
    festivals = [wrapped(map(legible, values.festival_parts(one)), measure, ", ") for one in shown_at]
    if lines or festivals:
        yield ""
    for text in lines:
        styled = line(text, "cyan")
        if age:
            styled.highlight_words(age, "yellow")
        yield styled
    for texts in festivals:
        for place, text in enumerate(texts):
            yield line(" " * INDENT * bool(place) + text)


def _texts(film: Film, width: int) -> Iterator[RenderableType]:
    for style, sections in (("italic", "tagline"), ("", "synopsis")):
        for shown in film.shown(sections):
            yield from (section("", prose(entry, width, style)) for entry in shown.entries)
    for shown in film.shown("quotes"):
        yield from (section("", prose(f"“{quote}”", width, "italic")) for quote in shown.entries)
    if film.other_languages:
        yield section("", line(film.other_languages, "dim"))
