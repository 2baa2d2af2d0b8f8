"""How fast a command starts, as ratios to the smallest Typer program, from one interleaved run.

    python benchmarks/startup.py [--rounds N]

Builds a fresh environment with the filmcat of this checkout, writes two hello-world programs, runs all commands
in turn N times and prints the median of each and of its ratio to its yardstick, with the bound it must keep.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
HELLO = """
import typer
{more}
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


def tasks(bin_folder: Path, work: Path) -> list[Task]:
    """The commands of one round, yardsticks first."""
    python, filmcat = str(bin_folder / "python"), str(bin_folder / "filmcat")
    (work / "hello.py").write_text(HELLO.format(more=""), "utf-8")
    (work / "hello_rich.py").write_text(HELLO.format(more="import rich.table"), "utf-8")
    drawn = ["-f", "table", "--color", "always"]
    return [
        Task("hello", [python, str(work / "hello.py"), "hello", "you"]),
        Task("hello + rich.table", [python, str(work / "hello_rich.py"), "hello", "you"]),
        Task("list", [filmcat, "list"], "hello", 1.2),
        Task("show", [filmcat, "show", "We Will Not Fade Away"], "hello", 1.2),
        Task("filter", [filmcat, "filter", "--country", "Ukraine"], "hello", 1.2),
        Task("list, drawn", [filmcat, "list", *drawn], "hello + rich.table", 1.6),
        Task("show, drawn", [filmcat, "show", "We Will Not Fade Away", *drawn], "hello + rich.table", 1.6),
        Task("filter, drawn", [filmcat, "filter", "--country", "Ukraine", *drawn], "hello + rich.table", 1.6),
        Task("list, cold index", [filmcat, "list"], "list", 3.0, is_cold=True),
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
    start = time.perf_counter()
    subprocess.run(task.arguments, check=True, env=environment, cwd=work, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _print(timed: list[Task], seconds: dict[str, list[float]]) -> int:
    print(f"{'command':22}{'median ms':>10}{'ratio':>8}{'bound':>7}  yardstick")
    missed = 0
    for task in timed:
        line = f"{task.name:22}{statistics.median(seconds[task.name]) * 1000:10.1f}"
        if task.yardstick:
            pairs = zip(seconds[task.name], seconds[task.yardstick], strict=True)
            ratio = statistics.median(taken / yardstick for taken, yardstick in pairs)
            missed += ratio > task.bound
            line += f"{ratio:8.2f}{task.bound:7.1f}  {task.yardstick}{'   TOO SLOW' if ratio > task.bound else ''}"
        print(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
