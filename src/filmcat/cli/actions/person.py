"""One person in every format: what ``person`` prints."""

from __future__ import annotations

from json import loads

from filmcat.cli.choose import one_person
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import joined
from filmcat.cli.problems import report_broken, report_problems
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.person import Person, PersonAnswer, record_of

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue, PersonFilm
    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord
    from filmcat.views.wording import Wording


def answer(asked: str | None, name: list[str], output: Output) -> int:
    """Print the person that the name means."""
    wording = output.wording
    catalogue = opened(asked)
    found = one_person(catalogue, joined(name), output)
    record, films = record_of(catalogue, found), catalogue.people.films_of(found)
    if wording is not None:
        record, films = wording.person(record), [_worded(catalogue, film, wording) for film in films]
    output.write(output.writer.person(PersonAnswer(Person(record), films, wording), output))
    return report_broken(catalogue) if found.record is None else report_problems(catalogue, found.record)


def _worded(catalogue: Catalogue, film: PersonFilm, wording: Wording) -> PersonFilm:
    """A film of the person under the title that leads."""
    _, text = catalogue.film(film.number)
    return film._replace(title=wording.title(cast("FilmRecord", loads(text))))
