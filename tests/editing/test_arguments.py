"""Arguments of ``add`` and ``edit``: the words of a title, then assignments."""

import pytest

from filmcat.editing.assignments import parted
from filmcat.errors import UsageError


def told(*arguments: str) -> tuple[list[str], list[tuple[list[str], str, str]]]:
    title, assignments = parted(arguments)
    return title, [([step.word for step in one.words], one.operator, one.value) for one in assignments]


def test_plain_words_in_front_are_the_title() -> None:
    assert told("We", "Will", "Not Fade Away") == (["We", "Will", "Not Fade Away"], [])


def test_from_the_first_assignment_on_all_are_assignments() -> None:
    assert told("Mutt", "year=2023", "tags+=to see", "tags-=forum") == (
        ["Mutt"],
        [(["year"], "=", "2023"), (["tags"], "+=", "to see"), (["tags"], "-=", "forum")],
    )


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        ("credits.editing+=Kasia Boniecka", ["credits", "editing"]),
        ("titles.pt-BR=Mar", ["titles", "pt-BR"]),
        ("festivals[Berlinale].section=Forum", ["festivals", "Berlinale", "section"]),
        ("cast[Ann Lee [1969]].character=Zoe", ["cast", "Ann Lee [1969]", "character"]),
        ("viewings[2024-03-02].rating=4", ["viewings", "2024-03-02", "rating"]),
        ('credits."second unit"+=Zed', ["credits", "second unit"]),
        ("режисер+=Alisa Kovalenko", ["режисер"]),
        ("original-title=Le Paradis", ["original-title"]),
    ],
)
def test_a_path_is_words_with_dots_and_entries_in_brackets(argument: str, words: list[str]) -> None:
    assert [found for found, _, _ in told(argument)[1]] == [words]


@pytest.mark.parametrize("word", ["Love = Death", "1+1=2", "=", "?=", "a b=c", "-=x", "tags[=x", "Paris, Texas"])
def test_what_names_no_field_is_a_word_of_the_title(word: str) -> None:
    assert told(word) == ([word], [])


def test_a_value_is_all_behind_the_first_sign_with_its_breaks_and_signs() -> None:
    assert told("notes=a=b\n+=c")[1] == [(["notes"], "=", "a=b\n+=c")]


def test_a_plain_word_behind_an_assignment_is_refused_with_the_right_order() -> None:
    with pytest.raises(UsageError) as error:
        parted(["Mutt", "tags=to", "see"])
    assert "“see”" in error.value.message
    assert "'tags=to see'" in error.value.hint
    assert "first" in error.value.hint


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UsageError, match="UTF-8"):
        parted(["Mutt", "notes=\udcff"])


def test_bytes_of_another_encoding_of_the_terminal_are_read_as_utf_8() -> None:
    assert parted(["\udcc3\udca9"])[0] == ["é"]
