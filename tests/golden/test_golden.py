"""What every command prints, in every format, kept in files: ``FILMCAT_GOLDEN=write`` writes them anew."""

import os
from pathlib import Path

import pytest

from harness import Runner

HERE = Path(__file__).parent
CATALOGUE = HERE / "catalogue.toml"
COMMANDS = {
    "list": ("list",),
    "filter": ("filter", "--country", "ukraine", "--sort", "-year"),
    "show": ("show", "the glass orchard"),
    "credits": ("credits", "the glass orchard"),
    "person": ("person", "daryna proba"),
}
FORMATS = ("tsv", "csv", "json", "jsonl", "toml", "md", "ids")
WIDTHS = (60, 80, 200)


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("golden") / "home")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_prints_what_it_printed_before(warm: Runner, command: str, format: str) -> None:
    outcome = warm(*COMMANDS[command], "-f", format, catalogue=CATALOGUE)
    assert outcome.code == 0
    assert outcome.out == golden(f"{command}.{format}", outcome.out)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_table_or_page_looks_as_it_did_before(warm: Runner, command: str, width: int) -> None:
    outcome = warm(*COMMANDS[command], "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": str(width)})
    assert outcome.code == 0
    assert outcome.out == golden(f"{command}.{width}.txt", outcome.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_colours_are_what_they_were_before(warm: Runner, command: str) -> None:
    asked = (*COMMANDS[command], "-f", "table", "--color", "always")
    outcome = warm(*asked, catalogue=CATALOGUE, env={"COLUMNS": "80"})
    assert outcome.out.replace("\x1b", "␛") == golden(f"{command}.colour.txt", outcome.out.replace("\x1b", "␛"))


def golden(name: str, current: str) -> str:
    """The text that is kept under this name."""
    path = HERE / "expected" / name
    if os.environ.get("FILMCAT_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(current.encode())
    return path.read_bytes().decode()
