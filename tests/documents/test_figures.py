"""Figures and lists that the documents tell are those of the constants, tables and files of the program."""

import re
import tomllib
from pathlib import Path

import pytest

from documents.pages import TEXTS, blocks, says
from documents.test_words import table
from filmcat.cli.verbs import COMMANDS
from filmcat.importing.page import reader
from filmcat.importing.page.values import label_values
from filmcat.importing.planning import candidates
from filmcat.importing.sources import encoding
from filmcat.index import stamp
from filmcat.index.build import batches, full
from filmcat.index.lookup import beginnings, suggest
from filmcat.model.ages import age_of_label
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.plan import DOUBTFUL
from filmcat.records.preamble import DEFAULT_SCALE
from filmcat.text import vocabulary
from filmcat.text.countries import country_key
from filmcat.writing import journal, lock
from harness import ROOT, Runner, film

SOURCE = ROOT / "src" / "filmcat"
MODULES = sorted(SOURCE.rglob("*.py"))
PAGE_LANGUAGES = {path.stem for path in (ROOT / "tools" / "vocabulary" / "pages").glob("*.txt")} - {"further"}
NUMBERS = {"half a minute": 30, "a hundred": 100, "half a megabyte": 1 << 19, "60 %": 0.6, "some six hundred": 600}
LONG = 300  # lines of the longest module that was written by hand, as "some 250 at most"
GENERATED = ("text/", "cli/argv/declared.py", "importing/page/vocabulary/")

# What is said, and the number in it as the program has it.
FIGURES = [
    ("README.md", "at most {} are listed", "a hundred", beginnings.MOST),
    ("docs/durability.md", "Others wait, {} at most", "half a minute", lock.PATIENCE),
    ("docs/durability.md", "It holds the last {} writes", "1,000", journal.MOST_STEPS),
    ("docs/durability.md", "{} MiB at most", "64", journal.MOST_BYTES >> 20),
    ("docs/pages.md", "one of facts where at least {} of its pieces are facts", "60 %", label_values._COVERED),  # noqa: SLF001
    ("docs/pages.md", "what is larger than {} MB is refused unread", "8", encoding.LARGEST // 1_000_000),
    ("docs/pages.md", "the longest page that is read ({} characters as laid out)", "300,000", reader.LONGEST),
    ("docs/pages.md", "marks what is below {} with `?`", "0.5", DOUBTFUL),
    ("docs/pages.md", "There are {}: Albanian", "35", len(PAGE_LANGUAGES)),
    ("docs/format.md", "by its names in the {} languages of [pages]", "35", len(PAGE_LANGUAGES)),
    ("docs/format.md", "the best rating that you give, {} where nothing is said", "5", DEFAULT_SCALE),
    ("docs/architecture.md", "filmcat is {} modules", "some six hundred", round(len(MODULES), -2)),
    ("docs/decisions.md", "with at most {} of these; that is told", "100", candidates.MOST),
    ("docs/decisions.md", "until the file system's clock has moved ({} ms)", "12", round(stamp._TICK * 1000)),  # noqa: SLF001
    ("docs/decisions.md", "handed on in batches of {}", "half a megabyte", batches._SIZE),  # noqa: SLF001
    ("docs/decisions.md", "up to {} names are compared", "4,000", suggest._FEW),  # noqa: SLF001
    ("docs/decisions.md", "a refresh that cannot write within {} s", "0.2", full._PATIENCE_WITH_READERS / 1000),  # noqa: SLF001
    ("docs/decisions.md", "asked more than {} times is turned into a table", "40", vocabulary._FEW),  # noqa: SLF001
]


@pytest.mark.parametrize(("path", "sentence", "told", "number"), FIGURES)
def test_a_figure_is_that_of_the_program(path: str, sentence: str, told: str, number: float) -> None:
    assert says(path, sentence.format(told))
    assert NUMBERS.get(told) == number or float(told.replace(",", "")) == number


def test_modules_are_as_long_as_is_said() -> None:
    by_hand = [path for path in MODULES if not path.relative_to(SOURCE).as_posix().startswith(GENERATED)]
    assert says("docs/architecture.md", "of some 250 lines at most")
    assert [path for path in by_hand if len(path.read_text("utf-8").splitlines()) > LONG] == []


@pytest.mark.parametrize("name", ["Bulgarian", "Ukrainian", "Greek", "Hebrew"])
def test_the_languages_of_pages_are_named(name: str) -> None:
    assert re.search(rf"There are 35: [^.]*\b{name}\b", TEXTS["docs/pages.md"])


@pytest.mark.parametrize(
    "name", ["Allemagne", "Niemcy", "Německo", "Németország", "Германия", "Saksamaa", "Γερμανία", "גרמניה"]
)
def test_a_country_is_known_in_the_languages_of_pages(name: str) -> None:
    assert country_key(name) == country_key("Germany") is not None


def test_the_ages_of_labels_are_those_of_the_table() -> None:
    found = re.search(r"without an adult \(([^)]*)\)", " ".join(TEXTS["docs/format.md"].split()))
    assert found is not None
    told = dict(re.findall(r"`([\w-]+)` (\d+)", found[1]))
    assert len(told) == 4
    assert {label: str(age_of_label("MPA", label)) for label in told} == told


def test_only_the_fields_that_are_required_are_said_to_be() -> None:
    required = [row.name for row in (*FILM_FIELDS, *PERSON_FIELDS) if "required" in row.doc]
    assert required == ["title", "name"]
    assert says("docs/format.md", "Only `title` is required.")


@pytest.mark.parametrize("block", [block for block in blocks("toml") if block.path in {"README.md", "docs/format.md"}])
def test_a_catalogue_that_is_shown_has_no_problem_but_the_one_it_is_shown_for(run: Runner, block: object) -> None:
    text = str(getattr(block, "text", ""))
    has_header = "[[film]]" in text
    outcome = run("check", "--count", catalogue=text if has_header else film("A Film", "year = 2023") + text)
    told = {row[0] for row in (line.split() for line in outcome.out.splitlines())}
    assert told <= ({"unknown-field", "wrong-value"} if "countires" in text else set()), outcome


def test_every_verb_is_in_the_readme() -> None:
    assert [verb for verb in COMMANDS if f"filmcat {verb}" not in TEXTS["README.md"]] == []


def contracts() -> dict[str, dict[str, object]]:
    """The import contracts of the project, by name."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return {contract["name"]: contract for contract in read["tool"]["importlinter"]["contracts"]}


def layers() -> list[list[str]]:
    """The layers that import-linter proves, top first: names side by side in one list."""
    told = contracts()["Imports point down"]["layers"]
    assert isinstance(told, list)
    return [[name.strip() for name in layer.split("|")] for layer in told if not layer.startswith("(")]


def test_the_layers_of_the_document_are_those_that_are_proved() -> None:
    picture = TEXTS["docs/architecture.md"].split("```")[1]
    names = {name for layer in layers() for name in layer}
    words = [word for word in re.findall(r"(?:^|(?<=\s))([a-z_]+)(?=[ :])", picture) if word in names]
    first = list(dict.fromkeys(words))
    places = {name: place for place, layer in enumerate(layers()) for name in layer}
    starts = [name for name in (line.split(" ")[0] for line in picture.strip().splitlines()) if name in places]
    assert {*first} | {"__main__"} == names
    assert [places[name] for name in starts] == sorted(places[name] for name in starts)


def test_every_package_is_in_the_table_of_the_document_and_no_other() -> None:
    rows = re.findall(r"^\| (`[^|]*) \|", TEXTS["docs/architecture.md"], re.MULTILINE)
    named = {part for row in rows for part in packages(re.findall(r"`([^`]+)`", row))}
    there = {path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("__init__.py")} - {"."}
    assert named <= there
    assert {name for name in there if name.count("/") == 0} <= named


def packages(names: list[str]) -> list[str]:
    """The packages of one row, of which later ones may stand without the folder of the first."""
    parent = Path(names[0]).parent
    return [name if "/" in name else (parent / name).as_posix() for name in names]


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("rendering", "Rich is imported in rendering only"),
        ("index", "SQLite is imported in the index only"),
        ("records", "TOML is parsed and written in records only"),
        ("cli", "Typer is imported by the command line only"),
    ],
)
def test_what_is_said_to_be_imported_in_one_package_only_is_a_contract(package: str, name: str) -> None:
    sources = contracts()[name]["source_modules"]
    assert isinstance(sources, list)
    others = {each for layer in layers() for each in layer} - {package}
    lacking = others - {each.removeprefix("filmcat.") for each in sources}
    assert lacking <= {"__main__", "catalogue", "history", "location", "writable", "typed"}, lacking
    assert "Each of these is a contract in `pyproject.toml`" in TEXTS["docs/architecture.md"]


def test_the_bounds_of_start_up_are_those_of_the_benchmark() -> None:
    rows = [row for row in table("docs/performance.md", "| command | times hello-world | bound |") if row[-1]]
    told = [float(row[2].strip("| ")) for row in rows if len(row) > 2 and row[2].strip("| ")]
    source = (ROOT / "benchmarks" / "startup.py").read_text("utf-8")
    bounds = [float(bound) for bound in re.findall(r'"hello", ([\d.]+)', source)]
    assert told == bounds[-len(told) :]
    assert len(told) == len(bounds) - 2  # Python alone is no command of filmcat


SAMPLES = [
    ("tests/writing/test_faults.py", r"^SAMPLE = (\d+)", "the tests try {}."),
    (
        "tests/cli/test_several_writers.py",
        r"^_WRITERS, _EACH = \(20, 20\) if IS_WHOLE else \(4, (4)\)",
        "{} films each",
    ),
]


@pytest.mark.parametrize(("path", "pattern", "sentence"), SAMPLES)
def test_how_much_is_tried_is_told_as_the_tests_have_it(path: str, pattern: str, sentence: str) -> None:
    found = re.search(pattern, (ROOT / path).read_text("utf-8"), re.MULTILINE)
    assert found is not None
    assert says(
        "docs/durability.md", sentence.format(found[1].replace("4", "four") if len(found[1]) == 1 else found[1])
    )
