"""``--or`` begins an alternative, as its users type it."""

import pytest

from harness import Runner, film

FILMS = "".join(
    [
        film("A", "year = 2023", "countries = ['Ukraine']"),
        film("B", "year = 2024", "countries = ['Ukraine']"),
        film("C", "year = 2024", "countries = ['Poland']"),
        film("D", "countries = ['Ukraine']"),
        film("E", "year = 2023"),
        film("Or", "year = 1999", "countries = ['France']"),
    ]
)
ASKED = {
    "country:ukraine year:2023 --or country:poland year:2024": ["A", "C"],
    "country:ukraine --or country:poland": ["A", "B", "C", "D"],
    "year:2023 --or not:country:ukraine": ["A", "C", "E", "Or"],
    "a --or b --or c": ["A", "B", "C"],
    "country:ukraine year:2023 --or country:ukraine year:2024": ["A", "B"],
    "country:ukraine --or country:ukraine year:2024": ["A", "B", "D"],
    "year:none --or country:none": ["D", "E"],
    "--sort -title a --or -n 1 b": ["B"],
}


@pytest.mark.parametrize("query", ASKED)
def test_a_film_of_any_alternative_is_listed(run: Runner, query: str) -> None:
    outcome = run("list", "--fields", "title", *query.split(), catalogue=FILMS)
    assert outcome.code == 0
    assert [row[0] for row in outcome.rows] == ASKED[query]


def test_flags_of_filter_hold_for_every_alternative(run: Runner) -> None:
    asked = ("-c", "ukraine", "year:2023", "--or", "year:2024")
    assert run("filter", *asked, catalogue=FILMS).ids == ["a-2023", "b-2024"]
    assert run("filter", *asked[2:], *asked[:2], catalogue=FILMS).ids == ["a-2023", "b-2024"]


@pytest.mark.parametrize("query", ["--or a", "a --or", "a --or --or b", "--or", "--or --or"])
@pytest.mark.parametrize("verb", [("list",), ("filter", "-y", "2023")])
def test_an_alternative_without_a_term_is_told(run: Runner, verb: tuple[str, ...], query: str) -> None:
    outcome = run(*verb, *query.split(), catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "--or stands between two terms.\n\nhint: write country:ukraine --or country:poland\n"


def test_a_film_that_no_alternative_finds_for_want_of_a_datum_is_counted_once(run: Runner) -> None:
    asked = ("country:ukraine", "year:2023", "--or", "country:poland", "year:2024")
    assert run("list", *asked, catalogue=FILMS).err == "2 films were left out: unknown country or year.\n"
    assert run("list", "country:ukraine", "--or", "year:2024", catalogue=FILMS).err == (
        "1 film was left out: unknown country.\n"
    )
    assert run("list", "country:ukraine", "--or", "year:2023", catalogue=FILMS).err == ""
    assert run("list", "year:2024", "--or", "year:1999", catalogue=FILMS).err == (
        "1 film was left out: unknown year.\n"
    )


def test_behind_two_dashes_it_is_text_and_behind_an_option_its_value(run: Runner) -> None:
    assert run("list", "--", "--or", catalogue=FILMS).ids == ["or-1999"]
    assert run("list", "--fields", "--or", catalogue=FILMS).err.startswith("There is no field “--or”.")


def test_an_unknown_word_in_any_alternative_is_told(run: Runner) -> None:
    assert run("list", "a", "--or", "country:ukrane", catalogue=FILMS).code == 2


@pytest.mark.parametrize("verb", ["show", "credits", "person", "edit"])
def test_a_verb_that_takes_no_query_has_no_alternatives(run: Runner, verb: str) -> None:
    assert run(verb, "a", "--or", "b", catalogue=FILMS).code == 2
