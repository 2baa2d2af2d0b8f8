"""How filmcat answers as a catalogue grows, beside the tools that people use today, in one interleaved run.

    python benchmarks/scale.py [--films 1000 10000 100000 1000000] [--rounds N] [--work FOLDER]

Makes a catalogue of each size (see ``synthetic.py``) and the same data as JSON Lines, CSV, recfile and SQLite, asks
filmcat and, where they are installed, jq, recsel, Miller, sqlite3 and sqlite-utils the same question in turn, beside
a Python program that holds its films as objects, as many catalogue tools do; and prints a table: medians, ratios,
index size, peak memory of all processes together (proportional set size, Linux).
"""

import argparse
import csv
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from startup import ROOT, new_environment
from synthetic import films

COUNTRY, SINCE = "Ukraine", 2015
_TOMLI = """
import sys, time, tomli
sys.path.insert(0, sys.argv[2])
from filmcat.disk.spans import cuts
content = open(sys.argv[1], "rb").read()
start = time.perf_counter()
places = [*cuts(content), len(content)]
for first, last in zip(places, places[1:]):
    tomli.loads(content[first:last].decode())
print(time.perf_counter() - start)
"""
_OBJECTS = f"""
import json, sys
from dataclasses import dataclass
@dataclass
class Film:
    id: str
    year: int
    countries: list
films = [Film(row["id"], row["year"], row["countries"]) for row in map(json.loads, open(sys.argv[1], encoding="utf-8"))]
print("\\n".join(film.id for film in films if "{COUNTRY}" in film.countries and film.year >= {SINCE}))
"""
_SMALL = "bundled "
_ASKED_OF_BOTH = ("show", "filter", "person", "completion")
_LARGE = 100_000  # films from which on the slow are asked less often
_SLOW = ("jq", "recsel", "miller", "sqlite-utils", "python objects")
_COLUMNS = ("id", "title", "original_title", "year", "countries", "directors", "runtime", "age_rating")


class Bench:
    """One size: its files, and what is measured on them."""

    def __init__(self, work: Path, programs: Path, count: int, rounds: int) -> None:
        self.count = count
        self.rounds = rounds
        self.folder = work / str(count)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.catalogue = self.folder / "films.toml"
        self.filmcat = [str(programs / "filmcat"), "-C", str(self.catalogue)]
        self.python = str(programs / "python")
        cache = self.folder / "cache"
        places = {"HOME": str(self.folder), "XDG_CACHE_HOME": str(cache)}
        self.environment = {"PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"} | places
        self.cache = cache / "filmcat"

    def prepare(self) -> None:
        """Write the catalogue, and what the other tools read."""
        with self.catalogue.open("w", encoding="utf-8") as file:
            file.writelines(films(self.count))
        with (self.folder / "films.jsonl").open("wb") as file:
            subprocess.run([*self.filmcat, "list", "-f", "jsonl"], check=True, stdout=file, env=self.environment)
        rows = (json.loads(line) for line in (self.folder / "films.jsonl").open(encoding="utf-8"))
        database = sqlite3.connect(self.folder / "films.db")
        database.execute("DROP TABLE IF EXISTS film")
        database.execute(f"CREATE TABLE film ({', '.join(_COLUMNS)})")
        with (
            (self.folder / "films.csv").open("w", newline="", encoding="utf-8") as table,
            (self.folder / "films.rec").open("w", encoding="utf-8") as records,
        ):
            writer = csv.writer(table)
            writer.writerow(_COLUMNS)
            for row in rows:
                cells = _cells(row)
                writer.writerow(cells)
                database.execute(f"INSERT INTO film VALUES ({', '.join('?' * len(cells))})", cells)
                records.write(_record(row))
        database.commit()
        database.close()

    def build(self) -> dict[str, float]:
        """Seconds of a full build, of tomli span by span, and of refreshing one edited record; peak memory in MB."""
        taken: dict[str, list[float]] = {"tomli": [], "build": [], "refresh": [], "memory": []}
        for _ in range(5 if self.count < _LARGE else 3 if self.count == _LARGE else 1):
            done = subprocess.run(
                [self.python, "-c", _TOMLI, str(self.catalogue), str(ROOT / "src")],
                check=True,
                capture_output=True,
                text=True,
                env=self.environment,
            )
            taken["tomli"].append(float(done.stdout))
            shutil.rmtree(self.cache, ignore_errors=True)
            with PeakMemory() as memory:
                taken["build"].append(self.time([*self.filmcat, "list", "-n", "1"], memory.watch))
            taken["memory"].append(memory.peak)
            self._edit_one()
            taken["refresh"].append(self.time([*self.filmcat, "list", "-n", "1"]))
        return {name: statistics.median(values) for name, values in taken.items()}

    def index_size(self) -> float:
        """The size of the index as a multiple of the catalogue's."""
        return max(file.stat().st_size for file in self.cache.iterdir()) / self.catalogue.stat().st_size

    def questions(self) -> dict[str, list[str]]:
        """The commands that are asked in turn."""
        line = subprocess.run(
            [*self.filmcat, "list", "-n", "1"], check=True, capture_output=True, text=True, env=self.environment
        ).stdout
        cells = line.rstrip("\n").split("\t")
        asked = {
            "show": [*self.filmcat, "show", cells[1]],
            "filter": [*self.filmcat, "filter", "--country", COUNTRY, "--year", f"{SINCE}..", "-n", "20"],
            "person": [*self.filmcat, "person", cells[5]],
            "completion": ["env", "FILMCAT_COMPLETE=1", *self.filmcat, "person", cells[5][:5]],
            "filter, all": [*self.filmcat, "filter", "--country", COUNTRY, "--year", f"{SINCE}..", "-f", "ids"],
            "list tsv": [*self.filmcat, "list", "-f", "tsv"],
            "list json": [*self.filmcat, "list", "-f", "json"],
            "sqlite3 dump": ["sqlite3", "-tabs", str(self.folder / "films.db"), "SELECT * FROM film"],
            "jq": [
                "jq",
                "-r",
                f'select((.countries | index("{COUNTRY}")) and .year >= {SINCE}) | .id',
                str(self.folder / "films.jsonl"),
            ],
            "recsel": [
                "recsel",
                "-e",
                f"countries ~ '{COUNTRY}' && year >= {SINCE}",
                "-P",
                "id",
                str(self.folder / "films.rec"),
            ],
            "miller": [
                "mlr",
                "--icsv",
                "--onidx",
                "filter",
                f'$countries =~ "{COUNTRY}" && $year >= {SINCE}',
                "then",
                "cut",
                "-f",
                "id",
                str(self.folder / "films.csv"),
            ],
            "sqlite-utils": [
                "sqlite-utils",
                "query",
                str(self.folder / "films.db"),
                f"SELECT id FROM film WHERE countries LIKE '%{COUNTRY}%' AND year >= {SINCE}",
            ],
            "python objects": [self.python, "-c", _OBJECTS, str(self.folder / "films.jsonl")],
        }
        return {
            name: command for name, command in asked.items() if shutil.which(command[0], path=self.environment["PATH"])
        }

    def ask(self, bundled: "Bench") -> dict[str, float]:
        """Median seconds of each command, and of some on the bundled catalogue too, from one interleaved run."""
        asked = self.questions()
        small = bundled.questions()
        asked |= {f"{_SMALL}{name}": small[name] for name in _ASKED_OF_BOTH}
        taken: dict[str, list[float]] = {name: [] for name in asked}
        turns_of_slow = self.rounds if self.count < _LARGE else 3 if self.count == _LARGE else 1
        for turn in range(self.rounds + 1):
            for name, command in asked.items():
                if name in _SLOW and turn > turns_of_slow:
                    continue
                seconds = self.time(command)
                if turn:
                    taken[name].append(seconds)
        return {name: statistics.median(values) for name, values in taken.items()}

    def time(self, command: list[str], watch: Callable[[int], None] | None = None) -> float:
        """Seconds that a command takes, its output thrown away."""
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
        if watch is not None:
            watch(process.pid)
        if process.wait() not in {0, 4}:
            raise subprocess.CalledProcessError(process.returncode, command)
        return time.perf_counter() - start

    def streaming(self) -> dict[str, float]:
        """The most memory, in MB, that printing the whole catalogue takes."""
        taken = {}
        for shape in ("tsv", "json"):
            with PeakMemory() as memory:
                self.time([*self.filmcat, "list", "-f", shape], memory.watch)
            taken[shape] = memory.peak
        return taken

    def _edit_one(self) -> None:
        """Change one record in the middle of the catalogue, keeping its length."""
        content = bytearray(self.catalogue.read_bytes())
        place = content.index(b"runtime        = ", len(content) // 2) + len(b"runtime        = ")
        content[place] = ord("1") if content[place] != ord("1") else ord("2")
        self.catalogue.write_bytes(content)


class PeakMemory:
    """The most memory that a process and all below it held together, in MB."""

    def __init__(self) -> None:
        self.peak = 0.0
        self._pid = 0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:  # noqa: D105
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:  # noqa: D105
        self._is_over.set()
        self._thread.join()

    def watch(self, pid: int) -> None:
        """Watch this process, and those below it."""
        self._pid = pid

    def _look(self) -> None:
        while not self._is_over.wait(0.05):
            if self._pid:
                self.peak = max(self.peak, sum(map(_memory, _family(self._pid))))


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))
    except OSError:
        return


def _memory(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _cells(row: dict[str, object]) -> list[object]:
    credits = row["credits"]
    directors = credits["director"] if isinstance(credits, dict) else []
    countries = row["countries"] if isinstance(row["countries"], list) else []
    return [
        row["id"],
        row["title"],
        row["original_title"],
        row["year"],
        "; ".join(countries),
        "; ".join(directors),
        row["runtime"],
        row["age_rating"],
    ]


def _record(row: dict[str, object]) -> str:
    """A film for recutils: a field a line, lists as repeated fields."""
    fields = [
        (name, row[name])
        for name in (
            "id",
            "title",
            "original_title",
            "year",
            "countries",
            "languages",
            "runtime",
            "colour",
            "form",
            "age_rating",
            "synopsis",
            "sources",
        )
    ]
    credits = row["credits"]
    fields += list(credits.items()) if isinstance(credits, dict) else []
    fields += [
        (name, [", ".join(map(str, filter(None, entry.values()))) for entry in entries])
        for name in ("cast", "companies", "festivals")
        if isinstance(entries := row[name], list)
    ]
    lines = [
        f"{name}: {value}"
        for name, values in fields
        for value in (values if isinstance(values, list) else [values])
        if value is not None
    ]
    return "\n".join(lines) + "\n\n"


def main() -> None:
    """Run the benchmark and print its tables."""
    parser = argparse.ArgumentParser(description="How filmcat answers as a catalogue grows.")
    parser.add_argument("--films", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        programs = new_environment(Path(temporary), "sqlite-utils")
        bundled = Bench(Path(temporary) / "bundled", programs, 82, options.rounds)
        shutil.copyfile(ROOT / "data" / "films.toml", bundled.catalogue)
        for count in options.films:
            bench = Bench(work, programs, count, options.rounds)
            bench.prepare()
            _print(bench, bench.build(), bench.ask(bundled), bench.streaming())


def _print(bench: Bench, built: dict[str, float], asked: dict[str, float], memory: dict[str, float]) -> None:
    size = bench.catalogue.stat().st_size
    print(f"\n{bench.count:,} films, {size / 1e6:.1f} MB; index {bench.index_size():.2f} times that")
    tomli = f"{built['build'] / built['tomli']:5.2f} x tomli span by span ({built['tomli']:.2f} s)"
    each = f"{built['build'] / bench.count * 1e6:.0f} us a film, peak {built['memory']:.0f} MB"
    print(f"  build    {built['build']:8.2f} s   {tomli}, {each}")
    print(f"  refresh  {built['refresh']:8.2f} s   {built['refresh'] / built['build']:5.1%} of a build")
    for name, seconds in asked.items():
        if name.startswith(_SMALL):
            continue
        against = f"{seconds / asked['filter']:6.1f} x filter"
        if _SMALL + name in asked:
            against = f"{seconds / asked[_SMALL + name]:6.2f} x bundled"
        elif name == "list tsv" and "sqlite3 dump" in asked:
            against = f"{seconds / asked['sqlite3 dump']:6.2f} x sqlite3 dump"
        print(f"  {name:14} {seconds * 1000:9.1f} ms  {against}")
    print(f"  memory of list: {', '.join(f'{shape} {peak:.0f} MB' for shape, peak in memory.items())}", flush=True)


if __name__ == "__main__":
    main()
