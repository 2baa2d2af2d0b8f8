"""What counting costs in a large catalogue, in processor time, beside the questions that it is held against.

    python benchmarks/answers.py [--films 100000] [--rounds N] [--work FOLDER]

Makes a catalogue (see ``synthetic.py``), installs the filmcat of this checkout in a fresh environment, asks every
question in turn N times and prints the median of each, the median of its ratio to its yardstick in the same round, and
the bound it must keep.
"""

import argparse
import os
import resource
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from startup import new_environment
from synthetic import films


class Task(NamedTuple):
    """One question: its name, its words, the question it is held against, and how many times that it may take."""

    name: str
    words: tuple[str, ...]
    yardstick: str = ""
    bound: float = 0.0


def tasks(name: str) -> list[Task]:
    """The questions of one round, yardsticks first; ``name`` is that of somebody with many films."""
    return [
        Task("list -n 20", ("list", "-n", "20")),
        Task("person", ("person", name)),
        Task("stats --by country,decade", ("stats", "--by", "country,decade"), "list -n 20", 2.5),
        Task("stats --by decade", ("stats", "--by", "decade"), "list -n 20", 2.5),
        Task("stats", ("stats",), "list -n 20"),
        Task("stats --by person --top 10", ("stats", "--by", "person", "--top", "10"), "list -n 20"),
        Task("together", ("together", name), "person", 1.3),
    ]


def main() -> int:
    """Run the benchmark; 1 where a bound is not kept."""
    parser = argparse.ArgumentParser(description="What counting costs in a large catalogue.")
    parser.add_argument("--films", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--work", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = asked.work or Path(folder)
        work.mkdir(parents=True, exist_ok=True)
        catalogue = work / "films.toml"
        with catalogue.open("w", encoding="utf-8") as file:
            file.writelines(films(asked.films))
        filmcat = [str(new_environment(Path(folder)) / "filmcat"), "-C", str(catalogue)]
        cells = _run([*filmcat, "stats", "--by", "person", "--top", "1"], work).split("\t")
        asked_of = tasks(cells[0])
        seconds: dict[str, list[float]] = {task.name: [] for task in asked_of}
        for _ in range(asked.rounds):
            for task in asked_of:
                seconds[task.name].append(_time([*filmcat, *task.words], work))
    return _print(asked_of, seconds)


def _time(command: list[str], work: Path) -> float:
    """Seconds of processor time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(command, work)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(command: list[str], work: Path) -> str:
    environment = {"PATH": os.environ["PATH"], "HOME": str(work), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, check=True, env=environment, cwd=work, capture_output=True, encoding="utf-8")
    return done.stdout


def _print(asked_of: list[Task], seconds: dict[str, list[float]]) -> int:
    failed = False
    print("| question | ms | ratio | bound |\n| --- | --- | --- | --- |")
    for task in asked_of:
        median = statistics.median(seconds[task.name]) * 1000
        beside = seconds.get(task.yardstick, [])
        pairs = zip(seconds[task.name], beside, strict=False)
        ratio = statistics.median(own / other for own, other in pairs) if beside else 0
        failed |= bool(task.bound) and ratio > task.bound
        print(f"| {task.name} | {median:.0f} | {f'{ratio:.2f}' if ratio else ''} | {task.bound or ''} |")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
