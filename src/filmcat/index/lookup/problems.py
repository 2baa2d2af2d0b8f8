"""What could not be read of a catalogue, with its place in the files."""

from collections import defaultdict
from os import fsdecode
from sqlite3 import Connection

from filmcat.model.problem import Problem

# Files of a folder that hold no record, and something that filmcat cannot read: those of other programs.
_PASSED_OVER = """
    SELECT file FROM span WHERE (SELECT count(*) FROM file) > 1 GROUP BY file
    HAVING count(*) = 1 AND min(number) IN (SELECT span FROM problem)
"""


def passed_over(index: Connection) -> list[str]:
    """The paths of the files of a folder that hold no records, and are not of this catalogue."""
    sql = f"SELECT path FROM file WHERE number IN ({_PASSED_OVER}) ORDER BY number"
    return [fsdecode(path) for (path,) in index.execute(sql)]


# A merge that is not finished is one problem: what it leaves further down in its file, records that cannot be read for
# its marks, is told by that.
_TOLD = """
NOT (problem.code = 'rest-of-merge' AND EXISTS (
  SELECT 1 FROM problem AS begun JOIN span ON span.number = begun.span
  WHERE begun.code = 'unfinished-merge' AND span.file = placed.file AND span.rank < placed.rank
))
"""


def problems(index: Connection, only: int | None) -> list[tuple[str, Problem]]:
    """What is wrong, in the order of the catalogue, each with the path of its file: all, or what is broken and one's.

    Lines are counted from the start of the file.
    """
    sql = f"""
        WITH passed AS ({_PASSED_OVER}),
        placed AS (SELECT *, sum(lines) OVER (PARTITION BY file ORDER BY rank) - lines AS above FROM span)
        SELECT file.path, placed.above + problem.line, problem."column", problem.code, problem.message
        FROM problem JOIN placed ON placed.number = problem.span JOIN file ON file.number = placed.file
        WHERE (?1 IS NULL OR problem.is_broken OR problem.span = ?1) AND file.number NOT IN (SELECT file FROM passed)
            AND {_TOLD}
        ORDER BY placed.rank, problem.line, problem."column", problem.message
    """
    return [(fsdecode(path), Problem(*problem)) for path, *problem in index.execute(sql, (only,))]


def by_span(index: Connection) -> dict[int, list[Problem]]:
    """What is wrong with each span, by its number; lines are counted from the start of the span."""
    sql = f"""
        SELECT problem.span, problem.line, problem."column", problem.code, problem.message
        FROM problem JOIN span AS placed ON placed.number = problem.span WHERE {_TOLD}
        ORDER BY placed.rank, problem.line, problem."column", problem.message
    """
    found: dict[int, list[Problem]] = defaultdict(list)
    for number, *problem in index.execute(sql):
        found[number].append(Problem(*problem))
    return found
