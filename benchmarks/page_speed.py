"""How fast festival pages are read: one of 30 kB against an empty file, a folder of 1,000, and very long text.

    python benchmarks/page_speed.py [PAGES]

Pages are made up: labels of credits over names put together from syllables, which mean nobody. Times of the first are
processor time, in turn with those of an empty file, so that a loaded machine slows both.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from synthetic import word

_TURNS = 9
_PAGES = 1000
_SIZE = 30_000  # characters of the one page
_SHORT = 4_000  # characters of each of the many: as saved pages have
_ROLES = "Director Screenplay Cinematography Editing Music Sound Costumes Producers".split()


def page(seed: int, size: int) -> str:
    """A page about one film: facts and credits, a cast, and running text up to a size."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret

    def name() -> str:
        return f"{word(dice)} {word(dice)}".title()

    def sentence() -> str:
        return " ".join(word(dice) for _ in range(14)).capitalize() + "."

    credits = "\n".join(f"{role}: {name()}, {name()}" for role in _ROLES)
    cast = "\n".join(f"{name()} ({word(dice).title()})" for _ in range(10))
    head = f"{name()}\n\nUkraine, Poland 2023, 98 min, Colour\n\n{credits}\n\nCast:\n{cast}\n\nSynopsis\n"
    count = (size - len(head)) // 100
    return head + "\n\n".join(" ".join(sentence() for _ in range(5)) for _ in range(max(1, count // 5))) + "\n"


def processor_time(folder: Path, name: str) -> float:
    """The seconds of processor time of one import."""
    command = [sys.executable, "-m", "filmcat", "-C", "none.toml", "import", name, "--dry-run"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure, and print a line for each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else _PAGES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "page.txt").write_text(page(0, _SIZE), "utf-8")
        (folder / "empty.txt").write_text("", "utf-8")
        turns = [[processor_time(folder, one) for one in ("page.txt", "empty.txt")] for _ in range(_TURNS)]
        ratio = median(one / empty for one, empty in turns)
        print(f"one page of {_SIZE:,} characters: {ratio:.2f} times an empty file")
        many = folder / "many"
        many.mkdir()
        for number in range(count):
            (many / f"{number}.txt").write_text(page(number, _SHORT), "utf-8")
        begun = time.perf_counter()
        used = processor_time(folder, "many")
        rate = count / (time.perf_counter() - begun)
        print(f"{count:,} pages of {_SHORT:,}: {count / used:.0f} a second of one processor, {rate:.0f} by the clock")
        for megabytes in (12, 25, 50):
            long = folder / "long.txt"
            long.write_text(page(1, _SHORT) * (megabytes * 1_000_000 // _SHORT), "utf-8")
            print(f"{megabytes} MB of text: {processor_time(folder, 'long.txt'):.2f} s of processor time")


if __name__ == "__main__":
    main()
