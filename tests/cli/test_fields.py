"""``fields`` tells the one vocabulary: every name of it works wherever a field is named."""

import json

import pytest

from harness import BUNDLED, Outcome, Runner

KEPT = """
[[film]]
title = "Sterne"
year = 1959
countries = ["GDR", "Bulgaria"]
titles = { de = "Sterne", en = "Stars" }
age_rating = { FSK = 12 }
ids = { imdb = "tt0053305" }
festivals = [{ name = "Cannes", year = 1959, section = "Competition", awards = ["Special Jury Prize"] }]
companies = [{ name = "DEFA", role = "production", places = ["Potsdam"] }]
synopsis = { de = "Ein Text.", en = "A text." }
[film.credits]
director = "Konrad Wolf"
editing = "Christa Wernicke"

[[film]]
title = "Mirror"
year = 1975
"""


def names(run: Runner) -> list[str]:
    return run("fields", "-f", "ids", catalogue=KEPT).out.split()


def test_each_name_works_in_fields_and_finds_what_lacks_it(run: Runner) -> None:
    found = names(run)
    assert len(found) > 30
    assert {"title", "festivals.section", "companies.places", "synopsis", "extra"} <= {*found}
    printed = run("list", "--fields", ",".join(found), "-f", "json", catalogue=KEPT)
    assert (printed.code, [list(film) for film in json.loads(printed.out)]) == (0, [found] * 2)
    for name in found:
        outcome = run("list", f"{name}:none", "-f", "ids", catalogue=KEPT)
        assert outcome.code == 0, (name, outcome.err)
        assert ("mirror-1975" in outcome.out) == (json.loads(printed.out)[1][name] is None), name


@pytest.mark.parametrize("format", ["table", "tsv", "json"])
def test_every_field_is_told_in_each_format(run: Runner, format: str) -> None:
    told = run("fields", "-f", format, catalogue=KEPT)
    assert told.code == 0
    assert all(name in told.out for name in names(run))


def test_a_pipe_gets_rows(run: Runner) -> None:
    outcome = run("fields", catalogue=KEPT)
    assert outcome.rows[0][:2] == ["title", "titles"]
    assert {len(row) for row in outcome.rows} == {7}
    assert outcome.out == run("fields", "-f", "tsv", catalogue=KEPT).out


def test_one_field_is_told_with_an_example_and_values_that_occur(run: Runner) -> None:
    told = run("fields", "land", catalogue=KEPT)
    assert (told.code, told.err.split("\n")[0]) == (2, "There is no field “land”.")
    told = run("fields", "country", catalogue=KEPT)
    assert told.code == 0
    assert "field     countries\n" in told.out
    assert "works in  --sort, --fields\n" in told.out
    assert "Bulgaria" in told.out.split("values")[1]
    assert "parts     titles.TAG\n" in run("fields", "titles", catalogue=KEPT).out


def printed(run: Runner, word: str) -> Outcome:
    return run("list", "title:sterne", "--fields", word, "-f", "tsv", catalogue=KEPT)


@pytest.mark.parametrize(
    ("word", "cell"),
    [
        ("country", "GDR; Bulgaria"), ("titles.de", "Sterne"), ("titles.german", "Sterne"), ("ids.imdb", "tt0053305"),
        ("age_rating.FSK", "12"), ("age_rating.fsk", "12"), ("credits.editing", "Christa Wernicke"),
        ("Schnitt", "Christa Wernicke"), ("festivals.section", "Competition"), ("section", "Competition"),
        ("festival.awards", "Special Jury Prize"), ("companies.places", "Potsdam"), ("synopsis.en", "A text."),
        ("years", "1959"),
    ],
)  # fmt: skip
def test_a_column_is_named_by_any_of_its_words(run: Runner, word: str, cell: str) -> None:
    assert printed(run, word) == (0, f"{cell}\n", "")


@pytest.mark.parametrize(("word", "hint"), [("yeer", "year"), ("person", "title"), ("festivals.sektion", "title")])
def test_a_column_that_there_is_not_is_told_with_what_there_is(run: Runner, word: str, hint: str) -> None:
    outcome = printed(run, word)
    assert (outcome.code, outcome.out) == (2, "")
    assert hint in outcome.err.split("hint: ")[1]


def test_a_list_is_sorted_by_any_word_of_a_field(run: Runner) -> None:
    for word in ("year", "years", "-title", "countries", "country", "runtime"):
        assert run("list", "--sort", word, catalogue=BUNDLED).code == 0
    assert run("list", "--sort", "titles.de", catalogue=KEPT).code == 2


@pytest.mark.parametrize(
    ("argv", "said"), [(("yeer",), "did you mean “year”?"), (("-f", "toml"), "write one of table, tsv")]
)
def test_a_field_or_a_format_that_there_is_not_is_exit_code_2(run: Runner, argv: tuple[str, ...], said: str) -> None:
    outcome = run("fields", *argv, catalogue=KEPT)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
