"""The year in rows for programs: as the catalogue has it; JSON keeps the number beside it."""

import json

import pytest

from harness import Runner, film

YEARS = {'"193x"': "193x", '"1925-1926"': "1925-1926", '"c. 1931"': "c. 1931", '"1931?"': "1931?", "2023": "2023"}


def catalogue(year: str) -> str:
    return film("A Film", f"year = {year}", credits='director = "Zeno Graton"')


@pytest.mark.parametrize("year", YEARS)
def test_rows_print_the_year_as_the_catalogue_has_it(run: Runner, year: str) -> None:
    for asked in ("list --fields year", "list --fields year -f csv", "person graton", "show a-film", "list"):
        out = run(*asked.split(), catalogue=catalogue(year)).out
        assert YEARS[year] in out.replace("\r\n", "\t").replace("\n", "\t").split("\t")


def test_a_span_of_years_is_one_row_of_a_shown_film(run: Runner) -> None:
    rows = run("show", "a-film", catalogue=catalogue('"1925-1926"')).rows
    assert [row for row in rows if row[0].startswith("year")] == [["year", "1925-1926"]]


def test_json_keeps_number_and_text(run: Runner) -> None:
    (found,) = json.loads(run("list", "--json", catalogue=catalogue('"193x"')).out)
    assert (found["year"], found["year_to"], found["year_text"]) == (1930, 1939, "193x")


def test_films_are_sorted_by_the_number_of_the_year_and_not_by_its_text(run: Runner) -> None:
    years = "".join(
        film(title, f"year = {year}") for title, year in zip("ABC", ('"c. 1931"', "1925", '"193x"'), strict=True)
    )
    assert [row[0] for row in run("list", "--sort", "year", "--fields", "title", catalogue=years).rows] == [
        "B",
        "C",
        "A",
    ]


def test_what_is_shown_with_a_span_of_years_can_be_imported_again(run: Runner) -> None:
    printed = run("show", "a-film", catalogue=catalogue('"1925-1926"')).out
    path = run.written(film("Solaris", "year = 1972"), "other.toml")
    assert run("import", "-", "--yes", catalogue=path, stdin=printed).code == 0
    assert run("list", "year:1926", "--fields", "title,year", catalogue=path).rows == [["A Film", "1925-1926"]]
