"""The owner's editor: on a private file, which stays where anything goes wrong."""

import os
import signal
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from filmcat.editing.editor import DraftFile, Editor, editor
from filmcat.errors import DraftKept, DraftNotEdited, UsageError


def python(code: str) -> Editor:
    """An editor that does this with the file ``path``."""
    return Editor((sys.executable, "-c", f"import os, signal, sys, time; path = sys.argv[-1]; {code}"))


APPEND = "open(path, 'a').write('more\\n')"


def draft_file(folder: Path, text: str = "text\n", name: str = "mutt-2023") -> DraftFile:
    return DraftFile(str(folder / "state"), name, text)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"VISUAL": "code --wait", "EDITOR": "vi"}, ("code", "--wait")),
        ({"EDITOR": "emacs -nw"}, ("emacs", "-nw")),
        ({"VISUAL": " ", "EDITOR": "'/opt/my editor'"}, ("/opt/my editor",)),
        ({}, ("vi",)),
    ],
)
def test_visual_comes_before_editor_and_vi_last(environment: dict[str, str], words: tuple[str, ...]) -> None:
    assert editor(environment, is_terminal=True).words == words


def test_an_editor_that_is_set_is_run_without_a_terminal_and_vi_is_not() -> None:
    assert editor({"EDITOR": "ed"}, is_terminal=False).words == ("ed",)
    with pytest.raises(UsageError) as error:
        editor({}, is_terminal=False)
    assert "VISUAL" in error.value.hint
    with pytest.raises(UsageError, match="no command"):
        editor({"EDITOR": "'vi"}, is_terminal=True)


def test_the_text_comes_back_and_whether_it_changed(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    assert file.edit(python("pass")) == ("text\n", False)
    assert file.edit(python(APPEND)) == ("text\nmore\n", True)
    file.replace("# line 1\ntext\nmore\n")
    assert file.edit(python("pass")) == ("# line 1\ntext\nmore\n", False)


def test_arguments_of_an_editor_stand_before_the_file(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    words = (*python("open(path, 'w').write(sys.argv[1])").words, "--wait")
    assert file.edit(Editor(words)).text == "--wait"


def test_the_file_is_private_and_bears_the_name_of_the_record(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    assert os.path.basename(file.path) == "mutt-2023.toml"
    assert stat.S_IMODE(os.stat(file.path).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(file.path)).st_mode) == 0o700
    assert draft_file(tmp_path).path != file.path


@pytest.mark.parametrize("name", ["../../a/b", ".hidden", "", "a\nb", "ї" * 300])
def test_no_name_leads_elsewhere_or_is_too_long(name: str, tmp_path: Path) -> None:
    path = draft_file(tmp_path, name=name).path
    assert os.path.dirname(os.path.dirname(path)) == str(tmp_path / "state")
    assert not os.path.basename(path).startswith(".")


def test_nothing_is_left_of_a_file_that_is_done_with(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    file.remove()
    file.remove()
    assert os.listdir(tmp_path / "state") == []


def test_bytes_that_are_no_text_and_line_breaks_come_through(tmp_path: Path) -> None:
    file = draft_file(tmp_path, "a\r\n\udcff\n")
    assert file.edit(python("pass")) == ("a\r\n\udcff\n", False)
    assert file.edit(python("open(path, 'wb').write(b'\\xef\\xbb\\xbfa')")).text == "a"


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (Editor(("/nonexistent/editor",)), "cannot be started: no such file or directory"),
        (Editor(("/",)), "cannot be started: permission denied"),
        (python("sys.exit(3)"), "ended with code 3"),
        (python("os.kill(os.getpid(), signal.SIGKILL)"), "was ended by signal 9"),
        (python("os.unlink(path)"), "left no text"),
    ],
)
def test_an_editor_that_fails_is_told_with_the_path_of_the_draft(run: Editor, said: str, tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    with pytest.raises(DraftNotEdited) as error:
        file.edit(run)
    assert said in error.value.message
    assert file.path in error.value.hint
    assert error.value.exit_code == 5
    assert os.path.exists(file.path) == ("left no text" not in said)


def after_writing(file: DraftFile, do: Callable[[], None]) -> threading.Thread:
    """Does something once the editor has written."""

    def wait() -> None:
        deadline = threading.Event()
        while "more" not in Path(file.path).read_text("utf-8") and not deadline.wait(0.01):
            pass
        do()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_ends_filmcat_keeps_the_draft(number: int, tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    before = signal.getsignal(number)
    thread = after_writing(file, lambda: os.kill(os.getpid(), number))
    with pytest.raises(DraftKept) as error:
        file.edit(python(f"{APPEND}; time.sleep(60)"))
    thread.join()
    assert error.value.exit_code == 130
    assert file.path in error.value.hint
    assert Path(file.path).read_text("utf-8") == "text\nmore\n"
    assert signal.getsignal(number) == before


def test_an_interrupt_is_for_the_editor_alone(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    code = f"{APPEND}; os.kill(os.getppid(), signal.SIGINT)"
    assert file.edit(python(code)).is_changed


def test_an_editor_that_ends_at_an_interrupt_keeps_the_draft(tmp_path: Path) -> None:
    file = draft_file(tmp_path)
    code = f"signal.signal(signal.SIGINT, signal.SIG_DFL); {APPEND}; os.kill(os.getpid(), signal.SIGINT)"
    with pytest.raises(DraftKept) as error:
        file.edit(python(code))
    assert error.value.exit_code == 130
    assert Path(file.path).read_text("utf-8") == "text\nmore\n"
