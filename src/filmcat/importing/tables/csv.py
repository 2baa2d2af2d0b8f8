"""Tables with a header in their first line: comma-, semicolon- or tab-separated."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from filmcat.importing.draft import Item, Note, Refusal
from filmcat.importing.sources.lines import not_utf8, stray
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.columns import Column, columns, is_of_awards, own_columns
from filmcat.importing.tables.film_rows import film_of, own_film_of
from filmcat.importing.tables.rows import Row
from filmcat.importing.tables.survey import Survey, is_foreign, survey_of, surveyed, table_rows
from filmcat.importing.tables.told import Told

_LONGEST = 100  # characters of captions


def read(source: Source) -> Iterator[Item]:
    """The films of a table, one a row.

    The table is read twice: what its cells hold decides how they are read, and a table that breaks off is refused
    before any of it is taken.
    """
    survey = surveyed(source)
    if captions := " ".join("".join(survey.captions).replace(survey.dialect.delimiter, " ").split()):
        yield Note(1, f"Left out above the header: “{captions[:_LONGEST]}”.")
    yield from _of_table(source, survey, lambda: table_rows(source, survey))


def films_of_rows(source: Source, found: Sequence[Row]) -> Iterator[Item]:
    """The films of rows that are held, the first of which is the header."""
    yield from _of_table(source, survey_of(iter(found)), lambda: found[1:])


def _of_table(source: Source, survey: Survey, rows: Callable[[], Iterable[Row]]) -> Iterator[Item]:
    header = survey.header
    own = None if source.columns else own_columns(header.cells)
    own = None if own and is_foreign(own, survey) else own
    table = own or columns(header.cells, source.columns, survey.cells)
    if not {"title", "original_title"} & {column.field for column in table}:
        raise Fault(header.line, _no_title(header.cells))
    if own:
        yield from (own_film_of(row, own) for row in rows())
    elif is_of_awards(header.cells):
        yield from _films(source, survey, table, (part for row in rows() for part in _parted(row, table)))
    else:
        yield from _films(source, survey, table, rows())


def _films(source: Source, survey: Survey, table: list[Column], rows: Iterable[Row]) -> Iterator[Item]:
    told = Told(table, survey.cells)
    for row in rows:
        if source.keep_going and any(stray(cell) >= 0 for cell in row.cells):
            yield Refusal(row.line, not_utf8(row.line), is_damage=True)
        else:
            yield film_of(row, table, told)
    yield from (Note(survey.header.line, text) for text in told.sentences(source.columns))


def _parted(row: Row, table: list[Column]) -> Iterator[Row]:
    """A row of awards for each film that it names: one prize may be for two films, ``A|B``."""
    place = next(place for place, column in enumerate(table) if column.field in {"title", "original_title"})
    for title in row.cells[place].split("|") if place < len(row.cells) else [""]:
        yield row._replace(cells=[*row.cells[:place], title, *row.cells[place + 1 :]])


def _no_title(headers: list[str]) -> str:
    shown = ", ".join(f"“{header.strip()[:40]}”" for header in headers[:12])
    return f"None of its columns is known to hold titles ({shown}): --map 'HEADER=title' names the one that does."
