"""Running times, from every form that listings print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.durations import read_minutes


@pytest.mark.parametrize(
    "text",
    [
        "100", "100'", "100’", "100′", "100 min", "100 min.", "100min", "100 Min.", "100 Minuten", "100 minutes",
        "100 хв", "1h 40", "1h40", "1h40m", "1 h 40 min", "1 hr 40 mins", "1 hour 40 minutes", "1h 40'", "1:40",
        "1:40:00", "1 Std. 40 Min.", "1 Stunde 40 Minuten", "1 год 40 хв", "PT100M", "PT1H40M", "PT6000S", " 100 ",
    ],
)  # fmt: skip
def test_a_running_time_is_read_from_each_of_its_forms(text: str) -> None:
    assert read_minutes(text) == 100


@pytest.mark.parametrize(
    ("value", "minutes"), [(7.5, 7.5), ("7.5", 7.5), ("7,5 min", 7.5), ("PT90S", 1.5), (0.25, 0.25), ("2h", 120)]
)
def test_a_running_time_may_be_less_than_whole_minutes(value: object, minutes: float) -> None:
    assert read_minutes(value) == minutes


@pytest.mark.parametrize(
    "value",
    [0, -5, True, "0", "", "PT", "long", "100 km", "1:75", 0.001, float("nan"), float("inf"), 10**6, None, [7]],
)
def test_what_is_no_running_time_is_none(value: object) -> None:
    assert read_minutes(value) is None


@given(st.floats() | st.integers())
def test_what_was_read_reads_back_as_itself(value: float) -> None:
    minutes = read_minutes(value)
    if minutes is not None:
        again = read_minutes(minutes)
        assert (again, type(again)) == (minutes, type(minutes))


def test_a_number_of_hundreds_of_digits_is_no_running_time() -> None:
    assert read_minutes(10**400) is None


def test_a_comma_before_three_digits_parts_thousands() -> None:
    assert read_minutes("1,047") == read_minutes("1,047 min") == 1047
    assert (read_minutes("7,5"), read_minutes("128,0"), read_minutes("0,047")) == (7.5, 128, 0.05)
