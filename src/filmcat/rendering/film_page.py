"""One film as a page to read in a terminal."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType

from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.rendering.credits_page import credit_sections
from filmcat.rendering.layout import (
    INDENT,
    MEASURE,
    label_width,
    labelled,
    line,
    prose,
    section,
    without_repeats,
    wrapped,
)
from filmcat.rendering.person_page import person_parts
from filmcat.rendering.table import drawn, new_console
from filmcat.text.escape import legible
from filmcat.views import values
from filmcat.views.credits import credits_of
from filmcat.views.extras import film_extras


def film_page(id_: str, film: FilmRecord, persons: Iterable[PersonRecord], width: int, *, color: bool) -> str:
    """A film: title pair, facts, texts, credits, companies, then what is known of its directors; ``width`` columns."""
    console = new_console(width, color=color)
    for part in _parts(id_, film, persons, width):
        console.print(part)
    return drawn(console)


def fields_page(rows: list[tuple[str, str]], width: int, *, color: bool) -> str:
    """Names of fields, and behind each its value whole, however many lines it takes; ``width`` columns."""
    console = new_console(width, color=color)
    rows_of_lines = ((name, value.splitlines() or [""]) for name, value in rows)
    console.print(labelled(rows_of_lines, label_width((name for name, _ in rows), width)))
    return drawn(console)


def _parts(id_: str, film: FilmRecord, persons: Iterable[PersonRecord], width: int) -> Iterator[RenderableType]:
    yield from _head(film, width)
    yield from _texts(film, width)
    yield from credit_sections(credits_of(film), width)
    if film["notes"]:
        yield section("Notes", prose(film["notes"], width))
    more = list(film_extras(film))
    if more:
        yield section("More", labelled(more, label_width((label for label, _ in more), width)))
    for person in persons:
        yield ""
        yield from person_parts(person, width)
    if film["sources"]:
        yield section("Sources", *(line(source, "dim") for source in film["sources"]))
    yield ""
    yield line(id_, "dim")


def _head(film: FilmRecord, width: int) -> Iterator[RenderableType]:
    """The title, its other forms; where, when and how long; what kind of film, and for whom; where it was shown."""
    yield line(film["title"], "bold")
    further = (name for names in (film["titles"] or {}).values() for name in names)
    others = [name for name in without_repeats((film["original_title"], *further)) if name != film["title"]]
    for text in wrapped(map(legible, others), width):
        yield line(text, "italic")
    measure = min(width, MEASURE)
    first = (*_lists(film, "countries"), values.year_text(film), *_lists(film, "languages"),
             values.runtime_text(film["runtime"]), film["colour"])  # fmt: skip
    debut = {True: "Debut", False: "Not a debut", None: ""}[film["debut"]]
    age = values.age_text(film)
    second = (film["form"], *_lists(film, "genres"), debut, f"Age {age}" if age else "")
    lines = [text for parts in (first, second) for text in wrapped(_legible(parts), measure)]
    festivals = [wrapped(_legible(values.festival_parts(one)), measure, ", ") for one in film["festivals"] or ()]
    if lines or festivals:
        yield ""
    for text in lines:
        styled = line(text, "cyan")
        if age:
            styled.highlight_words([f"Age {legible(age)}"], "yellow")
        yield styled
    for texts in festivals:
        for place, text in enumerate(texts):
            yield line(" " * INDENT * bool(place) + text)


def _texts(film: FilmRecord, width: int) -> Iterator[RenderableType]:
    if film["tagline"]:
        yield section("", prose(film["tagline"], width, "italic"))
    if film["synopsis"]:
        yield section("", prose(film["synopsis"], width))
    for quote in film["quotes"] or ():
        yield section("", prose(f"“{quote}”", width, "italic"))
    if choice := values.languages_text(film["texts"]):
        yield section("", line(choice, "dim"))


def _lists(film: FilmRecord, field: str) -> tuple[str, ...]:
    named = film["countries"] if field == "countries" else film["languages"] if field == "languages" else film["genres"]
    return (", ".join(named),) if named else ()


def _legible(parts: Iterable[str | None]) -> Iterator[str]:
    return (legible(part) for part in parts if part)
