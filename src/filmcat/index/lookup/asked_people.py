"""The people that a catalogue names: found, with their films, their records and those whom they worked with."""

from __future__ import annotations

from filmcat.errors import NotFound
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

    from filmcat.index.lookup.companions import Companion
    from filmcat.index.lookup.people import Person, PersonFilm


class People:
    """The people of one index."""

    def __init__(self, index: Connection) -> None:
        self._index = index

    def find(self, words: str) -> list[Person]:
        """The people that a name finds. Raises NotFound, with names that come close, where there is none."""
        from filmcat.index.lookup.people import find_people, near_names

        people = find_people(self._index, words)
        if not people:
            raise NotFound("person", words, near_names(self._index, words))
        return people

    def films_of(self, person: Person) -> list[PersonFilm]:
        """Every film of a person, in every role: by role in the order of credits, then by year."""
        from filmcat.index.lookup.people import films_of

        return films_of(self._index, person)

    def companions_of(self, person: Person, beside: Person | None) -> list[Companion]:
        """The people of a person's films, those of the most films first; or only the one ``beside``."""
        from filmcat.index.lookup.companions import companions_of

        return companions_of(self._index, person, beside)

    def record_json(self, person: Person) -> str | None:
        """The record of a person, as JSON; None where there is none."""
        from filmcat.index.lookup.person_records import record_json

        return record_json(self._index, person.record) if person.record is not None else None

    def records(self, names: list[tuple[str, str | None]]) -> list[str]:
        """The records, as JSON, of people by name and namesake; those without a record are left out."""
        from filmcat.index.lookup.person_records import records_of

        return records_of(self._index, names)
