"""Years as listings print them."""

import pytest

from filmcat.text.years import read_year


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        (2023, 2023, 2023),
        ("2023", 2023, 2023),
        (" 2023 ", 2023, 2023),
        ("1925-1926", 1925, 1926),
        ("1925/1926", 1925, 1926),
        ("1925–26", 1925, 1926),
        ("1925 - 1926", 1925, 1926),
        ("c. 1931", 1931, 1931),
        ("ca. 1931", 1931, 1931),
        ("c1931", 1931, 1931),
        ("um 1931", 1931, 1931),
        ("1931?", 1931, 1931),
        ("193x", 1930, 1939),
        ("1930s", 1930, 1939),
        (1800, 1800, 1800),
        (2999, 2999, 2999),
    ],
)
def test_a_year_is_read_from_each_of_its_forms(value: object, first: int, last: int) -> None:
    year = read_year(value)
    assert year is not None
    assert (year.first, year.last) == (first, last)


def test_the_text_is_kept_where_it_says_more_than_a_number() -> None:
    assert [year and year.text for year in map(read_year, (1931, "1931", "c. 1931"))] == [None, None, "c. 1931"]


@pytest.mark.parametrize(
    "value",
    [True, 2023.0, 1799, 3000, 10**30, "", "20x3", "1926-1925", "1999-01", "c. 193x", "19", "next year", None, [2023]],
)
def test_what_is_no_year_is_none(value: object) -> None:
    assert read_year(value) is None
