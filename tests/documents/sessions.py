"""The sessions of the documents: blocks of ``console``, each command with what it prints, run in a shell.

A comment right above a block may say: ``in a terminal`` (it is run in one, and a question gets the answer that is
shown), also ``in a terminal, beside an empty NAME``; ``goes on`` (in the folder of the block before); or ``file NAME``
(the block is a file of the next session).
A line that is nothing but ``…`` stands for any lines.
"""

import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from fcntl import ioctl
from pathlib import Path
from typing import NamedTuple

from documents.pages import Block, blocks
from harness import Runner

_END = "-- end of command --"
_QUESTION = re.compile(r"(?<=\[y/N\] )(\w+\n)")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00|\b[0-9a-f]{7,12}\b(?= )")
TERMINAL, BESIDE, GOES_ON, FILE = "in a terminal", ", beside an empty ", "goes on", "file "


class Session(NamedTuple):
    """What is run in one folder: the document, the files that are there, and blocks of commands."""

    path: str
    files: dict[str, str]
    blocks: list[Block]

    @property
    def name(self) -> str:
        """The document and the first command."""
        return f"{self.path}: {self.blocks[0].text.splitlines()[0]}"


class Step(NamedTuple):
    """A command, and what it prints."""

    command: str
    told: str


def sessions(found: list[Block]) -> list[Session]:
    """The sessions of blocks in the order of their documents."""
    made: list[Session] = []
    files: dict[str, str] = {}
    for block in found:
        if block.note.startswith(FILE):
            files[block.note.removeprefix(FILE)] = block.text
        elif block.kind != "console":
            continue
        elif block.note == GOES_ON:
            made[-1].blocks.append(block)
        else:
            _, _, empty = block.note.partition(BESIDE)
            made.append(Session(block.path, files | ({empty: ""} if empty else {}), [block]))
            files = {}
    return made


SESSIONS = sessions(blocks("console", "toml", "text"))


def steps(block: Block) -> list[Step]:
    """The commands of a block, each with what it prints; one that ends with a backslash goes on below."""
    parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]
    return [Step(found[1], found[2]) for part in parts if (found := re.match(r"((?:.*\\\n)*.*)\n([^\0]*)", part))]


def folder(run: Runner, session: Session) -> Path:
    """A folder with the files of a session."""
    path = run.work / "films"
    path.mkdir()
    for name, text in session.files.items():
        (path / name).write_text(text, "utf-8")
    return path


def printed(run: Runner, session: Session) -> list[Step]:
    """Each command of a session with what it did print, both streams together."""
    path = folder(run, session)
    program = f'filmcat() {{ {sys.executable} -m filmcat "$@"; }}'
    commands = [step.command for block in session.blocks for step in steps(block)]
    ends = [f"{command}\nended=$?; echo '{_END}'; (exit $ended)" for command in commands]
    in_terminal = session.blocks[0].note.startswith(TERMINAL)
    environment = run.environment({"GIT_CONFIG_GLOBAL": os.devnull, "PAGER": "cat", "NO_COLOR": "1"})
    shell = ["/bin/sh", "-c", "\n".join(["exec 2>&1", program, *ends])]
    if in_terminal:
        told = _in_terminal(shell, path, environment, [step.told for block in session.blocks for step in steps(block)])
    else:
        done = subprocess.run(
            shell, cwd=path, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False
        )
        told = done.stdout.decode()
    outputs = told.replace(str(path), "~/films").replace(str(run.home), "~").split(f"{_END}\n")[:-1]
    return [Step(*pair) for pair in zip(commands, outputs, strict=True)]


def _in_terminal(shell: list[str], path: Path, environment: dict[str, str], told: list[str]) -> str:
    """What a terminal shows; an answer is typed when its question stands there."""
    answers = _QUESTION.findall("".join(told))
    parent, child = pty.openpty()
    ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 100, 0, 0))
    process = subprocess.Popen(
        shell, stdin=child, stdout=child, stderr=child, cwd=path, env=environment, start_new_session=True
    )
    os.close(child)
    shown = b""
    while select.select([parent], [], [], 30)[0]:
        try:
            data = os.read(parent, 65536)
        except OSError:  # the other end is closed
            break
        if not data:
            break
        shown += data
        if answers and shown.endswith(b"[y/N] "):
            os.write(parent, answers.pop(0).encode())
    os.close(parent)
    process.wait(timeout=60)
    return shown.decode().replace("\r\n", "\n")


def is_shown(page: str, told: str) -> bool:
    """Whether a page is what was told, where lines of nothing but an ellipsis stand for any lines."""
    plain = _MOMENT.sub("TIME", told)
    parts = [re.escape(part) for part in re.split(r"^…\n", plain, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), _MOMENT.sub("TIME", page)) is not None
