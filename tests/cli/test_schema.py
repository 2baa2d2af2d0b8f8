"""``schema`` prints what editors need to know of the format; every catalogue that is one fits it."""

import json
from datetime import date, time

import pytest
import tomli
from jsonschema import Draft202012Validator

from filmcat.checking.pages import bytes_of, page
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.rules import RULES
from harness import BUNDLED, Runner

TYPES = ("no-title", "wrong-title")  # rules about what no schema lets pass


@pytest.fixture(scope="module")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Draft202012Validator:
    """What filmcat prints, as a schema."""
    outcome = Runner(tmp_path_factory.mktemp("schema"))("schema")
    assert (outcome.code, outcome.err) == (0, "")
    schema = json.loads(outcome.out)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def plain(value: object) -> object:
    """A value as JSON has it, days as texts."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, (date, time)) else value


def read(content: bytes) -> object:
    return plain(tomli.loads(content.removeprefix(b"\xef\xbb\xbf").decode()))


def test_the_bundled_catalogue_fits(validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(read(BUNDLED.read_bytes()))) == []


def test_every_field_is_in_it_with_what_it_is(run: Runner) -> None:
    properties = json.loads(run("schema").out)["properties"]
    for kind, rows in (("film", FILM_FIELDS), ("person", PERSON_FIELDS)):
        stated = properties[kind]["items"]["properties"]
        assert {row.name for row in rows if not row.derived_from} <= stated.keys()
        assert all(field["description"] for field in stated.values())
    assert "Ukraine" in json.dumps(properties["film"]["items"]["properties"]["countries"])
    assert "editing" in json.dumps(properties["film"]["items"]["properties"]["credits"])


@pytest.mark.parametrize("code", [code for code in RULES if code != "toml-1-1"])
def test_every_good_example_of_a_rule_fits(validator: Draft202012Validator, code: str) -> None:
    assert list(validator.iter_errors(read(bytes_of(page(code).good)))) == []


@pytest.mark.parametrize("code", TYPES)
def test_what_is_of_another_type_does_not_fit(validator: Draft202012Validator, code: str) -> None:
    assert list(validator.iter_errors(read(bytes_of(page(code).bad))))


@pytest.mark.parametrize(
    "wrong", ["year = [1]", 'debut = "yes"', "countries = 3", "rating = true", "[film.credits]\ndirector = 1979"]
)
def test_a_value_of_another_type_does_not_fit(validator: Draft202012Validator, wrong: str) -> None:
    assert list(validator.iter_errors(read(f'[[film]]\ntitle = "Solaris"\n{wrong}\n'.encode())))


def test_a_new_catalogue_names_its_schema_where_that_is_asked_for(run: Runner) -> None:
    assert run.in_folder("filmcat add Solaris --schema -C new.toml").code == 0
    made = (run.work / "new.toml").read_text("utf-8")
    assert made.startswith('#:schema films.schema.json\nschema = 1\n\n[[film]]\ntitle = "Solaris"\n')
    outcome = run.in_folder("filmcat add Mirror --schema -C new.toml")
    assert (outcome.code, (run.work / "new.toml").read_text("utf-8")) == (2, made)
    assert run.in_folder("filmcat undo -C new.toml").code == 0
    assert not (run.work / "new.toml").exists()
