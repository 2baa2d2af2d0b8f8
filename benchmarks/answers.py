"""What counting and searching cost in a large catalogue, in processor time, as ratios to a Typer hello-world.

    python benchmarks/answers.py [--films 100000] [--rounds N] [--work FOLDER]

Makes a catalogue (see ``synthetic.py``), installs the filmcat of this checkout in a fresh environment, asks every
question in turn N times and prints the median of each, the median of its ratio to the hello-world in the same round,
and the bound it must keep. Bounds were set as multiples of `list`, `show` and `person` before these became twice as
fast to start: 1.10, 1.20 and 1.20 hello-worlds.
"""

import argparse
import os
import resource
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from startup import HELLO, new_environment
from synthetic import films

LIST, SHOW, PERSON = 1.10, 1.20, 1.20  # hello-worlds, at the time that the bounds were set


class Task(NamedTuple):
    """One question: its name, its words, and how many hello-worlds it may take."""

    name: str
    words: tuple[str, ...]
    bound: float = 0.0


def tasks(name: str) -> list[Task]:
    """The questions of one round; ``name`` is that of somebody with many films."""
    return [
        Task("list -n 20", ("list", "-n", "20")),
        Task("person", ("person", name)),
        Task("stats --by country,decade", ("stats", "--by", "country,decade"), 2.5 * LIST),
        Task("stats --by decade", ("stats", "--by", "decade"), 2.5 * LIST),
        Task("stats", ("stats",)),
        Task("stats --by person --top 10", ("stats", "--by", "person", "--top", "10")),
        Task("together", ("together", name), 1.3 * PERSON),
        *(Task(f"search {words} -n 20", ("search", *words.split(), "-n", "20"), most * SHOW) for words, most in SOUGHT),
    ]


# Words of 10 % of the films, or fewer, and of any.
SOUGHT = (("kanoka", 1.3), ("kano", 1.3), ("kano country:ukraine", 1.3), ("film", 2.5), ("ka", 2.5), ("ka mi", 2.5))


def main() -> int:
    """Run the benchmark; 1 where a bound is not kept."""
    parser = argparse.ArgumentParser(description="What counting and searching cost.")
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
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, "utf-8")
        yardstick = [str(Path(filmcat[0]).with_name("python")), str(hello), "hello", "you"]
        seconds: dict[str, list[float]] = {"hello": [], **{task.name: [] for task in asked_of}}
        for _ in range(asked.rounds):
            seconds["hello"].append(_time(yardstick, work))
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
    print("| question | ms | hello-worlds | bound |\n| --- | --- | --- | --- |")
    for task in asked_of:
        median = statistics.median(seconds[task.name]) * 1000
        pairs = zip(seconds[task.name], seconds["hello"], strict=True)
        ratio = statistics.median(own / other for own, other in pairs)
        failed |= bool(task.bound) and ratio > task.bound
        print(f"| {task.name} | {median:.0f} | {ratio:.2f} | {f'{task.bound:.2f}' if task.bound else ''} |")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
