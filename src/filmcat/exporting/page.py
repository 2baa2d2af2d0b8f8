"""One film, or one person, as a page of Markdown."""

from collections.abc import Iterable, Iterator

from filmcat.exporting.markdown import prose, table, text
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.roles import free_role_key, role_label
from filmcat.views import values
from filmcat.views.credits import credits_of
from filmcat.views.extras import film_extras, person_extras


def film_page(id_: str, film: FilmRecord, persons: Iterable[PersonRecord]) -> str:
    """A film as Markdown: title, a table of facts, texts, a table of credits, its directors, sources."""
    return _joined(_film_parts(id_, film, persons))


def person_page(person: PersonRecord, films: Iterable[tuple[str, str, str]]) -> str:
    """A person as Markdown: what is known, then a table of role, year and title."""
    rows = [(role_label(role), year, title) for role, year, title in films]
    parts = [f"# {text(person['name'])}\n\n", *_person_parts(person)]
    return _joined([*parts, *(table(("Role", "Year", "Film"), rows) if rows else ())])


def _film_parts(id_: str, film: FilmRecord, persons: Iterable[PersonRecord]) -> Iterator[str]:
    yield f"# {text(film['title'])}\n\n"
    yield from table(("", ""), [*_facts(film), *_labelled(film_extras(film)), ("Id", id_)])
    yield "\n"
    for value in (film["tagline"], film["synopsis"], film["notes"]):
        yield from _paragraphs(value)
    for quote in film["quotes"] or ():
        yield f"> {text(quote)}\n\n"
    credits = [(role_label(free_role_key(role)), name, note) for role, name, note in credits_of(film).rows()]
    if credits:
        yield from table(("Role", "Name", ""), credits)
        yield "\n"
    for person in persons:
        yield f"## {text(person['name'])}\n\n"
        yield from _person_parts(person)
    yield from _bullets("## Sources", film["sources"] or ())


def _facts(film: FilmRecord) -> Iterator[tuple[str, str]]:
    """The facts that a film has, by their headings."""
    for tag, names in (film["titles"] or {}).items():
        yield f"Title ({tag})", "; ".join(names)
    listed: dict[str, Iterable[str | None] | None] = {
        "Original title": [film["original_title"]],
        "Year": [values.year_text(film)],
        "Countries": film["countries"],
        "Languages": film["languages"],
        "Runtime": [values.runtime_text(film["runtime"])],
        "Colour": [film["colour"]],
        "Form": [film["form"]],
        "Genres": film["genres"],
        "Debut": [{True: "yes", False: "no", None: None}[film["debut"]]],
        "Age": [values.age_text(film)],
        "Festivals": map(values.festival_text, film["festivals"] or ()),
    }
    for heading, entries in listed.items():
        if joined := "; ".join(value for value in entries or () if value):
            yield heading, joined


def _person_parts(person: PersonRecord) -> Iterator[str]:
    further = [name for names in (person["names"] or {}).values() for name in names]
    names = " · ".join(dict.fromkeys((*further, *(person["also"] or ()))))
    for value in (names, values.life_text(person), person["biography"], person["notes"]):
        yield from _paragraphs(value)
    if person["as_of"]:
        yield f"As of {text(person['as_of'])}.\n\n"
    yield from _bullets("### Filmography", [values.title_text(title) for title in person["filmography"] or ()])
    if more := [*_labelled(person_extras(person))]:
        yield from table(("", ""), more)
        yield "\n"
    yield from _bullets("### Sources", person["sources"] or ())


def _labelled(rows: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, str]]:
    return ((label, "; ".join(texts)) for label, texts in rows)


def _paragraphs(value: str | None) -> Iterator[str]:
    if value:
        yield f"{prose(value).strip()}\n\n"


def _bullets(heading: str, entries: Iterable[str]) -> Iterator[str]:
    lines = [f"- {text(value)}\n" for value in entries]
    return iter([f"{heading}\n\n", *lines, "\n"] if lines else ())


def _joined(parts: Iterable[str]) -> str:
    """A page that ends in one line break."""
    return "".join(parts).rstrip("\n") + "\n"
