"""From the words of a title or a name to the one that is meant: a terminal offers a choice, a pipe never waits."""

from __future__ import annotations

import sys

from filmcat.catalogue import STANDARD_INPUT
from filmcat.cli.options import joined
from filmcat.cli.output import say, say_error
from filmcat.cli.problems import report_broken
from filmcat.errors import Ambiguous, ExitCode, FilmcatError, NotFound, UsageError, quoted
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    from filmcat.catalogue import Catalogue, FoundFilm, Person
    from filmcat.cli.output import Output

    _Found = TypeVar("_Found")

_MOST_ROWS = 20  # films or people that are listed of an ambiguous name


class Chosen:
    """The films that were asked for.

    ``code`` says afterwards whether one was missing, ``only`` which it was where one alone was asked for.
    """

    def __init__(self, catalogue: Catalogue, words: list[str], output: Output) -> None:
        self._catalogue = catalogue
        self._words = words
        self._output = output
        self.is_list = words == ["-"]
        self.code = ExitCode.DONE
        self.only: int | None = None

    def start(self, *, with_title: bool) -> tuple[str, ...]:
        """What a row says first of its film: the id where there may be several, or before the title."""
        return ("id", "title") if with_title else ("id",) if self.is_list else ()

    def numbers(self) -> Iterator[int]:
        """The film of the title; or, for ``-``, the film of each line of standard input, missing ones being told."""
        if not self.is_list:
            self.only = one_film(self._catalogue, joined(self._words), self._output).number
            yield self.only
            return
        from filmcat.cli.named_films import named_films

        if self._catalogue.path == STANDARD_INPUT:
            raise UsageError("Standard input is the catalogue, and cannot name films too.", "name them: show TITLE")
        for name in named_films(_standard_input()):
            try:
                yield only_film(self._catalogue, name).number
            except (NotFound, Ambiguous) as error:
                say_error(error.message, getattr(error, "rows", ()), error.hint)
                self.code = self.code or error.exit_code


def one_film(catalogue: Catalogue, words: str, output: Output) -> FoundFilm:
    """The one film that the words mean. Raises NotFound, Ambiguous, or UsageError for no words."""
    if not words:
        raise UsageError("The title is empty.", "name a film: filmcat show TITLE")
    try:
        found = catalogue.find(words)
    except NotFound:
        report_broken(catalogue)
        raise
    if len(found) > 1 and output.can_ask:
        return found[_asked(f"Several films go by {quoted(words)}:", _listed(found, _film_row), len(found))]
    return _only(found, words)


def one_person(catalogue: Catalogue, words: str, output: Output) -> Person:
    """The one person that the words mean. Raises NotFound, Ambiguous, or UsageError for no words."""
    if not words:
        raise UsageError("The name is empty.", "name a person: filmcat person NAME")
    try:
        found = catalogue.people.find(words)
    except NotFound:
        report_broken(catalogue)
        raise
    if len(found) == 1:
        return found[0]
    rows = _listed(found, lambda person: _person_row(catalogue, person))
    if output.can_ask:
        return found[_asked(f"Several people go by {quoted(words)}:", rows, len(found))]
    raise Ambiguous("people", words, rows, "write the whole name, with its bracket where it has one")


def only_film(catalogue: Catalogue, words: str) -> FoundFilm:
    """The one film that the words mean, without a choice. Raises NotFound or Ambiguous."""
    return _only(catalogue.find(words), words)


def _only(found: list[FoundFilm], words: str) -> FoundFilm:
    if len(found) > 1:
        raise Ambiguous("films", words, _listed(found, _film_row), "name one by its id, the first word of its line")
    return found[0]


def _film_row(film: FoundFilm) -> str:
    titles = f"{film.title} / {film.original_title}" if film.original_title else film.title
    return "  ".join(part for part in (film.id, titles, film.year, film.directors) if part)


def _person_row(catalogue: Catalogue, person: Person) -> str:
    """What tells somebody from namesakes: the bracket, the year of birth, and films, by the ids that ``show`` takes."""
    from json import loads

    from filmcat.text.names import join_namesake

    record = catalogue.people.record_json(person)
    born = loads(record)["born"] if record else None
    ids = list(dict.fromkeys(film.id for film in catalogue.people.films_of(person)))
    films = ", ".join(ids[:3]) + (", …" if len(ids) > 3 else "")
    parts = (join_namesake(person.name, person.disambiguator), f"born {born}" if born else "", films)
    return "  ".join(part for part in parts if part)


def _listed(found: list[_Found], row: Callable[[_Found], str]) -> list[str]:
    """A row for each that was found, up to as many as a person reads; then how many more there are."""
    more = len(found) - _MOST_ROWS
    return [row(one) for one in found[:_MOST_ROWS]] + ([f"… and {more} more"] if more > 0 else [])


def _asked(question: str, rows: Sequence[str], count: int) -> int:
    """Offer the rows by number; the place of the one that is taken. Leaving takes none: exit code 4."""
    offered = min(count, _MOST_ROWS)
    say(question)
    for place, row in enumerate(rows, 1):
        say(f"{place:4}  {row}" if place <= offered else f"      {row}")
    sys.stderr.write(f"Which one (1-{offered})? ")
    sys.stderr.flush()
    answer = next(_lines_of_standard_input(), "").strip()
    if answer.isascii() and answer.isdecimal() and 1 <= int(answer[:4]) <= offered:
        return int(answer) - 1
    raise NoneTaken


class NoneTaken(FilmcatError):
    """A choice was offered, and nothing on offer was taken."""

    exit_code = ExitCode.AMBIGUOUS

    def __init__(self) -> None:
        super().__init__("Nothing was chosen.")


def _standard_input() -> Iterator[str]:
    if sys.stdin is None:
        raise UsageError("Standard input is closed.", "give a title instead of -")
    return _lines_of_standard_input()


def _lines_of_standard_input() -> Iterator[str]:
    """The lines of standard input with their ends, whatever bytes they are made of."""
    if reconfigure := getattr(sys.stdin, "reconfigure", None):
        reconfigure(encoding="utf-8", errors="replace", newline="")
    return iter(sys.stdin)
