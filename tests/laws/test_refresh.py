"""The law of the index: refreshed after any edits, it answers as one that was made from scratch."""

import os
import shutil
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.index.build import full, refresh
from laws.answers import answers

CREDITS = '[film.credits]\ndirector = ["Ann Lee [1969]"]\n'
RECORDS = [
    '[[film]]\ntitle = "A"\nyear = 2000\n',
    '[[film]]\ntitle = "A"\nyear = 2000\ncountries = "Ukraine"\n',
    '# another\n[[film]]\ntitle = "A"\nyear = 2000\ncast = ["Ann Lee (X)"]\n' + CREDITS,
    '[[film]]\ntitle = "A 2000"\nyear = "1925-1926"\ntags = ["t", "t"]\n',
    '[[film]]\ntitle = "A-2000-2"\nlanguages = ["Ukrainian", "xx-nowhere"]\n',
    '[[film]]\nid = "a-2000-2"\ntitle = "B"\nyear = "20x3"\n[film.credits]\nzither_player = "Bo Li"\n',
    '[[film]]\nid = "a-2000"\ntitle = "C"\nsynopsis = """\n[[film]]\ntitle = "inside"\n"""\n' + CREDITS,
    '[[person]]\nname = "Ann Lee [1969]"\nalso = "Anna Li"\n',
    '[[person]]\nname = "Bo Li"\nborn = 1.5\n',
    '[[film]]\ntitle = "A"\nviewings = ["2024", { date = "2023-05-12", rating = 4 }, { note = "late" }]\n',
    '[[film]]\ntitle = "Open"\nnotes = """\n',
    '[[film]]\ntitle = "Broken\n',
    "[settings]\na = 1\n",
]
PREAMBLES = st.sampled_from(["", "schema = 1\n", "# c\n\n", "schema = 2\n", "\ufeff"])
FILES = st.tuples(PREAMBLES, st.lists(st.sampled_from(RECORDS), max_size=6)).map(
    lambda parts: parts[0] + "".join(parts[1])
)
FOLDERS = st.dictionaries(st.sampled_from(["a.toml", "b.toml", "c.toml"]), FILES, min_size=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("refresh")


@settings(max_examples=examples(80))
@given(st.lists(FOLDERS, min_size=2, max_size=5))
def test_a_folder_that_changes_answers_as_one_that_is_new(folder: Path, states: list[dict[str, str]]) -> None:
    check(folder, states)


@settings(max_examples=examples(80))
@given(st.lists(FOLDERS, min_size=2, max_size=5))
def test_files_that_rest_need_not_be_read_again(folder: Path, states: list[dict[str, str]]) -> None:
    with mock.patch.object(refresh, "is_settled", return_value=True):
        check(folder, states)


@settings(max_examples=examples(60))
@given(st.data())
def test_a_file_that_is_edited_answers_as_one_that_is_new(folder: Path, data: st.DataObject) -> None:
    records = data.draw(st.lists(st.sampled_from(RECORDS), min_size=1, max_size=8))
    states = ["".join(records)]
    for _ in range(data.draw(st.integers(1, 5))):
        records = edited(records, data)
        states.append("".join(records))
    gap = data.draw(st.sampled_from([1, 2, 1 << 20]))
    with mock.patch.object(full, "GAP", gap), mock.patch.object(refresh, "GAP", gap):
        check(folder, [{"films.toml": state} for state in states])


def edited(records: list[str], data: st.DataObject) -> list[str]:
    """The records after one edit: appended, put in, changed, removed, moved, repeated or turned about."""
    place = data.draw(st.integers(0, len(records)))
    record = data.draw(st.sampled_from(RECORDS))
    before, behind = records[:place], records[place:]
    edits = {
        "append": [*records, record],
        "put in": [*before, record, *behind],
        "change": [*before, record, *behind[1:]],
        "remove": [*before, *behind[1:]],
        "move": [*behind, *before],
        "repeat": [*before, *behind[:1], *behind],
        "turn": records[::-1],
        "touch": records,
    }
    return edits[data.draw(st.sampled_from(sorted(edits)))]


def check(folder: Path, states: list[dict[str, str]]) -> None:
    """Write one state after the other, and compare the index that follows them with a new one."""
    shutil.rmtree(folder)
    catalogue = folder / "catalogue"
    catalogue.mkdir(parents=True)
    before: dict[str, str] = {}
    for number, files in enumerate(states):
        for name in before.keys() - files.keys():
            (catalogue / name).unlink()
        for place, (name, text) in enumerate(files.items()):
            if before.get(name) != text:
                (catalogue / name).write_text(text, encoding="utf-8", newline="")
                os.utime(catalogue / name, ns=(0, 1_000_000_000 * number + 1000 * place + 1))  # never twice the same
        before = files
        anew = answers(catalogue, folder / "new" / str(number))
        assert answers(catalogue, folder / "kept") == anew
        assert anew["orphans"] == anew["asked sets"] == []


def test_the_refreshed_index_is_the_one_that_was_made_first(folder: Path) -> None:
    """Or the law would compare two new ones."""
    catalogue = folder / "films.toml"
    catalogue.parent.mkdir(exist_ok=True)
    catalogue.write_text("".join(RECORDS[:5]), "utf-8")
    answers(catalogue, folder)
    (index,) = (folder / ".cache" / "filmcat").glob("*.index")
    before = index.stat().st_ino
    catalogue.write_text("".join(RECORDS[:6]), "utf-8")
    answers(catalogue, folder)
    assert index.stat().st_ino == before
