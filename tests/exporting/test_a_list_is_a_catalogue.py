"""A list in TOML holds its films and their people: exported, read and asked, it answers the same."""

import tomllib

import pytest

from harness import BUNDLED, ROOT, Runner, film

FULL = ROOT / "tests" / "golden" / "catalogue.toml"
PEOPLE = (
    film(
        "Mutt",
        "year = 2023",
        'cast = ["Lío Mehiel (Feña)"]',
        credits='director = "Vuk Lungulov-Klotz"\nediting = "X [1]"',
    )
    + film("Solaris", "year = 1972", 'versions = [{ name = "Dubbed", cast = ["Nina (Hari)"] }]')
    + "".join(
        f'[[person]]\nname = "{name}"\nborn = {1900 + place}\n'
        for place, name in enumerate(("Vuk Lungulov-Klotz", "X [1]", "X [2]", "Lío Mehiel", "Nina", "Nobody Here"))
    )
)


def persons(toml: str) -> list[str]:
    return [person["name"] for person in tomllib.loads(toml).get("person", [])]


@pytest.mark.parametrize("path", [FULL, BUNDLED])
def test_what_is_exported_and_read_again_answers_the_same(run: Runner, path: str) -> None:
    again = run.written(run("list", "-f", "toml", catalogue=path).out, "again.toml")
    ids = run("list", "-f", "ids", catalogue=path).out
    for asked in (("list", "--json"), ("show", "-", "-f", "jsonl"), ("credits", "-"), ("list", "-f", "toml")):
        assert run(*asked, catalogue=again, stdin=ids) == run(*asked, catalogue=path, stdin=ids)


def test_the_people_of_the_listed_films_come_with_them_in_every_role_and_nobody_else(run: Runner) -> None:
    assert persons(run("list", "-f", "toml", catalogue=PEOPLE).out) == [
        "Vuk Lungulov-Klotz",
        "X [1]",
        "Lío Mehiel",
        "Nina",
    ]
    assert persons(run("list", "solaris", "-f", "toml", catalogue=PEOPLE).out) == ["Nina"]
    assert persons(run("list", "-n", "1", "-f", "toml", catalogue=PEOPLE).out) == [
        "Vuk Lungulov-Klotz",
        "X [1]",
        "Lío Mehiel",
    ]


def test_the_person_of_an_exported_film_is_shown_as_before(run: Runner) -> None:
    again = run.written(run("list", "mutt", "-f", "toml", catalogue=PEOPLE).out, "again.toml")
    asked = ("person", "lío mehiel", "--json")
    assert run(*asked, catalogue=again) == run(*asked, catalogue=PEOPLE)


def test_a_list_of_some_fields_brings_no_persons(run: Runner) -> None:
    assert persons(run("list", "--fields", "title,credits", "-f", "toml", catalogue=PEOPLE).out) == []
