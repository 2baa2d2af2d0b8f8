"""A viewing as its owner notes it."""

from datetime import date

import pytest

from filmcat.editing.viewing import read_rating, viewed, viewing_date
from filmcat.errors import BadValue

TODAY = date(2024, 3, 2)


def test_a_viewing_is_of_today_unless_told() -> None:
    assert viewed(None, None, None, TODAY) == {"date": "2024-03-02", "rating": None, "rewatch": None, "note": None}
    assert viewed("2023", "4,5", " at sea ", TODAY, is_again=True) == {
        "date": "2023",
        "rating": 4.5,
        "rewatch": True,
        "note": "at sea",
    }
    assert viewed(None, None, "  ", TODAY)["note"] is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2024-03-02"),
        ("Yesterday", "2024-03-01"),
        (" 2024-03-02 ", "2024-03-02"),
        ("2024-02-29", "2024-02-29"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
    ],
)
def test_a_date_may_lack_its_day_and_its_month(text: str, day: str) -> None:
    assert viewing_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["2023-02-29", "2024-13", "soon", "", "2024-3-2", "02.03.2024", "2024-03-02T20:15", "0500", "٢٠٢٣"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadValue) as error:
        viewing_date(text, TODAY)
    assert "2024-03" in error.value.hint


@pytest.mark.parametrize("text", ["2024-03-03", "2024-04", "2025"])
def test_nobody_has_seen_a_film_on_a_day_to_come(text: str) -> None:
    with pytest.raises(BadValue) as error:
        viewing_date(text, TODAY)
    assert "2024-03-02" in error.value.hint


@pytest.mark.parametrize(
    ("text", "scale", "rating"),
    [
        ("0", 5, 0),
        ("5", 5, 5),
        ("4.5", 5, 4.5),
        ("9/10", 5, 4.5),
        ("10 / 10", 5, 5),
        ("3/5", 10, 6),
        ("7", 10, 7),
        ("2/3", 3, 2),
    ],
)
def test_a_rating_of_another_scale_is_converted(text: str, scale: float, rating: float) -> None:
    assert read_rating(text, scale) == rating
    assert type(read_rating(text, scale)) is type(rating)


@pytest.mark.parametrize("text", ["5.1", "6", "11/10", "0/0", "-1", "good", "", "1/", "4 5", "nan"])
def test_what_is_on_no_scale_is_refused(text: str) -> None:
    with pytest.raises(BadValue) as error:
        read_rating(text)
    assert "from 0 to 5" in error.value.hint
