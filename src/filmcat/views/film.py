"""One film, or the films that standard input names: all that the catalogue knows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.model.fields import FILM_FIELDS
from filmcat.views.record import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.model.record import FilmRecord
    from filmcat.views.columns import Column
    from filmcat.views.credits import Credits
    from filmcat.views.kinds import Row
    from filmcat.views.person import Person


class Film(RecordView):
    """A film, and the records of its directors."""

    fields = FILM_FIELDS

    def __init__(self, id_: str, record: FilmRecord, persons: list[Person]) -> None:
        super().__init__({"id": id_, **record})
        self.id = id_
        self.record = record
        self.persons = persons

    @property
    def further_titles(self) -> list[str]:
        """The original title and the titles in other languages, each once, but for the one it is filed under."""
        names = (name for shown in self.shown("original title", "titles") for name in shown.entries)
        return [name for name in dict.fromkeys(names) if name and name != self.record["title"]]

    @property
    def credits(self) -> Credits:
        """Who did what."""
        from filmcat.views.credits import credits_of

        return credits_of(self.record)


class FilmAnswer:
    """The films that were asked for, whole or only in the ``wanted`` fields; ``is_list`` where there may be several."""

    columns = ("field", "value")

    def __init__(self, films: Iterator[Film], wanted: list[Column] | None, *, is_list: bool) -> None:
        self.films = films
        self.wanted = wanted
        self.is_list = is_list

    def rows(self) -> Iterator[Row]:
        """The value of each field by its name, those of a director's record as ``person.born``."""
        for film in self.films:
            if self.wanted is not None:
                yield from ((column.name, column.cell(film.values)) for column in self.wanted)
                continue
            yield "id", film.id
            yield from film.rows()
            for person in film.persons:
                yield from ((f"person.{name}", text) for name, text in person.rows())

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


def directors(film: FilmRecord) -> list[tuple[str, str | None]]:
    """The directors of a film: their names, and what tells them from their namesakes."""
    namesakes = {
        note["position"]: note["namesake"] for note in film["credit_notes"] or () if note["role"] == "director"
    }
    names = (film["credits"] or {}).get("director") or ()
    return [(name, namesakes.get(place)) for place, name in enumerate(names, 1)]
