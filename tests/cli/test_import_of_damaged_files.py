"""Half a file is never taken, a plan that cannot be printed never written, and a file that is no catalogue never."""

from pathlib import Path

import pytest

from harness import Outcome, Runner, film

MIRROR = film("Mirror", "year = 1975")
HALF = (
    'Title,Year,Director\nIda,2013,Paweł Pawlikowski\nStalker,1979,"Andrei Tarkovsky\nCold War,2018,Paweł Pawlikowski\n'
)
TABLE = "Title,Year\nIda,2013\n"


def imported(run: Runner, content: str | bytes, *argv: str, name: str = "a.csv") -> Outcome:
    """Import a file with this content into a catalogue of one film."""
    (run.work / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return run("import", name, *argv, catalogue=MIRROR)


def catalogue(run: Runner) -> str:
    return (run.home / "catalogues" / "films.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (HALF, "a.csv"),
        ('[{"title": "Ida"}, {"title": "Mir', "a.json"),
        ('{"title": "Ida"}\n{"title": \n{"title": "Ran"}\n', "a.jsonl"),
        ("Title\nAmélie\nPlay Büro\n".encode() + b"M\xe4dchen\n", "a.csv"),
    ],
)
def test_a_file_that_breaks_off_is_not_taken_at_all(run: Runner, content: str | bytes, name: str) -> None:
    outcome = imported(run, content, "--yes", name=name)
    assert (outcome.code, catalogue(run)) == (3, MIRROR)
    assert name in outcome.err
    assert "Nothing is written: not all of it could be read.\n\nhint: --keep-going" in outcome.err
    assert "new " not in outcome.err


def test_keep_going_takes_what_stands_before_the_damage(run: Runner) -> None:
    outcome = imported(run, HALF, "--yes", "--keep-going")
    assert outcome.code == 0
    assert "a.csv:3: " in outcome.err
    assert 'title   = "Ida"' in catalogue(run)
    assert "Stalker" not in catalogue(run)


def test_one_damaged_file_keeps_the_others_from_being_written(run: Runner) -> None:
    (run.work / "b.csv").write_text(TABLE, encoding="utf-8")
    (run.work / "a.csv").write_text(HALF, encoding="utf-8")
    outcome = run("import", "b.csv", "a.csv", "--yes", catalogue=MIRROR)
    assert (outcome.code, catalogue(run)) == (3, MIRROR)


def test_a_row_without_a_title_is_no_damage(run: Runner) -> None:
    outcome = imported(run, "Title,Year\n,1979\nIda,2013\n", "--yes")
    assert outcome.code == 0
    assert "a.csv:2: Line 2: a film without a title." in outcome.err
    assert 'title   = "Ida"' in catalogue(run)


def test_a_plan_that_cannot_be_printed_is_not_written(run: Runner) -> None:
    (run.work / "a.csv").write_text(TABLE, encoding="utf-8")
    (run.work / "films.toml").write_text(MIRROR, encoding="utf-8")
    outcome = run.shell("filmcat import a.csv --yes --json -C films.toml > /dev/full")
    assert outcome.code == 5
    assert (run.work / "films.toml").read_text(encoding="utf-8") == MIRROR


def test_an_encoding_may_be_said_and_must_be_one(run: Runner) -> None:
    assert imported(run, "Title\nСталкер\n".encode("cp866"), "--yes", "--encoding", "cp866").code == 0
    assert 'title   = "Сталкер"' in catalogue(run)
    outcome = imported(run, TABLE, "--encoding", "nonsense", "--dry-run")
    assert outcome == (
        2,
        "",
        "There is no encoding “nonsense”.\n\nhint: --encoding cp1252, or cp1250, cp1251, utf-16\n",
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("data.json", b'{"a": 1}'),
        ("films.csv", b"Title,Year\nIda,2013\n"),
        ("wide.toml", '[[film]]\ntitle = "Ida"\n'.encode("utf-16")),
        ("latin.toml", '[[film]]\ntitle = "Mädchen"\n'.encode("latin-1")),
        ("pyproject.toml", b'[project]\nname = "x"\n'),
    ],
)
def test_a_file_that_is_no_catalogue_is_never_written_to(run: Runner, name: str, content: bytes) -> None:
    path = Path(run.work / name)
    path.write_bytes(content)
    (run.work / "a.csv").write_text(TABLE, encoding="utf-8")
    outcome = run.shell(f"filmcat import a.csv --yes -C {name}")
    assert (outcome.code, path.read_bytes()) == (5, content)
    assert "it is not a catalogue" in outcome.err


def test_ratings_of_ten_make_a_catalogue_of_ten(run: Runner) -> None:
    assert imported(run, "Title,Year,Rating\nIda,2013,8.5\n", "--yes").code == 0
    assert catalogue(run).startswith("rating_scale = 10\n\n")
    assert "rating  = 8.5\n" in catalogue(run)


def test_ratings_become_those_that_the_catalogue_says(run: Runner) -> None:
    (run.work / "a.csv").write_text("Title,Year,Rating\nIda,2013,8.1\nRan,1985,4\n", encoding="utf-8")
    rated = film("Mirror", "year = 1975", "rating = 4.5")
    outcome = run("import", "a.csv", "--yes", catalogue=rated)
    assert "The ratings of 2 films are converted to the catalogue's, of 5: 8.1 of 10 is 4.05." in outcome.err
    assert catalogue(run).startswith(rated)
    assert "rating  = 4.05\n" in catalogue(run)
    assert run("import", "a.csv", "--yes", catalogue=f"rating_scale = 100\n\n{rated}").code == 0
    assert "rating  = 81\n" in catalogue(run)


def test_a_scale_that_is_none_is_a_problem(run: Runner) -> None:
    outcome = run("list", catalogue=f'rating_scale = "ten"\n\n{MIRROR}')
    assert "`rating_scale` is “ten”; write a whole number up to 100, as 5 or 10" in outcome.err
