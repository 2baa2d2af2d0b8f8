"""A catalogue that changes while it is read: the old or the new answer, never a mixture."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from harness import Outcome, Runner, film

FILMS = 40
READS = 60
# Writes one of two catalogues again and again, in quick succession and with rests, until its standard input is closed.
WRITER = textwrap.dedent("""
    import os, random, select, sys
    path, first, second = sys.argv[1], open(sys.argv[2], "rb").read(), open(sys.argv[3], "rb").read()
    pauses = random.Random(0)
    while not select.select([sys.stdin], [], [], pauses.choice((0.003, 0.01, 0.05)))[0]:
        first, second = second, first
        if sys.argv[4] == "replace":
            with open(path + ".new", "wb") as file:
                file.write(first)
            os.replace(path + ".new", path)
        else:
            with open(path, "r+b") as file:
                file.write(first)
                file.truncate()
""")


@pytest.mark.parametrize("manner", ["replace", "rewrite"])
def test_a_list_shows_the_old_catalogue_or_the_new_one(run: Runner, manner: str) -> None:
    path, kinds = run.written(version("old")), ("old", "new")
    with writing(run, path, manner):
        answers = [run("list", "--fields", "title,tags", catalogue=path) for _ in range(READS)]
    settled = [answer for answer in answers if answer.code == 0]
    assert settled
    for answer in settled:
        assert [row[0] for row in answer.rows] == [f"Film {number}" for number in range(FILMS)]
        assert {row[1] for row in answer.rows} in ({kind} for kind in kinds)
        assert answer.err == ""
    for answer in answers:
        assert answer.code == 0 or is_unsettled(answer)


def test_what_is_written_last_is_what_is_shown(run: Runner) -> None:
    path = run.written(version("old"))
    for kind in ("new", "old") * 10:
        path.write_text(version(kind), encoding="utf-8")
        assert {row[0] for row in run("list", "--fields", "tags", catalogue=path).rows} == {kind}


def is_unsettled(answer: Outcome) -> bool:
    """Whether the catalogue was told to be changing all the time, which is no wrong answer."""
    return answer.code == 3 and answer.out == "" and "changes while it is read" in answer.err


def version(kind: str) -> str:
    """A catalogue each film of which says of which version it is; all versions are of one size."""
    return "".join(film(f"Film {number}", f'tags = ["{kind}"]') for number in range(FILMS))


@contextmanager
def writing(run: Runner, path: Path, manner: str) -> Iterator[None]:
    """Somebody who writes the catalogue all the while."""
    sources = [run.written(version(kind), f"{kind}.txt") for kind in ("old", "new")]
    read, write = os.pipe()
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path), *map(str, sources), manner], stdin=read)
    os.close(read)
    try:
        yield
    finally:
        os.close(write)
        process.wait(timeout=30)
