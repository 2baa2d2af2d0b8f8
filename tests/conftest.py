"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import settings

from harness import Runner

settings.register_profile("ci", deadline=None, max_examples=100, derandomize=True)
settings.load_profile("ci")


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    """A runner with a home of its own."""
    return Runner(tmp_path / "home")
