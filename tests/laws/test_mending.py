"""Laws of ``check --fix``: mending twice mends once, no record and no field is lost, and undo brings back each byte."""

import json
import tomllib
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.checking.pages import bytes_of, page
from filmcat.model.rules import RULES
from filmcat.records.toml_text import block
from harness import Runner
from laws.records import FILMS, PERSONS, Table

MENDED = [code for code, rule in RULES.items() if rule.is_mended]
Record = dict[str, object]


def _texts(value: object) -> list[str]:
    """Every text, and every key, of a value."""
    if isinstance(value, dict):
        return [text for key, entry in value.items() for text in (str(key), *_texts(entry))]
    if isinstance(value, list):
        return [text for entry in value for text in _texts(entry)]
    return [value] if isinstance(value, str) else []


def _examples() -> list[Table]:
    """The records of the bad examples of the rules that mend; what is no TOML holds none."""
    found: list[Table] = []
    for code in MENDED:
        try:
            parsed = tomllib.loads(bytes_of(page(code).bad).decode())
        except ValueError:
            continue
        found += cast("list[Table]", [*parsed.get("film", []), *parsed.get("person", [])])
    return found


BAD = _examples()
WRONG = st.sampled_from(sorted({text for record in BAD for text in _texts(record)}))
SPOILT = WRONG | st.tuples(
    WRONG, st.sampled_from(["", " ", "  ", "\u00ad", "\u200b", " and ", ", ", "\t", "e\u0301"]), WRONG
).map("".join)


def _spoilt(record: Table, text: str) -> Table:
    """A record with this text for each of its texts that is a value of a list or of a field."""
    return {key: _with(value, text) if key not in {"title", "name", "id"} else value for key, value in record.items()}


def _with(value: object, text: str) -> object:
    if isinstance(value, list):
        return [_with(entry, text) for entry in value]
    if isinstance(value, dict):
        return {key: _with(entry, text) for key, entry in value.items()}
    return text if isinstance(value, str) else value


films = st.one_of(
    st.sampled_from([record for record in BAD if "title" in record]),
    FILMS,
    st.builds(_spoilt, FILMS, SPOILT),
).map(lambda film: {"title": "A Film"} | film)
persons = st.one_of(PERSONS, st.builds(_spoilt, PERSONS, SPOILT)).map(lambda person: {"name": "A Person"} | person)
catalogues = st.tuples(st.lists(films, min_size=1, max_size=4), st.lists(persons, max_size=2))


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("laws") / "home")


@settings(max_examples=examples(60))
@given(held=catalogues)
def test_mending_twice_mends_once_and_loses_nothing(warm: Runner, held: tuple[list[Table], list[Table]]) -> None:
    path = warm.written("")
    before = "".join(_toml("film", one) for one in held[0]) + "".join(_toml("person", one) for one in held[1])
    path.write_text(before, "utf-8", newline="")
    known = _known(warm, path)
    assert warm("check", "--fix", "--yes", catalogue=path).code in {0, 3}
    once = path.read_bytes()
    assert _lost(known, _known(warm, path)) == []
    assert warm("check", "--fix", "--yes", catalogue=path).code in {0, 3}
    assert path.read_bytes() == once
    if once != before.encode():
        assert warm("undo", catalogue=path).code == 0
        assert path.read_bytes() == before.encode()


def _toml(header: str, record: Table) -> str:
    return block(f"[[{header}]]", record.items())


def _known(run: Runner, path: Path) -> list[Record]:
    """What is known of each film of a catalogue."""
    films = json.loads(run("list", "--json", catalogue=path).out)
    return [{name: value for name, value in film.items() if value is not None} for film in films]


def _lost(before: list[Record], after: list[Record]) -> list[object]:
    """The fields that are known no more, and the films that are gone."""
    if len(before) > len(after):
        return [before]
    return [(one, name) for one, other in zip(before, after, strict=True) for name in one.keys() - other.keys()]
