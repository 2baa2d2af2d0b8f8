"""Age ratings: labels of authorities, and the age that counts."""

import pytest

from filmcat.model.ages import age_of_label, read_label, strictest


@pytest.mark.parametrize(
    ("authority", "label", "age"),
    [
        ("FSK", 12, 12), ("FSK", "ab 12", 12), ("FSK", "o.A.", 0), ("FSK", "0", 0),
        ("BBFC", "U", 0), ("BBFC", "PG", 0), ("BBFC", "12A", 12), ("BBFC", "15", 15), ("BBFC", "R18", 18),
        ("MPA", "G", 0), ("MPA", "PG", 0), ("MPA", "PG-13", 13), ("MPA", "R", 17), ("MPA", "NC-17", 18),
        ("mpaa", "pg-13", 13), ("CNC", "U", 0), ("CNC", "tous publics", 0), ("CNC", "-12", 12), ("CNC", 16, 16),
        ("Berlinale", 14, 14), ("Berlinale", "14+", 14), ("", "14", 14),
    ],
)  # fmt: skip
def test_a_label_admits_from_an_age(authority: str, label: int | str, age: int) -> None:
    assert age_of_label(authority, label) == age


@pytest.mark.parametrize("label", ["", "unrated", "banned", "12 to 14", -1, 100, "1984"])
def test_a_label_that_says_no_age_counts_for_none(label: int | str) -> None:
    assert age_of_label("FSK", label) is None


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("FSK 12", ("FSK", "12")), ("BBFC: 15", ("BBFC", "15")), ("PG-13", ("MPA", "PG-13")), ("12A", ("BBFC", "12A")),
        ("14", ("age", "14")), ("14+", ("age", "14+")), ("", None), ("old", None),
    ],
)  # fmt: skip
def test_a_text_is_parted_into_authority_and_label(text: str, parted: tuple[str, str] | None) -> None:
    assert read_label(text) == parted


def test_of_several_ratings_the_strictest_counts() -> None:
    assert strictest({"FSK": 12, "MPA": "R", "Berlinale": "14+"}) == 17
    assert strictest({"FSK": "unknown"}) is None
    assert strictest({}) is None
