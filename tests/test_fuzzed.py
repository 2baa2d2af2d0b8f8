"""What fuzzing starts from, and what it found, holds: each kept input, by the target that it is kept for."""

from pathlib import Path

import pytest
from fuzz_targets import KEPT, TARGETS

INPUTS = sorted(path for path in KEPT.glob("*/*") if path.is_file())
_MOST = 200_000  # bytes of all inputs


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_must_hold_of_an_input_that_is_kept_holds(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_each_target_has_an_input_to_start_from() -> None:
    assert {path.parent.name for path in INPUTS} == set(TARGETS)


def test_the_kept_inputs_stay_small() -> None:
    assert sum(path.stat().st_size for path in INPUTS) < _MOST
