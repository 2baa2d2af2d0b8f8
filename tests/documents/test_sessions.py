"""What the documents show of sessions is what filmcat prints, byte for byte, but for moments and ellipses."""

import sys

import pytest

from documents.pages import Block, blocks
from documents.sessions import BESIDE, GOES_ON, SESSIONS, TERMINAL, Session, is_shown, printed, sessions, steps
from harness import Runner


@pytest.mark.skipif(sys.platform == "win32", reason="a shell is needed")
@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.name)
def test_every_command_of_a_session_prints_what_the_document_says(run: Runner, session: Session) -> None:
    wanted = [step for block in session.blocks for step in steps(block)]
    for want, done in zip(wanted, printed(run, session), strict=True):
        assert is_shown(done.told, want.told), (want.command, done.told, want.told)


def test_every_block_of_commands_with_what_they_print_is_in_a_session() -> None:
    found = [block for session in SESSIONS for block in session.blocks]
    assert sorted(found) == sorted(blocks("console"))
    assert all(steps(block) for block in found)
    assert {session.path for session in SESSIONS} >= {"README.md", "docs/keeping.md"}


def test_a_note_above_a_block_is_one_that_is_understood() -> None:
    assert {block.note.partition(BESIDE)[0] for block in blocks("console")} <= {"", TERMINAL, GOES_ON}


def test_a_line_that_is_not_printed_is_noticed() -> None:
    assert is_shown("a\nb\nc\n", "a\n…\nc\n")
    assert not is_shown("a\nb\nc\n", "a\n…\nd\n")
    assert not is_shown("a\nb\nc\n", "a\nc\n")
    assert is_shown("at 2026-11-26T10:18:56+00:00\n", "at 2024-01-01T00:00:00+00:00\n")


def test_a_session_has_the_files_that_are_shown_above_it(run: Runner) -> None:
    shown = Block("a.md", "text", "one\n", "file a.txt")
    first = Block("a.md", "console", "$ cat a.txt; echo two > b.txt\none\n", "")
    second = Block("a.md", "console", "$ cat a.txt b.txt\none\ntwo\n$ false\n$ echo $?\n1\n", "goes on")
    (session,) = sessions([shown, first, second])
    assert printed(run, session) == [*steps(first), *steps(second)]


def test_a_question_of_a_session_in_a_terminal_is_answered(run: Runner) -> None:
    command = "printf 'Sure? [y/N] '; read answer; echo $answer"
    block = Block("a.md", "console", f"$ {command}\nSure? [y/N] n\nn\n", "in a terminal")
    assert printed(run, *sessions([block])) == steps(block)
