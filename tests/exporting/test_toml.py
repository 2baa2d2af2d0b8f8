import tomllib

import pytest

from harness import ROOT, Runner, film

FULL = ROOT / "tests" / "golden" / "catalogue.toml"
CATALOGUE = film(
    "Steppe", 'id = "my-steppe"', 'year = "c. 1931"', "age_rating = { FSK = 12 }", 'synopsis = { en = "a", de = "b" }',
    'cast = ["Nina Beispiel (Vera)"]', 'companies = [{ name = "World Window", role = "world sales" }]',
    credits='director = ["Bo Probe [1]"]\nediting = "Zed"',
)  # fmt: skip


def first(text: str) -> dict[str, object]:
    (found,) = tomllib.loads(text)["film"]
    assert isinstance(found, dict)
    return found


def test_an_id_that_a_record_has_of_its_own_is_kept(run: Runner) -> None:
    assert first(run("list", "-f", "toml", catalogue=CATALOGUE).out)["id"] == "my-steppe"
    assert "id" not in first(run("list", "-f", "toml", catalogue=film("Steppe", "year = 1931")).out)


def test_the_films_of_one_id_keep_the_ids_that_told_them_apart(run: Runner) -> None:
    printed = run("list", "-f", "toml", catalogue=film("Twin", "year = 1990") * 2).out
    assert [found.get("id") for found in tomllib.loads(printed)["film"]] == [None, "twin-1990-2"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("year", {"year": "c. 1931"}),
        ("age_rating", {"age_rating": {"FSK": 12}}),
        ("synopsis", {"synopsis": {"en": "a", "de": "b"}}),
        ("directors", {"credits": {"director": ["Bo Probe [1]"]}}),
        ("credits.schnitt", {"credits": {"editing": ["Zed"]}}),
        ("credits", {"credits": {"director": ["Bo Probe [1]"], "editing": ["Zed"]}}),
        ("cast,title", {"cast": ["Nina Beispiel (Vera)"]}),
        ("tags", {}),
    ],
)
def test_named_fields_are_written_alone_with_the_title(run: Runner, fields: str, expected: dict[str, object]) -> None:
    for asked in (("list",), ("show", "steppe")):
        found = first(run(*asked, "-f", "toml", "--fields", fields, catalogue=CATALOGUE).out)
        assert found == {"title": "Steppe", "id": "my-steppe"} | expected


def test_a_field_alone_brings_no_keys_that_filmcat_does_not_know(run: Runner) -> None:
    catalogue = film("Steppe", 'mood = "bright"', 'extra = { shelf = "B" }')
    printed = run("list", "-f", "toml", "--fields", "extra", catalogue=catalogue).out
    assert first(printed) == {"title": "Steppe", "extra": {"shelf": "B"}}


def test_credits_are_a_catalogue_again(run: Runner) -> None:
    printed = run("credits", "glass-orchard", "-f", "toml", catalogue=FULL).out
    again = run("credits", "glass-orchard", catalogue=printed)
    assert again == run("credits", "glass-orchard", catalogue=FULL)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("editing", {"credits": {"editing": ["Zed"]}}),
        ("cast", {"cast": ["Nina Beispiel (Vera)"]}),
        ("weltvertrieb", {"companies": [{"name": "World Window", "role": "world sales"}]}),
    ],
)
def test_credits_in_one_role_are_written_alone(run: Runner, role: str, expected: dict[str, object]) -> None:
    found = first(run("credits", "steppe", "--role", role, "-f", "toml", catalogue=CATALOGUE).out)
    assert found == {"id": "my-steppe", "title": "Steppe", "year": "c. 1931"} | expected


def test_a_shown_film_brings_the_records_of_its_directors(run: Runner) -> None:
    printed = run("show", "glass-orchard", "-f", "toml", catalogue=FULL).out
    assert [found["name"] for found in tomllib.loads(printed)["person"]] == ["Дарина Проба"]
    again = run("show", "glass-orchard", "--json", catalogue=printed)
    assert again.out == run("show", "glass-orchard", "--json", catalogue=FULL).out


def test_a_person_without_a_record_is_written_with_the_bracket(run: Runner) -> None:
    assert run("person", "Bo Probe", "-f", "toml", catalogue=CATALOGUE).out == '[[person]]\nname = "Bo Probe [1]"\n'
