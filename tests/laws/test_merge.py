"""The laws of merging records: nothing of the catalogue is lost, and what was added once is not added again."""

from collections.abc import Mapping
from typing import cast

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.editing.merge import merge_films, merge_persons
from filmcat.editing.statements import film_of, film_statements, person_of, person_statements
from filmcat.model.record import FilmRecord
from filmcat.records import decode
from filmcat.records.values import Faults
from laws.records import FILMS, PERSONS, Table
from laws.test_round_trip import same

NAMED = st.tuples(FILMS, st.sampled_from(["Solaris", "Солярис", "Ann Lee [1969]"])).map(
    lambda both: {**both[0], "title": both[1]}
)
LISTS = ("countries", "languages", "genres", "tags", "quotes")


def film(table: Table) -> FilmRecord:
    found = decode.film(table, Faults())
    assert found is not None
    return found


@settings(max_examples=examples(200))
@given(NAMED)
def test_a_film_is_what_it_states(table: Table) -> None:
    found = film(table)
    assert same(film_of(film_statements(found)), found)


@given(PERSONS)
def test_a_person_is_what_the_record_states(table: Table) -> None:
    found = decode.person(table, Faults())
    assume(found)
    assert found is not None
    assert same(person_of(person_statements(found)), found)


@given(NAMED)
def test_a_film_united_with_itself_is_itself(table: Table) -> None:
    found = film(table)
    merged, differences = merge_films(found, film(table))
    assert same(merged, found)
    assert differences == ()


@settings(max_examples=examples(200))
@given(NAMED, NAMED)
def test_what_was_added_once_is_not_added_again(one: Table, other: Table) -> None:
    merged, differences = merge_films(film(one), film(other))
    again, told = merge_films(merged, film(other))
    assert [difference for difference in told if difference.kind == "added"] == []
    assert same(again, merged)
    assert {difference.kind for difference in differences} <= {"added", "conflict"}


@settings(max_examples=examples(200))
@given(NAMED, NAMED)
def test_nothing_that_the_catalogue_states_is_lost(one: Table, other: Table) -> None:
    kept = film(one)
    merged, _ = merge_films(kept, film(other))
    before, after = (cast("Mapping[str, object]", record) for record in (kept, merged))
    for field in before:
        if isinstance(before[field], (str, int, float)) and field != "age_rating":
            assert same(before[field], after[field])
    for field in LISTS:
        values = cast("list[str]", before[field] or [])
        assert cast("list[str]", after[field] or [])[: len(values)] == values
    for role, names in (kept["credits"] or {}).items():
        assert (merged["credits"] or {})[role][: len(names)] == names


@given(PERSONS, st.sampled_from([{}, {"died": 1986}, {"also": ["A. T."], "born": 1932}]))
def test_a_person_united_with_less_is_the_same(table: Table, more: Table) -> None:
    found = decode.person(table, Faults())
    assume(found)
    assert found is not None
    stated = decode.person({"name": table["name"], **more}, Faults())
    assert stated is not None
    merged, differences = merge_persons(found, stated)
    assert merge_persons(merged, stated) == (merged, tuple(one for one in differences if one.kind == "conflict"))
