"""The one way to a catalogue: open it, ask it, learn what in it could not be read, and change it."""

from __future__ import annotations

from filmcat.disk.paths import bundled as bundled
from filmcat.disk.paths import catalogue_path
from filmcat.disk.paths import drafts_folder as drafts_folder
from filmcat.disk.paths import own_path as own_path
from filmcat.disk.paths import writable_path as writable_path
from filmcat.errors import NotFound
from filmcat.index.open import fresh_index
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from filmcat.index.lookup.asked_people import People as People
    from filmcat.index.lookup.beginnings import Beginnings as Beginnings
    from filmcat.index.lookup.companions import Companion as Companion
    from filmcat.index.lookup.companions import SharedFilm as SharedFilm
    from filmcat.index.lookup.comparison import Comparison as Comparison
    from filmcat.index.lookup.counts import Count as Count
    from filmcat.index.lookup.counts import Counts as Counts
    from filmcat.index.lookup.duplicates import Duplicates as Duplicates
    from filmcat.index.lookup.films import FoundFilm as FoundFilm
    from filmcat.index.lookup.people import Person as Person
    from filmcat.index.lookup.people import PersonFilm as PersonFilm
    from filmcat.index.lookup.search import Hit as Hit
    from filmcat.index.lookup.search import Search as Search
    from filmcat.index.lookup.select import Selection as Selection
    from filmcat.index.lookup.tables import Tables as Tables
    from filmcat.model.change import Changes, Reversal, Stored, Written
    from filmcat.model.change import RecordSource as RecordSource
    from filmcat.model.problem import Problem
    from filmcat.model.span_text import SpanText
    from filmcat.query.question import Question
    from filmcat.text.segments import Phrase
    from filmcat.writing.catalogue_files import CatalogueFiles

    Progress = Callable[[int, int], None]

STANDARD_INPUT = "-"  # the path of a catalogue that comes through it


def _no_progress(_done: int, _all: int) -> None:
    """Nobody wants to know."""


class Catalogue:
    """One catalogue at one moment: everything asked of it is answered from the same state."""

    def __init__(self, path: str, index: sqlite3.Connection) -> None:
        self.path = self.files_path = path
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

    def counts(self, selection: Selection) -> Counts:
        """The way to count films of a selection by their values."""
        from filmcat.index.lookup.counts import Counts

        return Counts(self._index, selection.where())

    def search(self, phrases: Sequence[Phrase], selection: Selection, limit: int | None) -> Search:
        """The way to the films of a selection in which phrases stand, the best first."""
        from filmcat.index.lookup.search import Search

        return Search(self._index, phrases, selection.where(), limit)

    def tables(self) -> Tables:
        """The way to ask in SQL."""
        from filmcat.index.lookup.tables import Tables

        return Tables(self._index)

    def find(self, words: str) -> list[FoundFilm]:
        """The films that a title or id finds, in the order of the catalogue; one where it is unambiguous.

        Raises NotFound, with titles that come close, where there is none.
        """
        from filmcat.index.lookup.films import find_films, found_film, near_titles

        numbers = find_films(self._index, words)
        if not numbers:
            raise NotFound("film", words, near_titles(self._index, words))
        return [found_film(self._index, number) for number in numbers]

    @property
    def people(self) -> People:
        """The people that films and records name."""
        from filmcat.index.lookup.asked_people import People

        return People(self._index)

    def listed(self, ids: Sequence[str]) -> dict[str, str]:
        """The listed lines (see ``terms.listed_line``) of films, by their ids; of one that is gone there is none."""
        from json import dumps

        sql = "SELECT id, line FROM film WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._index.execute(sql, (dumps(list(ids)),)))

    def number_of(self, id_: str) -> int | None:
        """The number of the film of this id; None where there is none."""
        found = self._index.execute("SELECT number FROM film WHERE id = ?", (id_,)).fetchone()
        return None if found is None else int(found[0])

    def interrupt(self) -> None:
        """Let a question that another thread asks end with an error."""
        from sqlite3 import ProgrammingError

        try:
            self._index.interrupt()
        except ProgrammingError:  # it was answered, and closed
            return

    def film(self, number: int) -> tuple[str, str]:
        """The id of the film of this number, and its record as JSON without the id."""
        row = self._index.execute(
            "SELECT id, json, film.known FROM film JOIN record USING (number) WHERE number = ?", (number,)
        ).fetchone()
        from filmcat.index.columns import completed

        return str(row[0]), completed(row[1], row[2])

    def stored(self, number: int) -> tuple[str, Stored]:
        """The id of the film of this number, and its record as it stands."""
        from json import loads

        from filmcat.model.change import Stored
        from filmcat.text.slug import derived_id

        id_, text = self.film(number)
        film = Stored(loads(text))
        base = self._index.execute("SELECT base FROM film WHERE number = ?", (number,)).fetchone()[0]
        return id_, film if base == derived_id(film) else film._replace(id=base)

    @property
    def files(self) -> CatalogueFiles:
        """The files that it is read from."""
        from filmcat.index.snapshot import State
        from filmcat.writing.catalogue_files import CatalogueFiles

        return CatalogueFiles(self.files_path, State(self._index))

    def is_role(self, key: str) -> bool:
        """Whether any film credits somebody in this role."""
        return self._index.execute("SELECT 1 FROM role WHERE key = ?", (key,)).fetchone() is not None

    def beginnings(self) -> Beginnings:
        """The way to look up what begins as a word that is being typed."""
        from filmcat.index.lookup.beginnings import Beginnings

        return Beginnings(self._index)

    def duplicates(self) -> Duplicates:
        """The way to look up, many at a time, what an import may state again."""
        from filmcat.index.lookup.duplicates import Duplicates

        return Duplicates(self._index)

    def close(self) -> None:
        """Let go of the index, which the end of the program does anyway."""
        self._index.close()

    def change(
        self, changes: Changes, command: str, environment: Mapping[str, str], progress: Progress = _no_progress
    ) -> Written:
        """Write changes in one step, under the lock of the catalogue. What is asked is answered as before them.

        ``command`` is what the history tells of it, ``progress`` learns how many of how many records were read again.
        Raises CatalogueNotWritten, and the catalogue is as it was: where it has changed since it was opened, or the
        disk says no.
        """
        from filmcat.index.snapshot import State
        from filmcat.writing.commit import write
        from filmcat.writing.transaction import Request

        return write(self.files_path, State(self._index), changes, Request(command, environment, progress))

    def revert(self, reversal: Reversal, environment: Mapping[str, str]) -> Written:
        """Take back a step of the history, or write it again, under the lock of the catalogue.

        Raises CatalogueNotWritten, by its name, where one of its records is not as the step left it.
        """
        from filmcat.index.snapshot import State
        from filmcat.writing import undo

        return undo.revert(self.files_path, State(self._index), reversal, environment)

    def span_texts(self) -> Iterator[SpanText]:
        """Every span in the order of the catalogue, with its bytes and what was found when it was read.

        Raises CatalogueUnsettled where the files have changed since the catalogue was opened.
        """
        from filmcat.index.lookup.spans import span_texts

        return span_texts(self._index, self.files_path)

    def comparison(self) -> Comparison:
        """The way to what records of this catalogue say of each other."""
        from filmcat.index.lookup.comparison import Comparison

        return Comparison(self._index)

    def is_empty(self) -> bool:
        """Whether the catalogue holds no film at all."""
        return self._index.execute("SELECT 1 FROM film").fetchone() is None

    def passed_over(self) -> list[str]:
        """The paths of files of the folder that hold no records, and are not of the catalogue."""
        if self._index.execute("SELECT 1 FROM problem LIMIT 1").fetchone() is None:
            return []
        from filmcat.index.lookup.problems import passed_over

        return passed_over(self._index)

    def problems(self, only: int | None = None) -> list[tuple[str, Problem]]:
        """What could not be read, in the order of the catalogue: all of it, or what is broken and film ``only``'s.

        Each with the path of its file; lines are counted from the start of that.
        """
        if self._index.execute("SELECT 1 FROM problem LIMIT 1").fetchone() is None:
            return []
        from filmcat.index.lookup.problems import problems

        found = problems(self._index, only)
        return [(self.path if path == self.files_path else path, problem) for path, problem in found]
