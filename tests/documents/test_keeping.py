"""The commands of docs/keeping.md, run in order: they print what the document says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from harness import ROOT, Runner

_DOCUMENT = ROOT / "docs" / "keeping.md"
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_END = "-- end of command --"


def printed(run: Runner, commands: list[str]) -> list[str]:
    """What each command prints, in one shell, both streams together."""
    folder = run.work / "kept"
    folder.mkdir()
    steps = "\n".join(f"{command}\necho '{_END}'" for command in commands)
    script = f'exec 2>&1\nfilmcat() {{ {sys.executable} -m filmcat "$@"; }}\n{steps}\n'
    done = subprocess.run(
        ["/bin/sh", "-c", script], cwd=folder, env=run.environment({"GIT_CONFIG_GLOBAL": "/dev/null"}),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    told = done.stdout.decode().replace(str(folder), "~/films")
    return told.split(f"{_END}\n")[:-1]


def parted(block: str) -> list[tuple[str, str]]:
    """The commands of a block, each with what it prints."""
    found = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(command, rest) for command, _, rest in (part.partition("\n") for part in found)]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell is needed")
def test_every_command_of_the_document_prints_what_it_says(run: Runner) -> None:
    text = _DOCUMENT.read_text(encoding="utf-8")
    steps = [step for block in _BLOCK.findall(text) for step in parted(block)]
    told = printed(run, [command for command, _ in steps])
    assert len(told) == len(steps)
    for (command, wanted), shown in zip(steps, told, strict=True):
        assert (command, times_left_out(shown)) == (command, times_left_out(wanted))


def times_left_out(text: str) -> str:
    """A text in which neither moments nor the names of commits are told."""
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00|\b[0-9a-f]{7,12}\b(?= )", "TIME", text)


def test_the_document_has_commands() -> None:
    assert len(_BLOCK.findall(Path(_DOCUMENT).read_text(encoding="utf-8"))) > 5
