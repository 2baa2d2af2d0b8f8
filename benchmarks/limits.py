"""What filmcat does with inputs that are far too large, too deep or too many.

    python benchmarks/limits.py [--only WORD] [--seconds N]

Each input of ``tests/too_much.py`` is made at two sizes and met by a program of its own. The table has the processor's
seconds, the peak of its memory in MB, the exit code and the first line that it said: where four times the input takes
about four times the time and memory, or is refused, all is well. A run that takes longer than ``--seconds`` is ended.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from too_much import LIMITS, Limit, command  # noqa: E402 # it stands among the tests, which try it small

_WIDTH = 70  # characters of what was said


class Measured(NamedTuple):
    """What a run took, and what it said."""

    seconds: float
    megabytes: float
    code: int
    said: str


def measured(limit: Limit, size: int, longest: float) -> Measured:
    """One run of a limit at one size."""
    with tempfile.TemporaryDirectory(prefix="filmcat-limits-") as work:
        path, empty = Path(work) / limit.file, Path(work) / "empty.toml"
        empty.write_bytes(b"")
        # In a process of its own, whose memory is not counted.
        writer = get_context("spawn").Process(target=_write, args=(LIMITS.index(limit), path, size))
        writer.start()
        writer.join()
        environment = {"HOME": work, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(
                [sys.executable, "-m", "filmcat", *command(limit, path, size, empty)],
                stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment,
            )  # fmt: skip
            end = threading.Timer(longest, process.kill)
            end.start()
            _, status, used = os.wait4(process.pid, 0)
            end.cancel()
            said = b""
            for stream in (err, out):
                stream.seek(0)
                said = said or stream.read(10_000).strip()
    code = os.waitstatus_to_exitcode(status)
    first = said.decode("utf-8", "replace").split("\n", 1)[0]
    return Measured(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, code, first.replace(work, "…")[:_WIDTH])


def _write(place: int, path: Path, size: int) -> None:
    LIMITS[place].write(path, size)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="limits with this word in their names")
    parser.add_argument("--seconds", type=float, default=120, help="the longest that a run may take")
    arguments = parser.parse_args()
    print("| input | size | seconds | peak MB | exit | said |\n| --- | ---: | ---: | ---: | ---: | --- |", flush=True)
    for limit in LIMITS:
        if arguments.only in limit.name:
            for size in limit.measured:
                found = measured(limit, size, arguments.seconds)
                cells = (limit.name, f"{size:,} {limit.unit}", f"{found.seconds:.2f}", f"{found.megabytes:.0f}",
                         f"{found.code}", found.said.replace("|", "\\|"))  # fmt: skip
                print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
