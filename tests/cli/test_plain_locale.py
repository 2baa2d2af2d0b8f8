"""A locale that knows no letters but those of ASCII: what is typed is UTF-8 all the same, and paths are bytes."""

import json
import sys
from pathlib import Path

import pytest

from harness import Outcome, Runner, film

PLAIN = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
CATALOGUE = film(
    "We Will Not Fade Away", 'titles = { uk = "Ми не згаснемо" }', "year = 2023", 'countries = ["Ukraine"]',
    credits='director = "Аліса Коваленко"',
)  # fmt: skip
FILM = "we-will-not-fade-away-2023"


def program(run: Runner, *argv: str, catalogue: str | Path = CATALOGUE, stdin: str = "", **env: str) -> Outcome:
    return run.program(*argv, catalogue=catalogue, stdin=stdin, env=PLAIN | env)


@pytest.mark.parametrize(
    "argv",
    [
        ("show", "-f", "ids", "Ми не згаснемо"),
        ("list", "-f", "ids", "згасне"),
        ("list", "-f", "ids", "режисер:коваленко"),
        ("filter", "-f", "ids", "-c", "Україна"),
        ("filter", "-f", "ids", "-p", "Аліса", "--role", "режисер"),
    ],
)
def test_arguments_are_read_as_utf_8(run: Runner, argv: tuple[str, ...]) -> None:
    assert program(run, *argv) == (0, f"{FILM}\n", "")


def test_names_and_roles_are_read_as_utf_8(run: Runner) -> None:
    assert program(run, "person", "коваленко аліса").rows == [["director", FILM, "We Will Not Fade Away", "2023"]]
    assert program(run, "credits", "згаснемо", "--role", "режисер").rows == [["director", "Аліса Коваленко", ""]]


def test_titles_are_completed(run: Runner) -> None:
    assert program(run, "show", "Ми н", FILMCAT_COMPLETE="1").out == "Ми не згаснемо\n"


def test_standard_input_is_read_as_utf_8(run: Runner) -> None:
    assert program(run, "show", "-f", "ids", "-", stdin="Ми не згаснемо\n") == (0, f"{FILM}\n", "")


@pytest.mark.parametrize("name", ["фільми", "фільми é \udcff", "\udcff\udcc3"])
def test_a_catalogue_is_opened_whatever_bytes_its_path_has(run: Runner, name: str) -> None:
    path = run.written(CATALOGUE, f"{name}.toml")
    assert program(run, "list", "-f", "ids", catalogue=path) == (0, f"{FILM}\n", "")
    assert len(list(run.cache.glob("*.index"))) == 1
    assert run("list", "-f", "ids", catalogue=path) == (0, f"{FILM}\n", "")


def test_a_catalogue_that_the_environment_names_is_opened(run: Runner) -> None:
    path = run.written(CATALOGUE, "фільми \udcff.toml")
    asked = run.shell(f"{sys.executable} -m filmcat list -f ids", env=PLAIN | {"FILMCAT_CATALOGUE": str(path)})
    assert asked == (0, f"{FILM}\n", "")


def test_a_path_is_told_as_written(run: Runner) -> None:
    path = run.home / "ніщо \udcff.toml"
    outcome = run.program("list", catalogue=path, env=PLAIN | {"PYTHONIOENCODING": "utf-8"})
    told = str(path).replace("\udcff", "\\udcff")
    assert (outcome.code, outcome.err.splitlines()[0]) == (2, f"There is no catalogue at {told}.")


@pytest.mark.parametrize("name", ["таблиця.csv", "таблиця \udcff.csv"])
def test_a_source_and_its_headers_are_read_and_named_as_written(run: Runner, name: str) -> None:
    source = run.written("Назва,Рік\nФільм,2001\n", name)
    argv = ("import", str(source), "--map", "Назва=title", "--map", "Рік=year", "--dry-run", "--json")
    plan = json.loads(program(run, *argv).out)
    assert [(found["title"], found["year"], found["source"]) for found in plan["films"]] == [
        ("Фільм", 2001, str(source))
    ]
    assert plan["films"][0]["sources"] == [name.replace("\udcff", "?")]
    assert plan["problems"] == []
