"""What is far too large, too deep or too many is answered in time that grows with it, and with a message."""

import time

import pytest

from harness import Outcome, Runner
from too_much import LIMITS, Limit, command

_TIMES = 3  # how much worse than in proportion the larger of two inputs may be: the machine does other things too
_LEAST = 0.1  # processor's seconds below which nothing is told from a start


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.name)
def test_four_times_as_much_takes_about_four_times_as_long(run: Runner, limit: Limit) -> None:
    small, large = limit.tried
    first, _ = met(run, limit, small)
    then, outcome = met(run, limit, large)
    assert outcome.code in {0, 1, 3, 4}, outcome.err[:500]
    assert outcome.out or outcome.err
    assert then <= max(first, _LEAST) * _TIMES * large / small


def met(run: Runner, limit: Limit, size: int) -> tuple[float, Outcome]:
    """The processor's seconds that a run takes, and what it leaves."""
    path, empty = run.home / f"{size}-{limit.file}", run.written("", "empty.toml")
    limit.write(path, size)
    argv = command(limit, path, size, empty)
    start = time.process_time()
    outcome = run(*argv[2:], catalogue=path if limit.is_catalogue else empty)
    return time.process_time() - start, outcome
