"""The catalogue asked in SQL."""

import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from filmcat.index.relations import relations, views
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from harness import BUNDLED, Runner, film
from laws import generated

NAMES = [*(view.name for view in views()), *(relation.name for relation in relations())]


def test_a_view_is_asked_like_any_table(run: Runner) -> None:
    sql = "SELECT title, countries FROM films WHERE directors = 'Alisa Kovalenko' ORDER BY year"
    assert run("sql", sql, catalogue=BUNDLED).rows == [
        ["Home Games", "Ukraine; France; Poland"], ["We Will Not Fade Away", "Ukraine; France; Poland"],
    ]  # fmt: skip
    rows = run("sql", "SELECT id, title FROM films WHERE id = 'mutt-2023'", catalogue=BUNDLED).rows
    assert rows == [["mutt-2023", "Mutt"]]


class Exported(NamedTuple):
    """A catalogue and the database that was exported from it."""

    run: Runner
    catalogue: Path
    database: Path


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """A hundred films and more, exported once."""
    run = Runner(tmp_path_factory.mktemp("exported"))
    catalogue = run.written("".join(generated.catalogue(seed=5)[:120]))
    database = run.work / "films.db"
    assert run("export", "sqlite", str(database), catalogue=catalogue).code == 0
    return Exported(run, catalogue, database)


@pytest.mark.parametrize("name", NAMES)
def test_the_tables_are_those_of_an_exported_database(exported: Exported, name: str) -> None:
    sql = f"SELECT * FROM {name}"
    asked = json.loads(exported.run("sql", sql, "--json", catalogue=exported.catalogue).out)
    with closing(sqlite3.connect(exported.database)) as database:
        database.row_factory = sqlite3.Row
        held = [dict(row) for row in database.execute(sql)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert sorted(map(repr, asked)) == sorted(map(repr, held))
    assert list(asked[0]) == list(held[0]) if asked else not held


def test_every_field_has_a_column_or_a_table() -> None:
    columns = {(relation.name, column.name) for relation in relations() for column in relation.columns}
    tables = {relation.name for relation in relations()}
    within = {"keys", "credit_notes"}  # which stand beside what they are of
    for owner, fields in (("film", FILM_FIELDS), ("person", PERSON_FIELDS)):
        for row in fields:
            assert (owner, row.name) in columns or f"{owner}_{row.name}" in tables or row.kind in within, row.name


def test_without_a_query_the_tables_are_told(run: Runner) -> None:
    rows = run("sql", catalogue=BUNDLED).rows
    assert ["films", "directors"] in [row[:2] for row in rows]
    assert ["film_credits", "role", "TEXT"] in rows
    assert {row[0] for row in rows} == set(NAMES)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM films", "DROP VIEW films", "INSERT INTO film (id) VALUES ('x')", "UPDATE film SET title = 'x'",
        "ATTACH 'x.db' AS x", "PRAGMA journal_mode = OFF", "PRAGMA table_info(film)", "COMMIT", "VACUUM INTO 'x.db'",
        "CREATE TABLE x (a)", "CREATE TEMP TABLE x (a)", "SELECT text FROM term", "SELECT json FROM main.record",
        "SELECT load_extension('x')", "SELECT 1; SELECT 2", "SELCT", "", " ", "-- nothing",
        "SELECT * FROM sqlite_master",
        "SELECT * FROM temp.sqlite_temp_master", "WITH x AS (SELECT text FROM main.term) SELECT * FROM x",
        "SELECT * FROM (SELECT text FROM main.term) AS x", "SELECT * FROM pragma_table_info('film')",
        "SELECT writefile('x', 'y')", "REINDEX", "ANALYZE", "SELECT char(0) || x'ff' || ?",
    ],
)  # fmt: skip
def test_what_does_more_than_read_the_tables_is_refused(run: Runner, sql: str) -> None:
    outcome = run("sql", sql, catalogue=BUNDLED)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.err.splitlines()) == 3
    assert list(run.work.iterdir()) == []


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT titel FROM films", "There is no column “titel”.\n\nhint: did you mean “title”"),
        ("SELECT title FROM flims", "There is no table “flims”.\n\nhint: did you mean “films”"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(run: Runner, sql: str, said: str) -> None:
    outcome = run("sql", sql, catalogue=BUNDLED)
    assert (outcome.code, outcome.err.startswith(said)) == (2, True), outcome.err


def test_an_error_half_way_is_a_sentence(run: Runner) -> None:
    outcome = run("sql", "SELECT json(title) FROM films", catalogue=film("A"))
    assert outcome.code == 2
    assert outcome.err.startswith("SQLite cannot answer the query: malformed JSON.")


def test_values_are_harmless_in_a_pipe_and_typed_in_json(run: Runner) -> None:
    sql = "SELECT 'a\tb' || char(27) AS a, 1.5 AS b, 2 AS c, NULL AS d, x'00ff' AS e, 1e999 AS f"
    assert run("sql", sql, catalogue=BUNDLED).out == "a\\tb\\u001b\t1.5\t2\t\t00ff\tinf\n"
    (row,) = json.loads(run("sql", sql, "--json", catalogue=BUNDLED).out)
    assert row == {"a": "a\tb\x1b", "b": 1.5, "c": 2, "d": None, "e": "00ff", "f": "inf"}


def test_ids_in_an_answer_can_be_handed_on(run: Runner) -> None:
    sql = "SELECT film_id, name FROM credits WHERE name = 'Alisa Kovalenko' ORDER BY year"
    assert run("sql", sql, "-f", "ids", catalogue=BUNDLED).out.split() == [
        "home-games-2018", "we-will-not-fade-away-2023",
    ]  # fmt: skip
    assert run("sql", "SELECT title FROM films", "-f", "ids", catalogue=BUNDLED).code == 2
    assert run("sql", "SELECT title FROM films", "-f", "toml", catalogue=BUNDLED).code == 2


def test_what_is_named_in_the_query_itself_is_read(run: Runner) -> None:
    sql = (
        "WITH known AS (SELECT title FROM films), all_of AS (SELECT * FROM known) SELECT title FROM all_of, (SELECT 1)"
    )
    assert run("sql", sql, catalogue=film("Mutt")).out == "Mutt\n"


def test_two_columns_of_one_name_are_told_apart_for_json(run: Runner) -> None:
    sql = "SELECT a.title, b.title FROM films AS a, films AS b"
    assert run("sql", sql, catalogue=film("Mutt")).out == "Mutt\tMutt\n"
    outcome = run("sql", sql, "--json", catalogue=film("Mutt"))
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "Two columns are called “title”.\n\nhint: name them apart: SELECT a.title AS first\n"


ENDLESS = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT {} FROM number {}"


@pytest.mark.parametrize(("wanted", "where"), [("count(*)", ""), ("n", "WHERE n < 2")])
def test_a_query_without_end_can_be_interrupted(
    run: Runner, monkeypatch: pytest.MonkeyPatch, wanted: str, where: str
) -> None:
    looks: list[int] = []

    def interrupt() -> int:
        looks.append(1)
        if len(looks) == 3:
            signal.raise_signal(signal.SIGINT)
        return 0

    monkeypatch.setattr("filmcat.index.interruptible._go_on", interrupt)
    outcome = run("sql", ENDLESS.format(wanted, where), catalogue=film("Mutt"))
    assert (outcome.code, outcome.err) == (130, "")
    assert len(looks) == 3


def test_lists_within_an_entry_are_json(run: Runner) -> None:
    films = film("A", 'festivals = [{ name = "Berlinale", awards = ["Bear", "Prize"] }]')
    rows = run("sql", "SELECT award.value FROM festivals, json_each(awards) AS award", catalogue=films).rows
    assert rows == [["Bear"], ["Prize"]]
