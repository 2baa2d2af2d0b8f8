"""One viewing of a film as its owner notes it: when, how it was, whether it was not the first time."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import cast

from filmcat.errors import BadValue
from filmcat.model.change import Stored
from filmcat.model.record import FilmRecord, Viewing
from filmcat.text.dates import day_span

DATE_FORMS = "2024-03-02, 2024-03, 2024, today or yesterday"
SCALE = 5  # the best rating, unless a catalogue says otherwise
_DATE = re.compile(r"[12]\d{3}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_NUMBER = r"(\d{1,4}(?:[.,]\d{1,4})?)"
_RATING = re.compile(rf"{_NUMBER}(?:\s*/\s*{_NUMBER})?", re.ASCII)


def viewed(  # noqa: PLR0913 - it takes what the options of a command say
    on: str | None, rating: str | None, note: str | None, today: date, *, is_again: bool = False, scale: float = SCALE
) -> Viewing:
    """The viewing that somebody notes; of ``today`` unless told. Raises BadValue, for days to come as well."""
    return {
        "date": today.isoformat() if on is None else viewing_date(on, today),
        "rating": None if rating is None else read_rating(rating, scale),
        "rewatch": True if is_again else None,
        "note": (note or "").strip() or None,
    }


def viewing_date(text: str, today: date) -> str:
    """A date in ISO 8601, which may lack its day or its month. Raises BadValue."""
    plain = text.strip().casefold()
    days_ago = {"today": 0, "yesterday": 1}.get(plain)
    if days_ago is not None:
        return (today - timedelta(days=days_ago)).isoformat()
    span = day_span(plain) if _DATE.fullmatch(plain) else None
    if span is None:
        raise BadValue("the date of a viewing", text, DATE_FORMS)
    if span[0] > today.toordinal():
        raise BadValue("the date of a viewing", text, f"a day up to {today.isoformat()}: this one is to come")
    return plain


def check_ratings(before: Stored, after: Stored, own: Callable[[], float | None]) -> None:
    """Raise BadValue for a rating that comes with an edit of a film, and that the scale of the catalogue does not have.

    ``own`` gives that scale, None where it has no ratings yet, and is asked only where a rating comes.
    """
    known = {*ratings_of(cast("FilmRecord", before.record)), None}
    more = [rating for rating in ratings_of(cast("FilmRecord", after.record)) if rating not in known]
    scale = (own() or SCALE) if more else SCALE
    for rating in more:
        if rating is not None and not 0 <= rating <= scale:
            raise BadValue("a rating", f"{rating:g}", f"a number from 0 to {scale:g}")


def ratings_of(film: FilmRecord) -> Iterator[float | None]:
    """The film's own rating, and that of each viewing."""
    yield film["rating"]
    yield from (viewing["rating"] for viewing in film["viewings"] or ())


def read_rating(text: str, scale: float = SCALE) -> float | int:
    """A rating on a scale of its own: ``read_rating("9/10") == 4.5``. Raises BadValue."""
    found = _RATING.fullmatch(text.strip())
    given, best = (
        (float(part.replace(",", ".")) if part else scale for part in found.groups()) if found else (-1.0, 0.0)
    )
    if not 0 <= given <= best or not best:
        raise BadValue("a rating", text, f"a number from 0 to {scale:g}, or of another scale as 9/10")
    rating = given * scale / best if best != scale else given
    return int(rating) if rating == int(rating) else rating
