"""The table of formats: whatever is said of formats elsewhere follows from it."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmcat.exporting.formats import FORMATS, default
from filmcat.model.kinds import KINDS
from harness import ROOT, Runner, film

SRC = ROOT / "src" / "filmcat"
QUESTIONS = ("films", "film", "person", "credits", "plan")
SHARED = {
    "__init__",
    "formats",
    "writer",
    "blocks",
    "markdown_pages",
    "markdown_text",
}  # modules of exporting that are no format
ASKED = {
    "list": ("list",),
    "list of fields": ("list", "--fields", "title,year"),
    "show": ("show", "steppe"),
    "person": ("person", "bo probe"),
    "credits": ("credits", "steppe"),
    "import": ("import", "--dry-run", "new.toml"),
}
CATALOGUE = film("Steppe", "year = 1931", credits='director = "Bo Probe"')


@pytest.mark.parametrize("name", FORMATS)
def test_the_module_of_a_format_answers_every_question(name: str) -> None:
    for question in QUESTIONS:
        function = getattr(FORMATS[name].writer, question)
        assert len(inspect.signature(function).parameters) == 2


def test_every_module_of_exporting_is_one_format() -> None:
    modules = {path.stem for path in (SRC / "exporting").glob("*.py")} - SHARED
    assert modules == {row.module for row in FORMATS.values()}
    assert len(FORMATS) == len(modules)


def test_the_readme_tells_every_format_in_order() -> None:
    rows = "".join(f"| `{row.name}` | {row.help} |\n" for row in FORMATS.values())
    assert f"\n| `-f` | prints |\n| --- | --- |\n{rows}\n" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("asked", ASKED)
def test_json_is_short_for_the_format_of_that_name(run: Runner, asked: str) -> None:
    (run.work / "new.toml").write_text(film("Stalker"), "utf-8")
    short = run(*ASKED[asked], "--json", catalogue=CATALOGUE)
    assert short == run(*ASKED[asked], "-f", "json", catalogue=CATALOGUE)
    assert short.out.startswith(("[", "{"))


@pytest.mark.parametrize("asked", [asked for asked in ASKED if asked != "import"])
def test_a_pipe_gets_the_first_format_that_is_not_drawn(run: Runner, asked: str) -> None:
    name = default(is_read=False).name
    assert run(*ASKED[asked], catalogue=CATALOGUE) == run(*ASKED[asked], "-f", name, catalogue=CATALOGUE)


def test_a_plan_is_for_reading_in_a_pipe_too(run: Runner) -> None:
    (run.work / "new.toml").write_text(film("Stalker"), "utf-8")
    name = default(is_read=True).name
    plain = run(*ASKED["import"], catalogue=CATALOGUE)
    asked = run(*ASKED["import"], "-f", name, catalogue=CATALOGUE)
    assert (plain.code, plain.out, asked.err) == (asked.code, asked.out, "")
    assert plain.err == "Without --dry-run 1 record would be written to ../catalogues/films.toml.\n"
    assert plain.out.startswith("new      Stalker  stalker  new.toml:1\n")


def test_nobody_else_tells_formats_apart_by_their_names() -> None:
    assert [place for path in outside() for place in distinctions(path)] == []


def test_a_distinction_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "cli" / "x.py"
    path.parent.mkdir()
    for line in (
        "if output.format == x: pass", "if format in known: pass", "if name != 'jsonl': pass",
        "x = name in {'csv', 'tsv'}", "match x:\n    case 'json': pass", "x = {'toml': 1, 'md': 2}[asked]",
    ):  # fmt: skip
        path.write_text(line)
        assert len(list(distinctions(path))) == 1, line


def outside() -> list[Path]:
    """The modules that must not know formats; those that import have names of their own for what they read."""
    return [path for path in SRC.rglob("*.py") if path.relative_to(SRC).parts[0] not in {"exporting", "importing"}]


def distinctions(path: Path) -> Iterator[str]:
    """The places of a module where formats are compared, or listed."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            (isinstance(node, ast.Compare) and any(map(is_format, compared(node))))
            or (isinstance(node, ast.MatchValue) and is_format(node.value))
            or (isinstance(node, ast.Dict) and any(key is not None and is_name(key) for key in node.keys))
        ):
            yield f"{path}:{node.lineno}"


def compared(node: ast.Compare) -> Iterator[ast.expr]:
    for side in (node.left, *node.comparators):
        yield side
        if isinstance(side, (ast.Set, ast.Tuple, ast.List)):
            yield from side.elts


def is_format(node: ast.expr) -> bool:
    """Whether an expression is a format: ``format``, ``output.format``, ``"jsonl"``; not ``"ids"``, a kind as well."""
    return is_name(node) or "format" in {getattr(node, "id", ""), getattr(node, "attr", "")}


def is_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in FORMATS and node.value not in KINDS
