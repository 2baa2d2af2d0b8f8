"""What a catalogue says of its ratings is written with them, and taken back with them."""

import pytest

from harness import Runner, film

RATED = "Title,Year,Rating\nIda,2013,8.5\n"
MIRROR = film("Mirror", "year = 1975")


def content(run: Runner) -> str:
    return (run.home / "catalogues" / "films.toml").read_bytes().decode("utf-8")


@pytest.mark.parametrize(
    ("before", "head"),
    [
        ("", "rating_scale = 10\n\n"),
        (MIRROR, "rating_scale = 10\n\n[[film]]\n"),
        (f"schema = 1\n\n{MIRROR}", "schema = 1\nrating_scale = 10\n\n[[film]]\n"),
        (f"\ufeff# Mine\n\n{MIRROR}", "\ufeffrating_scale = 10\n\n# Mine\n\n[[film]]\n"),
        (f"schema = 1\n\n{MIRROR}".replace("\n", "\r\n"), "schema = 1\r\nrating_scale = 10\r\n\r\n[[film]]\r\n"),
        ("schema = 1", "schema = 1\nrating_scale = 10\n"),
    ],
)
def test_undo_takes_the_scale_back_and_redo_writes_it_again(run: Runner, before: str, head: str) -> None:
    (run.work / "a.csv").write_text(RATED, encoding="utf-8")
    path = run.written("")
    path.write_bytes(before.encode())
    assert run("import", "a.csv", "--yes", catalogue=path).code == 0
    written = content(run)
    assert written.startswith(head)
    assert run("undo", catalogue=path).code == 0
    assert content(run) == before
    assert run("redo", catalogue=path).code == 0
    assert content(run) == written


def test_a_catalogue_that_is_made_says_it_below_its_schema(run: Runner) -> None:
    (run.work / "a.csv").write_text(RATED, encoding="utf-8")
    assert run("import", "a.csv", "--yes", catalogue=run.work / "new.toml").code == 0
    made = (run.work / "new.toml").read_text(encoding="utf-8")
    assert made.startswith("schema = 1\nrating_scale = 10\n\n[[film]]\n")
    assert run("undo", catalogue=run.work / "new.toml").code == 0
    assert not (run.work / "new.toml").exists()


def test_a_scale_that_was_changed_since_is_not_taken_back(run: Runner) -> None:
    (run.work / "a.csv").write_text(RATED, encoding="utf-8")
    path = run.written(MIRROR)
    assert run("import", "a.csv", "--yes", catalogue=path).code == 0
    path.write_text(content(run).replace("= 10", "= 20"), encoding="utf-8")
    outcome = run("undo", catalogue=path)
    assert outcome.code == 5
    assert "what stands before its first record has changed since, or is gone" in outcome.err


def test_of_a_folder_the_file_that_is_written_says_it(run: Runner) -> None:
    (run.work / "a.csv").write_text(RATED, encoding="utf-8")
    folder = run.work / "films"
    folder.mkdir()
    (folder / "one.toml").write_text(MIRROR * 2, encoding="utf-8")
    assert run("import", "a.csv", "--yes", catalogue=folder).code == 0
    assert (folder / "imported.toml").read_text(encoding="utf-8").startswith("schema = 1\nrating_scale = 10\n\n")


def test_a_viewing_is_rated_by_the_scale_of_the_catalogue(run: Runner) -> None:
    path = run.written(f"rating_scale = 10\n\n{MIRROR}")
    assert run("seen", "Mirror", "--rating", "9", catalogue=path).code == 0
    assert "rating = 9" in content(run)
    outcome = run("seen", "Mirror", "--rating", "11", catalogue=path)
    assert (outcome.code, "a number from 0 to 10" in outcome.err) == (2, True)


@pytest.mark.parametrize(
    ("scale", "rating", "code"), [(10, "9", 0), (10, "11", 2), (10, "-1", 2), (5, "6", 2), (5, "5", 0)]
)
def test_a_rating_that_is_assigned_is_one_of_the_scale(run: Runner, scale: int, rating: str, code: int) -> None:
    path = run.written(f"rating_scale = {scale}\n\n{MIRROR}")
    assert run("edit", "Mirror", f"rating={rating}", catalogue=path).code == code
    assert run("add", "Ida", f"rating={rating}", catalogue=path).code == code


def test_a_rating_out_of_scale_that_is_there_hinders_no_other_edit(run: Runner) -> None:
    path = run.written(film("Mirror", "rating = 90"))
    assert run("edit", "Mirror", "year=1975", catalogue=path).code == 0
