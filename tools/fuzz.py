"""Look for inputs that break what must hold, for as long as is said; what is found is kept in ``tests/corpus``.

    python tools/fuzz.py --minutes 10 [TARGET...]    a share of the time for each target of ``fuzz_targets.py``
    python tools/fuzz.py --smoke                     20 seconds in all, for the targets that are no single reader

Each target is a process of its own, led by coverage (atheris, of requirements/check.txt). It begins with its kept
corpus and what other targets keep; inputs of a longer run stay in a temporary folder. Ends with 1 where anything was
found: the input is then a file ``found-...`` of the target's folder, which the tests try from now on.
"""

import argparse
import importlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "tests" / "corpus"
_LONGEST = 4096  # bytes of an input
_SMOKE = 20.0  # seconds
_SLOW = 20  # seconds for one input, from which on it is a finding
_MEMORY = 2048  # MB
_RUNS = re.compile(r"^#(\d+)\s.*?cov: (\d+)", re.MULTILINE)


def main() -> int:
    """Share the time among the targets; the exit code is 1 where one of them found something."""
    arguments = _arguments()
    if arguments.only:
        return fuzz(arguments.only, arguments.rest)
    targets = importlib.import_module("fuzz_targets")
    names = arguments.targets or list(targets.QUICK if arguments.smoke else targets.TARGETS)
    if unknown := sorted(set(names) - set(targets.TARGETS)):
        raise SystemExit(f"no target {', '.join(unknown)}; there are {', '.join(targets.TARGETS)}")
    seconds = _SMOKE if arguments.smoke else arguments.minutes * 60
    found = [run(name, max(round(seconds / len(names)), 1)) for name in names]
    print(f"{sum(found)} of {len(names)} targets found something", flush=True)
    return int(any(found))


def run(name: str, seconds: int) -> bool:
    """Whether a target found something in this time; a line tells how much was tried."""
    kept = KEPT / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="filmcat-fuzz-") as work:
        options = [
            work, *(str(folder) for folder in sorted(KEPT.iterdir())), f"-artifact_prefix={kept}/found-",
            f"-max_total_time={seconds}", f"-max_len={_LONGEST}", f"-timeout={_SLOW}", f"-rss_limit_mb={_MEMORY}",
        ]  # fmt: skip
        done = subprocess.run(
            [sys.executable, __file__, "--only", name, "--", *options],
            capture_output=True, check=False, text=True, errors="replace", env=os.environ | {"HOME": work},
        )  # fmt: skip
    runs = _RUNS.findall(done.stderr)
    tried, covered = runs[-1] if runs else ("0", "0")
    has_found = done.returncode != 0
    said = "FOUND" if has_found else "nothing found"
    print(f"{name:24} {int(tried):>9,} inputs in {seconds:>4} s, {int(covered):>6,} edges: {said}", flush=True)
    if has_found:
        told = (done.stdout + done.stderr).splitlines()
        print(*(line for line in told if not line.startswith(("#", "INFO:", "WARNING:"))), sep="\n", flush=True)
    return has_found


def fuzz(name: str, options: list[str]) -> int:
    """Fuzz one target in this process, which ends with it."""
    try:
        import atheris
    except ImportError:
        raise SystemExit("atheris is not installed; pip install -r requirements/check.txt") from None
    with atheris.instrument_imports(include=["filmcat"]):
        target = importlib.import_module("fuzz_targets").TARGETS[name]
    atheris.Setup([sys.argv[0], *options], target)
    atheris.Fuzz()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--only", help=argparse.SUPPRESS)
    parser.add_argument("targets", nargs="*")
    arguments, rest = parser.parse_known_args()
    arguments.rest = [*arguments.targets, *rest] if arguments.only else []
    return arguments


if __name__ == "__main__":
    raise SystemExit(main())
