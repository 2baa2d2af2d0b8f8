"""A format is one row of its table and one module: with both, every command answers in it, and nothing else changes."""

import os
import subprocess
import sys
from filecmp import dircmp
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from harness import ROOT, Outcome

ROW = '        Format("trial", "trial", "a trial"),\n'
LAST_ROW = '        Format("ids", '
MODULE = '''"""A trial: the cells of every answer behind its kind."""

from collections.abc import Iterator

from filmcat.exporting.writer import Answer, CountsAnswer, Look, RowsAnswer


def _said(kind: str, answer: RowsAnswer) -> Iterator[str]:
    yield f"{kind}: {' '.join(answer.columns)}\\n"
    yield from (f"{kind}: {' / '.join(row)}\\n" for row in answer.rows())


def films(answer: Answer, _look: Look) -> Iterator[str]:
    """The films of a list."""
    return _said("films", answer)


def film(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("film", answer)


def person(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("person", answer)


def credits(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("credits", answer)


def plan(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("plan", answer)


def counts(answer: CountsAnswer, _look: Look) -> Iterator[str]:
    return _said("counts", answer)


def together(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("together", answer)


def found(answer: Answer, _look: Look) -> Iterator[str]:
    return _said("found", answer)


def sql(answer: RowsAnswer, _look: Look) -> Iterator[str]:
    return _said("sql", answer)
'''
CATALOGUE = """
[[film]]
title = "Steppe"
year = 1931
[film.credits]
director = "Bo Probe"
editing = "Élő Beispiel"
"""
ANSWERS = {
    ("list",): ("films: id title original_title year ", "films: steppe-1931 / Steppe / "),
    ("list", "--fields", "year,title"): ("films: year title\n", "films: 1931 / Steppe\n"),
    ("filter", "--year", "1931"): ("films: id ", "films: steppe-1931 / "),
    ("show", "steppe"): ("film: field value\n", "film: credits.director / Bo Probe\n"),
    ("person", "bo probe"): ("person: role id title year\n", "person: director / steppe-1931 / Steppe / 1931\n"),
    ("credits", "steppe"): ("credits: role name note\n", "credits: director / Bo Probe / \n"),
    ("together", "bo probe"): (
        "together: name films roles titles\n",
        "together: Élő Beispiel / 1 / editing / Steppe\n",
    ),
    ("search", "steppe"): (
        "found: id title year field text\n",
        "found: steppe-1931 / Steppe / 1931 / title / *Steppe*\n",
    ),
    ("sql", "SELECT title FROM films"): ("sql: title\n", "sql: Steppe\n"),
    ("import", "--dry-run", "new.toml"): ("plan: status ", "plan: new / append / film / stalker / Stalker / "),
}
COMMANDS = sorted({asked[0] for asked in ANSWERS})


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one more format."""
    folder = tmp_path_factory.mktemp("copy")
    copytree(ROOT / "src", folder / "src", ignore=ignore_patterns("__pycache__"))
    exporting = folder / "src" / "filmcat" / "exporting"
    table = (exporting / "formats.py").read_text("utf-8")
    assert table.count(LAST_ROW) == 1
    (exporting / "formats.py").write_text(table.replace(LAST_ROW, ROW + LAST_ROW), "utf-8")
    (exporting / "trial.py").write_text(MODULE, "utf-8")
    (folder / "films.toml").write_text(CATALOGUE, "utf-8")
    (folder / "new.toml").write_text('[[film]]\ntitle = "Stalker"\n', "utf-8")
    return folder


def answered(copy: Path, *argv: str, **environment: str) -> Outcome:
    own = {"PATH": os.environ.get("PATH", ""), "HOME": str(copy), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "filmcat", "-C", "films.toml", *argv],
        cwd=copy, capture_output=True, text=True, check=False,
        env=own | {"PYTHONPATH": str(copy / "src")} | environment,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("asked", ANSWERS, ids=" ".join)
def test_every_command_answers_in_it(copy: Path, asked: tuple[str, ...]) -> None:
    outcome = answered(copy, *asked, "-f", "trial")
    assert (outcome.code, outcome.err) == (0, "")
    for text in ANSWERS[asked]:
        assert text in outcome.out


def test_films_are_counted_in_it(copy: Path) -> None:
    outcome = answered(copy, "stats", "--by", "year", "-f", "trial")
    assert (outcome.code, outcome.out) == (0, "counts: year films\ncounts: 1931 / 1\n")


def test_it_stands_in_the_help_of_every_command_that_takes_a_format(copy: Path) -> None:
    for verb in COMMANDS:
        assert "trial" in answered(copy, verb, "--help").out


def test_it_is_completed(copy: Path) -> None:
    for option in ("-f", "--format"):
        assert answered(copy, "list", option, "tri", FILMCAT_COMPLETE="1").out == "trial\n"


def test_it_is_suggested_where_it_is_misspelt(copy: Path) -> None:
    outcome = answered(copy, "list", "-f", "tryal")
    assert (outcome.code, outcome.out) == (2, "")
    assert "did you mean “trial”" in outcome.err


def test_no_other_file_was_touched(copy: Path) -> None:
    assert sorted(different(dircmp(ROOT / "src", copy / "src", ignore=["__pycache__"]))) == ["formats.py", "trial.py"]


def different(compared: dircmp[str]) -> list[str]:
    inner = (name for folder in compared.subdirs.values() for name in different(folder))
    return [*compared.diff_files, *compared.left_only, *compared.right_only, *inner]
