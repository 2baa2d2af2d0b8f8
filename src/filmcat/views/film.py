"""One film, or the films that standard input names: all that the catalogue knows of them."""

from __future__ import annotations

from filmcat.model.fields import FILM_FIELDS
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.person import Person
from filmcat.views.record import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.views.columns import Column
    from filmcat.views.credits import Credits
    from filmcat.views.kinds import Row
    from filmcat.views.wording import Wording


class Film(RecordView):
    """A film, and the records of its directors; ``filed`` is the title that it is filed under, where another leads."""

    fields = FILM_FIELDS

    def __init__(self, id_: str, record: FilmRecord, persons: list[Person], filed: str = "") -> None:
        super().__init__({"id": id_, **record})
        self.filed = filed if filed != record["title"] else ""
        self.id = id_
        self.record = record
        self.persons = persons

    @property
    def further_titles(self) -> list[str]:
        """The original title and the titles in other languages, each once, but for the one that leads."""
        names = (name for shown in self.shown("original title", "titles") for name in shown.entries)
        return [name for name in dict.fromkeys((*names, self.filed)) if name and name != self.record["title"]]

    @property
    def credits(self) -> Credits:
        """Who did what."""
        from filmcat.views.credits import credits_of

        return credits_of(self.record)


class FilmAnswer:
    """The films that were asked for, whole or only in the ``wanted`` fields; ``is_list`` where there may be several.

    ``start`` names what a row says of its film first: nothing, its id, or its id and title. ``wording`` is in whose
    words it is given, where these are asked for.
    """

    def __init__(
        self,
        films: Iterator[Film],
        wanted: list[Column] | None,
        start: tuple[str, ...] = (),
        wording: Wording | None = None,
        *,
        is_list: bool,
    ) -> None:
        self.films = films
        self.wanted = wanted
        self.start = start
        self.wording = wording
        self.is_list = is_list

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the cells of a row."""
        return (*self.start, "field", "value")

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The value of each field by its name, those of a director's record as ``person.born``."""
        for film in self.films:
            start = [film.id if name == "id" else film.record["title"] for name in self.start]
            yield from ((*start, name, text) for name, text in self._fields(film))

    def heading(self, film: Film) -> str:
        """What stands above the fields of a film among several, or whose title is asked for; else nothing."""
        return film.record["title"] if self.start else ""

    def labelled(self, film: Film, words: Wording) -> list[Row]:
        """The wanted fields of a film, each behind its label."""
        return [(column.label(words), column.cell(film.values)) for column in self.wanted or ()]

    def objects(self) -> Iterator[dict[str, object]]:
        """Each film with every key, and the records of its directors; or with the wanted keys alone."""
        for film in self.films:
            if self.wanted is not None:
                yield {column.name: column.value(film.values) for column in self.wanted}
            else:
                yield {**film.values, "persons": [person.record for person in film.persons] or None}

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (film.id for film in self.films)

    def _fields(self, film: Film) -> Iterator[Row]:
        if self.wanted is not None:
            yield from ((column.name, column.cell(film.values)) for column in self.wanted)
            return
        yield "id", film.id
        yield from film.rows()
        for person in film.persons:
            yield from ((f"person.{name}", text) for name, text in person.rows())


def directors(film: FilmRecord) -> list[tuple[str, str | None]]:
    """The directors of a film: their names, and what tells them from their namesakes."""
    namesakes = {
        note["position"]: note["namesake"] for note in film["credit_notes"] or () if note["role"] == "director"
    }
    names = (film["credits"] or {}).get("director") or ()
    return [(name, namesakes.get(place)) for place, name in enumerate(names, 1)]


def film_of(catalogue: Catalogue, number: int, wording: Wording | None = None) -> Film:
    """The film of a number with the records of its directors, in the words that are asked for."""
    from json import loads

    id_, text = catalogue.film(number)
    film = cast("FilmRecord", loads(text))
    persons = [cast("PersonRecord", loads(record)) for record in catalogue.people.records(directors(film))]
    if wording is None:
        return Film(id_, film, list(map(Person, persons)))
    return Film(id_, wording.film(film), [Person(wording.person(person)) for person in persons], film["title"])
