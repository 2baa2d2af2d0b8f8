"""One person: the record, and every film in every role."""

from __future__ import annotations

from filmcat.model.fields import PERSON_FIELDS
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.record import RecordView
from filmcat.views.values import life_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from filmcat.catalogue import Catalogue, PersonFilm
    from filmcat.catalogue import Person as FoundPerson
    from filmcat.model.record import PersonRecord
    from filmcat.views.wording import Wording


class Person(RecordView):
    """A person's record."""

    fields = PERSON_FIELDS

    def __init__(self, record: PersonRecord) -> None:
        super().__init__(record)
        self.record = record

    @property
    def further_names(self) -> list[str]:
        """The names in other languages and other spellings, each once."""
        return [name for name in dict.fromkeys(name for shown in self.shown("names") for name in shown.entries) if name]

    @property
    def life(self) -> str:
        """When and where somebody was born, and when the person died; empty where nothing is known of it."""
        return life_text(self.record)


class PersonAnswer:
    """A person with every film: role, id, title and year, by role in the order of credits, then by year."""

    columns = ("role", "id", "title", "year")
    is_list = False

    def __init__(self, person: Person, films: Sequence[PersonFilm], wording: Wording | None = None) -> None:
        self.person = person
        self.films = films
        self.wording = wording

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The cells of each film; the record has no place among them."""
        role = self.wording.role if self.wording else str
        return ((role(film.role), film.id, film.title, film.year_text) for film in self.films)

    def told(self) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
        """Each role with its family, where others of that stand beside it, and the year and title of its films."""
        from filmcat.views.credits import by_family

        for family, roles in by_family(film.role for film in self.films):
            for role in roles:
                yield family, role, [(film.year_text, film.title) for film in self.films if film.role == role]

    def objects(self) -> Iterator[dict[str, object]]:
        """The record with every key, and the films."""
        rows = [{"role": film.role, "id": film.id, "title": film.title, "year": film.year} for film in self.films]
        yield {**self.person.record, "films": rows}

    def ids(self) -> Iterator[str]:
        """The id of each film, once."""
        return iter(dict.fromkeys(film.id for film in self.films))


def record_of(catalogue: Catalogue, found: FoundPerson) -> PersonRecord:
    """The record of a person; of somebody without one the name, and what tells it from those of namesakes."""
    text = catalogue.people.record_json(found)
    if text is not None:
        from json import loads

        return cast("PersonRecord", loads(text))
    from filmcat.model.empty import empty_person

    record = empty_person(found.name)
    record["namesake"] = found.disambiguator or None
    return record
