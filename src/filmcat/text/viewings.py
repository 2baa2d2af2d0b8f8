"""The viewings of a film in the order of their days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.text.dates import day_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from filmcat.model.record import Viewing


def last_date(viewings: Sequence[Viewing] | None) -> str | None:
    """The date of the last viewing, as printed; None where no viewing has a date."""
    dates = [viewing["date"] for viewing in _in_order(viewings) if viewing["date"] and day_span(viewing["date"])]
    return dates[-1] if dates else None


def last_rating(viewings: Sequence[Viewing] | None) -> float | None:
    """The rating of the last viewing that has one; None where none has."""
    ratings = [viewing["rating"] for viewing in _in_order(viewings) if viewing["rating"] is not None]
    return ratings[-1] if ratings else None


def _in_order(viewings: Sequence[Viewing] | None) -> list[Viewing]:
    """Viewings by their first day, the less exact first; before all those of which no day is known."""
    return sorted(viewings or (), key=_place)


def _place(viewing: Viewing) -> tuple[int, int]:
    span = day_span(viewing["date"] or "")
    return (span[0], -span[1]) if span else (0, 0)
