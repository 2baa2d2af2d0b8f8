"""How many films a second an import reads: one JSON array in the shape of the Wikipedia lists, and IMDb's table.

    python benchmarks/imports.py [FILMS]          36,000 films, read into drafts
    python benchmarks/imports.py --write FILMS    the array itself, on standard output
    python benchmarks/imports.py --into [FILMS]   62,000 rows of title and genres, written into an empty catalogue and
                                                  into one that has 58,000 of them; in seconds of processor time

Titles and names are put together from syllables; they mean nothing and nobody.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from synthetic import word

from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft
from filmcat.importing.read_source import drafts

FILMS = 36_000
_GENRES = "Drama Comedy Documentary Horror Western Romance Thriller Animated Musical War".split()
_IMDB = "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres".split()


def array(count: int) -> Iterator[str]:
    """The JSON of an array of ``count`` films, in pieces; the same for every call."""
    dice = random.Random(20231123)  # noqa: S311 - nothing secret
    words = [word(dice) for _ in range(8000)]
    before = "["
    for _ in range(count):
        title = " ".join(dice.choices(words, k=dice.randint(1, 4))).title()
        cast = [
            f"{first} {last}".title() for first, last in zip(*(dice.choices(words, k=5) for _ in "ab"), strict=True)
        ]
        yield before + json.dumps(
            {
                "title": title,
                "year": dice.randint(1900, 2023),
                "cast": cast[: dice.randint(0, 5)],
                "genres": dice.sample(_GENRES, dice.randint(0, 3)),
                "href": title.replace(" ", "_") if dice.random() < 0.8 else None,
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )
        before = ","
    yield "]" if before == "," else "[]"


def imdb(count: int) -> Iterator[str]:
    """The lines of IMDb's table of ``count`` titles, one of four of them a film; the same for every call."""
    dice = random.Random(20231123)  # noqa: S311 - nothing secret
    words = [word(dice) for _ in range(8000)]
    yield "\t".join(_IMDB) + "\n"
    for number in range(count):
        kind = ("movie", "tvEpisode", "tvEpisode", "tvSeries")[number % 4]
        title = " ".join(dice.choices(words, k=2)).title()
        yield f"tt{number:07}\t{kind}\t{title}\t{title}\t0\t{dice.randint(1900, 2023)}\t\\N\t90\tDrama,Comedy\n"


def measure(path: Path) -> None:
    """Read a file three times, and print the quickest."""
    quickest, count = float("inf"), 0
    for _ in range(3):
        began = time.perf_counter()
        found = (item for source in sources([str(path)], sys.stdin.buffer) for item in drafts(source))
        count = sum(isinstance(item, Draft) for item in found)
        quickest = min(quickest, time.perf_counter() - began)
    size = path.stat().st_size / 1e6
    print(f"{path.name}: {count:,} drafts of {size:.1f} MB in {quickest:.2f} s, {count / quickest:,.0f} a second")


def plan(path: Path) -> None:
    """Plan the import of a file into an empty catalogue as a program of its own, and print how long that took."""
    catalogue = path.with_name("catalogue.toml")
    catalogue.write_text("", encoding="utf-8")
    command = [sys.executable, "-m", "filmcat", "-C", str(catalogue), "import", str(path), "--dry-run"]
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    took = time.perf_counter() - began
    print(f"filmcat import --dry-run: exit code {done.returncode} after {took:.2f} s")


def rows(count: int) -> Iterator[str]:
    """The lines of a table in the shape of MovieLens; the same for every call."""
    dice = random.Random(20231123)  # noqa: S311 - nothing secret
    words = [word(dice) for _ in range(8000)]
    yield "movieId,title,genres\n"
    for number in range(count):
        title = " ".join(dice.choices(words, k=dice.randint(1, 4))).title()
        article = ", The" if dice.random() < 0.2 else ""
        genres = "|".join(dice.sample(_GENRES, dice.randint(1, 3)))
        yield f'{number},"{title}{article} ({dice.randint(1920, 2019)})",{genres}\n'


def into(folder: Path, count: int) -> None:
    """Write rows into an empty catalogue, and into one that has nearly all of them; the index is made before."""
    lines = list(rows(count))
    whole, most = folder / "movies.csv", folder / "most.csv"
    whole.write_text("".join(lines), encoding="utf-8")
    most.write_text("".join([lines[0], *lines[1 + count // 15 :]]), encoding="utf-8")
    took = {}
    for name, first in (("an empty catalogue", None), ("one that has most", most)):
        catalogue = folder / f"{name.split()[-1]}.toml"
        catalogue.write_text("", encoding="utf-8")
        if first is not None:
            _processor_time(folder, catalogue, "import", str(first), "--yes")
        _processor_time(folder, catalogue, "list", "-n", "1")
        took[name] = _processor_time(folder, catalogue, "import", str(whole), "--yes", "--on-duplicate", "skip")
        print(f"{count:,} rows into {name}: {took[name]:.2f} s of processor time")
    empty, other = took.values()
    print(f"ratio {other / empty:.2f}")


def _processor_time(folder: Path, catalogue: Path, *argv: str) -> float:
    """The seconds of processor time that a command of filmcat takes."""
    environment = os.environ | {"XDG_CACHE_HOME": str(folder / "cache"), "XDG_STATE_HOME": str(folder / "state")}
    before = os.times()
    subprocess.run(
        [sys.executable, "-m", "filmcat", "-C", str(catalogue), *argv],
        capture_output=True, check=True, env=environment,
    )  # fmt: skip
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    """Write an array, or measure."""
    words = sys.argv[1:]
    if "--into" in words:
        with tempfile.TemporaryDirectory() as folder:
            into(Path(folder), int(words[-1]) if words[-1] != "--into" else 62_000)
        return
    count = int(words[-1]) if words else FILMS
    if "--write" in words:
        sys.stdout.writelines(array(count))
        return
    with tempfile.TemporaryDirectory() as folder:
        films, table = Path(folder, "films.json"), Path(folder, "title.basics.tsv")
        films.write_text("".join(array(count)), encoding="utf-8")
        table.write_text("".join(imdb(count * 4)), encoding="utf-8")
        measure(films)
        measure(table)
        plan(films)


if __name__ == "__main__":
    main()
