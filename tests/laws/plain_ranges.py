"""What of a film is asked by range, plainly: numbers, years, and the days of viewings."""

from collections.abc import Mapping
from typing import cast

from filmcat.model.fields import Field
from filmcat.model.record import FilmRecord
from filmcat.query.criteria import Criterion
from filmcat.text.dates import day_span


def is_within(film: FilmRecord, row: Field, criterion: Criterion) -> bool:
    """Numbers within one of some ranges, days as a whole; a film of several years is of each of them."""
    for wanted in criterion.ranges:
        for first, last in numbers(film, row):
            low, high = (last, first) if row.kind == "year" else (first, last)
            if (wanted.low is None or low >= wanted.low) and (wanted.high is None or high <= wanted.high):
                return True
    return False


def numbers(film: FilmRecord, row: Field) -> list[tuple[float, float]]:
    """What is asked by range: of each value the first and the last number, or day, that it stands for."""
    if row.kind == "seen":
        return [span for date in seen_on(film) if (span := day_span(date))]
    values = cast("Mapping[str, float | None]", film)
    value = rating_of(film) if row.kind == "rating" else values[row.name]
    if value is None:
        return []
    return [(value, film["year_to"] or value if row.kind == "year" else value)]


def is_undated(film: FilmRecord, row: Field) -> bool:
    """Whether a film was seen nobody can say when."""
    return row.kind == "seen" and not all(map(day_span, seen_on(film)))


def seen_on(film: FilmRecord) -> list[str]:
    """The dates of a film's viewings, empty where one has none."""
    return [viewing["date"] or "" for viewing in film["viewings"] or ()]


def rating_of(film: FilmRecord) -> float | None:
    """The film's own rating, else that of its last rated viewing: of one day the more exact, then the later listed."""
    if film["rating"] is not None:
        return film["rating"]
    rated = [
        (span[0] if (span := day_span(viewing["date"] or "")) else 0, -span[1] if span else 0, place, viewing["rating"])
        for place, viewing in enumerate(film["viewings"] or ())
        if viewing["rating"] is not None
    ]
    return max(rated)[-1] if rated else None
