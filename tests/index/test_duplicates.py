"""Looking up what an import may state again: by title, director, id and name, along the indexes."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmcat.index.lookup.duplicates import Duplicates
from filmcat.text.fold import fold
from harness import film, opened

CATALOGUE = (
    film("The Mirror", "year = 1975", 'original_title = "Zerkalo"', credits='director = ["Andrei Tarkovsky"]')
    + film("Solaris", "year = 1972", 'ids = { imdb = "tt0069293" }', credits='director = ["Andrei Tarkovsky"]')
    + film("Solaris", "year = 2002", 'ids = { imdb = "TT0307479", tmdb = 2103 }')
    + '[[person]]\nname = "Steve McQueen [1969]"\nalso = ["S. McQueen"]\n'
)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "films.toml"
    path.write_text(CATALOGUE, encoding="utf-8")
    catalogue = opened(path, tmp_path)
    yield catalogue._index  # noqa: SLF001 - the end of a program closes it
    catalogue.close()


@pytest.fixture
def duplicates(index: sqlite3.Connection) -> Duplicates:
    return Duplicates(index)


def ids(duplicates: Duplicates, numbers: list[int]) -> list[str]:
    return sorted(kept.id for kept in duplicates.films(numbers).values())


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("solaris", ["solaris-1972", "solaris-2002"]),
        ("the mirror", ["the-mirror-1975"]),
        ("mirror", ["the-mirror-1975"]),
        ("zerkalo", ["the-mirror-1975"]),
        ("mutt", []),
    ],
)
def test_films_are_found_by_any_title_with_or_without_its_article(
    duplicates: Duplicates, title: str, found: list[str]
) -> None:
    asked = duplicates.of_titles([title, "nobody"]).get(title, [])
    assert ids(duplicates, [one.number for one in asked]) == found


def test_films_are_found_by_their_director_with_titles_and_year(duplicates: Duplicates) -> None:
    found = duplicates.of_directors([fold("Andrei Tarkovsky"), "nobody"])
    assert [(one.titles, one.years[0]) for one in found["andrei tarkovsky"]] == [
        (("the mirror", "zerkalo"), 1975), (("solaris",), 1972),
    ]  # fmt: skip


def test_films_come_with_their_first_and_last_year(tmp_path: Path) -> None:
    path = tmp_path / "films.toml"
    path.write_text(film("Metropolis", 'year = "1925-1926"') + film("Home"), encoding="utf-8")
    catalogue = opened(path, tmp_path)
    found = catalogue.duplicates().of_titles(["metropolis", "home"])
    catalogue.close()
    assert {key: [one.years for one in films] for key, films in found.items()} == {
        "metropolis": [(1925, 1926)], "home": [(None, None)],
    }  # fmt: skip


def test_films_are_found_by_an_id_whatever_its_case(duplicates: Duplicates) -> None:
    found = duplicates.of_ids([("imdb", "tt0307479"), ("tmdb", "2103"), ("imdb", "tt1")])
    assert [ids(duplicates, numbers) for numbers in found.values()] == [["solaris-2002"], ["solaris-2002"]]


def test_persons_are_found_by_any_name_and_disambiguator(duplicates: Duplicates) -> None:
    found = duplicates.persons(["steve mcqueen", "s mcqueen", "nobody"])
    assert sorted(found) == [("s mcqueen", "1969"), ("steve mcqueen", "1969")]
    assert [kept.person["name"] for persons in found.values() for kept in persons] == ["Steve McQueen"] * 2


def test_ids_that_films_have_are_taken(duplicates: Duplicates) -> None:
    assert duplicates.taken(["solaris-1972", "solaris-1972-2", "mutt-2023"]) == {"solaris-1972"}


def test_no_look_up_reads_all_films(index: sqlite3.Connection, duplicates: Duplicates) -> None:
    asked: list[str] = []
    index.set_trace_callback(asked.append)
    duplicates.of_titles(["solaris"])
    duplicates.of_directors(["andrei tarkovsky"])
    duplicates.persons(["steve mcqueen"])
    duplicates.taken(["solaris-1972"])
    duplicates.films([1])
    index.set_trace_callback(None)
    for sql in asked:
        steps = [row[3] for row in index.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert [
            step for step in steps if step.startswith("SCAN") and "asked" not in step and "json_each" not in step
        ] == []
