"""The pages of a film and of a person in Markdown, part by part; headings go down one level at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.markdown_text import bullets, heading, paragraph, table, text
from filmcat.views.text import PARTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.views.credits import Credits
    from filmcat.views.film import Film
    from filmcat.views.person import Person
    from filmcat.views.record import Shown
    from filmcat.views.wording import Wording

_FACTS = ("original title", "year", "countries", "print", "character", "age", "festivals")


def film_parts(film: Film, words: Wording, level: int) -> Iterator[str]:
    """A film under a heading of this level: facts, texts, credits, its directors, sources."""
    yield heading(level, film.record["title"])
    yield from table(("", ""), _facts(film, words))
    yield "\n"
    yield from (f"*{text(line)}*\n\n" for shown in film.shown("tagline") for line in shown.entries)
    yield from (paragraph(entry) for shown in film.shown("synopsis") for entry in shown.entries)
    yield from (f"> {text(quote)}\n\n" for shown in film.shown("quotes") for quote in shown.entries)
    for shown in film.shown("notes"):
        yield heading(level + 1, words.label(shown.label))
        yield from map(paragraph, shown.entries)
    if any(film.credits):
        yield heading(level + 1, words.label("Credits"))
        yield from credits_table(film.credits, words)
        yield "\n"
    for person in film.persons:
        yield heading(level + 1, person.record["name"])
        yield from person_parts(person, words, level + 2, of=person.record["name"])
    yield from _lists(film.shown("sources"), words, level + 1)


def person_parts(person: Person, words: Wording, level: int, of: str = "") -> Iterator[str]:
    """What is known of a person, in sections of this level; ``of`` whom the sources are, where that is not plain."""
    yield from map(paragraph, (" · ".join(person.further_names), person.life))
    yield from (paragraph(entry) for shown in person.shown("biography", "notes") for entry in shown.entries)
    yield from (
        f"{words.label(shown.label)} {text(PARTED.join(shown.entries))}.\n\n" for shown in person.shown("as of")
    )
    yield from _lists(person.shown("filmography"), words, level)
    if more := [*_labelled(person.more(), words)]:
        yield heading(level, words.label("More"))
        yield from table(("", ""), more)
        yield "\n"
    yield from _lists(person.shown("sources"), words, level, f" ({of})" if of else "")


def credits_table(credits: Credits, words: Wording) -> Iterator[str]:
    """Who did what as a table: crew, those of one family of roles together, then cast, then companies."""
    rows = ((words.role(credit.key), credit.name, credit.note) for credit in credits.grouped())
    return table(map(words.label, ("Role", "Name", "Note")), rows)


def _facts(film: Film, words: Wording) -> Iterator[tuple[str, str]]:
    if film.filed:
        yield words.label("Filed as"), film.filed
    for tag, names in (film.record["titles"] or {}).items():
        yield f"{words.label('Title')} ({tag})", PARTED.join(names)
    yield from _labelled((*film.shown(*_FACTS), *film.more()), words)
    yield words.label("Id"), film.id


def _labelled(fields: Iterable[Shown], words: Wording) -> Iterator[tuple[str, str]]:
    return ((words.label(shown.label), shown.cell) for shown in fields if shown.cell)


def _lists(fields: Iterable[Shown], words: Wording, level: int, of: str = "") -> Iterator[str]:
    for shown in fields:
        yield heading(level, f"{words.label(shown.label)}{of}")
        yield from bullets(shown.entries)
