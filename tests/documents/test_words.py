"""What the documents name is there: options, commands, fields, files, modules, formats, exit codes, figures."""

import ast
import builtins
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from manual_tables import ENVIRONMENT, EXIT_STATUS

from documents.pages import TEXTS, code
from filmcat.cli.argv.declared import declared
from filmcat.cli.verbs import COMMANDS
from filmcat.errors import ExitCode, FilmcatError
from filmcat.exporting.formats import FORMATS
from filmcat.importing.readers import READERS
from filmcat.model.rules import RULES
from filmcat.query.question import read_alternatives
from filmcat.text.field_words import named
from harness import BUNDLED, ROOT

OPTIONS = {spelling for verb in ("", *COMMANDS) for each in declared(verb) for spelling in each.spellings}
# Options of other programs, and of the programs in benchmarks and tools, which the documents name, too.
OF_OTHERS = {
    "--generate-hashes",
    "--films",
    "--rounds",
    "--leave-out",
    "--scores",
    "--into",
    "--minutes",
    "--cldr",
    "-FRX",
    "-9",
}
LONGEST = 120  # characters of a line
NOW = [path for path in TEXTS if path != "docs/decisions.md"]  # which tells of what was tried, too
NO_OPTIONS = {"--genre"}  # which the changelog says that there is not
NO_TERMS = {"country:!ukraine"}  # which it says to be none


@pytest.mark.parametrize("path", TEXTS)
def test_every_link_leads_to_a_file(path: str) -> None:
    folder = (ROOT / path).parent
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", TEXTS[path])
    assert [link for link in links if "://" not in link and not (folder / link).exists()] == []


@pytest.mark.parametrize("path", [path for path in TEXTS if path not in {"docs/rules.md", "docs/cli.md"}])
def test_no_line_of_prose_is_too_long_to_be_read(path: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", TEXTS[path], flags=re.DOTALL | re.MULTILINE)
    assert [line for line in prose.splitlines() if len(line) > LONGEST and not line.startswith("|")] == []


@pytest.mark.parametrize("path", NOW)
def test_every_option_is_one(path: str) -> None:
    words = [word for text in code(path) for word in re.findall(r"(?:^|(?<=[\s/]))--?[a-zA-Z][\w-]*", text)]
    others = {text.split()[0] for text in code(path) if text.split()[0] not in {"filmcat", *COMMANDS}}
    unknown = {word for word in words if word not in OPTIONS | OF_OTHERS | NO_OPTIONS and not is_cluster(word)}
    assert {word for word in unknown if word in others or word.startswith("--")} == set()


def is_cluster(word: str) -> bool:
    """Whether a word is several short options in one."""
    return not word.startswith("--") and all(f"-{letter}" in OPTIONS for letter in word[1:])


@pytest.mark.parametrize("path", NOW)
def test_every_command_is_one(path: str) -> None:
    verbs = [found[1] for text in code(path) if (found := re.match(r"filmcat ([a-z]+)\b", text))]
    assert [verb for verb in verbs if verb not in COMMANDS] == []


@pytest.mark.parametrize("path", NOW)
def test_every_term_of_a_question_is_read(path: str) -> None:
    terms = [text for text in code(path) if re.fullmatch(r"(?:not:)?[a-z_.]+:[^\s…|]+", text) and "://" not in text]
    assert {term for term in terms if not is_term(term)} <= NO_TERMS


def is_term(term: str) -> bool:
    try:
        read_alternatives([term])
    except FilmcatError:
        return False
    return True


@pytest.mark.parametrize("path", ["docs/importing.md", "docs/imports.md"])
def test_every_field_that_an_import_fills_is_one(path: str) -> None:
    """What stands as ``word.word``, or is the name of a field in the table, resolves as ``--map`` would have it."""
    dotted = {
        text for text in code(path) if re.fullmatch(r"(?:titles|ids|credits|age_rating|festivals)\.[A-Za-z-]+", text)
    }
    assert dotted
    assert {text for text in dotted if named(text) is None} == set()


@pytest.mark.parametrize("path", ["docs/architecture.md", "CONTRIBUTING.md", "docs/decisions.md"])
def test_every_module_and_file_is_there(path: str) -> None:
    paths = {text for text in code(path) if re.fullmatch(r"[\w.-]+(?:/[\w.-]+)+/?|\w+\.(?:py|toml|txt)", text)}
    modules = {text for text in code(path) if re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)+", text)} - paths
    assert {text for text in paths if not is_path(text)} == set()
    assert {text for text in modules if not is_name(text) and not is_field(text)} == set()


def is_path(text: str) -> bool:
    """Whether a path leads to something in the project, from its top or from its package."""
    tops = (ROOT, ROOT / "src" / "filmcat", ROOT / "docs")
    return any((top / text).exists() or (top / f"{text}.py").exists() for top in tops) or text in file_names()


@cache
def file_names() -> set[str]:
    """The names of all files, and of those that filmcat makes."""
    folders = (ROOT / name for name in ("src", "tests", "tools", "docs", "data", "requirements", "benchmarks"))
    found = {path.name for folder in folders for path in folder.rglob("*")}
    return found | {path.name for path in ROOT.iterdir()} | {"imported.toml"}


def is_field(text: str) -> bool:
    """Whether a dotted name is that of a field, or of what stands in one's own."""
    return text.startswith("extra.") or named(text) is not None


def is_name(text: str) -> bool:
    """Whether a dotted name is a module, or what one defines."""
    parts = text.removeprefix("filmcat.").split(".")
    for length in range(len(parts), 0, -1):
        path = ROOT.joinpath("src", "filmcat", *parts[:length])
        source = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
        if source.is_file():
            return length == len(parts) or defines(source, parts[length])
    return parts[0] in sys.stdlib_module_names or hasattr(builtins, parts[0])


def defines(source: Path, name: str) -> bool:
    """Whether a module binds a name somewhere."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name:
            return True
        if isinstance(node, ast.Name | ast.arg) and name in {getattr(node, "id", ""), getattr(node, "arg", "")}:
            return True
    return False


def test_the_formats_of_the_readme_are_those_there_are() -> None:
    assert first_column("README.md", "| `-f` | prints |") == [*FORMATS]


def test_the_exit_codes_of_the_readme_are_those_of_the_manual_and_of_the_program() -> None:
    rows = [tuple(row) for row in table("README.md", "| exit code | means |")]
    assert rows == [(str(code_), text) for code_, text in EXIT_STATUS]
    values = {value for name, value in vars(ExitCode).items() if name.isupper()}
    assert {code_ for code_, _ in EXIT_STATUS} == values


def test_the_readers_of_the_document_are_those_there_are() -> None:
    assert first_column("docs/importing.md", "| name | is | recognised by |") == [*READERS]


BY_PYTHON = {"LINES", "TMPDIR"}  # which shutil and tempfile read for filmcat
NO_VARIABLES = {"FRX", "FLOCK"}  # capitals in a module that is handed the environment


def test_every_variable_of_the_environment_that_is_read_is_in_the_manual_and_no_other() -> None:
    told = [name for names, _ in ENVIRONMENT for name in names]
    read = {text for path in (ROOT / "src").rglob("*.py") for text in variables(path.read_text("utf-8"))}
    assert sorted(told) == sorted((read | BY_PYTHON) - NO_VARIABLES)


def variables(source: str) -> set[str]:
    """The texts in capitals of a module that names the environment."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {getattr(node, name, "") for node in nodes for name in ("id", "attr", "arg")}
    if not names & {"environ", "environment", "getenv"}:
        return set()
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in texts if re.fullmatch(r"[A-Z][A-Z0-9_]{2,}", text)}


def test_a_variable_is_noticed_wherever_its_name_stands() -> None:
    assert variables("import os\nNAMES = ('A_NAME',)\nfound = [os.environ.get(name) for name in NAMES]") == {"A_NAME"}


def test_how_many_films_and_rules_there_are_is_told_right() -> None:
    films = BUNDLED.read_text("utf-8").count("\n[[film]]")
    told = [
        int(number) for text in TEXTS.values() for number in re.findall(r"(?:bundled|ships)[^.]*?\b(\d+) films", text)
    ]
    assert set(told) == {films}
    rules = [int(number) for path in NOW for number in re.findall(r"\b(\d+) rules\b", TEXTS[path])]
    assert set(rules) <= {len(RULES)}


def table(path: str, header: str) -> list[list[str]]:
    """The cells of the rows below a header, without the marks of code around a whole one."""
    below = TEXTS[path].partition(header)[2].split("\n")[2:]
    rows = below[: next(place for place, line in enumerate(below) if not line.startswith("|"))]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows]


def first_column(path: str, header: str) -> list[str]:
    return [row[0].strip("`") for row in table(path, header)]
