"""What a search finds: each film with the lines in which the words stand."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.text.excerpt import Excerpt, excerpt, found_in, in_one_line
from filmcat.views.text import PARTED
from filmcat.views.values import year_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from filmcat.catalogue import Hit
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.text.segments import Phrase
    from filmcat.views.wording import Wording

    Text = tuple[str, str]  # what it is told of, as ``synopsis`` or ``credits.editing``, and the text itself

MARK = "*"  # stands before and after a word that was found, where nothing else shows it
_WIDTH = 100  # characters of an excerpt
_FILM_PROSE = tuple(row.name for row in FILM_FIELDS if row.kind == "prose")
_PERSON_PROSE = tuple(row.name for row in PERSON_FIELDS if row.kind == "prose")


class Line(NamedTuple):
    """A line in which words stand: what it tells of, and the part of it around them."""

    field: str
    excerpt: Excerpt


class FoundFilm(NamedTuple):
    """A film that was found, and lines of it in which all the words stand."""

    id: str
    title: str
    year_text: str
    record: FilmRecord
    lines: list[Line]


class Found:
    """The films that a search finds, the best first, counted while they go by."""

    columns = ("id", "title", "year", "field", "text")

    def __init__(self, hits: Iterable[Hit], phrases: Sequence[Phrase], wording: Wording | None = None) -> None:
        self._hits = hits
        self._phrases = phrases
        self.wording = wording
        self.count = 0

    def films(self, width: int = _WIDTH) -> Iterator[FoundFilm]:
        """Each film, with excerpts of about ``width`` characters."""
        for hit in self._hits:
            self.count += 1
            record = cast("FilmRecord", loads(hit.json))
            persons = [cast("PersonRecord", loads(person)) for person in hit.persons]
            title = self.wording.title(record) if self.wording else record["title"]
            lines = _lines([*_texts(record), *_texts_of(persons)], self._phrases, width)
            yield FoundFilm(hit.id, title, year_text(record), record, lines)

    def labels(self, words: Wording) -> list[str]:
        """What people read above the cells of a row."""
        return [words.label(name.capitalize()) for name in self.columns]

    def rows(self, mark: str = MARK) -> Iterator[list[str]]:
        """The cells of each film, words that were found between marks; of several lines the cells are lists."""
        return (
            [
                film.id,
                film.title,
                film.year_text,
                PARTED.join(line.field for line in film.lines),
                PARTED.join(line.excerpt.marked(mark, mark) for line in film.lines),
            ]
            for film in self.films()
        )

    def objects(self) -> Iterator[dict[str, object]]:
        """Each film with its lines: text, and the places of the words in it."""
        return (
            {
                "id": film.id,
                "title": film.record["title"],
                "year": film.record["year"],
                "found": list(map(_object, film.lines)),
            }
            for film in self.films()
        )

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        for hit in self._hits:
            self.count += 1
            yield hit.id


def _object(line: Line) -> dict[str, object]:
    return {"field": line.field, "text": line.excerpt.text, "marks": [list(mark) for mark in line.excerpt.marks]}


def _lines(texts: Iterable[Text], phrases: Sequence[Phrase], width: int) -> list[Line]:
    """The fewest lines, those that hold the most first, in which all phrases stand that any of the texts holds."""
    known = [(field, in_one_line(text)) for field, text in texts]
    held = [(field, text, *found_in(text, phrases)) for field, text in known]
    missing = set(range(len(phrases)))
    lines: list[Line] = []
    while missing and held:
        field, text, told, spans = max(held, key=lambda one: len(one[2] & missing))
        if not told & missing:
            break
        missing -= told
        lines.append(Line(field, excerpt(text, spans, width)))
    return lines


def _texts(film: FilmRecord) -> Iterator[Text]:
    """Whatever of a film is searched, in the order in which it is told."""
    values = cast("Mapping[str, object]", film)
    yield "title", film["title"]
    if film["original_title"]:
        yield "original_title", film["original_title"]
    for tag, names in (film["titles"] or {}).items():
        yield from ((f"titles.{tag}", name) for name in names)
    for role, names in (film["credits"] or {}).items():
        yield from ((f"credits.{role}", name) for name in names)
    for note in film["credit_notes"] or ():
        if note["credited_as"]:
            yield f"credits.{note['role']}", note["credited_as"]
    for version in ({"cast": film["cast"]}, *(film["versions"] or ())):
        for member in version["cast"] or ():
            as_character = f" ({member['character']})" if member["character"] else ""
            yield "cast", f"{member['name']}{as_character}"
            if member["credited_as"]:
                yield "cast", member["credited_as"]
    yield from (("companies", company["name"]) for company in film["companies"] or ())
    yield from _prose(values, _FILM_PROSE)


def _texts_of(persons: Iterable[PersonRecord]) -> Iterator[Text]:
    for person in persons:
        yield "person", person["name"]
        for names in (person["names"] or {}).values():
            yield from (("person", name) for name in names)
        yield from (("person", name) for name in person["also"] or ())
        yield from _prose(cast("Mapping[str, object]", person), _PERSON_PROSE)


def _prose(record: Mapping[str, object], fields: Iterable[str]) -> Iterator[Text]:
    by_language = cast("Mapping[str, Mapping[str, str]]", record["texts"] or {})
    for name in fields:
        if name in by_language:
            yield from ((f"{name}.{tag}", text) for tag, text in by_language[name].items())
        elif record[name] is not None:
            yield name, str(record[name])
