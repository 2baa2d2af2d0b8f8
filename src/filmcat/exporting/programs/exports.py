"""The exports, one row each: whatever is true of a file or folder for another program stands here, and only here.

A module of an export offers ``write(films, path)``, which writes into an empty file, or a folder, and says of how many.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from filmcat.errors import UnknownWord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from filmcat.catalogue import Catalogue, Selection
    from filmcat.model.record import FilmRecord


class ExportedFilms(NamedTuple):
    """The films of an export: those of a selection, or of a whole catalogue.

    ``scale`` is the best of its ratings; ``progress`` learns how much is written, of how much where that is known.
    """

    catalogue: Catalogue
    selection: Selection
    is_whole: bool
    scale: int
    progress: Callable[[int, int], None]

    def records(self) -> Iterator[tuple[str, FilmRecord]]:
        """Id and record of each film, in order."""
        from json import loads

        for done, (id_, json) in enumerate(self.selection.records()):
            self.progress(done, 0)
            yield id_, cast("FilmRecord", loads(json))


class Exporter(Protocol):
    """The module of an export."""

    def write(self, films: ExportedFilms, path: str, /) -> int:
        """Write the films; how many there are. Raises NotWritten where that cannot be done."""


class Export(NamedTuple):
    """One export: its name, its module, a line of help, the fields that it holds, and whether it is a folder."""

    name: str
    module: str
    help: str
    holds: str
    is_folder: bool = False

    @property
    def exporter(self) -> Exporter:
        """What writes it; the module is imported now."""
        return cast("Exporter", import_module(f"filmcat.exporting.programs.{self.module}"))


EXPORTS = {
    row.name: row
    for row in (
        Export("sqlite", "sqlite", "a database, for Datasette, DuckDB and sqlite3", "every field"),
        Export(
            "letterboxd", "letterboxd", "a CSV file that Letterboxd imports, a row a viewing",
            "titles, years, directors, ids, tags, ratings, viewings with their days, notes",
        ),
        Export(
            "nfo", "nfo", "a folder of NFO files for Kodi and Jellyfin, one a film",
            "titles, year, runtime, countries, genres, tags, age ratings, synopsis, tagline, directors, writers, cast, "
            "production companies, ids, series, own rating", is_folder=True,
        ),
    )
}  # fmt: skip


def export_named(name: str) -> Export:
    """The export of this name. Raises UnknownWord for another."""
    if name not in EXPORTS:
        from difflib import get_close_matches

        near = get_close_matches(name, EXPORTS, 2)
        raise UnknownWord("export", name, near, f"write one of {', '.join(EXPORTS)}; list -f prints the other formats")
    return EXPORTS[name]
