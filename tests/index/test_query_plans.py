"""Questions that name a film, a person, or a few films must not look at every film."""

import sqlite3
from pathlib import Path

import pytest

from filmcat.catalogue import Catalogue
from filmcat.query.criteria import read_criterion
from filmcat.query.order import read_order
from filmcat.query.question import Question
from harness import BUNDLED, opened, put_index

LIMITED = [
    ([], ""),
    ([], "title"),
    ([], "year"),
    ([], "-year"),
    ([], "-year,title"),
    ([], "runtime"),
    ([], "age"),
    ([], "rating"),
    ([], "director"),
    (["country:ukraine"], ""),
    (["country:ukraine", "year:2015.."], ""),
    (["country:ukraine+france"], "year"),
    (["not:country:ukraine"], ""),
    (["director:kovalenko"], ""),
    (["person:kovalenko", "age:14"], ""),
    (["kovalenko"], ""),
    (["year:2023"], ""),
    (["age:14"], ""),
    (["runtime:..60"], ""),
    (["editing:none"], ""),
    (["seen:2024-03.."], ""),
    (["seen:..2024"], ""),
    (["not:seen:2024"], ""),
    (["seen:none"], ""),
    (["rating:none"], ""),
    (["not:tag:done"], ""),
    (["synopsis:none"], ""),
]


@pytest.fixture
def traced(tmp_path: Path) -> tuple[Catalogue, sqlite3.Connection, list[str]]:
    """The bundled catalogue, its index, and the statements that it runs."""
    put_index(tmp_path / ".cache" / "filmcat")
    catalogue = opened(BUNDLED, tmp_path)
    index = catalogue._index  # noqa: SLF001 - the plan of a query can only be asked of its database
    statements: list[str] = []
    index.set_trace_callback(statements.append)
    return catalogue, index, statements


def scans(index: sqlite3.Connection, statements: list[str]) -> list[str]:
    """The steps that read a whole table, not in the order of an index."""
    index.set_trace_callback(None)
    steps = [
        row[3]
        for sql in statements
        if sql.lstrip().startswith("SELECT")
        for row in index.execute(f"EXPLAIN QUERY PLAN {sql}")
    ]
    large = ("film", "record", "link", "term", "word", "span", "day")
    return [
        step for step in steps if any(step == f"SCAN {table}" for table in large) or "USE TEMP B-TREE FOR ORDER" in step
    ]


@pytest.mark.parametrize(("query", "sort"), LIMITED)
def test_a_limited_list_reads_along_an_index(
    traced: tuple[Catalogue, sqlite3.Connection, list[str]], query: list[str], sort: str
) -> None:
    catalogue, index, statements = traced
    groups = [[read_criterion(argument)] for argument in query]
    list(catalogue.select(Question(groups, read_order(sort, reverse=False), 20)).lines())
    found = [step for step in scans(index, statements) if not query or "ORDER" not in step]
    assert found == []


@pytest.mark.parametrize("sort", ["", "title", "year", "runtime", "age", "rating", "director"])
@pytest.mark.parametrize("reverse", [False, True])
def test_a_list_in_the_order_of_an_index_is_not_sorted(
    traced: tuple[Catalogue, sqlite3.Connection, list[str]], sort: str, *, reverse: bool
) -> None:
    catalogue, index, statements = traced
    list(catalogue.select(Question([], read_order(sort, reverse=reverse), None)).lines())
    index.set_trace_callback(None)
    steps = [row[3] for row in index.execute(f"EXPLAIN QUERY PLAN {statements[-1]}")]
    assert [step for step in steps if "TEMP B-TREE" in step] == []


def test_a_film_is_found_by_its_keys(traced: tuple[Catalogue, sqlite3.Connection, list[str]]) -> None:
    catalogue, index, statements = traced
    for words in ("mutt-2023", "mutt", "We Will Not Fade Away", "zgasnemo", "Mutt 2023", "Мутт"):
        catalogue.find(words)
    assert [step for step in scans(index, statements) if "ORDER" not in step] == []


def test_a_person_and_all_their_films_are_found_by_keys(
    traced: tuple[Catalogue, sqlite3.Connection, list[str]],
) -> None:
    catalogue, index, statements = traced
    (person,) = catalogue.people.find("kovalenko alisa")
    catalogue.people.films_of(person)
    catalogue.people.record_json(person)
    assert [step for step in scans(index, statements) if "ORDER" not in step] == []


def test_completion_reads_along_an_index(traced: tuple[Catalogue, sqlite3.Connection, list[str]]) -> None:
    catalogue, index, statements = traced
    assert catalogue.beginnings().texts("title", "we wi") == ["We Will Not Fade Away"]
    assert catalogue.beginnings().texts("title", "fade") == ["We Will Not Fade Away"]
    assert [step for step in scans(index, statements) if "ORDER" not in step] == []


@pytest.mark.parametrize("compared", ["stated_years", "lives", "uncredited"])
def test_a_comparison_of_records_looks_up_what_each_names(
    traced: tuple[Catalogue, sqlite3.Connection, list[str]], compared: str
) -> None:
    catalogue, index, statements = traced
    list(getattr(catalogue.comparison(), compared)())
    index.set_trace_callback(None)
    asked = [sql for sql in statements if "person" in sql or "part_of" in sql]
    steps = [row[3] for sql in asked for row in index.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(steps) > len(asked)
    assert [step for step in steps if step.startswith("SCAN link") or step.endswith("term_by_key (field=?)")] == []


def test_films_that_may_be_one_are_compared_by_what_few_of_them_share(
    traced: tuple[Catalogue, sqlite3.Connection, list[str]],
) -> None:
    """For each pair a look through all links took minutes for 100,000 films: only what is gathered once reads them."""
    catalogue, index, statements = traced
    list(catalogue.comparison().duplicates())
    index.set_trace_callback(None)
    (asked,) = [sql for sql in statements if "is_same" in sql]
    steps = [(row[1], row[3]) for row in index.execute(f"EXPLAIN QUERY PLAN {asked}")]
    assert [step for _, step in steps if step.startswith("CORRELATED")] == []
