"""Homes in which nothing was asked yet: each index is made in the test that asks for it."""

from pathlib import Path

import pytest

from harness import Runner


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    """A runner with a home of its own, in which no index is yet."""
    return Runner(tmp_path / "home", has_asked=False)
