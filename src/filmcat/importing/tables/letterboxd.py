"""Exports of Letterboxd: the files of one together, or any of them alone, one draft a film."""

from collections.abc import Iterator

from filmcat.importing.draft import Item, Note, Refusal
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.letterboxd_films import Films
from filmcat.importing.tables.letterboxd_rows import LetterboxdRow, NoFilms, rows_of

_LEFT_OUT = ("deleted/", "orphaned/")
_OF_FILMS = ("watched.csv", "ratings.csv", "watchlist.csv", "diary.csv", "likes/films.csv")
# Files that name films by their own addresses come first: diary and reviews have those of the entries.
_ORDER = ("watched.csv", "ratings.csv", "watchlist.csv", "likes/", "lists/", "diary.csv", "reviews.csv")


def read(source: Source) -> Iterator[Item]:
    """The films of an export, in the order in which its files first name them; a damaged file sinks no other."""
    films = Films()
    if left_out := [part.name for part in source.parts if _is_left_out(part, source)]:
        yield Note(1, f"What Letterboxd keeps of deleted entries is left out: {', '.join(left_out)}.")
    for part in _parts(source):
        try:
            for row in rows_of(part):
                if isinstance(row, LetterboxdRow):
                    films.take(row)
                else:
                    yield row._replace(file=part.name) if source.parts else row
        except NoFilms as fault:
            if not source.parts or part.name.endswith(_OF_FILMS):
                yield Refusal(fault.line, fault.message, part.name if source.parts else "")
            else:
                yield Note(1, "It names no films, and is left out.", part.name)
        except (Fault, OSError) as fault:
            line = fault.line if isinstance(fault, Fault) else 1
            if not source.parts:
                raise
            yield Refusal(line, str(fault), part.name, is_damage=isinstance(fault, Fault) and fault.is_damage)
    yield from (film.draft(with_files=bool(source.parts)) for film in films.all)


def _parts(source: Source) -> list[Source]:
    """The files of an export that state films, or the one file."""
    if not source.parts:
        return [source]
    root = _root(source)
    wanted = [part for part in source.parts if not _is_left_out(part, source)]
    return sorted(wanted, key=lambda part: (_rank(part.name.removeprefix(root)), part.name))


def _is_left_out(part: Source, source: Source) -> bool:
    """Whether a file is among those of deleted entries."""
    return part.name.removeprefix(_root(source)).startswith(_LEFT_OUT)


def _root(source: Source) -> str:
    """The folder of the export within its archive, with its slash."""
    known = [part.name for part in source.parts if part.name.endswith(("watched.csv", "profile.csv", "ratings.csv"))]
    return min((name[: name.rfind("/") + 1] for name in known), key=len, default="")


def _rank(name: str) -> int:
    return next((rank for rank, known in enumerate(_ORDER) if name.startswith(known)), len(_ORDER))
