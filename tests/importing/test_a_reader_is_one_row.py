"""A reader is one row of the table and one module: whoever needs to know of readers walks the table."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmcat.importing.readers import READERS
from harness import ROOT

SOURCE = ROOT / "src" / "filmcat"
ROW = """
        Reader(
            "slate", "slate", "lines of a slate", "its first line",
            lambda beginning: beginning.text.startswith("SLATE"), endings=("slate",),
        ),
"""
MODULE = '''\
"""Slates: a film a line, its title and its year parted by a slash."""

from collections.abc import Iterator

from filmcat.importing.builder import Builder
from filmcat.importing.draft import Item
from filmcat.importing.sources.lines import lines, opened_text
from filmcat.importing.sources.source import Source


def read(source: Source) -> Iterator[Item]:
    """The films of a slate."""
    with opened_text(source) as text:
        for number, line in enumerate(lines(text), 1):
            title, slash, year = line.partition("/")
            if slash:
                builder = Builder(number)
                builder.put("title", title.strip())
                builder.put("year", int(year))
                yield builder.draft()
'''


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source with a reader of slates: one row more, and its module."""
    copy = tmp_path_factory.mktemp("tree") / "src"
    shutil.copytree(SOURCE, copy / "filmcat", ignore=shutil.ignore_patterns("__pycache__"))
    table = copy / "filmcat" / "importing" / "readers.py"
    rows, end, rest = table.read_text("utf-8").partition("\n    )\n}  # fmt: skip\n")
    table.write_text(rows + ROW.rstrip() + end + rest, "utf-8")
    (table.parent / "slate.py").write_text(MODULE, "utf-8")
    (copy / "a folder").mkdir()
    (copy / "a folder" / "one.slate").write_text("SLATE 1\nSolaris / 1972\nMutt / 2023\n", "utf-8")
    (copy / "films.toml").write_text("", "utf-8")
    return copy


def filmcat(tree: Path, *argv: str, **environment: str) -> str:
    """What the copy answers to these arguments."""
    known = {"HOME": str(tree), "PYTHONPATH": str(tree), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "filmcat", *argv]
    done = subprocess.run(command, cwd=tree, env=known | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_is_named_in_the_help(tree: Path) -> None:
    assert "slate" in filmcat(tree, "import", "--help")


def test_it_is_completed(tree: Path) -> None:
    assert filmcat(tree, "import", "--from", "sl", FILMCAT_COMPLETE="1") == "slate\n"


@pytest.mark.parametrize("argv", [["a folder/one.slate"], ["a folder"], ["a folder/one.slate", "--from", "slate"]])
def test_what_it_reads_is_recognised_and_planned(tree: Path, argv: list[str]) -> None:
    planned = filmcat(tree, "import", "--dry-run", *argv)
    assert "Solaris" in planned
    assert "2 new" in planned


def test_its_films_are_imported(tree: Path) -> None:
    filmcat(tree, "-C", "films.toml", "import", "a folder", "--yes")
    assert filmcat(tree, "-C", "films.toml", "list", "-f", "ids") == "solaris-1972\nmutt-2023\n"


def test_the_documents_hold_the_table() -> None:
    rows = [f"| `{reader.name}` | {reader.help} | {reader.signs} |" for reader in READERS.values()]
    table = "\n".join(["| name | is | recognised by |", "| --- | --- | --- |", *rows])
    assert f"\n\n{table}\n\n" in (ROOT / "docs" / "importing.md").read_text("utf-8")


def compared(module: ast.Module) -> Iterator[object]:
    """The constants that a module compares something with, alone or in a list."""
    for node in ast.walk(module):
        if isinstance(node, (ast.Compare, ast.MatchValue)):
            yield from (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))


def test_nobody_else_compares_the_name_of_a_reader() -> None:
    own = {SOURCE / "importing" / f"{reader.module.replace('.', '/')}.py" for reader in READERS.values()}
    own |= {SOURCE / "importing" / name for name in ("readers.py", "beginning.py")}
    importing = {*(SOURCE / "importing").rglob("*.py"), *(SOURCE / "cli").rglob("*import_*/*.py")}
    found = {
        f"{path.relative_to(SOURCE)}: {text}"
        for path in importing - own for text in compared(ast.parse(path.read_text("utf-8"))) if text in READERS
    }  # fmt: skip
    assert found == set()
