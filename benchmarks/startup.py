"""What a command costs to start, in processor time, as ratios to a Typer hello-world, from one interleaved run.

    python benchmarks/startup.py [--rounds N]

Builds a fresh environment with the filmcat of this checkout, writes two hello-world programs, runs all commands
in turn N times and prints the median of each, the median and quartiles of its ratio to its yardstick in the same
round, and the bound it must keep. The first rows are what Python costs alone, and with SQLite.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
HELLO = """
import typer
app = typer.Typer()

@app.command()
def hello(name: str):
    print("hello", name)

@app.command()
def bye(name: str):
    print("bye", name)

app()
"""


class Task(NamedTuple):
    """One command to time: its name, its arguments, the yardstick, and how many times that it may take."""

    name: str
    arguments: list[str]
    yardstick: str = ""
    bound: float = 0.0
    is_cold: bool = False
    completes: bool = False


def tasks(bin_folder: Path, work: Path) -> list[Task]:
    """The commands of one round, yardsticks first."""
    python, filmcat = str(bin_folder / "python"), str(bin_folder / "filmcat")
    (work / "hello.py").write_text(HELLO, "utf-8")
    drawn = ["-f", "table", "--color", "always"]
    return [
        Task("hello", [python, str(work / "hello.py"), "hello", "you"]),
        Task("python", [python, "-c", "pass"], "hello", 1.0),
        Task("python, sqlite3", [python, "-c", "import sqlite3"], "hello", 1.0),
        Task("list", [filmcat, "list"], "hello", 0.5),
        Task("filter", [filmcat, "filter", "--country", "Ukraine"], "hello", 0.5),
        Task("completion", [filmcat, "show", "mu"], "hello", 0.5, completes=True),
        Task("show", [filmcat, "show", "We Will Not Fade Away"], "hello", 0.58),
        Task("credits", [filmcat, "credits", "mutt"], "hello", 0.58),
        Task("person", [filmcat, "person", "Alisa Kovalenko"], "hello", 0.58),
        Task("list, drawn", [filmcat, "list", *drawn], "hello", 1.3),
        Task("show, drawn", [filmcat, "show", "We Will Not Fade Away", *drawn], "hello", 1.3),
        Task("--help", [filmcat, "--help"], "hello", 1.1),
        Task("check", [filmcat, "check"], "hello", 2.2),
        Task("list, cold index", [filmcat, "list"], "hello", 2.5, is_cold=True),
    ]


def main() -> int:
    """Run the benchmark; 1 where a bound is not kept."""
    parser = argparse.ArgumentParser(description="How fast filmcat starts.")
    parser.add_argument("--rounds", type=int, default=41)
    rounds = int(parser.parse_args().rounds)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        timed = tasks(new_environment(work), work)
        seconds: dict[str, list[float]] = {task.name: [] for task in timed}
        for turn in range(rounds + 2):
            for task in timed:
                taken = _time(task, work)
                if turn > 1:  # the first two warm the caches of the system
                    seconds[task.name].append(taken)
    return _print(timed, seconds)


def new_environment(work: Path, *more: str) -> Path:
    """A fresh virtual environment with this checkout installed; its folder of programs."""
    subprocess.run([sys.executable, "-m", "venv", work / "env"], check=True)
    programs = work / "env" / "bin"
    without = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([programs / "pip", "install", "--quiet", str(ROOT), *more], check=True, env=without)
    return programs


def _time(task: Task, work: Path) -> float:
    """Seconds of processor time of one run."""
    cache = work / "cache" / "filmcat"
    if task.is_cold and cache.is_dir():
        for index in cache.iterdir():
            index.unlink()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(work),
        "XDG_CACHE_HOME": str(work / "cache"),
        "LC_ALL": "C.UTF-8",
    }
    if task.completes:
        environment["FILMCAT_COMPLETE"] = "1"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(task.arguments, check=True, env=environment, cwd=work, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _print(timed: list[Task], seconds: dict[str, list[float]]) -> int:
    print(f"{'command':20}{'median ms':>10}{'ratio':>8}{'quartiles':>14}{'bound':>7}  yardstick")
    missed = 0
    for task in timed:
        line = f"{task.name:20}{statistics.median(seconds[task.name]) * 1000:10.1f}"
        if task.yardstick:
            pairs = zip(seconds[task.name], seconds[task.yardstick], strict=True)
            low, ratio, high = statistics.quantiles((taken / yardstick for taken, yardstick in pairs), n=4)
            missed += ratio > task.bound
            told = "   TOO SLOW" if ratio > task.bound else ""
            line += f"{ratio:8.2f}{f'{low:.2f} to {high:.2f}':>14}{task.bound:7.2f}  {task.yardstick}{told}"
        print(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
