"""What tests of plans may ask for."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from importing.planned import CatalogueOf, duplicates


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[CatalogueOf]:
    """The look-ups of a catalogue with the content that it is called with, each in a folder of its own."""
    folders = (tmp_path / str(number) for number in count())
    with ExitStack() as stack:
        yield lambda toml: stack.enter_context(duplicates(toml, next(folders)))
