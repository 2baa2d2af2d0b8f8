"""The index follows its catalogue: ids, edits of every kind, and files of every kind."""

import os
import sqlite3
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from filmcat.disk import files
from harness import Runner, film, opened


def test_films_of_one_title_and_year_are_numbered_in_the_order_of_the_file(run: Runner) -> None:
    same = [film("Solaris", "year = 1972", f"runtime = {minutes}") for minutes in (1, 2, 3)]
    assert run("list", catalogue="".join(same)).ids == ["solaris-1972", "solaris-1972-2", "solaris-1972-3"]


def test_a_number_is_left_out_where_a_title_has_it(run: Runner) -> None:
    titles = ["X", "X 2", "X", "X-2", "X", "X 2 2"]
    assert run("list", catalogue="".join(map(film, titles))).ids == ["x", "x-2", "x-3", "x-2-3", "x-4", "x-2-2"]


def test_an_id_fixed_by_hand_stays_and_counts(run: Runner) -> None:
    films = [film("A", 'id = "solaris-1972"'), film("Solaris", "year = 1972"), film("B", 'id = "my.film"')]
    assert run("list", catalogue="".join(films)).ids == ["solaris-1972", "solaris-1972-2", "my.film"]


def test_the_first_of_two_films_keeps_its_id_when_they_change_places(run: Runner) -> None:
    one, two = film("A", "year = 2000", "runtime = 1"), film("A", "year = 2000", "runtime = 2")
    for first, second in ((one, two), (two, one), (one, two)):
        rows = run("list", "--fields", "id,runtime", catalogue=first + second).rows
        assert [row[0] for row in rows] == ["a-2000", "a-2000-2"]
        assert rows[0][1] == first[-2]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (1_700_000_000_123_456_789, 1_700_000_000_124_000_000),  # the usual: within one tick of some milliseconds
        (1_700_000_000_123_456_789, 1_700_000_000_173_456_789),  # as late as that may be
        (1_700_000_000_000_000_000, 1_700_000_002_000_000_000),  # a file system that keeps every second second
    ],
)
def test_an_edit_within_one_tick_of_the_clock_is_seen(run: Runner, written: int, read: int) -> None:
    catalogue = run.written(film("Old"))
    with coarse_clock(written, read):
        for title in ("Old", "New", "Now"):
            with catalogue.open("r+") as file:  # the same size, and for this clock the same time
                file.write(film(title))
            assert run("list", catalogue=catalogue).ids == [title.casefold()]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (1_700_000_000_123_456_789, 1_700_000_000_173_456_790),
        (1_700_000_000_000_000_000, 1_700_000_002_000_000_001),
    ],
)
def test_a_file_that_was_at_rest_for_a_tick_is_not_read_again(run: Runner, written: int, read: int) -> None:
    catalogue = run.written(film("Old"))
    with coarse_clock(written, read):
        run("list", catalogue=catalogue)
        with mock.patch("filmcat.index.build.full.renewed", side_effect=AssertionError("read again")):
            assert run("list", catalogue=catalogue).ids == ["old"]


@contextmanager
def coarse_clock(written: int, read: int) -> Iterator[None]:
    """A file system by which every file was written at one time (in nanoseconds), and a time at which all is read."""
    stamp = files.stamp_of

    def coarse(path: str, found: os.stat_result) -> files.Stamp:
        return stamp(path, found)._replace(modified=written, changed=written)

    with mock.patch.object(files, "stamp_of", coarse), mock.patch.object(time, "time_ns", return_value=read):
        yield


def test_an_index_of_a_file_that_changed_meanwhile_is_closed_before_the_next_is_made(tmp_path: Path) -> None:
    path = tmp_path / "films.toml"
    made: list[mock.Mock] = []
    path.write_text("")

    def work(_stamps: list[files.Stamp], _read_at: int) -> mock.Mock:
        assert all(one.close.called for one in made)
        path.write_text(path.read_text() + "#")
        made.append(mock.Mock())
        return made[-1]

    assert files.at_rest(str(path), work) is made[-1]
    assert [one.close.called for one in made] == [True, False]


def test_a_role_that_nobody_has_any_more_is_unknown_again(run: Runner) -> None:
    with_role = film("A", credits='zither_player = "Ann Lee"')
    assert run("list", "zither_player:ann", catalogue=with_role).ids == ["a"]
    assert run("list", "zither_player:ann", catalogue=film("A")).code == 2
    assert run("list", "zither_player:ann", catalogue=with_role).ids == ["a"]


def test_a_person_who_is_gone_is_not_suggested(run: Runner) -> None:
    assert run("person", "Ann Lea", catalogue=film("A", credits='music = "Ann Lee"')).err.count("Ann Lee") == 1
    assert "Ann Lee" not in run("person", "Ann Lea", catalogue=film("A", credits='music = "Bo"')).err


def test_a_folder_follows_its_files(run: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "b.toml").write_text(film("B"))
    (folder / "note.txt").write_text(film("Not this one"))
    (folder / ".hidden.toml").write_text(film("Nor this one"))
    assert run("list", catalogue=folder).ids == ["b"]
    (folder / "a.toml").write_text(film("A"))
    assert run("list", catalogue=folder).ids == ["a", "b"]
    (folder / "a.toml").rename(folder / "c.toml")
    assert run("list", catalogue=folder).ids == ["b", "a"]
    (folder / "b.toml").rename(folder / "x")
    (folder / "c.toml").rename(folder / "b.toml")
    (folder / "x").rename(folder / "c.toml")
    assert run("list", catalogue=folder).ids == ["a", "b"]
    (folder / "b.toml").unlink()
    assert run("list", catalogue=folder).ids == ["b"]


def test_a_problem_is_named_with_the_file_that_it_stands_in_now(run: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "a.toml").write_text("\n\n" + film("A", "year = 'soon'"))
    assert "a.toml:5:1: `year`" in run("list", catalogue=folder).err
    (folder / "a.toml").rename(folder / "b.toml")
    assert "b.toml:5:1: `year`" in run("list", catalogue=folder).err
    (folder / "b.toml").write_text(film("B") + film("A", "year = 'soon'"))
    assert "b.toml:5:1: `year`" in run("list", catalogue=folder).err


def test_problems_come_in_the_order_of_the_file(run: Runner) -> None:
    broken = film("A", "year = 'x'", "runtime = 'x'") + "[[film]]\n" + film("B", "titles = { z = 1, a = 2 }")
    lines = run("list", catalogue=broken).err.splitlines()
    places = [tuple(map(int, line.split(":")[1:3])) for line in lines if line.count(":") > 2]
    assert places == sorted(places)
    assert len(places) == 5


def test_a_link_to_nowhere_among_the_files_is_told(run: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "a.toml").write_text(film("A"))
    (folder / "b.toml").symlink_to(tmp_path / "gone.toml")
    outcome = run("list", catalogue=folder)
    assert (outcome.code, outcome.out) == (2, "")
    assert "b.toml" in outcome.err


def test_a_link_to_a_catalogue_is_that_catalogue(run: Runner, tmp_path: Path) -> None:
    catalogue = run.written(film("A"))
    link = tmp_path / "link.toml"
    link.symlink_to(catalogue)
    assert run("list", catalogue=link).ids == ["a"]
    catalogue.write_text(film("B"))
    assert run("list", catalogue=link).ids == ["b"]


def test_a_pipe_is_no_catalogue_and_nobody_waits_for_it(run: Runner, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    outcome = run("list", catalogue=tmp_path / "pipe.toml")
    assert outcome.code == 2
    assert "is not a file" in outcome.err
    (tmp_path / "a.toml").write_text(film("A"))
    assert run("list", catalogue=tmp_path).ids == ["a"]


def test_a_file_that_may_not_be_read_is_told(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = run.written(film("A"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(catalogue))

    monkeypatch.setattr("builtins.open", refuse)
    outcome = run("list", catalogue=catalogue)
    assert outcome.code == 2
    assert "cannot be read: permission denied" in outcome.err


@pytest.mark.parametrize("name", ["a b.toml", "a%20b?c#d.toml", "ключ.toml", "a!b.toml", "é" * 120 + ".toml"])
def test_a_catalogue_may_have_any_name(run: Runner, name: str) -> None:
    catalogue = run.written(film("A"), name)
    assert run("list", catalogue=catalogue).ids == ["a"]
    assert run("list", catalogue=catalogue).ids == ["a"]
    assert len(list(run.cache.glob("*.index"))) == 1


def test_a_name_that_is_no_text_is_a_name_too(run: Runner, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.toml"
    with open(path, "wb") as file:
        file.write(film("A", "year = 'soon'").encode())
    for _ in range(2):
        outcome = run("list", catalogue=Path(os.fsdecode(path)))
        assert (outcome.code, outcome.ids) == (0, ["a"])
        assert ":3:1: `year`" in outcome.err


def test_a_home_whose_name_is_no_text_is_a_home_too(run: Runner, tmp_path: Path) -> None:
    home = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    os.mkdir(home)
    for _ in range(2):
        assert run("list", catalogue=film("A"), env={"HOME": home}).ids == ["a"]


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000, b"SQLite format 3\0", b"\0" * 8192])
def test_garbage_in_the_place_of_the_index_is_no_matter(run: Runner, content: bytes) -> None:
    catalogue = run.written(film("A"))
    run("list", catalogue=catalogue)
    (index,) = run.cache.glob("*.index")
    index.write_bytes(content)
    assert run("list", catalogue=catalogue) == (0, "a\tA\t\t\t\t\t\t\n", "")


def test_somebody_else_s_database_in_the_place_of_the_index_is_no_matter(run: Runner) -> None:
    catalogue = run.written(film("A"))
    run("list", catalogue=catalogue)
    (index,) = run.cache.glob("*.index")
    index.unlink()
    with sqlite3.connect(index) as foreign:
        foreign.execute("CREATE TABLE film (id, line)")
    foreign.close()
    assert run("list", catalogue=catalogue).ids == ["a"]


def test_a_catalogue_of_texts_with_headers_follows_its_edits(run: Runner) -> None:
    for title in ("One", "Two"):
        text = f"[[film]]\ntitle = '{title}'\nnotes = '''\n[[film]]\ntitle = \"inside\"\n'''\n{film('Last')}"
        assert len(tomllib.loads(text)["film"]) == 2
        assert run("list", catalogue=text).ids == [title.casefold(), "last"]


def test_twenty_thousand_problems_are_each_named_at_their_line(run: Runner) -> None:
    catalogue = run.written("[[film]]\nyear = 1\n" * 20_000)
    problems = opened(catalogue, run.home).problems()
    assert [problem.line for _, problem in problems] == list(range(1, 40_000, 2))
