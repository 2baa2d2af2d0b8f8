"""Whatever the disk does while a command writes, the catalogue is the old or the new one, and the next one works."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from corpora import IS_WHOLE
from harness import film
from writing.faults import DEATH, NONE, Answer, Fault, Runs, faults_of

SAMPLE = 40  # cases of every run of the tests, of all commands together
Tree = dict[str, bytes]


class Command(NamedTuple):
    """A command that writes: the files of its catalogue, what was done to that before, and its arguments."""

    name: str
    files: dict[str, str]
    argv: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()


SOLARIS, MUTT = film("Solaris", "year = 1972"), film("Mutt", "year = 2023")
FILE = {"films.toml": f"{SOLARIS}\n{MUTT}"}
FOLDER = {"folder/a.toml": SOLARIS, "folder/b.toml": MUTT, "folder/c.toml": f"{MUTT}\n{film('Ran')}"}
MORE = f"{SOLARIS}runtime = 167\n\n{MUTT}runtime = 87\n\n{film('Stalker', 'year = 1979')}"
IMPORT = ("import", "more.toml", "--on-duplicate", "merge", "--yes")
EDIT = ("edit", "-", "tags+=seen", "--yes")
REMOVE = ("remove", "solaris-1972", "--yes")
ADD = ("add", "Mirror", "year=1975")  # what is done next, too
IDS = "solaris-1972\nran\n"  # on standard input
COMMANDS = (
    Command("import into one file", FILE, IMPORT),
    Command("import into a folder", FOLDER, IMPORT),
    Command("import into an empty file", {"films.toml": ""}, IMPORT),
    Command("add", FILE, ("add", "Stalker", "year=1979")),
    Command("edit several of a folder", FOLDER, EDIT),
    Command("remove the only record of a file", FOLDER, REMOVE),
    Command("undo", FILE, ("undo",), (REMOVE,)),
    Command("undo in a folder", FOLDER, ("undo",), (EDIT,)),
    Command("undo what made a file go", FOLDER, ("undo",), (REMOVE,)),
    Command("redo", FILE, ("redo",), (REMOVE, ("undo",))),
    Command("seen", FILE, ("seen", "mutt-2023", "--on", "2024-03-02")),
)


class Scene:
    """One command in a home of its own, again and again from the same beginning."""

    def __init__(self, command: Command, runs: Runs, begun: Path) -> None:
        self._command = command
        self._runs = runs
        self._prepare(begun)
        self._begun = begun
        self.old = self._begin()
        first = self.run(command.argv)
        assert first.code == 0, (command, first.err)
        self.new = self.tree()
        self.calls = first.calls
        self.after_new = self._next()
        self._begin()
        self.after_old = self._next()

    @property
    def _catalogues(self) -> Path:
        return self._runs.home / "work" / "catalogues"

    def _prepare(self, begun: Path) -> None:
        shutil.rmtree(self._runs.home, ignore_errors=True)
        for name, text in self._command.files.items():
            path = self._catalogues / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (self._runs.home / "more.toml").write_text(MORE, encoding="utf-8")
        for argv in self._command.before:
            answer = self.run(argv)
            assert answer.code == 0, (argv, answer.err)
        shutil.copytree(self._runs.home, begun)

    def _begin(self) -> Tree:
        shutil.rmtree(self._runs.home)
        shutil.copytree(self._begun, self._runs.home)
        return self.tree()

    def run(self, argv: tuple[str, ...], fault: Fault = NONE) -> Answer:
        """Run a command in the home."""
        path = self._catalogues / next(iter(self._command.files)).partition("/")[0]
        sources = [str(self._runs.home / word) if word == "more.toml" else word for word in argv]
        return self._runs.run("-C", str(path), *sources, fault=fault, stdin=IDS)

    def tree(self) -> Tree:
        """Every file of the catalogue, and what lies beside it."""
        root = self._catalogues
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}

    def _next(self) -> Tree:
        answer = self.run(ADD)
        assert answer.code == 0, answer.err
        return self.tree()

    def check(self, fault: Fault) -> None:
        """Meet a fault, and then write once more."""
        self._begin()
        answer = self.run(self._command.argv, fault)
        found = {name: content for name, content in self.tree().items() if not Path(name).name.startswith(".")}
        told = (self._command.name, fault, answer)
        assert answer.code in {0, 5, -9}, told
        if fault.kind != DEATH:
            assert found == (self.new if answer.code == 0 else self.old), told
        else:
            assert all(content in {self.old.get(name), self.new.get(name)} for name, content in found.items()), told
        assert self._next() in (self.after_old, self.after_new), (told, self.tree())


@pytest.fixture
def work() -> Iterator[Path]:
    """A folder in memory, where there is one: what is meant to last must last there too, and faster."""
    memory = Path("/dev/shm")  # noqa: S108 - Linux
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def runs(work: Path) -> Iterator[Runs]:
    with Runs(work / "home") as started:
        yield started


def test_whatever_fails_the_catalogue_is_the_old_or_the_new_one(
    runs: Runs, work: Path, record_property: Callable[[str, object], None]
) -> None:
    scenes = [Scene(command, runs, work / command.name) for command in COMMANDS]
    cases = [(scene, fault) for scene in scenes for fault in faults_of(scene.calls)]
    chosen = cases if IS_WHOLE else cases[:: max(1, len(cases) // SAMPLE)][:SAMPLE]
    record_property("faults met by commands that write", f"{len(chosen)} of {len(cases)}")
    for scene, fault in chosen:
        scene.check(fault)
    assert len(cases) >= 400
