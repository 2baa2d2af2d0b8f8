"""What every command prints, in every format, kept in files: ``FILMCAT_GOLDEN=write`` writes them anew."""

import os
from itertools import product
from pathlib import Path
from shutil import copy

import pytest

from filmcat.exporting.formats import FORMATS
from harness import Runner

HERE = Path(__file__).parent
CATALOGUE = HERE / "catalogue.toml"
COMMANDS = {
    "list": ("list",),
    "filter": ("filter", "--country", "ukraine", "--sort", "-year"),
    "show": ("show", "the glass orchard"),
    "credits": ("credits", "the glass orchard"),
    "person": ("person", "daryna proba"),
    "import": ("import", "--dry-run", "source.toml"),
}
WRITTEN = [row.name for row in FORMATS.values() if not row.is_drawn]
DRAWN = [row.name for row in FORMATS.values() if row.is_drawn]
LAID_OUT = [command for command in COMMANDS if command != "import"]  # a plan is lines, whatever the width
PAGES = [*product(LAID_OUT, (60, 80, 200)), ("import", 80)]


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    runner = Runner(tmp_path_factory.mktemp("golden") / "home")
    copy(HERE / "source.toml", runner.work)
    return runner


@pytest.mark.parametrize("format", WRITTEN)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_prints_what_it_printed_before(warm: Runner, command: str, format: str) -> None:
    outcome = warm(*COMMANDS[command], "-f", format, catalogue=CATALOGUE)
    assert outcome.code == 0
    assert outcome.out == golden(f"{command}.{format}", outcome.out)


@pytest.mark.parametrize("format", DRAWN)
@pytest.mark.parametrize(("command", "width"), PAGES)
def test_a_table_or_page_looks_as_it_did_before(warm: Runner, command: str, format: str, width: int) -> None:
    outcome = warm(*COMMANDS[command], "-f", format, catalogue=CATALOGUE, env={"COLUMNS": str(width)})
    assert outcome.code == 0
    assert outcome.out == golden(f"{command}.{width}.txt", outcome.out)


@pytest.mark.parametrize("format", DRAWN)
@pytest.mark.parametrize("command", LAID_OUT)
def test_colours_are_what_they_were_before(warm: Runner, command: str, format: str) -> None:
    asked = (*COMMANDS[command], "-f", format, "--color", "always")
    outcome = warm(*asked, catalogue=CATALOGUE, env={"COLUMNS": "80"})
    assert outcome.out.replace("\x1b", "␛") == golden(f"{command}.colour.txt", outcome.out.replace("\x1b", "␛"))


def golden(name: str, current: str) -> str:
    """The text that is kept under this name."""
    path = HERE / "expected" / name
    if os.environ.get("FILMCAT_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(current.encode())
    return path.read_bytes().decode()
