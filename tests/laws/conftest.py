"""One catalogue of hundreds of films for all laws of questions: as an index that was built, and one that was edited."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from filmcat.catalogue import Catalogue
from filmcat.query.order import SortKey
from filmcat.query.question import Question
from harness import opened
from laws import generated
from laws.plain import PlainCatalogue
from records.reading import read


class Large(NamedTuple):
    """A catalogue of hundreds of films: read plainly, and by each way to its index."""

    plain: PlainCatalogue
    indexed: dict[str, Catalogue]


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Large]:
    """The large catalogue, once built and once refreshed after edits."""
    folder = tmp_path_factory.mktemp("large")
    records = generated.catalogue(seed=0)
    built = _opened(folder / "built", "".join(records))
    before = generated.earlier(records, seed=1)
    edited = folder / "edited"
    for states in (generated.earlier(before, seed=2), before):
        _opened(edited, "".join(states)).close()
    (index,) = (edited / ".cache" / "filmcat").glob("*.index")
    inode = index.stat().st_ino
    refreshed = _opened(edited, "".join(records))
    assert index.stat().st_ino == inode, "or both were built"
    ids = [[id for id, _ in one.select(IN_ORDER).lines()] for one in (built, refreshed)]
    assert ids[0] == ids[1]
    yield Large(PlainCatalogue(read("".join(records)), ids[0]), {"built": built, "refreshed": refreshed})
    for one in (built, refreshed):
        one.close()


IN_ORDER = Question([], [SortKey("catalogue", falling=False)], None)


def _opened(home: Path, content: str) -> Catalogue:
    home.mkdir(exist_ok=True)
    (home / "films.toml").write_text(content, encoding="utf-8")
    return opened(home / "films.toml", home)
