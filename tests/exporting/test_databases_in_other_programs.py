"""An exported database opens in the programs that it is for; ``.ci/run`` installs them."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness import BUNDLED, Runner

VIEWS = ("films", "credits", "people", "companies", "festivals")
IN_DUCKDB = """
import sys
from pathlib import Path

import duckdb
import duckdb_extension_sqlite_scanner as extension

(path,) = Path(extension.__file__).parent.rglob("*.duckdb_extension")
with duckdb.connect() as database:
    database.execute(f"LOAD '{path}'")
    database.execute(f"ATTACH '{sys.argv[1]}' AS f (TYPE sqlite)")
    for view in sys.argv[2:]:
        print(database.execute(f"SELECT count(*) FROM f.{view}").fetchone()[0])
"""


def is_there(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


@pytest.fixture
def database(run: Runner) -> Path:
    path = run.work / "films.db"
    assert run("export", "sqlite", str(path), catalogue=BUNDLED).code == 0
    return path


def counts(run: Runner) -> list[int]:
    return [int(run("sql", f"SELECT count(*) FROM {view}", catalogue=BUNDLED).out) for view in VIEWS]


@pytest.mark.skipif(not is_there("duckdb_extension_sqlite_scanner"), reason="DuckDB is not installed")
def test_duckdb_reads_every_view(run: Runner, database: Path) -> None:
    command = [sys.executable, "-c", IN_DUCKDB, str(database), *VIEWS]
    found = subprocess.run(command, capture_output=True, text=True, check=True, cwd=run.work)
    assert list(map(int, found.stdout.split())) == counts(run)


@pytest.mark.skipif(not is_there("datasette"), reason="Datasette is not installed")
@pytest.mark.parametrize("view", VIEWS)
def test_datasette_serves_every_view(run: Runner, database: Path, view: str) -> None:
    address = f"/films/{view}.json?_size=max&_shape=objects"
    command = [sys.executable, "-m", "datasette", str(database), "--get", address]
    found = subprocess.run(command, capture_output=True, text=True, check=True, cwd=run.work)
    expected = counts(run)[VIEWS.index(view)]
    assert len(json.loads(found.stdout)["rows"]) == min(expected, 1000)
