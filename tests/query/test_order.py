import pytest

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.query.order import read_order

READ = {
    "": [("catalogue", False)],
    "year": [("year", False)],
    "year,-runtime": [("year", False), ("runtime", True)],
    " Year , -AGE_RATING ": [("year", False), ("age", True)],
    "director": [("directors", False)],
    "random": [("random", False)],
}


@pytest.mark.parametrize("text", READ)
def test_an_order_names_fields_and_the_falling_ones(text: str) -> None:
    assert [(key.field, key.falling) for key in read_order(text, reverse=False)] == READ[text]


@pytest.mark.parametrize("text", READ)
def test_reverse_turns_every_field_about(text: str) -> None:
    assert [(key.field, not key.falling) for key in read_order(text, reverse=True)] == READ[text]


@pytest.mark.parametrize("text", ["yeer", "--year", "year;runtime"])
def test_an_unknown_field_is_told(text: str) -> None:
    with pytest.raises(UnknownWord):
        read_order(text, reverse=False)


@pytest.mark.parametrize("text", [",", "year,", "-", "year,-"])
def test_an_empty_field_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="is empty"):
        read_order(text, reverse=False)


@pytest.mark.parametrize(
    "row", [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.has_order], ids=lambda row: row.name
)
def test_a_field_is_sorted_by_under_its_name_and_each_of_its_words(row: Field) -> None:
    assert {key.field for word in (row.name, *row.queries) for key in read_order(word, reverse=False)} == {row.asked}


def test_an_unknown_field_is_told_the_names_of_those_that_there_are_and_not_their_other_words() -> None:
    with pytest.raises(UnknownWord) as told:
        read_order("sound", reverse=False)
    known = told.value.hint.removeprefix("write one of ").split(", ")
    assert known == [*(row.name for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.has_order), "random"]
