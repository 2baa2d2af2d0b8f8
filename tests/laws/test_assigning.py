"""The laws of assignments: what a record states is assigned as it is; what is added can be taken out again."""

from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpora import examples
from editing.changing import change
from filmcat.editing.kinds import FILM_KINDS, PERSON_KINDS
from filmcat.editing.statements import film_statements, person_statements
from filmcat.model.change import Stored
from filmcat.model.empty import empty_film, empty_person
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.records import decode
from filmcat.records.toml_text import block
from filmcat.records.values import Faults
from laws.records import FILMS, PERSONS, Table
from laws.test_round_trip import same

HELD = [(row, is_film) for rows, is_film in ((FILM_FIELDS, True), (PERSON_FIELDS, False)) for row in rows
        if row.example and not row.derived_from]  # fmt: skip
LISTS = [
    (row, is_film) for row, is_film in HELD if (FILM_KINDS if is_film else PERSON_KINDS)[row.name].shape.form == "list"
]
ENTRIES = [
    "Solaris",
    "Berlinale 2023",
    "HAKA Films (Warsaw)",
    "2014 Sestra Zo (Sister Zo)",
    "Ann Lee [1969] (Зоя)",
    "UA",
]


def named(row: Field) -> str:
    return f"{row.name} of {'films' if row in FILM_FIELDS else 'persons'}"


def base(*, is_film: bool) -> Stored:
    return Stored(empty_film("?") if is_film else empty_person("?"), is_film=is_film)


def written(*, is_film: bool, **fields: object) -> Stored:
    """The record of a table, as a catalogue would read it."""
    source = {"title" if is_film else "name": "?", **fields}
    faults = Faults()
    record = decode.film(source, faults) if is_film else decode.person(source, faults)
    assert record is not None
    assert faults.found == []
    return Stored(record, is_film=is_film)


@pytest.mark.parametrize(("row", "is_film"), HELD, ids=lambda value: named(value) if isinstance(value, Field) else "")
def test_the_example_of_every_field_can_be_assigned(row: Field, is_film: bool) -> None:  # noqa: FBT001 - a parameter
    from filmcat.records.toml_value import read_value

    wanted = written(is_film=is_film, **{row.name: read_value(row.example)})
    assert change(base(is_film=is_film), f"{row.name}={row.example}").stored == wanted
    assert change(wanted, f"{row.name}={row.example}").stored == wanted
    emptied = change(wanted, f"{row.name}=").stored if row.kind not in {"title", "name"} else base(is_film=is_film)
    assert emptied == base(is_film=is_film)


@settings(max_examples=examples(150))
@given(FILMS)
def test_a_film_is_assigned_field_by_field(table: Table) -> None:
    film = decode.film(table, Faults())
    assume(film)
    assert film is not None
    stated = {name: value for name, value in film_statements(film).items() if name in FILM_KINDS}
    found = change(base(is_film=True), *as_toml(stated), is_forced=True).stored.record
    assert same(found, {**film, "other": None})


@settings(max_examples=examples(60))
@given(PERSONS)
def test_a_person_is_assigned_field_by_field(table: Table) -> None:
    person = decode.person(table, Faults())
    assume(person)
    assert person is not None
    stated = {name: value for name, value in person_statements(person).items() if name in PERSON_KINDS}
    found = change(base(is_film=False), *as_toml(stated), is_forced=True).stored.record
    assert same(found, {**person, "other": None})


@settings(max_examples=examples(150))
@given(FILMS, st.sampled_from([row for row, is_film in LISTS if is_film]), st.sampled_from(ENTRIES))
def test_what_is_added_to_a_list_is_there_once_and_can_be_taken_out(table: Table, row: Field, entry: str) -> None:
    film = decode.film({**table, "title": "?"}, Faults())
    assert film is not None
    before = Stored(film)
    text = "2024-03-02" if row.kind == "viewings" else entry
    added = change(before, f"{row.name}+={text}", is_forced=True).stored
    assert change(added, f"{row.name}+={text}", is_forced=True).stored == added
    old, new = (film_statements(one).get(row.name) or [] for one in (film, added.record))  # type: ignore[arg-type] # films
    assert isinstance(old, list)
    assert isinstance(new, list)
    if len(new) > len(old):
        assert new[: len(old)] == old
        assert same(change(added, f"{row.name}-={text}", is_forced=True).stored.record, film)


def as_toml(stated: Table) -> Iterator[str]:
    """Assignments of values in TOML; a number as its text."""
    for name, value in stated.items():
        if isinstance(value, (int, float)):
            yield f"{name}={str(value).lower()}"
        else:
            yield f"{name}={block('', [('value', value)]).partition(' = ')[2]}"
