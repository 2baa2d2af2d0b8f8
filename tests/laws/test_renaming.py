"""The laws of renaming and uniting: there and back is nothing, and a record united with itself is itself."""

from typing import cast

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.editing.equality import name_key
from filmcat.editing.rename import renamed, united_persons
from filmcat.editing.statements import film_statements
from filmcat.editing.unite import united
from filmcat.model.change import Stored
from filmcat.model.record import FilmRecord
from filmcat.records import decode
from filmcat.records.values import Faults
from laws.records import PERSONS, Table
from laws.test_merge import NAMED, film
from laws.test_round_trip import same

NAMES = st.sampled_from(["Ann Lee", "Ann Lee [1969]", "Bruno Ganz", "a"])
NEW = "Nobody Else [7]"


@settings(max_examples=examples(150))
@given(NAMED, NAMES)
def test_a_name_that_nobody_has_and_back_is_the_same_film(table: Table, old: str) -> None:
    found = film(table)
    assume(repr(film_statements(found)).count("Nobody Else") == 0)
    there = renamed(found, old, NEW)
    assert same(renamed(there, NEW, old), renamed(found, old, old))
    assert name_key(old) not in map(name_key, everybody(there))


@settings(max_examples=examples(150))
@given(NAMED, st.sampled_from([None, "first", "second"]), st.sampled_from([None, "own"]))
def test_a_film_united_with_itself_is_itself(table: Table, keep: str | None, id: str | None) -> None:
    found = united(Stored(film(table), id), Stored(film(table), id), keep)
    assert found.stored.id == id
    assert same(found.stored.record, film(table))
    assert (found.differences, found.conflicts) == ((), ())


@settings(max_examples=examples(150))
@given(NAMED, NAMED, st.sampled_from([None, "first", "second"]))
def test_nobody_who_is_named_is_lost_where_films_are_united(one: Table, other: Table, keep: str | None) -> None:
    first, second = film(one), film(other)
    found = united(Stored(first), Stored(second), keep)
    names = {name_key(name) for name in everybody(cast("FilmRecord", found.stored.record))}
    assert {name_key(name) for record in (first, second) for name in everybody(record)} <= names


@given(PERSONS)
def test_a_person_united_with_itself_is_itself(table: Table) -> None:
    found = decode.person(table, Faults())
    assume(found)
    assert found is not None
    again = united_persons(found, found)
    assert again.conflicts == ()
    assert again.record["name"] == found["name"]


def everybody(film: FilmRecord) -> list[str]:
    """Everybody whom a film credits, and its actors."""
    stated = film_statements(film)
    credits, actors = stated.get("credits"), stated.get("cast")
    lists = [*credits.values(), actors] if isinstance(credits, dict) else [actors]
    return [str(entry["name"]) for people in lists if isinstance(people, list) for entry in people]
