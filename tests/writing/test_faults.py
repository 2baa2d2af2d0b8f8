"""Whatever the disk does while a command writes, the catalogue is the old or the new one, and the next one works."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from corpora import IS_WHOLE
from harness import film
from writing.faults import DEATH, NONE, Answer, Fault, Runs, faults_of

SAMPLE = 60  # cases of every run of the tests, of all commands together
Tree = dict[str, bytes]

OTHER = film("Mirror", "year = 1975")


class Command(NamedTuple):
    """A command that writes: the files of its catalogue, what is imported, and its arguments."""

    name: str
    files: dict[str, str]
    argv: tuple[str, ...]


SOLARIS, MUTT = film("Solaris", "year = 1972"), film("Mutt", "year = 2023")
MORE = f"{SOLARIS}runtime = 167\n\n{MUTT}runtime = 87\n\n{film('Stalker', 'year = 1979')}"
COMMANDS = (
    Command("into one file", {"films.toml": f"{SOLARIS}\n{MUTT}"}, ("more.toml",)),
    Command("into a folder", {"folder/a.toml": SOLARIS, "folder/b.toml": MUTT}, ("more.toml",)),
    Command("into an empty file", {"films.toml": ""}, ("more.toml",)),
)


class Scene:
    """One command in a home of its own, again and again from the beginning."""

    def __init__(self, command: Command, runs: Runs) -> None:
        self._command = command
        self._runs = runs
        self.old = self._begun()
        first = self.run()
        assert first.code == 0, first.err
        self.new = self.tree()
        self.calls = first.calls
        self.after_new = self._next()
        self._begun()
        self.after_old = self._next()

    @property
    def _folder(self) -> Path:
        return self._runs.home / "work"

    def _begun(self) -> Tree:
        shutil.rmtree(self._runs.home, ignore_errors=True)
        for name, text in self._command.files.items():
            path = self._folder / "catalogue" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (self._folder / "more.toml").write_text(MORE, encoding="utf-8")
        (self._folder / "other.toml").write_text(OTHER, encoding="utf-8")
        return self.tree()

    def run(self, source: str = "more.toml", fault: Fault = NONE) -> Answer:
        """Run the command, or import another source."""
        path = self._folder / "catalogue" / next(iter(self._command.files)).partition("/")[0]
        argv = ("-C", str(path), "import", str(self._folder / source), "--on-duplicate", "merge", "--yes")
        return self._runs.run(*argv, fault=fault)

    def tree(self) -> Tree:
        """Every file of the catalogue, and what lies beside it."""
        root = self._folder / "catalogue"
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}

    def _next(self) -> Tree:
        answer = self.run("other.toml")
        assert answer.code == 0, answer.err
        return self.tree()

    def check(self, fault: Fault) -> None:
        """Meet a fault, and then write once more."""
        self._begun()
        answer = self.run(fault=fault)
        found = {name: content for name, content in self.tree().items() if not Path(name).name.startswith(".")}
        assert answer.code in {0, 5, -9}, (fault, answer)
        if fault.kind != DEATH:
            assert found == (self.new if answer.code == 0 else self.old), (fault, answer)
        else:
            assert all(content in {self.old.get(name), self.new.get(name)} for name, content in found.items()), fault
        assert self._next() in (self.after_old, self.after_new), (fault, answer, self.tree())


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    with Runs(tmp_path / "home") as started:
        yield started


def test_whatever_fails_the_catalogue_is_the_old_or_the_new_one(
    runs: Runs, record_property: Callable[[str, object], None]
) -> None:
    scenes = [Scene(command, runs) for command in COMMANDS]
    cases = [(scene, fault) for scene in scenes for fault in faults_of(scene.calls)]
    chosen = cases if IS_WHOLE else cases[:: max(1, len(cases) // SAMPLE)][:SAMPLE]
    record_property("faults met by commands that write", f"{len(chosen)} of {len(cases)}")
    for scene, fault in chosen:
        scene.check(fault)
