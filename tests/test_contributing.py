"""What the documents for contributors say is done here, in a copy of the tree: nothing else has to be touched."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from filecmp import dircmp
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from harness import ROOT

GUIDES = ROOT / "docs" / "contributing"
BLOCK = r"(?P<said>(?:(?!```).)*?)```(?P<language>\w+)\n(?P<text>.*?)```\n"
STEPS = {
    "add-a-field.md": ["docs/format.md", "src/filmcat/model/fields.py", "src/filmcat/model/record.py"],
    "add-an-output-format.md": ["src/filmcat/exporting/formats.py", "src/filmcat/exporting/pairs.py"],
    "add-a-reader.md": ["src/filmcat/importing/readers.py", "src/filmcat/importing/slate.py"],
}


def blocks(guide: str) -> Iterator[tuple[str, str, str]]:
    """The code blocks of a guide: the text before each, its language, and what stands in it."""
    for found in re.finditer(BLOCK, (GUIDES / guide).read_text("utf-8"), re.DOTALL):
        yield found["said"], found["language"], found["text"]


def environment(tree: Path) -> dict[str, str]:
    own = {"HOME": str(tree), "PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
    return own | {"PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}


def take_step(tree: Path, said: str, text: str) -> None:
    """Put code where the text before it says: above a line of a file, or into a new file."""
    path, above = re.findall(r"\*\* `(src/[\w/.]+)`, (?:new|above `([^`]+)`)", said)[-1]
    file = tree / path
    if not above:
        file.write_text(text, "utf-8")
        return
    before = file.read_text("utf-8")
    assert before.count(above) == 1
    file.write_text(before.replace(above, text + above), "utf-8")


def run(tree: Path, *argv: str) -> str:
    done = subprocess.run(
        [sys.executable, *argv], cwd=tree, env=environment(tree), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def different(compared: dircmp[str], below: str = "") -> list[str]:
    inner = [path for name, folder in compared.subdirs.items() for path in different(folder, f"{below}{name}/")]
    return [f"{below}{name}" for name in (*compared.diff_files, *compared.right_only)] + inner


def test_every_guide_with_code_is_done() -> None:
    assert {guide.name for guide in GUIDES.glob("*.md") if "```" in guide.read_text("utf-8")} == {*STEPS}


@pytest.mark.parametrize("guide", STEPS)
def test_what_a_guide_says_is_enough(guide: str, tmp_path: Path) -> None:
    for folder in ("src", "tools", "docs"):
        copytree(ROOT / folder, tmp_path / folder, ignore=ignore_patterns("__pycache__"))
    sessions = []
    for said, language, text in blocks(guide):
        if language == "python":
            take_step(tmp_path, said, text)
        elif language == "sh":
            run(tmp_path, *shlex.split(text)[1:])
        elif language == "console":
            sessions.append(text)
        else:
            name = re.findall(r"this `([\w.]+)`:", said)[-1]
            (tmp_path / name).write_text(text, "utf-8")
    touched = [
        f"{folder}/{path}"
        for folder in ("src", "docs")
        for path in different(dircmp(ROOT / folder, tmp_path / folder, ignore=["__pycache__"]))
    ]
    assert sorted(touched) == STEPS[guide]
    for command, told in re.findall(r"\$ filmcat ([^\n]*)\n((?:[^$].*\n)*)", "".join(sessions)):
        assert run(tmp_path, "-m", "filmcat", *shlex.split(command)) == told
