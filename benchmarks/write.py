"""What writing to a large catalogue takes, beside a full build of its index and beside ``cp`` of the file.

    python benchmarks/write.py [--films 100000] [--rounds N] [--work FOLDER]

Each figure of a write holds the refresh of the index, that is the command and the next ``list``. In turn, in one run:
adding a film, editing one, editing 1,000 on standard input, taking that back, and copying the file. Prints medians,
ratios, and the most memory of all processes together (proportional set size, Linux).
"""

import argparse
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from scale import PeakMemory
from startup import new_environment
from synthetic import films

_MANY = 1000  # records of the large edit


class Bench:
    """A catalogue, and the commands that write to it."""

    def __init__(self, work: Path, programs: Path, count: int) -> None:
        self.catalogue = work / "films.toml"
        with self.catalogue.open("w", encoding="utf-8") as file:
            file.writelines(films(count))
        self._filmcat = [str(programs / "filmcat"), "-C", str(self.catalogue)]
        self._environment = {
            "HOME": str(work), "PATH": str(programs), "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": str(work / "cache"),
        }  # fmt: skip
        self._cache = work / "cache"
        self._copy = work / "copy.toml"

    def build(self) -> float:
        """Seconds of a full build of the index."""
        shutil.rmtree(self._cache, ignore_errors=True)
        return self._timed(["list", "-n", "1"])[0]

    def ids(self, most: int) -> list[str]:
        """The ids of films spread over the catalogue."""
        done = subprocess.run(
            [*self._filmcat, "list", "-f", "ids"], check=True, capture_output=True, text=True, env=self._environment
        )
        found = done.stdout.split()
        return found[:: max(1, len(found) // most)][:most]

    def copy(self) -> float:
        """Seconds of ``cp``."""
        return self._timed(["cp", str(self.catalogue), str(self._copy)], is_filmcat=False)[0]

    def written(self, argv: list[str], stdin: str = "") -> tuple[float, float]:
        """Seconds of a write and of the refresh after it; the most memory of the write in MB."""
        seconds, memory = self._timed(argv, stdin)
        return seconds + self._timed(["list", "-n", "1"])[0], memory

    def _timed(self, argv: list[str], stdin: str = "", *, is_filmcat: bool = True) -> tuple[float, float]:
        command = [*self._filmcat, *argv] if is_filmcat else argv
        with PeakMemory() as memory:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                env=self._environment if is_filmcat else None, text=True,
            )  # fmt: skip
            memory.watch(process.pid)
            _, said = process.communicate(stdin)
            seconds = time.perf_counter() - start
        if process.returncode:
            raise SystemExit(f"{argv[0]} ended with {process.returncode}: {said}")
        return seconds, memory.peak


def main() -> None:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description="What writing to a large catalogue takes.")
    parser.add_argument("--films", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.work) as temporary:
        work = Path(temporary)
        bench = Bench(work, new_environment(work), options.films)
        build = bench.build()
        _print(bench, build, options.rounds)


def _print(bench: Bench, build: float, rounds: int) -> None:
    many = bench.ids(_MANY)
    taken: dict[str, list[tuple[float, float]]] = {}
    for number in range(rounds):
        steps = {
            "cp": None,
            "add a film": (["add", f"Added {number}", "year=2026"], ""),
            "edit one": (["edit", many[0], f"tags+=one {number}"], ""),
            f"edit {_MANY:,}": (["edit", "-", f"tags+=many {number}", "--yes"], "\n".join(many)),
            "undo that": (["undo"], ""),
        }
        for name, step in steps.items():
            taken.setdefault(name, []).append((bench.copy(), 0.0) if step is None else bench.written(*step))
    size = bench.catalogue.stat().st_size / 1e6
    print(f"{size:.0f} MB; a full build of the index takes {build:.2f} s")
    seconds = {name: statistics.median(one[0] for one in found) for name, found in taken.items()}
    for name, found in taken.items():
        memory = max(one[1] for one in found)
        against = f"{seconds[name] / build:6.1%} of a build, {seconds[name] / seconds['edit one']:5.2f} x edit one"
        print(f"  {name:12} {seconds[name]:7.2f} s  {against}" + (f", peak {memory:.0f} MB" if memory else ""))


if __name__ == "__main__":
    main()
