"""Every block of commands in the documents is run, line by line in one shell, or says above it why it is not."""

import os
import re
import subprocess
import sys
from shutil import which

import pytest

from documents.pages import RUN_HERE, TEXTS, Block, blocks
from harness import BUNDLED, Runner

SHELL = blocks("sh")
RUN = [block for block in SHELL if not block.note.startswith("not run:") and block.path != "docs/cli.md"]
PRINTS = re.compile(r"# prints (\S+)")
SOLARIS = """\
Solaris

Director: Andrei Tarkovsky
Country: Soviet Union
Year: 1972
Running time: 167 min


Format: DCP
"""
FILES = {
    "solaris.txt": SOLARIS,
    "films.csv": "Werk;Jahr;Land\nStalker;1979;Soviet Union\n",
    "odesa.csv": "Title;Year\nRan;1985\n",
    "pages/solaris.txt": SOLARIS,
    "festival.json": '[{"title": "Mirror", "year": 1975}]',
}


def test_a_block_of_commands_is_run_or_says_why_not() -> None:
    fences = {kind for path in RUN_HERE for kind in re.findall(r"^```(\w*)", TEXTS[path], re.MULTILINE)}
    assert fences <= {"sh", "console", "toml", "text", "json", ""}
    assert len(RUN) > 5
    assert all(len(block.note) > 20 for block in SHELL if block not in RUN and block.path != "docs/cli.md")


@pytest.mark.skipif(which("bash") is None, reason="the documents' commands are those of bash")
@pytest.mark.parametrize("block", RUN, ids=lambda block: f"{block.path}-{block.text.split()[1]}")
def test_the_commands_of_a_document_do_what_they_are_for(run: Runner, block: Block) -> None:
    for name, text in FILES.items():
        (run.work / name).parent.mkdir(exist_ok=True)
        (run.work / name).write_text(text, "utf-8")
    if "git show" in block.text:
        (run.work / "films.toml").write_bytes(BUNDLED.read_bytes())
        run.shell("git init -q && git add films.toml")
    lines = [line.replace("pbpaste", "cat solaris.txt") for line in block.text.splitlines()]
    lines = [line for line in lines if "jq" not in line or which("jq")]
    for together in [[line] for line in lines] if block.note == "each by itself" else [lines]:
        done = bash(run, together)
        assert done.returncode == 0, (together, done.stdout, done.stderr)
        assert b"Traceback" not in done.stderr
        assert [text for text in PRINTS.findall("\n".join(together)) if text not in done.stdout.decode()] == []


def bash(run: Runner, lines: list[str]) -> subprocess.CompletedProcess[bytes]:
    """Run lines in one shell, which ends at the first that fails; what asks gets a yes."""
    program = f'filmcat() {{ {sys.executable} -m filmcat "$@"; }}'
    script = "\n".join(["set -e -o pipefail", program, *map(answered, lines)])
    return subprocess.run(
        [which("bash") or "", "-c", script],
        cwd=run.work, env=run.environment({"GIT_CONFIG_GLOBAL": os.devnull}),
        stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip


def answered(line: str) -> str:
    """A command that would ask on a terminal, with the answer that is given there."""
    asks = "import" in line and "--dry-run" not in line and "--yes" not in line
    return line.replace("filmcat import", "filmcat import --yes") if asks else line


def test_every_document_is_looked_at() -> None:
    assert {"README.md", "docs/format.md", "docs/importing.md", "docs/decisions.md"} <= {*TEXTS}
