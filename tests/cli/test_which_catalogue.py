"""Which catalogue is asked: the one named, the environment's, the nearest, one's own, the one that ships."""

import sys
from pathlib import Path

import pytest

from harness import BUNDLED, ROOT, Outcome, Runner, film


@pytest.fixture
def home(tmp_path: Path) -> Runner:
    """A home with every catalogue that could be meant, each of one film named by its place."""
    run = Runner(tmp_path / "home")
    for place in (
        "named.toml", "variable.toml", "work/films.toml", "work/data/films.toml", "films.toml", "data/films.toml",
        "folder/b.toml", "folder/a.toml", "folder/.hidden.toml", "folder/notes.txt", ".local/share/filmcat/films.toml",
        "xdg/filmcat/films.toml", "../films.toml",
    ):  # fmt: skip
        path = run.home / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(film(place.replace("/", " ")), encoding="utf-8")
    return run


def listed(run: Runner, script: str = "filmcat list", **env: str) -> list[str]:
    outcome = ask(run, script, **env)
    assert (outcome.code, outcome.err) == (0, "")
    return [row[1] for row in outcome.rows]


def ask(run: Runner, script: str, **env: str) -> Outcome:
    """Run a script in which filmcat is called without a catalogue."""
    return run.shell(f'filmcat() {{ "$PYTHON" -m filmcat "$@"; }}\n{script}', env={"PYTHON": sys.executable, **env})


def test_the_option_comes_first_before_or_behind_the_command(home: Runner) -> None:
    for script in (
        "filmcat -C ../named.toml list",
        "filmcat list -C ../named.toml",
        "filmcat --catalogue=../named.toml list",
        "filmcat -C ../variable.toml list -C ../named.toml",
        "filmcat list -C ~/named.toml",
        "filmcat list -C '~/named.toml'",
    ):
        assert listed(home, script, FILMCAT_CATALOGUE="../variable.toml") == ["named.toml"]


def test_the_environment_comes_before_the_folder(home: Runner) -> None:
    assert listed(home, FILMCAT_CATALOGUE="../variable.toml") == ["variable.toml"]
    assert listed(home, FILMCAT_CATALOGUE="") == ["work films.toml"]


def test_the_nearest_folder_up_to_the_home_folder_comes_next(home: Runner) -> None:
    assert listed(home) == ["work films.toml"]
    (home.work / "films.toml").unlink()
    assert listed(home) == ["work data films.toml"]
    (home.work / "data" / "films.toml").unlink()
    assert listed(home) == ["films.toml"]
    assert listed(home, "mkdir -p a/b; cd a/b; filmcat list") == ["films.toml"]
    (home.home / "films.toml").unlink()
    assert listed(home) == ["data films.toml"]


def test_above_the_home_folder_nothing_is_looked_for_but_one_s_own(home: Runner) -> None:
    without_nearest(home)
    assert listed(home) == [".local share filmcat films.toml"]
    assert listed(home, XDG_DATA_HOME=str(home.home / "xdg")) == ["xdg filmcat films.toml"]
    assert listed(home, XDG_DATA_HOME="xdg") == [".local share filmcat films.toml"]


def test_the_one_that_ships_comes_last(home: Runner) -> None:
    without_nearest(home)
    (home.home / ".local" / "share" / "filmcat" / "films.toml").unlink()
    assert listed(home) == [row[1] for row in home("list", catalogue=BUNDLED).rows]


def test_a_checkout_asks_its_own_catalogue(home: Runner) -> None:
    assert listed(home, f"cd {ROOT / 'src'}; filmcat list -n 1", HOME="/nowhere") == ["We Will Not Fade Away"]


def test_a_folder_is_one_catalogue_in_the_order_of_its_names(home: Runner) -> None:
    assert listed(home, "filmcat -C ../folder list") == ["folder a.toml", "folder b.toml"]


def test_a_folder_that_is_gone_is_no_obstacle(home: Runner) -> None:
    assert listed(home, "mkdir gone; cd gone; rmdir ../gone; filmcat -C ~/named.toml list") == ["named.toml"]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere.toml", "There is no catalogue at "),
        ("/dev/null", "The catalogue /dev/null is not a file."),
        ("empty", "The folder "),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(home: Runner, path: str, said: str) -> None:
    (home.work / "empty").mkdir()
    for script in (
        f"filmcat -C {path} list",
        f"filmcat show x -C {path}",
        f"FILMCAT_CATALOGUE={path} filmcat person x",
    ):
        outcome = ask(home, script)
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.startswith(said)
        assert "\n\nhint: " in outcome.err


def without_nearest(run: Runner) -> None:
    for place in ("work/films.toml", "work/data/films.toml", "films.toml", "data/films.toml"):
        (run.home / place).unlink()
