"""Several processes that write to one catalogue at once: each waits for the others, and no record is lost."""

import fcntl
import json
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import tomli

from corpora import IS_WHOLE
from harness import Runner
from kept import KEPT, catalogue, text

_WRITERS, _EACH = (20, 20) if IS_WHOLE else (4, 4)
_AT_RANDOM, _COMMANDS = (8, 25) if IS_WHOLE else (3, 5)
_ADDER = """
import subprocess, sys
path, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
for number in range(count):
    done = subprocess.run([sys.executable, "-m", "filmcat", "-C", path, "add", f"{name} {number}", "year=1999"])
    if done.returncode:
        sys.exit(done.returncode)
"""

_ANYTHING = """
import random, subprocess, sys
path, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
dice = random.Random(name)
own = name.lower().replace(" ", "-")
titles = ["mutt-2023", "the-lost-boys-2023", "we-will-not-fade-away-2023", f"{own}-0-1999", f"{own}-1-1999"]
for number in range(count):
    title = dice.choice(titles)
    command = dice.choice([
        ["add", f"{name} {number}", "year=1999"], ["edit", title, f"tags+={name} {number}"],
        ["edit", title, f"runtime={dice.randrange(60, 180)}"], ["edit", title, "runtime="], ["remove", title, "--yes"],
        ["undo"], ["redo"],
    ])
    code = subprocess.run([sys.executable, "-m", "filmcat", "-C", path, *command], capture_output=True).returncode
    if code not in {0, 1, 4, 5}:
        sys.exit(f"{command} ended with {code}")
"""


def started(run: Runner, path: Path, script: str, *argv: str) -> subprocess.Popen[bytes]:
    """A process that writes to the catalogue."""
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path), *argv], env=run.environment(), cwd=run.work,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_writers_who_add_at_once_all_find_their_films_there_while_readers_read(run: Runner) -> None:
    path = catalogue(run)
    writers = [started(run, path, _ADDER, f"Film {place}", str(_EACH)) for place in range(_WRITERS)]
    while any(writer.poll() is None for writer in writers):
        found = tomli.loads(text(path))["film"]
        assert all("title" in film for film in found)
        time.sleep(0.01)
    for writer in writers:
        _, said = writer.communicate()
        assert writer.returncode == 0, said.decode()
    content = text(path)
    assert content.startswith(KEPT)
    titles = [film["title"] for film in tomli.loads(content)["film"]]
    assert len(titles) == len(set(titles)) == 3 + _WRITERS * _EACH
    assert {path.name} == {one.name for one in path.parent.iterdir()}


def test_the_first_films_of_a_catalogue_are_all_there(run: Runner) -> None:
    path = run.work / "new" / "films.toml"
    writers = [started(run, path, _ADDER, word, "1") for word in ("Alba", "Brno", "Cork", "Dole")]
    for writer in writers:
        _, said = writer.communicate()
        assert writer.returncode == 0, said.decode()
    assert len(tomli.loads(text(path))["film"]) == 4


def while_it_waits(run: Runner, path: Path, changed: str) -> tuple[int, str]:
    """Edit a film while another holds the lock, and changes the file before it lets go: exit code and what is said."""
    handle = os.open(path, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    writer = subprocess.Popen(
        [sys.executable, "-m", "filmcat", "-C", str(path), "edit", "mutt", "runtime=87"], env=run.environment(),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"mutt-2023\n"  # it has made its plan, and waits
    path.write_text(changed, encoding="utf-8")
    os.close(handle)
    _, said = writer.communicate(timeout=60)
    return writer.returncode, said.decode()


def test_whoever_changed_the_same_record_loses_nothing(run: Runner) -> None:
    path = catalogue(run)
    changed = KEPT.replace("year = 2023  # the premiere", "year = 2023  # the premiere\nruntime = 90", 1)
    code, said = while_it_waits(run, path, changed)
    assert (code, text(path)) == (5, changed)
    assert "  + runtime: 90\n" in said


def test_whoever_finds_it_done_by_another_has_nothing_to_write(run: Runner) -> None:
    path = catalogue(run)
    changed = KEPT.replace("year = 2023  # the premiere", "year = 2023  # the premiere\nruntime = 87", 1)
    code, said = while_it_waits(run, path, changed)
    assert (code, text(path)) == (0, changed)
    assert "Nothing changed.\n" in said


def test_a_writer_who_changed_another_record_comes_through(run: Runner) -> None:
    path = catalogue(run)
    code, said = while_it_waits(run, path, KEPT.replace('"forum"', '"panorama"'))
    assert code == 0, said
    assert '"panorama"' in text(path)
    assert "runtime   = 87" in text(path)


def test_writers_at_random_end_as_the_order_of_the_journal_explains(run: Runner, tmp_path: Path) -> None:
    path = catalogue(run)
    writers = [started(run, path, _ANYTHING, f"Film {place}", str(_COMMANDS)) for place in range(_AT_RANDOM)]
    for writer in writers:
        _, said = writer.communicate()
        assert writer.returncode == 0, said.decode()
    (journal,) = (run.home / ".local" / "state" / "filmcat").glob("*.journal")
    steps = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    alone = Runner(tmp_path / "alone")
    again = catalogue(alone)
    for step in steps:
        if "command" in step:
            words = [word for word in shlex.split(step["command"]) if word not in {"filmcat", "--yes"}]
            assert alone(*words, "--yes", catalogue=again).code == 0, step["command"]
    assert text(again) == text(path)
