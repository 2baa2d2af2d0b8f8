"""The manual: made of the commands, and in the wheel where ``man`` looks for it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import make_cli
import pytest
from manual_tables import ENVIRONMENT, FILES

from filmcat.cli.verbs import COMMANDS
from filmcat.disk.paths import drafts_folder, index_path, journal_path, own_path
from harness import ROOT


def test_the_documents_of_the_commands_are_those_that_are_made_of_them() -> None:
    for path, text in make_cli.made().items():
        assert path.read_text("utf-8") == text, "run tools/make_cli.py"


def test_the_manual_has_every_command() -> None:
    text = (ROOT / "docs" / "filmcat.1").read_text("utf-8")
    assert all(f"\n.SS filmcat {verb} " in text for verb in COMMANDS)


def test_a_wheel_has_the_manual_where_it_is_looked_for(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as content:
        names = [name for name in content.namelist() if name.endswith("/share/man/man1/filmcat.1")]
        assert len(names) == 1
        assert content.read(names[0]) == (ROOT / "docs" / "filmcat.1").read_bytes()


@pytest.mark.parametrize(
    ("variable", "below_home", "path"),
    [
        ("XDG_DATA_HOME", "~/.local/share", own_path),
        ("XDG_CACHE_HOME", "~/.cache", lambda environment: str(Path(index_path("a", environment)).parent)),
        ("XDG_STATE_HOME", "~/.local/state", lambda environment: str(Path(journal_path("a", environment)).parent)),
        ("XDG_STATE_HOME", "~/.local/state", lambda environment: str(Path(drafts_folder(environment)).parent)),
    ],
)
def test_the_files_of_the_manual_are_where_they_are_said_to_be(
    variable: str, below_home: str, path: Callable[[dict[str, str]], str]
) -> None:
    (told,) = [name for name, text in FILES if name.startswith(f"${variable}/") and below_home in text]
    assert path({variable: "/given", "HOME": "/home/me"}) == told.replace(f"${variable}", "/given")
    assert path({"HOME": "/home/me"}) == told.replace(f"${variable}", below_home).replace("~", "/home/me")


def test_the_manual_and_its_page_say_the_same_of_all_commands() -> None:
    for path, heading in ((ROOT / "docs" / "filmcat.1", ".SH {}"), (ROOT / "docs" / "cli.md", "## {}")):
        text = path.read_text("utf-8").upper().replace("\\-", "-")
        assert all(f"\n{heading.format(name)}\n".upper() in text for name in ("Exit status", "Environment", "Files"))
        names = [*(name for names, _ in ENVIRONMENT for name in names), *(name.upper() for name, _ in FILES)]
        assert [name for name in names if name not in text] == []
