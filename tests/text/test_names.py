"""Names as credits print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.names import join_namesake, split_last_parenthesis, split_namesake, straight


@pytest.mark.parametrize(
    ("printed", "name", "mark"),
    [
        ("Ann Lee [1969]", "Ann Lee", "1969"),
        ("Ann Lee[ 1969 ]", "Ann Lee", "1969"),
        ("Ann Lee [II] [1969]", "Ann Lee [II]", "1969"),
        ("Ann Lee", "Ann Lee", None),
        ("[1969]", "[1969]", None),
        ("Ann Lee []", "Ann Lee []", None),
        ("Ann [Lee] Smith", "Ann [Lee] Smith", None),
        ("", "", None),
    ],
)
def test_a_bracket_tells_namesakes_apart(printed: str, name: str, mark: str | None) -> None:
    assert split_namesake(printed) == (name, mark)


@given(st.text("Ab [](1)\n", max_size=10).map(str.strip))
def test_a_parted_name_is_joined_and_parted_again(printed: str) -> None:
    name, mark = split_namesake(printed)
    assert split_namesake(join_namesake(name, mark)) == (name, mark)


@pytest.mark.parametrize(
    ("text", "before", "inside"),
    [
        ("Bruno Ganz (Damiel)", "Bruno Ganz", "Damiel"),
        ("Bruno Ganz (Damiel (an angel))", "Bruno Ganz", "Damiel (an angel)"),
        ("Bruno Ganz (as himself) (Damiel)", "Bruno Ganz (as himself)", "Damiel"),
        ("Bruno Ganz", "Bruno Ganz", None),
        ("(Damiel)", "(Damiel)", None),
        ("Bruno Ganz ()", "Bruno Ganz ()", None),
        ("Bruno Ganz (Damiel", "Bruno Ganz (Damiel", None),
        ("Bruno Ganz Damiel)", "Bruno Ganz Damiel)", None),
    ],
)
def test_the_last_balanced_parenthesis_is_the_character(text: str, before: str, inside: str | None) -> None:
    assert split_last_parenthesis(text) == (before, inside)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kovalenko, Alisa", "Alisa Kovalenko"),
        ("Alisa Kovalenko", "Alisa Kovalenko"),
        ("one, two, three", "one, two, three"),
    ],
)
def test_a_name_turned_about_is_set_straight(name: str, expected: str) -> None:
    assert straight(name) == expected
