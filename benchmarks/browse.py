"""What the browser costs: until it is ready, from a key to the list, and in memory, at 82 and at 100,000 films.

    python benchmarks/browse.py [--films 100000] [--rounds N]

Runs in this environment, with Textual's pilot. Ready is held against an empty Textual app with as many widgets; each
run is a process of its own, and medians are printed with the bounds.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from synthetic import films

READY, KEY_MS, MEMORY_MB = 1.3, 50, 120


class Run(NamedTuple):
    """What one run measured: seconds until it was ready, seconds of each key, megabytes."""

    ready: float
    keys: Sequence[float] = ()
    memory: float = 0


EMPTY = """
import asyncio, json, resource, sys, time
start = time.perf_counter()
from textual.app import App
from textual.containers import Horizontal
from textual.scroll_view import ScrollView
from textual.widgets import Input, Static
class Empty(App):
    def compose(self):
        yield Input(); yield Static("")
        with Horizontal():
            yield ScrollView(); yield ScrollView()
        yield Static("")
async def main():
    app = Empty()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        print(json.dumps({"ready": time.perf_counter() - start}))
asyncio.run(main())
"""
BROWSER = """
import asyncio, gc, json, os, resource, sys, time
start = time.perf_counter()
gc.set_threshold(200_000)  # as the console script does
from filmcat.catalogue import Catalogue
from filmcat.tui.app import Browser
from textual import events
from filmcat.tui.commands import Done
class Nothing:
    def has_terminal(self): return True
    def run(self, words, ids=()): return Done(0, "")
    take_terminal = run
path = sys.argv[1]
async def until(is_so):
    end = time.perf_counter() + 10
    while not is_so():
        await asyncio.sleep(0.0005)
        if time.perf_counter() > end:
            raise TimeoutError
async def main():
    app = Browser(lambda: Catalogue.open(path, os.environ, "/"), "", Nothing())
    async with app.run_test(size=(120, 40)) as pilot:
        while not app.films.count:
            await pilot.pause(0.001)
        ready = time.perf_counter() - start
        await app.workers.wait_for_complete()
        await pilot.press("slash")
        keys, typed = [], ""
        for key in "mi year:2015.. kano":
            typed += key
            name = {" ": "space", ":": "colon", ".": "full_stop"}.get(key, key)
            pressed = time.perf_counter()
            app.post_message(events.Key(name, key))
            await until(lambda: app.shown is not None and app.shown.query == typed)
            drawn = asyncio.Event()
            app.call_after_refresh(drawn.set)
            await drawn.wait()
            keys.append(time.perf_counter() - pressed)
            await pilot.pause(0.2)  # as somebody types
        app.query_one("#query").value = ""
        await pilot.press("enter")
        await until(lambda: app.shown.query == "")
        for _ in range(20):
            before, pressed = app.films.cursor, time.perf_counter()
            app.post_message(events.Key("pagedown", None))
            await until(lambda: app.films.cursor != before or app.films.cursor >= app.films.count - 1)
            keys.append(time.perf_counter() - pressed)
            await pilot.pause(0.05)
        await app.workers.wait_for_complete()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"ready": ready, "keys": keys, "memory": memory}))
asyncio.run(main())
"""


def main() -> int:
    """Run the benchmark; 1 where a bound is not kept."""
    parser = argparse.ArgumentParser(description="What the browser costs.")
    parser.add_argument("--films", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        bundled = Path(__file__).resolve().parent.parent / "data" / "films.toml"
        large = Path(folder) / "films.toml"
        with large.open("w", encoding="utf-8") as file:
            file.writelines(films(asked.films))
        print(
            "| catalogue | ready, s | times an empty app | a key, ms | longest | memory, MB |\n"
            "| --- | --- | --- | --- | --- | --- |"
        )
        for name, path in (("82 films", bundled), (f"{asked.films:,} films", large)):
            _run(BROWSER, path)  # makes the index
            empty: list[Run] = []
            runs: list[Run] = []
            for _ in range(asked.rounds):
                empty.append(_run(EMPTY, path))
                runs.append(_run(BROWSER, path))
            ready = statistics.median(run.ready for run in runs)
            ratio = statistics.median(run.ready / one.ready for run, one in zip(runs, empty, strict=True))
            key = statistics.median(statistics.median(run.keys) * 1000 for run in runs)
            longest = statistics.median(max(run.keys) * 1000 for run in runs)
            memory = statistics.median(run.memory for run in runs)
            failed |= ratio > READY or longest > KEY_MS or memory > MEMORY_MB
            print(f"| {name} | {ready:.2f} | {ratio:.2f} | {key:.0f} | {longest:.0f} | {memory:.0f} |")
    print(f"| bound | | {READY} | | {KEY_MS} | {MEMORY_MB} |")
    return int(failed)


def _run(program: str, path: Path) -> Run:
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True)
    return Run(**json.loads(done.stdout))


if __name__ == "__main__":
    raise SystemExit(main())
