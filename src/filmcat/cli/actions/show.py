"""One film in every format: what ``show`` prints."""

from __future__ import annotations

from json import loads

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.problems import report_problems
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.film import Film, FilmAnswer, directors
from filmcat.views.person import Person

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord, PersonRecord
    from filmcat.views.columns import Column
    from filmcat.views.wording import Wording


def answer(asked: str | None, title: list[str], output: Output, *, fields: str | None, with_title: bool) -> int:
    """Print the film that the title means; or, for ``-``, each film that standard input names."""
    wanted = None
    if fields is not None:
        from filmcat.views.columns import columns_of

        wanted = columns_of(fields)
    wording = output.wording
    catalogue = opened(asked)
    _check(catalogue, wanted)
    chosen = Chosen(catalogue, title, output)
    films = (_film(catalogue, number, wording) for number in chosen.numbers())
    answered = FilmAnswer(films, wanted, chosen.start(with_title=with_title), wording, is_list=chosen.is_list)
    output.write(output.writer.film(answered, output))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code


def _check(catalogue: Catalogue, wanted: list[Column] | None) -> None:
    if wanted is not None:
        from filmcat.cli.roles import check_fields

        check_fields(catalogue, wanted)


def _film(catalogue: Catalogue, number: int, wording: Wording | None) -> Film:
    """A film with the records of its directors, read back from the index, in the words that are asked for."""
    id_, text = catalogue.film(number)
    film = cast("FilmRecord", loads(text))
    persons = [cast("PersonRecord", loads(record)) for record in catalogue.people.records(directors(film))]
    if wording is None:
        return Film(id_, film, list(map(Person, persons)))
    return Film(id_, wording.film(film), [Person(wording.person(person)) for person in persons], film["title"])
