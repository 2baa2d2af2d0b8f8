"""The one way to a catalogue: open it, ask it, learn what in it could not be read, and change it."""

from __future__ import annotations

from os import fsdecode
from typing import TYPE_CHECKING

from filmcat.disk.paths import catalogue_path
from filmcat.disk.paths import own_path as own_path
from filmcat.disk.paths import writable_path as writable_path
from filmcat.errors import NotFound
from filmcat.index.open import fresh_index

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from filmcat.index.lookup.duplicates import Duplicates as Duplicates
    from filmcat.index.lookup.people import Person as Person
    from filmcat.index.lookup.people import PersonFilm as PersonFilm
    from filmcat.index.lookup.select import Selection as Selection
    from filmcat.model.change import Changes, Stored
    from filmcat.model.problem import Problem
    from filmcat.query.question import Question


class FoundFilm:
    """A film that a title finds: its number in the index, and what tells it from others."""

    __slots__ = ("directors", "id", "number", "original_title", "title", "year")

    def __init__(self, number: int, id: str, titles: tuple[str, str], year: str, directors: str) -> None:
        self.number = number
        self.id = id
        self.title, self.original_title = titles
        self.year = year
        self.directors = directors


class Catalogue:
    """One catalogue at one moment: everything asked of it is answered from the same state."""

    def __init__(self, path: str, index: sqlite3.Connection) -> None:
        self.path = path
        self._index = index

    @classmethod
    def open(
        cls,
        asked: str | None,
        environment: Mapping[str, str],
        folder: str,
        progress: Callable[[int, int], None] = lambda _read, _all: None,
    ) -> Catalogue:
        """Open the catalogue that is meant (see ``disk.paths``), with an index that agrees with it.

        ``progress`` learns how many bytes of how many are read where that takes long. Raises CatalogueUnreadable
        where there is none.
        """
        path = catalogue_path(asked, environment, folder)
        return cls(path, fresh_index(path, environment, progress))

    def select(self, question: Question) -> Selection:
        """The films of a question. Raises UnknownWord for a field or country that does not exist."""
        from filmcat.index.lookup.select import Selection

        return Selection(self._index, question)

    def find(self, words: str) -> list[FoundFilm]:
        """The films that a title or id finds, in the order of the catalogue; one where it is unambiguous.

        Raises NotFound, with titles that come close, where there is none.
        """
        from filmcat.index.lookup.films import find_films, near_titles

        numbers = find_films(self._index, words)
        if not numbers:
            raise NotFound("film", words, near_titles(self._index, words))
        return [self._found(number) for number in numbers]

    def find_person(self, words: str) -> list[Person]:
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

    def person_json(self, person: Person) -> str | None:
        """The record of a person, as JSON; None where there is none."""
        from filmcat.index.lookup.people import record_json

        return record_json(self._index, person.record) if person.record is not None else None

    def film(self, number: int) -> tuple[str, str]:
        """The id of the film of this number, and its record as JSON without the id."""
        row = self._index.execute(
            "SELECT id, json, film.known FROM film JOIN record USING (number) WHERE number = ?", (number,)
        ).fetchone()
        from filmcat.index.columns import completed

        return str(row[0]), completed(row[1], row[2])

    def is_role(self, key: str) -> bool:
        """Whether any film credits somebody in this role."""
        return self._index.execute("SELECT 1 FROM role WHERE key = ?", (key,)).fetchone() is not None

    def beginning(self, field: str, text: str, most: int) -> list[str]:
        """Titles, names or other words of a field that begin with a text, in folded order; at most ``most``."""
        from filmcat.index.lookup.suggest import beginning

        return beginning(self._index, field, text, most)

    def values(self, field: str, text: str, most: int) -> list[str]:
        """What a question may ask of a field, as ``beginning``; nothing of a field that is not asked by words."""
        from filmcat.index.kinds import KINDS
        from filmcat.query.criteria import FIELDS

        return self.beginning(field, text, most) if KINDS[FIELDS[field].kind].asked == "words" else []

    def persons(self, names: list[tuple[str, str | None]]) -> list[str]:
        """The records, as JSON, of people by name and namesake; those without a record are left out."""
        from filmcat.index.lookup.people import records_of

        return records_of(self._index, names)

    def rating_scale(self) -> int | None:
        """The best of its ratings: what a file of it says, 5 where it has some and none says it, None without any."""
        from filmcat.disk.files import Changed
        from filmcat.index.snapshot import State
        from filmcat.records.preamble import DEFAULT_SCALE, scale_said

        try:
            said = scale_said(State(self._index).stamps(self.path))
        except Changed:
            said = None  # then nothing will be written to it either
        if said is not None:
            return said
        found = self._index.execute("SELECT 1 FROM record WHERE json GLOB '*\"rating\":[0-9]*' LIMIT 1").fetchone()
        return DEFAULT_SCALE if found else None

    def duplicates(self) -> Duplicates:
        """The way to look up, many at a time, what an import may state again."""
        from filmcat.index.lookup.duplicates import Duplicates

        return Duplicates(self._index)

    def change(self, changes: Changes, progress: Callable[[int, int], None] = lambda _done, _all: None) -> list[str]:
        """Write changes in one step; the files that were written. What is asked is answered as before them.

        ``progress`` learns how many of how many records were looked at. Raises CatalogueNotWritten, and the catalogue
        is as it was: where it has changed since it was opened, or the disk says no.
        """
        from filmcat.index.snapshot import State
        from filmcat.writing.commit import write

        return write(self.path, State(self._index), changes, progress)

    def is_empty(self) -> bool:
        """Whether the catalogue holds no film at all."""
        return self._index.execute("SELECT 1 FROM film").fetchone() is None

    def problems(self, only: int | None = None) -> list[tuple[str, Problem]]:
        """What could not be read, in the order of the catalogue: all of it, or what is broken and film ``only``'s.

        Each with the path of its file; lines are counted from the start of that.
        """
        if self._index.execute("SELECT 1 FROM problem LIMIT 1").fetchone() is None:
            return []
        from filmcat.model.problem import Problem

        sql = """
            WITH placed AS (SELECT *, sum(lines) OVER (PARTITION BY file ORDER BY rank) - lines AS above FROM span)
            SELECT file.path, placed.above + problem.line, problem."column", problem.code, problem.message
            FROM problem JOIN placed ON placed.number = problem.span JOIN file ON file.number = placed.file
            WHERE ?1 IS NULL OR problem.is_broken OR problem.span = ?1
            ORDER BY placed.rank, problem.line, problem."column", problem.message
        """
        return [(fsdecode(path), Problem(*problem)) for path, *problem in self._index.execute(sql, (only,))]

    def _found(self, number: int) -> FoundFilm:
        from filmcat.text.escape import uncell

        id_, line, printed = self._index.execute(
            "SELECT id, line, year_text FROM film WHERE number = ?", (number,)
        ).fetchone()
        title, original, year, _, directors, *_ = map(uncell, line.split("\t"))
        return FoundFilm(number, id_, (title, original), printed or year, directors)


def create(
    path: str,
    added: Sequence[Stored],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    rating_scale: int | None = None,
) -> None:
    """Make a catalogue of what is added. Raises CatalogueNotWritten where there is one, or the disk says no."""
    from filmcat.writing import commit

    commit.create(path, added, progress, rating_scale)


def check_writable(path: str) -> None:
    """Raise CatalogueNotWritten for the catalogue that ships with filmcat, and for a file that is no catalogue."""
    from filmcat.writing import commit

    commit.check_writable(path)


def file_for_additions(path: str) -> str:
    """The file that takes in what is added: the catalogue itself, or ``imported.toml`` in a folder of files."""
    from filmcat.writing import commit

    return commit.file_for_additions(path)
