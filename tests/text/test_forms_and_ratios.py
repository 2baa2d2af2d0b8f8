"""Forms in whichever words, and aspect ratios in whichever signs, are printed."""

import pytest

from filmcat.text.aspect_ratios import aspect_ratio
from filmcat.text.forms import form


@pytest.mark.parametrize(
    "text",
    ["Fiction", "Feature film", "FEATURE", "Spielfilm", "ігровий фільм", "film de fiction", "fabularny", "ficción"],
)
def test_a_fiction_film_is_one_in_every_language(text: str) -> None:
    assert form(text) == "Fiction"


@pytest.mark.parametrize("text", ["Documentary", "Dokumentarfilm", "feature documentary", "документальний фільм"])
def test_a_documentary_is_one_in_every_language(text: str) -> None:
    assert form(text) == "Documentary"


@pytest.mark.parametrize("text", ["", "Western", "fict", "Essay", "film"])
def test_what_is_no_form_means_none(text: str) -> None:
    assert form(text) is None


@pytest.mark.parametrize(
    "text", ["1:1.85", "1.85:1", "1.85", "1,85:1", "1 : 1,85", "1.85/1", "1.85 x 1", "1.850:1", "1.85 to 1"]
)
def test_a_ratio_is_one_value_however_it_is_printed(text: str) -> None:
    assert aspect_ratio(text) == "1.85"


@pytest.mark.parametrize(("text", "value"), [("16:9", "1.78"), ("4:3", "1.33"), ("1:1", "1.00"), ("9:16", "1.78")])
def test_a_ratio_of_whole_numbers_is_made_one_to_one(text: str, value: str) -> None:
    assert aspect_ratio(text) == value


@pytest.mark.parametrize("text", ["", "scope", "0", "1:0", "0:0", "1.85:1 (flat)", "1:1:1", "1.85:", "DCP"])
def test_what_is_no_ratio_is_not_guessed(text: str) -> None:
    assert aspect_ratio(text) is None
