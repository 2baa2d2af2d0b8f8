"""A SQLite database of films and people: a table for each field that has many values, and views for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.exporting.programs.exports import ExportedFilms


def write(films: ExportedFilms, path: str) -> int:
    """Write the database; how many films it holds."""
    tables = films.catalogue.tables()
    return tables.write_database(path, films.selection, films.progress, is_whole=films.is_whole)
