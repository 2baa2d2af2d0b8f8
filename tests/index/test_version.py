"""The version of an index follows from the fields that it holds, so that one of other fields is made anew."""

import sqlite3
from collections.abc import Iterable
from runpy import run_path
from unittest import mock

import pytest

from filmcat.index import connection, stamp
from filmcat.model import fields
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from harness import Runner, film, no_waiting


def version(films: Iterable[Field] = FILM_FIELDS, persons: Iterable[Field] = PERSON_FIELDS) -> int:
    """The version of the index where films and persons have these fields."""
    with mock.patch.multiple(fields, FILM_FIELDS=tuple(films), PERSON_FIELDS=tuple(persons)):
        return int(run_path(connection.__file__)["VERSION"])


def tags(
    name: str = "tags", kind: str = "texts", *queries: str, has_order: bool = False, listed: int = 0
) -> list[Field]:
    """The fields of a film, of which the tags have these cells."""
    row = Field(name, kind, "Tags", queries=queries or ("tag", "tags"), has_order=has_order, listed=listed)
    return [row if known.name == "tags" else known for known in FILM_FIELDS]


CHANGES = {
    "another name": tags("labels"),
    "another kind": tags("tags", "text"),
    "other words": tags("tags", "texts", "label"),
    "an order": tags(has_order=True),
    "a place in lists": tags(listed=9),
    "an order of the table": [*FILM_FIELDS[1:], FILM_FIELDS[0]],
    "one field less": [*FILM_FIELDS[:-1]],
}


def test_the_same_fields_are_the_same_version() -> None:
    assert version() == version(tags()) == connection.VERSION
    assert 0 <= connection.VERSION < 2**31  # a number that SQLite keeps as user_version


@pytest.mark.parametrize("change", CHANGES)
def test_another_field_of_a_film_is_another_version(change: str) -> None:
    assert version(CHANGES[change]) != connection.VERSION


def test_another_field_of_a_person_is_another_version() -> None:
    assert version(persons=PERSON_FIELDS[:-1]) != connection.VERSION


def test_an_index_of_another_version_is_made_anew(run: Runner) -> None:
    path = run.written(film("Solaris", "year = 1972"))
    assert run("list", catalogue=path).ids == ["solaris-1972"]
    (cached,) = run.cache.glob("*.index")
    index = sqlite3.connect(cached)
    index.execute("PRAGMA user_version = 1")
    index.execute("DELETE FROM film")
    index.commit()
    index.close()
    with no_waiting():
        stamp.write_stamp(str(cached))
    assert run("list", catalogue=path).ids == ["solaris-1972"]
