"""The CSV file that Letterboxd imports: a row for each viewing of a film, or one where none is noted.

Its columns are those of Letterboxd's page about its import; ratings are out of five, in halves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.exporting.csv import table
from filmcat.text.dates import day_span
from filmcat.views.values import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.programs.exports import ExportedFilms
    from filmcat.model.record import FilmRecord, Viewing

COLUMNS = (
    "Title", "Year", "Directors", "imdbID", "tmdbID", "LetterboxdURI", "WatchedDate", "Rating", "Rewatch", "Tags",
    "Review",
)  # fmt: skip
_STARS = 5
_ADDRESS = "https://letterboxd.com/film/{}/"


def write(films: ExportedFilms, path: str) -> int:
    """Write the file; how many films it holds."""
    count = 0

    def rows() -> Iterator[list[str]]:
        nonlocal count
        for _, film in films.records():
            count += 1
            yield from _rows(film, films.scale)

    with open(path, "w", encoding="utf-8", newline="") as file:
        file.writelines(table(COLUMNS, rows()))
    return count


def _rows(film: FilmRecord, scale: int) -> Iterator[list[str]]:
    ids = film["ids"] or {}
    about = [
        film["title"],
        number_text(film["year"]),
        ", ".join((film["credits"] or {}).get("director", [])),
        ids.get("imdb", ""),
        ids.get("tmdb", ""),
        _ADDRESS.format(ids["letterboxd"]) if ids.get("letterboxd") else "",
    ]
    tags = ", ".join(film["tags"] or ())
    viewings: list[Viewing | None] = [*(film["viewings"] or ())] or [None]
    for number, viewing in enumerate(viewings):
        notes = (film["notes"] if number == 0 else None, viewing["note"] if viewing else None)
        yield [*about, *_seen(film, viewing, scale), tags, "\n\n".join(filter(None, notes))]


def _seen(film: FilmRecord, viewing: Viewing | None, scale: int) -> list[str]:
    """The day of a viewing, its rating, or else that of the film, and whether it was seen again."""
    rating = viewing["rating"] if viewing else None
    if rating is None:
        rating = film["rating"]
    date = viewing["date"] if viewing else None
    stars = "" if rating is None else number_text(round(rating * _STARS / scale * 2) / 2)
    span = day_span(date) if date else None
    day = date[:10] if date and span and span[0] == span[1] else ""
    return [day, stars, "Yes" if viewing and viewing["rewatch"] else ""]
