import json

import pytest

from harness import Runner, film

PERSON = """
[[person]]
name = "Дарина Проба"
names = { en = "Daryna Proba" }
also = ["D. Proba-Muster"]
born = 1899
biography = "She planted cameras."
"""
CATALOGUE = (
    film("Later", "year = 1950", 'cast = ["Daryna Proba (Herself)"]', credits='director = "Дарина Проба"')
    + film("Earlier", 'year = "c. 1931"', credits='director = "Daryna Proba"\nediting = "Élő Beispiel"')
    + film("Undated", credits='editing = "Дарина Проба"\nmusic = { name = "Zed [2]", credited_as = "The Zither" }')
    + film("Other", "year = 2000", credits='music = ["Zed [1]", "Élő Beispiel [2]"]')
    + PERSON
)
ROWS = [
    ["director", "earlier-1931", "Earlier", "c. 1931"],
    ["director", "later-1950", "Later", "1950"],
    ["editing", "undated", "Undated", ""],
    ["cast", "later-1950", "Later", "1950"],
]


@pytest.mark.parametrize(
    "name",
    ["Дарина Проба", "дарина проба", "Daryna Proba", "proba daryna", "Proba, Daryna", "dar pro", "D Proba-Muster"],
)
def test_a_person_is_found_in_any_spelling_and_order_with_every_film_by_role(run: Runner, name: str) -> None:
    outcome = run("person", *name.split(), catalogue=CATALOGUE)
    assert (outcome.code, outcome.rows) == (0, ROWS)


def test_a_name_without_a_record_is_a_person_too(run: Runner) -> None:
    assert run("person", "elo beispiel", catalogue=CATALOGUE).code == 4
    outcome = run("person", "Élő Beispiel [2]", catalogue=CATALOGUE)
    assert outcome.rows == [["music", "other-2000", "Other", "2000"]]


def test_a_name_as_a_film_prints_it_finds_who_is_meant(run: Runner) -> None:
    assert run("person", "the zither", catalogue=CATALOGUE).rows == [["music", "undated", "Undated", ""]]


def test_namesakes_are_told_apart_by_their_brackets(run: Runner) -> None:
    outcome = run("person", "zed", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (4, "")
    rows = [line for line in outcome.err.splitlines() if line.startswith("  ")]
    assert sorted(rows) == ["  Zed [1]  other-2000", "  Zed [2]  undated"]
    assert run("person", "zed [1]", catalogue=CATALOGUE).rows[0][1] == "other-2000"


def test_each_namesake_is_listed_with_a_year_of_birth_and_with_ids_that_show_its_films(run: Runner) -> None:
    people = "".join(f'[[person]]\nname = "Ann Lee [{year}]"\nborn = {year}\n' for year in (1969, 1980))
    films = film("Twin", "year = 1990", credits='director = "Ann Lee [1969]"')
    films += film("Twin", "year = 2010", credits='director = "Ann Lee [1980]"')
    told = run("person", "ann lee", catalogue=films + people).err.splitlines()[1:3]
    assert told == ["  Ann Lee [1969]  born 1969  twin-1990", "  Ann Lee [1980]  born 1980  twin-2010"]
    for row in told:
        id_ = row.split()[-1]
        assert run("show", id_, "-f", "ids", catalogue=films + people).out == f"{id_}\n"


def test_the_object_has_the_record_with_every_key_and_the_films(run: Runner) -> None:
    known = json.loads(run("person", "proba", "--json", catalogue=CATALOGUE).out)
    bare = json.loads(run("person", "zed [1]", "--json", catalogue=CATALOGUE).out)
    assert set(known) == set(bare)
    assert known["films"][0] == {"role": "director", "id": "earlier-1931", "title": "Earlier", "year": 1931}
    assert known["films"][2]["year"] is None
    assert (known["born"], known["namesake"], known["died"]) == (1899, None, None)
    assert (bare["name"], bare["namesake"], bare["born"]) == ("Zed", "1", None)


def test_ids_are_those_of_the_films_each_once(run: Runner) -> None:
    assert run("person", "proba", "-f", "ids", catalogue=CATALOGUE).out == "earlier-1931\nlater-1950\nundated\n"


def test_the_page_shows_the_record_then_the_films_with_years_as_printed(run: Runner) -> None:
    page = run("person", "proba", "-f", "table", catalogue=CATALOGUE).out
    assert page.splitlines()[:3] == ["Дарина Проба", "Daryna Proba · D. Proba-Muster", "Born 1899"]
    assert page.endswith(
        "Films\n"
        "  Director  c. 1931  Earlier\n"
        "               1950  Later\n"
        "  Editing            Undated\n"
        "  Cast         1950  Later\n"
    )


def test_close_names_are_suggested_and_never_taken(run: Runner) -> None:
    outcome = run("person", "Darxna Proba", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("No person is called “Darxna Proba”.\n\nhint: did you mean “Daryna Proba”")


def test_films_of_a_role_come_by_year_the_undated_last_and_roles_are_not_mixed(run: Runner) -> None:
    played = 'zither_player = "Zed"\nbanjo_player = "Zed"'
    dates: tuple[tuple[str, list[str]], ...] = (("Undated", []), ("Late", ["year = 1950"]), ("Early", ["year = 1931"]))
    catalogue = "".join(film(title, *lines, credits=played) for title, lines in dates)
    assert [(row[0], row[2]) for row in run("person", "zed", catalogue=catalogue).rows] == [
        (role, title) for role in ("banjo_player", "zither_player") for title in ("Early", "Late", "Undated")
    ]


def test_a_name_turned_about_may_be_either_of_two(run: Runner) -> None:
    catalogue = film("A", credits='director = "Kova Ana"') + film("B", credits='director = "Ana Kova"')
    outcome = run("person", "Kova, Ana", catalogue=catalogue)
    assert (outcome.code, outcome.out) == (4, "")
    assert "  Kova Ana  a\n" in outcome.err
    assert "  Ana Kova  b\n" in outcome.err


def test_a_name_in_another_order_is_no_longer_name(run: Runner) -> None:
    catalogue = film("A", credits='director = "Bela Maria Kova"') + film("B", credits='director = "Kova Bela"')
    assert run("person", "Bela Kova", catalogue=catalogue).rows == [["director", "b", "B", ""]]
    assert run("person", "Kova Maria Bela", catalogue=catalogue).rows == [["director", "a", "A", ""]]
    assert run("person", "Bela", catalogue=catalogue).code == 4


def test_a_name_as_it_is_printed_is_taken_before_a_namesake_s_in_capitals(run: Runner) -> None:
    catalogue = film("A", credits='director = "Ann Lee"') + film("B", credits='director = "ANN LEE [1969]"')
    assert run("person", "Ann Lee", catalogue=catalogue).rows == [["director", "a", "A", ""]]
    assert run("person", "ANN LEE", catalogue=catalogue).rows == [["director", "b", "B", ""]]
    assert run("person", "ann lee", catalogue=catalogue).code == 4
