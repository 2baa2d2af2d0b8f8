"""What every test may ask for."""

import gc
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from corpora import IS_WHOLE, Corpora, examples
from harness import Runner

settings.register_profile(
    "filmcat", deadline=None, max_examples=examples(100), derandomize=not IS_WHOLE, print_blob=IS_WHOLE
)
settings.load_profile("filmcat")
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it in what it runs in the background


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    """A runner with a home of its own."""
    return Runner(tmp_path / "home")


@pytest.fixture
def corpora(record_property: Callable[[str, object], None]) -> Corpora:
    """The way to a part of a corpus, or to all of it."""
    return Corpora(record_property)


def pytest_collection_finish() -> None:
    """Keep the collector of garbage from the thousands of tests that were collected: it would go through them again."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how much of each corpus was tried."""
    if IS_WHOLE:
        for report in terminalreporter.getreports("passed"):
            for name, tried in report.user_properties:
                terminalreporter.write_line(f"{name}: {tried}")
