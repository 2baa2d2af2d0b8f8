"""The law of writing: a record written as TOML and read again is the same record."""

import json
import math
import tomllib
from typing import cast

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.model.record import FilmRecord
from filmcat.records import decode
from filmcat.records.encode import film_toml, person_toml
from filmcat.records.json_text import encoded
from filmcat.records.span import decode_span
from filmcat.records.values import Faults
from filmcat.text.escape import json_safe
from laws.records import FILMS, PERSONS, Table


@settings(max_examples=examples(100))
@given(FILMS, st.none() | st.sampled_from(["my-film", "мій-фільм", 'a"b']))
@example({"title": "a\r\nb", "synopsis": "a\r\nb\n"}, None)
@example({"title": "A", "age_rating": {"age": "PG-13"}}, None)
@example({"title": "A", "cast": {"name": "B", "namesake": "C"}}, None)
@example({"title": "A", "ids": {"a\nb": "C"}}, None)
def test_a_film_that_is_written_reads_as_the_same(table: Table, explicit_id: str | None) -> None:
    film = decode.film(table, Faults())
    assume(film)
    assert film is not None
    text = film_toml(film, explicit_id)
    assert text == json_safe(text)
    again = decode_span(text.encode())
    assert again.problems == ()
    assert same(again.film, film)
    assert again.explicit_id == explicit_id
    assert list(cast("dict[str, object]", tomllib.loads(text))) == ["film"]


@settings(max_examples=examples(60))
@given(FILMS)
def test_a_film_that_was_stored_and_is_written_reads_as_what_was_stored(table: Table) -> None:
    film = decode.film(table, Faults())
    assume(film)
    stored = cast("FilmRecord", json.loads(encoded(film)))
    again = decode_span(film_toml(stored).encode())
    assert again.problems == ()
    assert json.loads(encoded(again.film)) == stored


@settings(max_examples=examples(60))
@given(PERSONS)
@example({"name": "A", "filmography": [{"year": 2014, "title": "-15 B"}]})
@example({"name": "A", "filmography": [{"title": "B", "year_text": "C"}]})
def test_a_person_that_is_written_reads_as_the_same(table: Table) -> None:
    person = decode.person(table, Faults())
    assume(person)
    assert person is not None
    text = person_toml(person)
    assert text == json_safe(text)
    again = decode_span(text.encode())
    assert again.problems == ()
    assert same(again.person, person)
    assert list(cast("dict[str, object]", tomllib.loads(text))) == ["person"]


def same(one: object, other: object) -> bool:
    """Equality of values and their types, where not-a-number equals itself."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    return type(one) is type(other) and one == other
