"""What a catalogue's files were when its index was made: whoever changes them must find them so."""

from collections.abc import Collection, Iterable
from json import dumps
from sqlite3 import Connection
from typing import NamedTuple

from filmcat.disk import files
from filmcat.disk.files import Stamp


class SpanPlace(NamedTuple):
    """Where a span stands: the number of its file, and its place there; at 0 is what precedes the first record."""

    file: int
    place: int


class State:
    """The files behind one index, in the order that they are read."""

    def __init__(self, index: Connection) -> None:
        self._index = index

    def stamps(self, path: str) -> list[Stamp]:
        """The stamps of the files of the catalogue at this path. Raises Changed where they are not as they were."""
        found = files.stamps(path)
        rows = self._index.execute("SELECT device, inode, size, modified, changed FROM file ORDER BY number")
        if rows.fetchall() != [stamp[1:] for stamp in found]:
            raise files.Changed
        return found

    def is_of_single_records(self) -> bool:
        """Whether at least two files without a broken part hold exactly one record each."""
        sql = """
            SELECT 1 FROM span WHERE file NOT IN (
              SELECT span.file FROM span JOIN problem ON problem.span = span.number WHERE problem.is_broken
            ) GROUP BY file HAVING count(*) = 2 LIMIT 2 -- the other span is what precedes the record
        """
        return len(self._index.execute(sql).fetchall()) == 2

    def has_ratings(self) -> bool:
        """Whether any film, or a viewing of one, is rated."""
        sql = "SELECT 1 FROM record WHERE json GLOB '*\"rating\":[0-9]*' LIMIT 1"
        return self._index.execute(sql).fetchone() is not None

    def counts(self, films: Collection[str], persons: Collection[str]) -> tuple[dict[str, int], dict[str, int]]:
        """How many films there are of these ids, before namesakes are told apart; and persons of these names."""
        by_id = "SELECT base, count(*) FROM film WHERE base IN (SELECT value FROM json_each(?)) GROUP BY base"
        by_name = """
            SELECT json ->> 'name' AS name, count(*) FROM person WHERE name IN (SELECT value FROM json_each(?))
            GROUP BY name
        """
        return self._counted(by_id, films), self._counted(by_name, persons)

    def _counted(self, sql: str, wanted: Collection[str]) -> dict[str, int]:
        return dict(self._index.execute(sql, (dumps(list(wanted)),)).fetchall()) if wanted else {}

    def sound_digests(self) -> frozenset[bytes]:
        """The digests of the spans that are read without a fault that breaks them."""
        broken = "SELECT span FROM problem WHERE is_broken"
        sql = f"SELECT digest FROM span WHERE digest IS NOT NULL AND number NOT IN ({broken})"
        return frozenset(row[0] for row in self._index.execute(sql))

    def merging_line(self, file: int) -> int | None:
        """The line, from 1, of the first mark of a merge that is not finished in a file; None where none is."""
        sql = """
            SELECT span, line FROM problem JOIN span ON span.number = problem.span
            WHERE file = ? AND code IN ('unfinished-merge', 'rest-of-merge') ORDER BY rank, line LIMIT 1
        """
        found = self._index.execute(sql, (file,)).fetchone()
        return None if found is None else self.line(found[0]) + int(found[1]) - 1

    def line(self, number: int) -> int:
        """The line, from 1, at which a span begins in its file."""
        sql = """
            SELECT 1 + coalesce(sum(above.lines), 0) FROM span JOIN span AS above
            ON above.file = span.file AND above.rank < span.rank WHERE span.number = ?
        """
        return int(self._index.execute(sql, (number,)).fetchone()[0])

    def number_at(self, file: int, line: int) -> int | None:
        """The span of a record that a line, from 1, of a file is in; None where there is none.

        The last one may have a line more than it has line breaks.
        """
        sql = """
            WITH placed AS (
              SELECT number, lines, sum(lines) OVER (ORDER BY rank) AS below, row_number() OVER (ORDER BY rank) AS place
              FROM span WHERE file = ?1
            )
            SELECT number FROM placed WHERE place > 1 AND ?2 BETWEEN below - lines + 1 AND below + 1
            ORDER BY place DESC LIMIT 1
        """
        found = self._index.execute(sql, (file, line)).fetchone()
        return None if found is None else int(found[0])

    def places(self, numbers: Iterable[int]) -> dict[int, SpanPlace]:
        """Where the spans of these films and persons stand, by their numbers."""
        sql = """
            WITH placed AS (
              SELECT number, file, row_number() OVER (PARTITION BY file ORDER BY rank) - 1 AS place FROM span
            )
            SELECT number, file, place FROM placed WHERE number IN (SELECT value FROM json_each(?))
        """
        rows = self._index.execute(sql, (dumps(list(numbers)),))
        return {number: SpanPlace(file, place) for number, file, place in rows}
