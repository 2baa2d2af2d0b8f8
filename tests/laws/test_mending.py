"""The laws of ``check --fix``: what it mends is mended at once, and all that it wrote can be taken back."""

import json
from pathlib import Path

import pytest
import tomli_w
from hypothesis import event, given, settings
from hypothesis import strategies as st

from corpora import examples
from harness import Runner
from laws.records import FILMS, PERSONS, Table

CATALOGUES = st.lists(FILMS.map(lambda table: ("film", "title", table)) | PERSONS.map(
    lambda table: ("person", "name", table)), min_size=4, max_size=12)  # fmt: skip


def catalogue(records: list[tuple[str, str, Table]]) -> bytes:
    """The records as a catalogue, each with a name of its own."""
    texts = []
    for number, (kind, name, table) in enumerate(records):
        dumped = tomli_w.dumps({kind: {**table, name: f"{table.get(name, '')} {number}"}})
        texts.append(dumped.replace(f"[{kind}]", f"[[{kind}]]", 1))
    return "\n".join(texts).encode()


@settings(max_examples=examples(10))
@given(CATALOGUES)
def test_what_is_mended_is_mended_at_once_and_can_be_taken_back(
    tmp_path_factory: pytest.TempPathFactory, records: list[tuple[str, str, Table]]
) -> None:
    run = Runner(tmp_path_factory.mktemp("mended") / "home")
    path: Path = run.written("")
    before = catalogue(records)
    path.write_bytes(before)
    films = run("list", "--json", catalogue=path).out
    first = run("check", "--fix", "--yes", catalogue=path)
    assert first.code in {0, 3}, first.err
    event("something was mended" if path.read_bytes() != before else "nothing to mend")
    once = path.read_bytes()
    assert run("check", "--fix", "--yes", catalogue=path).code in {0, 3}
    assert path.read_bytes() == once
    assert known(run("list", "--json", catalogue=path).out) == known(films)
    if once != before:
        assert run("undo", "--yes", catalogue=path).code == 0
    assert path.read_bytes() == before


def known(films: str) -> list[set[str]]:
    """The fields of each film that are known."""
    return [{name for name, value in film.items() if value is not None} for film in json.loads(films)]
