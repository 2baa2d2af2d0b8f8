"""The manual: made of the commands, and in the wheel where ``man`` looks for it."""

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import pytest

from filmcat.cli.verbs import COMMANDS
from harness import ROOT


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = spec_from_file_location("make_cli", ROOT / "tools" / "make_cli.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_documents_of_the_commands_are_those_that_are_made_of_them(tool: ModuleType) -> None:
    for path, text in tool.made().items():
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
