"""Rows of cells in the formats that hold rows."""

from collections.abc import Iterable, Iterator


def written(format: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """Write rows as ``tsv``, ``csv`` or ``md``; the last two with a header of the columns' names."""
    if format == "csv":
        from filmcat.exporting import csv

        return csv.table(columns, rows)
    if format == "md":
        from filmcat.exporting import markdown

        return markdown.table(columns, rows)
    from filmcat.exporting import tsv

    return tsv.table(rows)
