"""Questions at their edges: what is no value is told, and nobody's namesake is found."""

import pytest

from harness import Runner, film

FILMS = "".join(
    [
        film("One", "countries = ['Ukraine', 'France']", credits='director = "ALISA KOVALENKO"'),
        film("Two", "countries = ['Zubrowka']", credits='director = "Ann Lee [1969]"'),
        film("Three", credits='director = "Ann Lee [1971]"'),
        film("Four", credits='music = { name = "Alisa Kovalenko", credited_as = "DJ Ali" }'),
        "[[person]]\nname = 'Alisa Kovalenko'\nnames = { uk = 'Аліса Коваленко' }\nalso = 'A. Kowalenko'\n",
    ]
)


@pytest.mark.parametrize("value", ["+", ",", "Nowhere", "ua+nowhere", "ua,nowhere", "=+"])
@pytest.mark.parametrize("field", ["country", "language"])
def test_what_is_no_place_is_told(run: Runner, field: str, value: str) -> None:
    outcome = run("list", f"{field}:{value}", catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"There is no {field} “")


def test_a_country_that_no_table_knows_is_asked_for_as_printed(run: Runner) -> None:
    assert run("list", "country:zubrowka", catalogue=FILMS).ids == ["two"]
    assert run("list", "country:=Zubrowka", catalogue=FILMS).ids == ["two"]


@pytest.mark.parametrize("value", ["Аліса", "kowalenko", "=A. Kowalenko", "alisa kovalenko", "=alisa kovalenko"])
def test_a_person_with_a_record_is_found_by_each_of_their_names(run: Runner, value: str) -> None:
    assert run("list", f"person:{value}", catalogue=FILMS).ids == ["one", "four"]
    assert run("list", f"director:{value}", catalogue=FILMS).ids == ["one"]


def test_a_name_that_a_film_prints_finds_that_film(run: Runner) -> None:
    assert run("list", "person:dj ali", catalogue=FILMS).ids == ["four"]


@pytest.mark.parametrize("field", ["person", "director"])
def test_a_bracket_tells_namesakes_apart_in_a_question_too(run: Runner, field: str) -> None:
    assert run("list", f"{field}:Ann Lee [1969]", catalogue=FILMS).ids == ["two"]
    assert run("list", f"{field}:=Ann Lee [1971]", catalogue=FILMS).ids == ["three"]
    assert run("list", f"{field}:Ann Lee [1980]", catalogue=FILMS).ids == []
    assert run("list", f"{field}:Ann Lee", catalogue=FILMS).ids == ["two", "three"]
