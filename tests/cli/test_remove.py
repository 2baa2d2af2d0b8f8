"""``filmcat remove``: a record goes, after a question."""

import os
import pty
import select
import signal
import sys

import pytest

from harness import Runner
from kept import KEPT, PARADIS, PERSON, catalogue, text


def test_a_film_goes_with_its_comment_and_comes_back_byte_for_byte(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("remove", "Le Paradis", "--yes", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "")
    assert text(path) == KEPT.replace(f"# seen twice\n{PARADIS}\n", "")
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT


def test_nothing_is_removed_in_a_pipe_without_yes(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("remove", "mutt", catalogue=path)
    assert (outcome.code, text(path)) == (2, KEPT)
    assert outcome.out == "removed  Mutt (2023)  mutt-2023\n"


def test_a_terminal_asks_before_it_removes(run: Runner) -> None:
    path = catalogue(run)
    assert "Nothing was written." in run.terminal("remove", "mutt", catalogue=path, typed="n\n").out
    assert text(path) == KEPT
    assert run.terminal("remove", "mutt", catalogue=path, typed="y\n").code == 0
    assert "Mutt" not in text(path)


def test_the_record_of_a_person_goes_and_the_credits_stay(run: Runner) -> None:
    path = catalogue(run)
    assert run("remove", "--person", "Kovalenko", "--yes", catalogue=path).code == 0
    assert text(path) == KEPT.removesuffix(PERSON)
    assert "producer" in run("person", "Alisa Kovalenko", catalogue=path).out


def test_a_person_without_a_record_has_none_to_remove(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("remove", "--person", "Kalmykov", "--yes", catalogue=path)
    assert (outcome.code, text(path)) == (1, KEPT)


def test_the_last_record_of_a_file_takes_the_file_of_a_folder_with_it(run: Runner) -> None:
    folder = run.work / "films"
    folder.mkdir()
    for title in ("Mutt", "Sira"):
        (folder / f"{title}.toml").write_text(
            f'# {title}\n[[film]]\ntitle = "{title}"\nyear = 2023\n', encoding="utf-8"
        )
    before = text(folder / "Mutt.toml")
    assert run("remove", "mutt", "--yes", catalogue=folder).code == 0
    assert not (folder / "Mutt.toml").exists()
    assert run("undo", catalogue=folder).code == 0
    assert text(folder / "Mutt.toml") == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_at_the_question_is_an_interruption_and_nothing_is_written(run: Runner, number: int) -> None:
    path = catalogue(run)
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell ignores it in what it runs in the background
        argv = [sys.executable, "-m", "filmcat", "-C", str(path), "remove", "mutt"]
        os.execve(sys.executable, argv, run.environment())  # noqa: S606 - it is filmcat
    shown = b""
    while b"[y/N]" not in shown and select.select([terminal], [], [], 60)[0]:
        shown += os.read(terminal, 65536)
    os.kill(child, number)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 130
    os.close(terminal)
    assert text(path) == KEPT
