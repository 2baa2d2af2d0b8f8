"""How filmcat answers what is far too large or too deep, each at two sizes, so that what is not linear shows.

    python benchmarks/limits.py [--scale 1.0] [--seconds 120] [NAME]...

Prints a table: input, bytes, seconds of the processor, peak of memory in MB, exit code, the first line of what was
said. ``--scale 0.1`` makes all inputs a tenth as large; NAME runs one of them.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

FILM = '[[film]]\ntitle = "A Film"\nyear = 1972\n'
Make = Callable[[int], Iterator[str]]


class Input(NamedTuple):
    """One kind of input: the name of its file, what is asked of it, its larger size, and how it is made."""

    file: str
    asked: tuple[str, ...]
    size: int
    make: Make


def _list() -> tuple[str, ...]:
    return ("list", "-C", "{file}")


def _import() -> tuple[str, ...]:
    return ("import", "{file}", "--dry-run", "-C", "{catalogue}")


def _deep_xml(size: int) -> Iterator[str]:
    yield "<movie><title>A Film</title>" + "<a>" * size + "</a>" * size + "</movie>"


def _entities(size: int) -> Iterator[str]:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">\n' for n in range(1, size))
    yield f'<?xml version="1.0"?>\n<!DOCTYPE movie [<!ENTITY e0 "A">\n{lines}]>\n'
    yield f"<movie><title>&e{size - 1};</title></movie>"


INPUTS = {
    "long text": Input("films.toml", _list(), 100_000_000,
                       lambda size: iter((FILM, f'notes = "{"a " * (size // 2)}"\n'))),
    "nesting": Input("films.toml", _list(), 10_000, lambda size: iter((f"{FILM}extra = {'[' * size}{']' * size}\n",))),
    "keys": Input("films.toml", _list(), 1_000_000, lambda size: iter((FILM, *(f"k{n} = {n}\n" for n in range(size))))),
    "marks": Input("films.toml", _list(), 80_000, lambda size: iter((FILM, f'form = "a{chr(0x301) * size}"\n'))),
    "equal letters": Input("films.toml", ("show", "b" * 4000, "-C", "{file}"), 4_000,
                           lambda size: iter(f'[[film]]\ntitle = "{"a" * size}{n}"\n' for n in range(20))),
    "roles": Input("films.toml", _list(), 100_000, lambda size: iter(
        (FILM, "[film.credits]\n", *(f'role_{n} = "A B"\n' for n in range(size))))),
    "broken records": Input("films.toml", _list(), 100_000, lambda size: iter(("[[film]]\ntitle = \n",) * size)),
    "page": Input("page.txt", _import(), 50_000_000,
                  lambda size: iter(("A Film\nDirector: A B\n", "A line.\n" * (size // 8)))),
    "line": Input("page.txt", _import(), 10_000_000, lambda size: iter(("A Film\nDirector: ", "A B, " * (size // 5)))),
    "columns": Input("table.csv", _import(), 10_000, lambda size: iter(
        (f"title,year,{','.join(f'c{n}' for n in range(size))}\n", f"A Film,1972{',a' * size}\n" * 20))),
    "deep json": Input("films.json", _import(), 1_000_000,
                       lambda size: iter(('[{"title": "A", "b": ', "[" * size, "]" * size, "}]"))),
    "deep xml": Input("film.nfo", _import(), 1_000_000, _deep_xml),
    "entities": Input("film.nfo", _import(), 20, _entities),
    "archive": Input("films.zip", _import(), 10_000_000_000, lambda _size: iter(())),
}  # fmt: skip


def made(name: str, size: int, folder: Path) -> Path:
    """The file of an input at this size."""
    one = INPUTS[name]
    path = folder / one.file
    if path.suffix == ".zip":
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("films.csv", "w", force_zip64=True) as member,
        ):
            member.write(b"title,year\n")
            for _ in range(max(size // 11_000_000, 1)):
                member.write(b"A Film,19\n\n" * 1_000_000)
        return path
    with path.open("w", encoding="utf-8") as file:
        file.writelines(one.make(size))
    return path


def measured(argv: list[str], home: Path, seconds: int) -> tuple[float, float, int, str]:
    """Seconds of the processor, peak in MB, exit code (below 0: it was stopped) and the first line said."""
    talk = home / "talk"
    with talk.open("wb") as told:
        run = subprocess.Popen(
            [sys.executable, "-m", "filmcat", *argv], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=told,
            env={"HOME": str(home), "PATH": os.environ["PATH"]},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)),  # noqa: PLW1509 - no thread runs
        )  # fmt: skip
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    said = talk.read_text("utf-8", "replace").strip().splitlines() or [""]
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, run.returncode, said[0][:90]


def main() -> None:
    """Measure what was named, or all, and print the table."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("names", nargs="*", default=list(INPUTS), metavar="NAME")
    arguments.add_argument("--scale", type=float, default=1.0)
    arguments.add_argument("--seconds", type=int, default=120)
    asked = arguments.parse_args()
    print(f"{'input':15} {'size':>14} {'seconds':>8} {'MB':>7} {'exit':>4}  said", flush=True)
    for name in asked.names:
        for part in (0.25, 1.0):
            size = max(int(INPUTS[name].size * asked.scale * part), 2)
            with tempfile.TemporaryDirectory() as folder:
                path = made(name, size, Path(folder))
                catalogue = Path(folder, "own.toml")
                catalogue.write_text(FILM, encoding="utf-8")
                argv = [word.format(file=path, catalogue=catalogue) for word in INPUTS[name].asked]
                spent, peak, code, said = measured(argv, Path(folder), asked.seconds)
            print(f"{name:15} {size:14,} {spent:8.2f} {peak:7.0f} {code:4}  {said}", flush=True)


if __name__ == "__main__":
    main()
