"""``filmcat where``: which catalogue is used and why; a folder of files that says that it is a catalogue."""

import json
import sys
from pathlib import Path

import pytest

from harness import BUNDLED, Outcome, Runner, film

MARKED = "# mine\nschema = 1\n\n" + film("Solaris", "year = 1972")


def ask(run: Runner, script: str, **env: str) -> Outcome:
    """Run a script in which filmcat is called without a catalogue."""
    return run.shell(f'filmcat() {{ "$PYTHON" -m filmcat "$@"; }}\n{script}', env={"PYTHON": sys.executable, **env})


def written(run: Runner, **files: str) -> Path:
    """A folder below the work folder with these files, named without their ending."""
    folder = run.work / "films"
    (folder / "inner" / "deep").mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def where(run: Runner, script: str = "filmcat where --json", **env: str) -> dict[str, object]:
    found = json.loads(ask(run, script, **env).out)
    assert isinstance(found, dict)
    return found


def test_a_folder_that_says_that_it_is_a_catalogue_is_found_from_inside_and_above(run: Runner) -> None:
    folder = written(run, a=film("Mutt", "year = 2023"), b=MARKED)
    for place in ("films", "films/inner", "films/inner/deep"):
        outcome = ask(run, f"cd {place}; filmcat list -f ids")
        assert outcome == (0, "mutt-2023\nsolaris-1972\n", "")
    assert where(run, "cd films/inner; filmcat where --json")["catalogue"] == str(folder)


@pytest.mark.parametrize("said", ["", "schema = 2\n", "# schema = 1\n", "schema = 10\n", "title = 'schema = 1'\n"])
def test_a_folder_that_does_not_say_so_is_not_found(run: Runner, said: str) -> None:
    written(run, a=said + film("Mutt"), b=film("Solaris") + "schema = 1\n")
    assert where(run, "cd films; filmcat where --json")["films"] == 82


@pytest.mark.parametrize(
    "said", ["schema = 1", "schema=1 # the format", "\ufeffschema = 1", "rating_scale = 10\nschema = 1"]
)
def test_it_says_so_in_any_spelling_of_toml(run: Runner, said: str) -> None:
    written(run, a=f"{said}\n{film('Mutt')}", b=film("Solaris"))
    assert where(run, "cd films; filmcat where --json")["films"] == 2


def test_a_nearer_films_toml_wins(run: Runner) -> None:
    folder = written(run, a=MARKED)
    (folder / "inner" / "films.toml").write_text(film("Mutt", "year = 2023"), encoding="utf-8")
    assert ask(run, "cd films/inner/deep; filmcat list -f ids").out == "mutt-2023\n"
    assert ask(run, "cd films; filmcat list -f ids").out == "solaris-1972\n"
    (folder / "films.toml").write_text(film("Mutt", "year = 2023"), encoding="utf-8")
    assert ask(run, "cd films; filmcat list -f ids").out == "mutt-2023\n"


def test_files_of_other_programs_are_passed_over_in_one_line(run: Runner) -> None:
    folder = written(run, a=MARKED, pyproject="[tool.x]\na = 1\n", broken="= =\n", empty="", marked="schema = 1\n")
    outcome = run("list", "-f", "ids", catalogue=folder)
    assert (outcome.code, outcome.out) == (0, "solaris-1972\n")
    assert outcome.err == "Passed over, for it holds no records: films/broken.toml, films/pyproject.toml.\n"


def test_a_broken_record_of_a_folder_is_told_all_the_same(run: Runner) -> None:
    folder = written(run, a=MARKED, b="[[film]]\ntitle = \n", pyproject="[tool.x]\n")
    outcome = run("list", "-f", "ids", catalogue=folder)
    assert (outcome.code, outcome.out) == (3, "solaris-1972\n")
    assert "films/b.toml:2:9: " in outcome.err


def test_a_single_file_that_is_no_catalogue_is_never_passed_over(run: Runner) -> None:
    assert run("list", catalogue="[tool.x]\na = 1\n").code == 3


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("filmcat -C films/a.toml where --json", "named with -C"),
        ("FILMCAT_CATALOGUE=films/a.toml filmcat where --json", "named by $FILMCAT_CATALOGUE"),
        ("cd films; filmcat where --json", "the nearest, in this folder or above it"),
        ("filmcat where --json", "the one that ships with filmcat; there is no other"),
    ],
)
def test_it_says_why_a_catalogue_is_used(run: Runner, script: str, reason: str) -> None:
    written(run, a=MARKED)
    assert where(run, script)["reason"] == reason


def test_it_tells_files_index_journal_and_what_is_broken(run: Runner) -> None:
    folder = written(run, a=MARKED, b="[[film]]\ntitle = \n" + film("Mutt") + '[[person]]\nname = "Nina"\n', x="[a]\n")
    outcome = run("where", catalogue=folder)
    lines = [" ".join(line.split()) for line in outcome.out.splitlines()]
    assert outcome.code == 3
    assert lines[0] == f"catalogue {folder}"
    assert lines[2:6] == ["holds 2 films, 1 person", "files a.toml: 1 film, 0 persons", "b.toml: 1 film, 1 person",
                          "passed over x.toml: no records"]  # fmt: skip
    assert lines[6].endswith(".index, absent")
    assert lines[7].endswith(".journal, 0 writes")
    assert lines[8].startswith("unreadable films/b.toml:2:9: ")


def test_the_index_is_fresh_absent_or_out_of_date(tmp_path: Path) -> None:
    run = Runner(tmp_path / "home", has_asked=False)

    def state(path: Path) -> object:
        return json.loads(run("where", "--json", catalogue=path).out)["index"]["state"]

    assert [state(BUNDLED), state(BUNDLED)] == ["absent", "fresh"]
    path = run.written(film("Mutt"))
    assert state(path) == "absent"
    path.write_text(film("Mutt") * 2, encoding="utf-8")
    assert state(path) == "out of date"


def test_what_was_written_is_counted(run: Runner) -> None:
    path = run.written(film("Mutt"))
    assert run("edit", "mutt", "year=2023", catalogue=path).code == 0
    assert json.loads(run("where", "--json", catalogue=path).out)["journal"]["writes"] == 1


def test_where_there_is_none_it_says_how_to_begin_one(run: Runner) -> None:
    outcome = run("where", catalogue=run.home / "nowhere.toml")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("There is no catalogue at ")
    assert "\n\nhint: filmcat -C " in outcome.err


def test_the_one_that_ships_is_a_catalogue_too(run: Runner) -> None:
    assert "holds        82 films" in run("where", catalogue=BUNDLED).out
