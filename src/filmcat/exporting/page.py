"""One film, or one person, as a page of Markdown."""

from collections.abc import Iterable, Iterator

from filmcat.exporting.markdown import prose, table, text
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.rendering.facts import number_text, title_text
from filmcat.rendering.rows import credit_rows, film_rows
from filmcat.text.roles import role_label

_PROSE = ("tagline", "synopsis", "notes")
_ELSEWHERE = (
    "credits.",
    "cast",
    "companies.",
    "sources",
    "quotes",
    "title",
    "id",
    "texts.",
    "person.",
    "country_codes",
    "language_tags",
)


def film_page(id_: str, film: FilmRecord, persons: Iterable[PersonRecord]) -> str:
    """A film as Markdown: title, a table of facts, texts, a table of credits, sources, and its directors."""
    return "".join(_film_parts(id_, film, persons))


def person_page(name: str, person: PersonRecord | None, films: Iterable[tuple[str, str, str]]) -> str:
    """A person as Markdown: the record if there is one, then a table of role, year and title."""
    rows = [(role_label(role), year, title) for role, year, title in films]
    parts = [f"# {text(name)}\n\n", *(_person_parts(person) if person else ())]
    return "".join([*parts, *(table(("Role", "Year", "Film"), rows) if rows else ())])


def _film_parts(id_: str, film: FilmRecord, persons: Iterable[PersonRecord]) -> Iterator[str]:
    yield f"# {text(film['title'])}\n\n"
    facts = [
        (label, value)
        for label, value in film_rows(id_, film)
        if not label.startswith(_ELSEWHERE) and label not in _PROSE
    ]
    yield from table(("", ""), [(label.replace("_", " "), value) for label, value in facts])
    yield "\n"
    for value in (film["tagline"], film["synopsis"], film["notes"]):
        if value:
            yield f"{prose(value)}\n\n"
    for quote in film["quotes"] or ():
        yield f"> {text(quote)}\n\n"
    credits = [
        (role_label(role.replace("-", "_").replace(" ", "_")), name, note) for role, name, note in credit_rows(film)
    ]
    if credits:
        yield from table(("Role", "Name", ""), credits)
        yield "\n"
    for person in persons:
        yield f"## {text(person['name'])}\n\n"
        yield from _person_parts(person)
    yield from (f"- {text(source)}\n" for source in film["sources"] or ())


def _person_parts(person: PersonRecord) -> Iterator[str]:
    born = ", ".join(part for part in (number_text(person["born"]), person["birthplace"]) if part)
    if born:
        yield f"Born {text(born)}.\n\n"
    if person["died"]:
        yield f"Died {text(number_text(person['died']))}.\n\n"
    for value in (person["biography"], person["notes"]):
        if value:
            yield f"{prose(value)}\n\n"
    for title in person["filmography"] or ():
        yield f"- {text(title_text(title))}\n"
    yield "\n"
    if person["as_of"]:
        yield f"As of {text(person['as_of'])}.\n\n"
