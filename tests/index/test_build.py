"""The index is the same whichever way it is made, and whatever happens to the cache."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import Corpora
from filmcat.disk import spans
from filmcat.disk.spans import cuts
from filmcat.index.build import batches, full, refresh, rows, writer
from filmcat.records import scan
from harness import BUNDLED, Outcome, Runner, film, opened

TOKENS = [b"[[film]]", b"\n", b"# c\n", b"[[person]]\n", b"x=1\n", b"\xef\xbb\xbf", b" ", b"\r\n", b'"""', b"[[", b"#"]
PARTS = ("term", "word", "link", "film", "record", "span", "problem", "role", "alias", "person")


@given(st.lists(st.sampled_from(TOKENS)).map(b"".join), st.integers(1, 9))
def test_a_file_read_in_pieces_is_cut_like_the_whole(content: bytes, size: int) -> None:
    starts = [*cuts(content), len(content)]
    whole = [content[: starts[0]], *(content[first:last] for first, last in pairwise(starts))]
    with mock.patch.object(spans, "_PIECE", size):
        assert list(spans.spans(BytesIO(content).read)) == whole


def contents(index: sqlite3.Connection) -> dict[str, set[object]]:
    """Everything that an index holds, by value."""
    links = """
        SELECT film.id, ifnull(role.key, ''), term.field, term.text, term.disambiguator, term.key, term.bare, term.roman
        FROM link JOIN film ON film.number = link.film JOIN term ON term.number = link.term
        LEFT JOIN role ON role.number = link.role
    """
    words = "SELECT term.field, term.text, word FROM word JOIN term ON term.number = word.term"
    films = """
        SELECT id, base, line, year, known, json, (
          SELECT group_concat(key) FROM (SELECT key FROM role WHERE film.roles & (1 << role.number) ORDER BY key)
        ) FROM film JOIN record USING (number)
    """
    return {"links": set(index.execute(links)), "words": set(index.execute(words)), "films": set(index.execute(films))}


def test_processes_make_the_same_index(tmp_path: Path) -> None:
    catalogue = tmp_path / "films.toml"
    catalogue.write_bytes(
        b"".join(
            BUNDLED.read_bytes().replace(b'title          = "', b'title          = "%d ' % turn) for turn in range(8)
        )
    )
    here = opened(catalogue, tmp_path / "here")._index  # noqa: SLF001 - to compare all of it
    with mock.patch.object(full, "WORTH_PROCESSES", 1), mock.patch.object(batches, "_SIZE", 1 << 16):
        elsewhere = opened(catalogue, tmp_path / "elsewhere")._index  # noqa: SLF001 - as above
    assert contents(here) == contents(elsewhere)
    assert len(contents(here)["films"]) == 8 * 82


def test_terms_that_were_forgotten_meanwhile_stand_in_the_index_once(tmp_path: Path) -> None:
    catalogue = tmp_path / "films.toml"
    of_edition = 'festivals = [{ name = "Berlinale", year = 2023, section = "Forum", awards = ["FIPRESCI Prize"] }]'
    person = '[[person]]\nname = "Alisa Kovalenko"\nalso = ["A. Kovalenko"]\n'
    further = [film(f"Film {number}", of_edition) for number in range(40)]
    catalogue.write_text("\n".join([BUNDLED.read_text("utf-8"), person, *further, person]), "utf-8")
    whole = opened(catalogue, tmp_path / "whole")._index  # noqa: SLF001 - to compare all of it
    with (
        mock.patch.object(rows, "_MANY", 40),
        mock.patch.object(writer, "_MANY_TERMS", 60),
        mock.patch.object(batches, "_SIZE", 5000),
    ):
        forgetful = opened(catalogue, tmp_path / "forgetful")._index  # noqa: SLF001 - as above
    assert everything(forgetful) == everything(whole)
    twice = "SELECT text FROM term GROUP BY field, text, disambiguator HAVING count(*) > 1"
    assert forgetful.execute(twice).fetchall() == []


def everything(index: sqlite3.Connection) -> dict[str, object]:
    """What an index holds, by value, with the parts of entries and the names of persons."""
    parts = """
        SELECT entry.text, entry.disambiguator, part.field, term.text, first, last
        FROM part JOIN term AS entry ON entry.number = entry LEFT JOIN term ON term.number = part.term
    """
    aliases = (
        "SELECT term.text, person.json FROM alias JOIN term ON term.number = term JOIN person ON person.number = person"
    )
    return {**contents(index), "parts": sorted(map(repr, index.execute(parts))),
            "aliases": sorted(map(repr, index.execute(aliases)))}  # fmt: skip


def test_without_processes_the_work_is_done_here(run: Runner) -> None:
    with (
        mock.patch.object(full, "WORTH_PROCESSES", 1),
        mock.patch("filmcat.index.build.workers.ProcessPoolExecutor", side_effect=PermissionError),
    ):
        assert len(run("list").rows) == 82


def test_after_an_edit_only_the_changed_record_is_parsed(run: Runner) -> None:
    films = [film(f"Film {number}", f"year = {1900 + number}") for number in range(100)]
    catalogue = run.written("\n".join(films))
    run("list", catalogue=catalogue)
    films[50] = film("Film changed", "year = 1950")
    catalogue.write_text("\n".join(films), "utf-8")
    with mock.patch(
        "filmcat.index.build.rows.decode_span",
        wraps=__import__("filmcat.index.build.rows", fromlist=["decode_span"]).decode_span,
    ) as decode:
        assert "film-changed-1950" in run("list", catalogue=catalogue).ids
    assert decode.call_count == 1


def test_new_times_without_new_bytes_parse_nothing(run: Runner) -> None:
    catalogue = run.written(film("Solaris", "year = 1972"))
    run("list", catalogue=catalogue)
    os.utime(catalogue, (1, 1))
    with mock.patch("filmcat.index.build.rows.decode_span", side_effect=AssertionError("parsed again")):
        assert run("list", catalogue=catalogue).ids == ["solaris-1972"]


def test_one_file_of_many_that_changed_is_parsed_alone(run: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.toml").write_text(film(f"Film {number}"), "utf-8")
    assert len(run("list", catalogue=folder).rows) == 300
    (folder / "150.toml").write_text(film("Another"), "utf-8")
    with mock.patch(
        "filmcat.index.build.rows.decode_span",
        wraps=__import__("filmcat.index.build.rows", fromlist=["decode_span"]).decode_span,
    ) as decode:
        rows = run("list", catalogue=folder).rows
    assert decode.call_count == 1
    assert [row[1] for row in rows[149:152]] == ["Film 149", "Another", "Film 151"]


@pytest.fixture
def warm(run: Runner) -> tuple[Runner, Path, Outcome]:
    """A runner that waits, with a warm index of the bundled catalogue, the index, and the right answer."""
    run.waits = True
    right = run("list", "-f", "json")
    run("list")
    return run, next(run.cache.glob("*.index")), right


def test_a_kilobyte_damaged_anywhere_is_seen(warm: tuple[Runner, Path, Outcome], corpora: Corpora) -> None:
    run, index, right = warm
    whole = index.read_bytes()
    for place in corpora("places of an index damaged", range(0, len(whole), 1024 * 8), 16):
        damaged = bytearray(index.read_bytes())
        damaged[place : place + 16] = bytes(byte ^ 0x55 for byte in damaged[place : place + 16])
        index.write_bytes(damaged)
        assert run("list", "-f", "json") == right


def test_an_index_cut_short_anywhere_is_made_anew(warm: tuple[Runner, Path, Outcome], corpora: Corpora) -> None:
    run, index, right = warm
    size = index.stat().st_size
    lengths = corpora("lengths to which an index is cut", range(0, size, 1024 * 8), 64)
    for length in (*lengths, 1, 100, 4096, size // 2, size - 1):
        os.truncate(index, length)
        assert run("list", "-f", "json") == right


def test_an_index_of_a_newer_version_is_not_used(warm: tuple[Runner, Path, Outcome]) -> None:
    run, index, right = warm
    database = sqlite3.connect(index)
    database.execute("PRAGMA user_version = 99999")
    database.execute("UPDATE film SET line = 'wrong'")
    database.commit()
    database.close()
    assert run("list", "-f", "json") == right


def test_of_a_folder_only_the_file_that_changed_is_read(run: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for letter in "ABC":
        (folder / f"{letter}.toml").write_text(film(letter), "utf-8")
    settled = mock.patch.object(refresh, "is_settled", return_value=True)
    run("list", catalogue=folder)
    (folder / "B.toml").write_text(film("Another"), "utf-8")
    with settled, mock.patch.object(refresh, "raw_spans", wraps=scan.raw_spans) as reading:
        assert run("list", catalogue=folder).ids == ["a", "another", "c"]
    (stamps,) = [call.args[0] for call in reading.call_args_list]
    assert [Path(stamp.path).name for stamp in stamps] == ["B.toml"]


def test_a_folder_in_the_place_of_the_index_is_no_matter(warm: tuple[Runner, Path, Outcome]) -> None:
    run, index, right = warm
    index.unlink()
    index.mkdir()
    assert run("list", "-f", "json") == right


def test_an_index_that_another_process_holds_is_no_matter(warm: tuple[Runner, Path, Outcome]) -> None:
    run, index, right = warm
    other = sqlite3.connect(index, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with mock.patch("filmcat.index.connection._PATIENCE", 0.05):
        assert run("list", "-f", "json") == right
    other.close()


def test_an_index_that_somebody_still_reads_is_refreshed_in_a_copy(run: Runner) -> None:
    catalogue = run.written(film("A") + film("B"))
    run("list", catalogue=catalogue)
    (index,) = run.cache.glob("*.index")
    reader = sqlite3.connect(index, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM film").fetchone() == (2,)
    catalogue.write_text(film("A") + film("B") + film("C"), "utf-8")
    with (
        mock.patch.object(full, "_PATIENCE_WITH_READERS", 1),
        mock.patch("filmcat.index.build.full._fill", side_effect=AssertionError("built anew")),
    ):
        assert run("list", catalogue=catalogue).ids == ["a", "b", "c"]
    assert reader.execute("SELECT count(*) FROM film").fetchone() == (2,)
    reader.close()
    assert stored(index) == 3
    assert sorted(path.name for path in run.cache.iterdir() if path.name.startswith(".new")) == []


def stored(index: Path) -> int:
    with closing(sqlite3.connect(index)) as connection:
        return int(connection.execute("SELECT count(*) FROM film").fetchone()[0])


def test_a_full_disk_is_no_matter(run: Runner) -> None:
    right = run("list", "-f", "json")
    run.cache.rename(run.cache.with_name("aside"))
    real = full._new_index  # noqa: SLF001 - the fault is put where a full disk strikes

    def small(place: str) -> sqlite3.Connection:
        index = real(place)
        if place != ":memory:":
            index.execute("PRAGMA max_page_count = 4")  # SQLite then says that the disk is full
        return index

    with mock.patch.object(full, "_new_index", small):
        assert run("list", "-f", "json") == right
    assert list(run.cache.glob("*")) == []


def test_a_cache_folder_that_cannot_be_made_is_no_matter(run: Runner) -> None:
    run.cache.parent.write_text("a file stands in the way")
    assert len(run("list").rows) == 82


def test_two_builders_at_once_both_answer(run: Runner) -> None:
    command = [sys.executable, "-m", "filmcat", "-C", str(BUNDLED), "list", "-f", "ids"]
    started = [subprocess.Popen(command, env=run.environment(), stdout=subprocess.PIPE) for _ in range(4)]
    answers = [process.communicate(timeout=60)[0] for process in started]
    assert {answer.count(b"\n") for answer in answers} == {82}


def test_a_catalogue_replaced_during_the_build_is_read_again(run: Runner) -> None:
    catalogue = run.written(film("Old"))
    real = batches.made_by
    replaced: list[bool] = []

    def replacing(*arguments: object, **more: object) -> object:
        if not replaced:
            replaced.append(True)
            fresh = catalogue.with_suffix(".new")
            fresh.write_text(film("New"), "utf-8")
            fresh.replace(catalogue)
        return real(*arguments, **more)  # type: ignore[arg-type]  # whatever it was called with

    with mock.patch.object(batches, "made_by", replacing):
        assert run("list", catalogue=catalogue).ids == ["new"]


def test_a_catalogue_replaced_at_every_reading_is_answered_as_it_was_read(run: Runner) -> None:
    catalogue = run.written(film("Number 0"))
    real = batches.made_by
    count = 0

    def replacing(*arguments: object, **more: object) -> object:
        nonlocal count
        count += 1
        fresh = catalogue.with_suffix(".new")
        fresh.write_text(film(f"Number {count}"), "utf-8")
        fresh.replace(catalogue)
        return real(*arguments, **more)  # type: ignore[arg-type]  # whatever it was called with

    with mock.patch.object(batches, "made_by", replacing):
        outcome = run("list", catalogue=catalogue)
    assert outcome.code == 0
    assert len(outcome.ids) == 1
    assert count < 10


def test_ctrl_c_during_a_build_leaves_no_half_index(run: Runner, tmp_path: Path) -> None:
    catalogue = tmp_path / "large.toml"
    catalogue.write_bytes(BUNDLED.read_bytes() * 120)
    command = [sys.executable, "-m", "filmcat", "-C", str(catalogue), "list", "-n", "1"]
    process = subprocess.Popen(command, env=run.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 30
    while not list(run.cache.glob(".new-*")) and time.monotonic() < deadline and process.poll() is None:
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said == b""
    assert list(run.cache.glob("*.index")) == []
    catalogue.write_bytes(BUNDLED.read_bytes())  # all of it would take seconds
    assert run("list", "-n", "1", catalogue=catalogue).code == 0


def test_ctrl_c_in_the_moment_in_which_a_new_index_is_made_leaves_none(run: Runner) -> None:
    really = os.open

    def interrupted(path: str, *flags: int, **more: int) -> int:
        handle = really(path, *flags, **more)
        if ".new-" in os.fspath(path):
            os.close(handle)
            raise KeyboardInterrupt
        return handle

    with mock.patch.object(os, "open", interrupted):
        assert run("list").code == 130
    assert [path.name for path in run.cache.iterdir()] == []


def test_indexes_of_catalogues_that_are_gone_are_deleted(run: Runner) -> None:
    gone = run.written(film("Gone"), "gone.toml")
    run("list", catalogue=gone)
    gone.unlink()
    run("list", catalogue=film("Here"))
    assert [path.name.split("!")[-1] for path in sorted(run.cache.glob("*.index"))] == ["films.toml.index"]


def test_the_index_of_a_catalogue_behind_a_link_to_nowhere_stays(run: Runner) -> None:
    away = run.written(film("Away"), "away.toml")
    run("list", catalogue=away)
    away.unlink()
    away.symlink_to("/mnt/a disk that is not there/away.toml")
    run("list", catalogue=film("Here"))
    assert [path.name.split("!")[-1] for path in sorted(run.cache.glob("*.index"))] == [
        "away.toml.index", "films.toml.index",
    ]  # fmt: skip


def test_a_killed_build_leaves_no_process_behind(run: Runner, tmp_path: Path) -> None:
    catalogue = tmp_path / "large.toml"
    catalogue.write_bytes(BUNDLED.read_bytes() * 120)
    command = [sys.executable, "-m", "filmcat", "-C", str(catalogue), "list", "-n", "1"]
    process = subprocess.Popen(command, env=run.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        process.kill()
        pytest.skip("this system does not tell a process's children")
    deadline = time.monotonic() + 30
    started: list[str] = []
    while len(started) < 2 and time.monotonic() < deadline and process.poll() is None:
        started = children.read_text().split()
    process.kill()
    process.communicate(timeout=60)
    while any(Path(f"/proc/{child}").exists() for child in started) and time.monotonic() < deadline:
        os.sched_yield()
    assert len(started) >= 2
    assert [child for child in started if Path(f"/proc/{child}").exists()] == []
