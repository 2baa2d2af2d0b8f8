"""Tables with a header in their first line: comma-, semicolon- or tab-separated."""

from collections import Counter
from collections.abc import Iterator

from filmcat.importing.draft import Item, Note, Refusal
from filmcat.importing.sources.lines import not_utf8, stray
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.columns import Column, columns, own_columns
from filmcat.importing.tables.film_rows import film_of, own_film_of
from filmcat.importing.tables.survey import Survey, is_foreign, surveyed, table_rows
from filmcat.importing.tables.title_types import left_out_text
from filmcat.importing.tables.told import Told


def read(source: Source) -> Iterator[Item]:
    """The films of a table, one a row.

    The table is read twice: what its cells hold decides how they are read, and a table that breaks off is refused
    before any of it is taken.
    """
    survey = surveyed(source)
    header = survey.header
    own = None if source.columns else own_columns(header.cells)
    own = None if own and is_foreign(own, survey) else own
    table = own or columns(header.cells, source.columns, survey.cells)
    if not {"title", "original_title"} & {column.field for column in table}:
        raise Fault(header.line, _no_title(header.cells))
    if own:
        yield from (own_film_of(row, own) for row in table_rows(source, survey))
    else:
        yield from _films(source, survey, table)


def _films(source: Source, survey: Survey, table: list[Column]) -> Iterator[Item]:
    told = Told(table, survey.cells)
    left_out: Counter[str] = Counter()
    for row in table_rows(source, survey):
        if source.keep_going and any(stray(cell) >= 0 for cell in row.cells):
            yield Refusal(row.line, not_utf8(row.line), is_damage=True)
            continue
        item = film_of(row, table, told)
        if isinstance(item, str):
            left_out[item] += 1
        else:
            yield item
    line = survey.header.line
    if left_out:
        yield Note(line, left_out_text(left_out))
    yield from (Note(line, text) for text in told.sentences(source.columns))


def _no_title(headers: list[str]) -> str:
    shown = ", ".join(f"“{header.strip()[:40]}”" for header in headers[:12])
    return f"None of its columns is known to hold titles ({shown}): --map 'HEADER=title' names the one that does."
