"""A page whose title is only guessed: a terminal is asked, a pipe is told how to say it."""

import pytest

from harness import Runner

UNTITLED = "Land: Polen\nLaufzeit: 90 min\nRegie: Andrei Tarkovsky\n"


def page(run: Runner, name: str = "the-mirror.txt") -> str:
    """A page that states no title, under a name that may be one."""
    (run.work / name).write_text(UNTITLED, "utf-8")
    return name


def written(run: Runner) -> str:
    """The catalogue as it stands."""
    return (run.home / "catalogues" / "films.toml").read_text("utf-8")


def test_a_terminal_asks_for_the_title_with_the_guess_as_default(run: Runner) -> None:
    outcome = run.terminal("import", page(run), catalogue="", typed="\ny\n", size=(200, 40))
    assert "the-mirror.txt does not surely say its film's title. Title [The mirror]: " in outcome.out
    assert outcome.code == 0
    assert 'title = "The mirror"' in " ".join(written(run).split())


def test_what_is_typed_is_the_title(run: Runner) -> None:
    outcome = run.terminal("import", page(run), catalogue="", typed="  Stalker \ny\n", size=(200, 40))
    assert outcome.code == 0
    assert 'title = "Stalker"' in " ".join(written(run).split())


def test_a_title_that_is_typed_is_written_only_once_the_plan_is_agreed_to(run: Runner) -> None:
    outcome = run.terminal("import", page(run), catalogue="", typed="Stalker\nn\n", size=(200, 40))
    assert (outcome.code, written(run)) == (0, "")
    assert "Nothing was written." in outcome.out


def test_a_terminal_that_is_closed_takes_no_guess(run: Runner) -> None:
    outcome = run.terminal("import", page(run), catalogue="", typed="\x04", size=(200, 40))
    assert (outcome.code, written(run)) == (3, "")
    assert '--set title="The mirror"' in outcome.out


def test_each_page_without_a_title_is_asked_about(run: Runner) -> None:
    names = page(run, "mirror.txt"), page(run, "stalker.txt")
    outcome = run.terminal("import", *names, catalogue="", typed="\nSolaris\ny\n", size=(200, 40))
    assert outcome.code == 0
    assert "Title [Mirror]: " in outcome.out
    assert "Title [Stalker]: " in outcome.out
    assert '"Solaris"' in written(run)


@pytest.mark.parametrize("argument", ["--yes", "--dry-run"])
def test_who_wants_no_question_gets_none(run: Runner, argument: str) -> None:
    outcome = run.terminal("import", page(run), argument, catalogue="", size=(200, 40))
    assert (outcome.code, written(run)) == (3, "")
    assert "Title [" not in outcome.out
    assert '--set title="The mirror"' in outcome.out


def test_a_title_that_is_set_is_not_asked_for(run: Runner) -> None:
    outcome = run.terminal("import", page(run), "--set", "title=Stalker", catalogue="", typed="y\n", size=(200, 40))
    assert outcome.code == 0
    assert "Title [" not in outcome.out
    assert '"Stalker"' in written(run)


@pytest.mark.parametrize("arguments", [("--yes",), ("--dry-run",), ()])
def test_a_pipe_is_told_how_to_say_the_title(run: Runner, arguments: tuple[str, ...]) -> None:
    outcome = run("import", page(run), *arguments, catalogue="")
    assert (outcome.code, written(run)) == (3, "")
    assert '--set title="The mirror"' in outcome.err


def test_the_hint_of_a_pipe_does_what_it_says(run: Runner) -> None:
    outcome = run("import", page(run), "--set", "title=The mirror", "--yes", catalogue="")
    assert outcome.code == 0
    assert '"The mirror"' in written(run)


def test_a_guess_acts_on_no_terminal(run: Runner) -> None:
    """A name of a file may hold what moves a cursor; it is shown as text."""
    outcome = run.terminal("import", page(run, "the\x1b[2Jmirror.txt"), catalogue="", typed="\x04", size=(200, 40))
    assert "\x1b[2J" not in outcome.out
