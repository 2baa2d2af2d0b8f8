"""Put damaged data to whatever reads: only a FilmcatError may come of it, and spans are the bytes they were cut from.

    .venv/bin/python tools/fuzz.py --minutes 10 [--seed N]

Each target begins with sound data, changes it by chance, and says what it was given when it fails; exit code 1 then.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random

from filmcat.__main__ import main
from filmcat.disk.spans import cuts
from filmcat.editing.draft import read_draft, template
from filmcat.errors import FilmcatError
from filmcat.importing.readers import READERS
from filmcat.query.question import read_alternatives
from filmcat.records.scan import pieces_of

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "tests" / "corpus"
TOKENS = (
    b"[[film]]", b"[[person]]", b"[film.credits]", b'"""', b"'''", b'"', b"\\", b"\n", b"\r\n", b"\0", b"\xff", b"=",
    b",", b"{", b"}", b"[", b"]", b":", b"<", b">", b"&", b"/ ", b" / ", b"(", b")", b"-", b"..", b"not:", b"year:",
    b"\xef\xbb\xbf", b"\xe2\x80\x8b", b"\xe3\x85\xa4", b"1e999", b"9" * 30, b"null", b"title", b"Director: ",
)  # fmt: skip
Target = Callable[[bytes, Path], None]


def spans(data: bytes, _folder: Path) -> None:
    """Spans are contiguous and reproduce the bytes; decoding raises nothing."""
    places = cuts(data)
    if places != sorted(set(places)) or any(not 0 <= place <= len(data) for place in places):
        raise AssertionError(places)
    lines = sum(piece.lines for piece in pieces_of(0, data, lambda _digest: False))
    if lines != data.count(b"\n"):
        raise AssertionError(lines)


def query(data: bytes, _folder: Path) -> None:
    """Words of a question are read or refused."""
    read_alternatives(data.decode("utf-8", "surrogateescape").split("\n"))


def draft(data: bytes, _folder: Path) -> None:
    """What comes back from the editor is read or refused."""
    read_draft(data.decode("utf-8", "replace"))


def reader(name: str) -> Target:
    """What a reader of the table is given is imported or refused: filmcat is never at fault."""

    def run(data: bytes, folder: Path) -> None:
        source = folder / "source"
        source.write_bytes(data)
        catalogue = folder / "films.toml"
        code = main(["-C", str(catalogue), "import", str(source), "--from", name, "--dry-run"])
        if code == 70:
            raise AssertionError(name)

    return run


TARGETS: dict[str, Target] = {"spans": spans, "query": query, "draft": draft} | {
    f"reader {name}": reader(name) for name in READERS
}


def changed(data: bytes, chance: Random) -> bytes:
    """The data with a few changes: bytes gone, doubled, others, or something that means much in a format."""
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        end = min(len(data), at + chance.choice((0, 1, 2, 8, 40)))
        new = chance.choice((b"", data[at:end] * 2, bytes([chance.randrange(256)]), chance.choice(TOKENS)))
        data = data[:at] + new + data[end:]
    return data


def failure(target: Target, data: bytes, folder: Path) -> str:
    """How a target fails; empty where it does not."""
    try:
        target(data, folder)
    except FilmcatError:
        return ""
    except Exception:  # noqa: BLE001 - that is what is looked for
        return traceback.format_exc()
    return ""


def fuzz(seconds: float, seed: int, folder: Path) -> int:
    """Fuzz every target in turn for so long; how many fail."""
    chance = Random(seed)  # noqa: S311 - nothing is kept secret
    seeds = [path.read_bytes() for path in sorted(SEEDS.iterdir())] + [template().encode()]
    until, rounds, failed = time.monotonic() + seconds, 0, set[str]()
    while time.monotonic() < until and len(failed) < len(TARGETS):
        for name, target in TARGETS.items():
            data = changed(chance.choice(seeds), chance)
            if name not in failed and (told := failure(target, data, folder)):
                failed.add(name)
                sys.stderr.write(f"{name}, round {rounds}, seed {seed}: {data!r}\n{told}\n")
        rounds += 1
    sys.stderr.write(f"{rounds:,} rounds of {len(TARGETS)} targets; {len(failed)} failed\n")
    return len(failed)


def run() -> int:
    """Read the arguments, and fuzz in a folder of its own."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--minutes", type=float, default=10)
    arguments.add_argument("--seed", type=int, default=0)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder, Path(folder, "told").open("w", encoding="utf-8") as told:
        Path(folder, "films.toml").write_text('[[film]]\ntitle = "Solaris"\nyear = 1972\n', encoding="utf-8")
        talk, sys.stdout = sys.stdout, told
        failed = fuzz(60 * asked.minutes, asked.seed, Path(folder))
        sys.stdout = talk
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(run())
