"""With whom somebody worked."""

import json

import pytest

from harness import Runner, film

CATALOGUE = (
    film("Later", "year = 1950", 'cast = ["Bo Probe (A Boy)"]', credits='director = "Daryna Proba"\nmusic = "Bo Probe"')
    + film("Earlier", 'year = "c. 1931"',
           credits='director = ["Дарина Проба", "Élő Beispiel"]\nediting = "Bo Probe"\nmusic = "Zed [1]"')
    + film("Undated", credits='editing = "Daryna Proba"\nsound = "Elo Beispiel"\nmusic = "Zed [2]"')
    + film("Other", "year = 2000", credits='director = "Bo Probe"\nmusic = "Élő Beispiel"')
    + film("Alone", "year = 2001", credits='director = "Solo Nobody"')
    + '\n[[person]]\nname = "Дарина Проба"\nnames = { en = "Daryna Proba" }\n'
)  # fmt: skip
COMPANIONS = [
    ["Bo Probe", "2", "editing; music; cast", "Earlier; Later"],
    ["Élő Beispiel", "2", "director; sound", "Earlier; Undated"],
    ["Zed [1]", "1", "music", "Earlier"],
    ["Zed [2]", "1", "music", "Undated"],
]


@pytest.mark.parametrize("name", ["Дарина Проба", "daryna proba", "proba, daryna"])
def test_the_people_of_the_same_films_come_by_how_many_they_share(run: Runner, name: str) -> None:
    outcome = run("together", *name.split(), catalogue=CATALOGUE)
    assert (outcome.code, outcome.rows) == (0, COMPANIONS)


def test_two_people_have_their_films_with_the_roles_of_both(run: Runner) -> None:
    rows = [["earlier-1931", "Earlier", "c. 1931", "director", "editing"],
            ["later-1950", "Later", "1950", "director", "music; cast"]]  # fmt: skip
    assert run("together", "daryna", "--with", "bo probe", catalogue=CATALOGUE).rows == rows
    turned = [[*row[:3], row[4], row[3]] for row in rows]
    assert run("together", "bo", "probe", "--with", "Дарина Проба", catalogue=CATALOGUE).rows == turned


def test_two_names_that_are_not_one_are_two_people(run: Runner) -> None:
    wanted = run("together", "daryna", "--with", "bo probe", catalogue=CATALOGUE)
    assert run("together", "daryna", "bo probe", catalogue=CATALOGUE) == wanted
    assert run("together", "daryna", "proba", catalogue=CATALOGUE).rows == COMPANIONS
    assert run("together", "daryna", "nobody at all", catalogue=CATALOGUE).code == 1


def test_namesakes_are_two_people(run: Runner) -> None:
    outcome = run("together", "daryna", "--with", "Zed [2]", catalogue=CATALOGUE)
    assert outcome.ids == ["undated"]


def test_json_has_the_roles_of_both_in_each_film(run: Runner) -> None:
    found = json.loads(run("together", "daryna", "--json", catalogue=CATALOGUE).out)
    assert [one["name"] for one in found] == ["Bo Probe", "Élő Beispiel", "Zed", "Zed"]
    assert [one["namesake"] for one in found] == [None, None, "1", "2"]
    assert found[0]["films"][1] == {
        "id": "later-1950", "title": "Later", "year": 1950, "roles": ["director"], "their_roles": ["music", "cast"],
    }  # fmt: skip


def test_ids_are_those_of_the_shared_films_each_once(run: Runner) -> None:
    assert run("together", "daryna", "-f", "ids", catalogue=CATALOGUE).ids == ["earlier-1931", "later-1950", "undated"]


@pytest.mark.parametrize("format", ["table", "md", "csv"])
def test_people_read_the_same_rows_below_their_headings(run: Runner, format: str) -> None:
    lines = run("together", "daryna", "-f", format, catalogue=CATALOGUE).out.splitlines()
    assert len([line for line in lines if "Probe" in line or "Beispiel" in line or "Zed" in line]) == 4
    assert "films" in lines[0].casefold()


def test_somebody_who_worked_alone_is_told_so(run: Runner) -> None:
    outcome = run("together", "solo nobody", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "No film names anybody beside Solo Nobody.\n")
    outcome = run("together", "solo nobody", "--with", "bo probe", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "No film names both Solo Nobody and Bo Probe.\n")


@pytest.mark.parametrize(
    ("argv", "code", "sentence"),
    [
        (["nobody at all"], 1, "No person is called “nobody at all”."),
        (["daryna", "--with", "nobody at all"], 1, "No person is called “nobody at all”."),
        (["daryna", "--with", ""], 2, "The name is empty."),
        (["daryna", "--with", "Дарина Проба"], 2, "“Дарина Проба” is named twice."),
        (["zed"], 4, "Several people go by “zed”:"),
        (["daryna", "-f", "toml"], 2, "Who worked with whom cannot be written as toml."),
    ],
)
def test_bad_input_is_a_sentence(run: Runner, argv: list[str], code: int, sentence: str) -> None:
    outcome = run("together", *argv, catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (code, "")
    assert sentence in outcome.err
