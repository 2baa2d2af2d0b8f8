"""Another process may hold the index at any moment, for as long as it likes: the answer is right all the same."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TypeVar
from unittest import mock

import pytest

from filmcat.catalogue import Catalogue
from filmcat.disk import files
from filmcat.disk.paths import index_path
from filmcat.index import connection, stamp
from filmcat.index.build import full
from filmcat.query.order import read_order
from filmcat.query.question import Question
from harness import film, no_waiting

T = TypeVar("T")
HOLDS = {
    "writes": ["BEGIN EXCLUSIVE"],
    "is about to write": ["BEGIN IMMEDIATE"],
    "reads": ["BEGIN", "SELECT count(*) FROM film"],
}


class Intruder:
    """Takes hold of an index at one moment of those that pass, unless it is not let."""

    def __init__(self, index: str, how: list[str], moment: int) -> None:
        self.passed = 0
        self._index = index
        self._how = how
        self._moment = moment
        self._connect = sqlite3.connect
        self._held = ExitStack()

    def passes(self, made: T) -> T:
        """One more moment is there."""
        if self.passed == self._moment and Path(self._index).exists():
            holder = self._held.enter_context(closing(self._connect(self._index, timeout=0, isolation_level=None)))
            try:
                for statement in self._how:
                    holder.execute(statement).fetchall()
            except sqlite3.OperationalError:
                holder.close()
        self.passed += 1
        return made

    @contextmanager
    def around(self) -> Iterator[None]:
        """Let a moment pass around each statement, and where the file of the index changes; nobody waits for long."""
        opened: list[sqlite3.Connection] = []
        intruder = self

        class Watched(sqlite3.Connection):
            def execute(self, *arguments: object) -> sqlite3.Cursor:
                return intruder.passes(super().execute(*arguments))  # type: ignore[arg-type] # whatever it is called with

        def connect(path: str, **more: object) -> sqlite3.Connection:
            opened.append(self._connect(path, **more | {"timeout": 0.01, "factory": Watched}))  # type: ignore[call-overload] # as above
            return self.passes(opened[-1])

        def stamped(path: str) -> None:
            real(self.passes(path))
            self.passes(path)

        real = stamp.write_stamp
        with (
            no_waiting(), mock.patch.object(sqlite3, "connect", connect),
            mock.patch.object(full, "write_stamp", stamped), mock.patch.object(full, "_PATIENCE_WITH_READERS", 1),
            mock.patch.object(connection, "_PATIENCE", 0.01),
        ):  # fmt: skip
            yield
        for index in opened:
            index.close()
        self._held.close()


def answers(path: Path, home: Path) -> tuple[list[str], list[str], list[str]]:
    """The ids of a catalogue, those that a title finds, and what is wrong with it."""
    catalogue = Catalogue.open(str(path), {"HOME": str(home)}, "/")
    ids = [id_ for id_, _ in catalogue.select(Question([], read_order("", reverse=False), None)).lines()]
    found = [one.id for one in catalogue.find("last")]
    return ids, found, [problem.message for _, problem in catalogue.problems()]


@pytest.mark.parametrize("how", HOLDS)
@pytest.mark.parametrize("state", ["fresh", "edited", "absent"])
def test_whoever_holds_the_index_at_whatever_moment_the_answer_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: str, how: str
) -> None:
    path = tmp_path / "films.toml"
    index = Path(index_path(str(path), {"HOME": str(tmp_path)}))
    path.write_text(film("First") + film("Last", "year = 'soon'"), "utf-8")
    if state == "fresh":
        monkeypatch.setattr(files, "_TICK", 0)  # nobody edits it
    with no_waiting():
        right = answers(path, tmp_path)
    passed, moment = 1, 0
    while moment < passed:
        if state == "absent":
            index.unlink(missing_ok=True)
        if state == "edited":
            title = f"Edit {moment}"
            path.write_text(film(title) + film("Last", "year = 'soon'"), "utf-8")
            right = ([f"edit-{moment}", "last"], *right[1:])
        intruder = Intruder(str(index), HOLDS[how], moment)
        with intruder.around():
            assert answers(path, tmp_path) == right, moment
        passed, moment = intruder.passed, moment + 1
    assert moment > 5


def test_no_answer_needs_room_on_a_disk_for_what_it_sorts(tmp_path: Path) -> None:
    path = tmp_path / "films.toml"
    in_memory = 2
    (tmp_path / ".cache" / "filmcat").mkdir(parents=True)
    (tmp_path / "full").write_text("no folder for an index", "utf-8")
    for home, title in (("", "Built"), ("", "Refreshed"), ("full", "In memory")):
        path.write_text(film(title), "utf-8")
        index = Catalogue.open(str(path), {"HOME": str(tmp_path / home)}, "/")._index  # noqa: SLF001 - nothing else tells
        assert index.execute("PRAGMA temp_store").fetchone() == (in_memory,)
        index.close()


def test_what_is_built_in_memory_needs_no_disk_either(tmp_path: Path) -> None:
    path = tmp_path / "films.toml"
    path.write_text(film("A"), "utf-8")
    with mock.patch.object(full, "_fill", side_effect=lambda index, *_: built.append(index)):
        built: list[sqlite3.Connection] = []
        Catalogue.open(str(path), {"HOME": "/dev/null"}, "/")
    assert [index.execute("PRAGMA temp_store").fetchone() for index in built] == [(2,)]
    built[0].close()
