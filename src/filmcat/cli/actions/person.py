"""One person in every format: what ``person`` prints."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, cast

from filmcat.cli.choose import one_person
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import joined
from filmcat.cli.problems import report_broken, report_problems
from filmcat.views.person import Person, PersonAnswer
from filmcat.views.record import spoken

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.catalogue import Person as FoundPerson
    from filmcat.cli.output import Output
    from filmcat.model.record import PersonRecord


def answer(asked: str | None, name: list[str], output: Output, *, lang: str | None) -> int:
    """Print the person that the name means."""
    catalogue = opened(asked)
    found = one_person(catalogue, joined(name), output)
    person = Person(spoken(_record(catalogue, found), lang))
    output.write(output.writer.person(PersonAnswer(person, catalogue.films_of(found)), output))
    return report_broken(catalogue) if found.record is None else report_problems(catalogue, found.record)


def _record(catalogue: Catalogue, found: FoundPerson) -> PersonRecord:
    """The record of a person; of somebody without one the name, and what tells it from those of namesakes."""
    text = catalogue.person_json(found)
    if text is not None:
        return cast("PersonRecord", loads(text))
    from filmcat.model.empty import empty_person

    record = empty_person(found.name)
    record["namesake"] = found.disambiguator or None
    return record
