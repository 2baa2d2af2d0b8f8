"""From the words of a title or a name to the one that is meant: a terminal offers a choice, a pipe never waits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from filmcat.cli.options import joined
from filmcat.cli.output import say, say_error
from filmcat.errors import Ambiguous, ExitCode, FilmcatError, NotFound, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from filmcat.cli.output import Output
    from filmcat.store.catalogue import Catalogue, FoundFilm
    from filmcat.store.people import Person


class Chosen:
    """The films that were asked for, one by one; ``code`` says afterwards whether one was missing."""

    def __init__(self, catalogue: Catalogue, words: list[str], output: Output) -> None:
        self._catalogue = catalogue
        self._words = words
        self._output = output
        self.is_list = words == ["-"]
        self.code = ExitCode.DONE

    def films(self) -> Iterator[FoundFilm]:
        """The film of the title; or, for ``-``, the film of each line of standard input, missing ones being told."""
        if not self.is_list:
            yield one_film(self._catalogue, joined(self._words), self._output)
            return
        for line in _standard_input():
            try:
                yield _only(self._catalogue.find(line), line)
            except (NotFound, Ambiguous) as error:
                say_error(error.message, getattr(error, "rows", ()), error.hint)
                self.code = self.code or error.exit_code


def one_film(catalogue: Catalogue, words: str, output: Output) -> FoundFilm:
    """The one film that the words mean. Raises NotFound, Ambiguous, or UsageError for no words."""
    if not words:
        raise UsageError("The title is empty.", "name a film: filmcat show TITLE")
    found = catalogue.find(words)
    if len(found) > 1 and output.can_ask:
        return found[_asked(f"Several films go by “{words}”:", [_film_row(film) for film in found])]
    return _only(found, words)


def one_person(catalogue: Catalogue, words: str, output: Output) -> Person:
    """The one person that the words mean. Raises NotFound, Ambiguous, or UsageError for no words."""
    if not words:
        raise UsageError("The name is empty.", "name a person: filmcat person NAME")
    found = catalogue.find_person(words)
    if len(found) == 1:
        return found[0]
    rows = [_person_row(catalogue, person) for person in found]
    if output.can_ask:
        return found[_asked(f"Several people go by “{words}”:", rows)]
    raise Ambiguous("people", words, rows, "write the whole name, with its bracket where it has one")


def _only(found: list[FoundFilm], words: str) -> FoundFilm:
    if len(found) > 1:
        rows = [_film_row(film) for film in found]
        raise Ambiguous("films", words, rows, "name one by its id, the first word of its line")
    return found[0]


def _film_row(film: FoundFilm) -> str:
    titles = f"{film.title} / {film.original_title}" if film.original_title else film.title
    return "  ".join(part for part in (film.id, titles, film.year, film.directors) if part)


def _person_row(catalogue: Catalogue, person: Person) -> str:
    from filmcat.text.names import join_namesake

    titles = list(dict.fromkeys(film.title for film in catalogue.films_of(person)))
    films = ", ".join(titles[:3]) + (", …" if len(titles) > 3 else "")
    return "  ".join(part for part in (join_namesake(person.name, person.mark), films) if part)


def _asked(question: str, rows: Sequence[str]) -> int:
    """Offer the rows by number; the place of the one that is taken. Leaving takes none: exit code 4."""
    say(question)
    for place, row in enumerate(rows, 1):
        say(f"{place:4}  {row}")
    sys.stderr.write(f"Which one (1-{len(rows)})? ")
    sys.stderr.flush()
    answer = sys.stdin.readline().strip()
    if answer.isdecimal() and 1 <= int(answer) <= len(rows):
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
    if reconfigure := getattr(sys.stdin, "reconfigure", None):
        reconfigure(encoding="utf-8", errors="replace")
    for line in sys.stdin:
        if words := line.strip():
            yield words
