from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.dates import day_span

SPANS = {
    "1987-05-12": ("1987-05-12", "1987-05-12"),
    "1987-05-12T20:15:00": ("1987-05-12", "1987-05-12"),
    "1987-05": ("1987-05-01", "1987-05-31"),
    "1987-12": ("1987-12-01", "1987-12-31"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2023-02": ("2023-02-01", "2023-02-28"),
    " 1987 ": ("1987-01-01", "1987-12-31"),
}


@pytest.mark.parametrize("text", SPANS)
def test_a_date_stands_for_all_of_its_days(text: str) -> None:
    first, last = (date.fromisoformat(day).toordinal() for day in SPANS[text])
    assert day_span(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "c. 1931", "87", "19870512", "1987-13", "1987-5", "1987-02-30", "3987", "1987-W09-6"]
)
def test_what_is_no_date_stands_for_no_days(text: str) -> None:
    assert day_span(text) is None


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_a_day_lies_in_its_month_and_its_month_in_its_year(day: date) -> None:
    spans = [day_span(day.isoformat()[:length]) for length in (4, 7, 10)]
    assert None not in spans
    year, month, own = (span for span in spans if span)
    assert year[0] <= month[0] <= own[0] == own[1] <= month[1] <= year[1]
    assert [date.fromordinal(bound).isoformat()[5:] for bound in year] == ["01-01", "12-31"]
