"""What ``remove`` does: records go, after a question."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, cast

from filmcat.cli.choose import one_person
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.errors import NotFound
from filmcat.model.change import Changes
from filmcat.model.plan import Entry
from filmcat.text.names import join_namesake

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.cli.writing.chosen_films import ChosenFilms
    from filmcat.model.record import PersonRecord


def remove_films(way: Way, films: ChosenFilms) -> int:
    """Remove films; a person is asked first."""

    def planned(catalogue: Catalogue) -> Planned:
        numbers = films.numbers(catalogue)
        stored = [catalogue.stored(number) for number in numbers]
        entries = [Entry("removed", "remove", id_, film.record, "", 0, before=film.record) for id_, film in stored]
        return Planned(entries, Changes(removed=numbers), must_ask=True)

    return carry_out_in(way, planned)


def remove_person(way: Way, name: str) -> int:
    """Remove the record of a person; the credits stay."""

    def planned(catalogue: Catalogue) -> Planned:
        person = one_person(catalogue, name, way.output)
        text = catalogue.people.record_json(person)
        if text is None or person.record is None:
            raise NotFound("person", name, [], f"{name} is credited, and has no record to remove")
        record = cast("PersonRecord", loads(text))
        named = join_namesake(record["name"], record["namesake"])
        entry = Entry("removed", "remove", named, record, "", 0, is_film=False, before=record)
        return Planned([entry], Changes(removed=[person.record]), must_ask=True)

    return carry_out_in(way, planned)
