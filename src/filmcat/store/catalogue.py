"""The door to a catalogue: open it, ask it, and learn what in it could not be read."""

import os
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from filmcat.errors import Ambiguous, NotFound
from filmcat.query.question import Question
from filmcat.store.index import fresh_index
from filmcat.store.places import catalogue_path
from filmcat.store.select import Selection


class LocatedProblem(NamedTuple):
    """A problem with its place: file, line and column (from 1)."""

    path: str
    line: int
    column: int
    message: str
    broken: bool


class StoredFilm(NamedTuple):
    """A film as the index holds it: its id, its record as JSON without the id, its number in the index."""

    id: str
    json: str
    number: int


class Catalogue:
    """One catalogue at one moment: everything asked of it is answered from the same state."""

    def __init__(self, path: str, index: sqlite3.Connection) -> None:
        self.path = path
        self._index = index

    @classmethod
    def open(cls, asked: str | None, environment: Mapping[str, str], folder: str) -> "Catalogue":
        """Open the catalogue that is meant (see ``places``), with an index that agrees with it.

        Raises CatalogueUnreadable where there is none.
        """
        path = catalogue_path(asked, environment, folder)
        return cls(path, fresh_index(path, environment))

    def select(self, question: Question) -> Selection:
        """The films of a question. Raises UnknownWord for a field or country that does not exist."""
        return Selection(self._index, question)

    def find(self, words: str) -> StoredFilm:
        """The one film that a title or id finds. Raises NotFound or Ambiguous."""
        from filmcat.store.find import find_films, near_titles

        numbers = find_films(self._index, words)
        if not numbers:
            raise NotFound("film", words, near_titles(self._index, words))
        if len(numbers) > 1:
            rows = [self._summary(number) for number in numbers]
            raise Ambiguous("films", words, rows, "name one by its id, the first word of its line")
        return self.film(numbers[0])

    def film(self, number: int) -> StoredFilm:
        """The film of this number."""
        row = self._index.execute("SELECT id, json, number FROM film JOIN record USING (number) WHERE number = ?", (number,)).fetchone()
        return StoredFilm(*row)

    def is_known_country(self, word: str) -> bool:
        """Whether a word that found nothing names a country."""
        from filmcat.text.countries import countries_asked

        return bool(countries_asked(word))

    def persons(self, names: list[tuple[str, str]]) -> list[str]:
        """The records, as JSON, of people by name and namesake; those without a record are left out."""
        from filmcat.store.people import records_of

        return records_of(self._index, names)

    def is_empty(self) -> bool:
        """Whether the catalogue holds no film at all."""
        return self._index.execute("SELECT 1 FROM film").fetchone() is None

    def problems(self, only: int | None = None) -> list[LocatedProblem]:
        """What could not be read, in the order of the catalogue: all of it, or what is broken and film ``only``'s."""
        sql = """
            SELECT file.path, problem.line, problem."column", problem.message, problem.broken, span.file, span.rank
            FROM problem JOIN span ON span.number = problem.span JOIN file ON file.number = span.file
            WHERE ?1 IS NULL OR problem.broken OR problem.span = ?1 ORDER BY span.rank, problem.line
        """
        rows = self._index.execute(sql, (only,)).fetchall()
        before = "SELECT ifnull(sum(lines), 0) FROM span WHERE file = ? AND rank < ?"
        return [
            LocatedProblem(_short(path), line + int(self._index.execute(before, place).fetchone()[0]), column, message, bool(broken))
            for path, line, column, message, broken, *place in rows
        ]

    @property
    def index(self) -> sqlite3.Connection:
        """The index, for the rooms of the store."""
        return self._index

    def _summary(self, number: int) -> str:
        from filmcat.text.escape import legible, uncell

        id_, line, printed = self._index.execute("SELECT id, line, year_text FROM film WHERE number = ?", (number,)).fetchone()
        title, original, year, _, directors, *_ = line.split("\t")
        titles = f"{title} ({original})" if original else title
        return legible(uncell(", ".join(part for part in (f"{id_}  {titles}", printed or year, directors) if part)))


def _short(path: str) -> str:
    """A path from here where that is shorter."""
    relative = os.path.relpath(path)
    return relative if len(relative) < len(path) else path
