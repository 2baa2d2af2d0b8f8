"""Whatever a record holds is in every format of ``show``: without a field, each prints something else."""

import json
from collections.abc import Mapping
from typing import cast

import pytest

from filmcat.exporting.formats import FORMATS
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.views.film import Film, FilmAnswer
from filmcat.views.person import Person, PersonAnswer
from harness import ROOT, Runner

FULL = ROOT / "tests" / "golden" / "catalogue.toml"
ID = "glass-orchard"
Record = dict[str, object]
WHOLE = [name for name in FORMATS if name != "ids"]  # ids alone are no record
OWN_FILM_FIELDS = [row.name for row in FILM_FIELDS if not row.derived_from]
OWN_PERSON_FIELDS = [row.name for row in PERSON_FIELDS if not row.derived_from]


class Look:
    """A page of eighty columns."""

    width, page_width, first_rows, color, heading_level = 80, 80, 24, False, 1


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """A film that has every field, with its director, who has every field too."""
    run = Runner(tmp_path_factory.mktemp("full") / "home")
    found = json.loads(run("show", ID, "--json", catalogue=FULL).out)
    assert isinstance(found, dict)
    return found | {"original_title": "Sklianyi sad"}  # there it is one of the titles as well


def test_the_record_that_is_shown_holds_every_field(full: Record) -> None:
    assert [name for name in OWN_FILM_FIELDS if full[name] is None] == []
    assert [name for name in OWN_PERSON_FIELDS if person_of(full)[name] is None] == []


@pytest.mark.parametrize("format", WHOLE)
def test_every_field_of_a_film_is_in_every_format(full: Record, format: str) -> None:
    person = person_of(full)
    whole = shown(full, person, format)
    films = {field: without(full, field, FILM_FIELDS) for field in OWN_FILM_FIELDS}
    assert [field for field, less in films.items() if shown(less, person, format) == whole] == []


@pytest.mark.parametrize("format", WHOLE)
def test_every_field_of_a_person_is_in_every_format(full: Record, format: str) -> None:
    person = person_of(full)
    persons = {field: without(person, field, PERSON_FIELDS) for field in OWN_PERSON_FIELDS}
    whole = shown(full, person, format)
    assert [field for field, less in persons.items() if shown(full, less, format) == whole] == []
    if FORMATS[format].module not in {"tsv", "csv"}:  # there a person is rows of films
        whole = person_shown(person, format)
        assert [field for field, less in persons.items() if person_shown(less, format) == whole] == []


@pytest.mark.parametrize("format", WHOLE)
def test_a_key_that_filmcat_does_not_know_is_in_every_format(full: Record, format: str) -> None:
    assert "bright" in shown(full, person_of(full), format)
    assert "Dara" in shown(full, person_of(full), format)


def person_of(full: Record) -> Record:
    persons = cast("list[Record]", full["persons"])
    return persons[0]


def without(record: Record, field: str, table: tuple[Field, ...]) -> Record:
    """The record without a field, and without what is computed from it; a required text is empty."""
    gone = {row.name for row in table if field in {row.name, row.derived_from} and row.kind != "other"}
    return {
        name: ("" if name in {"title", "name"} else None) if name in gone else value for name, value in record.items()
    }


def shown(film: Record, person: Record, format: str) -> str:
    record = cast("FilmRecord", {row.name: film[row.name] for row in FILM_FIELDS})
    film_view = Film(ID, record, [Person(cast("PersonRecord", person))])
    return "".join(FORMATS[format].writer.film(FilmAnswer(iter([film_view]), None, is_list=False), Look()))


def person_shown(person: Mapping[str, object], format: str) -> str:
    return "".join(FORMATS[format].writer.person(PersonAnswer(Person(cast("PersonRecord", person)), []), Look()))
