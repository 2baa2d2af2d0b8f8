"""Records that go from a catalogue: every other byte stays, in one step with what changes and appears."""

from pathlib import Path
from typing import cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.catalogue import Catalogue
from filmcat.model.change import Change, Changes, Stored
from filmcat.model.empty import empty_film
from filmcat.model.record import FilmRecord
from filmcat.records.scan import pieces_of
from filmcat.writing.patch import NotEdited
from harness import film
from laws.documents import documents
from records.reading import read
from writing.editing import edited

SOLARIS = "# seen twice\n" + film("Solaris", "year = 1972") + "\n"
MUTT = "# about Mutt\n" + film("Mutt", "year = 2023  # premiere")
KEPT = f"# mine\n\n{SOLARIS}{MUTT}"


def without(content: str, *places: int) -> str:
    return edited(content.encode(), dict.fromkeys(places)).decode()


def test_a_record_goes_with_its_comments_and_nothing_else_does() -> None:
    assert without(KEPT, 1) == f"# mine\n\n{MUTT}"
    assert without(KEPT, 2) == f"# mine\n\n{SOLARIS}"
    assert without(KEPT, 1, 2) == "# mine\n\n"


@pytest.mark.parametrize("before", ["\ufeff", "\ufeff# mine\n\n"])
def test_a_byte_order_mark_stays(before: str) -> None:
    assert without(before + MUTT, 1) == before


def test_what_would_be_read_otherwise_without_a_record_keeps_it_there() -> None:
    opens, closes = film("Solaris", 'notes = """'), film("Mirror", 'tagline = """', "year = 1975")
    content = opens + film("Stalker", 'tagline = """x"""') + closes
    assert read(content).titles == ["Stalker"]
    with pytest.raises(NotEdited, match="would not be read as it is meant"):
        without(content, 2)


def held(content: bytes) -> list[object]:
    """What each piece of a file holds."""
    decoded = [piece.decoded for piece in pieces_of(0, content, lambda _digest: False)]
    return [one and (one.film, one.person) for one in decoded]


@settings(max_examples=examples(300))
@given(documents(), st.data())
def test_every_other_record_is_read_as_it_was(content: bytes, data: st.DataObject) -> None:
    before = held(content)
    assume(len(before) > 1)
    gone = data.draw(st.integers(1, len(before) - 1))
    try:
        result = edited(content, {gone: None})
    except NotEdited:
        return
    assert held(result) == before[:gone] + before[gone + 1 :]


def test_of_a_folder_all_that_changes_is_written_in_one_step(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(KEPT, encoding="utf-8")
    (tmp_path / "b.toml").write_text(film("Stalker"), encoding="utf-8")
    (tmp_path / "c.toml").write_text(film("Mirror"), encoding="utf-8")
    catalogue = Catalogue.open(str(tmp_path), {"HOME": str(tmp_path)}, "/")
    solaris, stalker = (catalogue.find(title)[0].number for title in ("Solaris", "Stalker"))

    def dated(old: Stored) -> Stored:
        return old._replace(record=cast("FilmRecord", {**old.record, "year": 1979}))

    changes = Changes({stalker: Change(dated)}, {solaris}, [Stored(empty_film("Ivan's Childhood"))])
    written = catalogue.change(changes, "filmcat edit", {"HOME": str(tmp_path)})
    catalogue.close()
    assert changes.size == 3
    assert sorted(written.files) == [str(tmp_path / name) for name in ("a.toml", "b.toml", "ivans-childhood.toml")]
    assert (tmp_path / "a.toml").read_text(encoding="utf-8") == f"# mine\n\n{MUTT}"
    assert (tmp_path / "b.toml").read_text(encoding="utf-8") == film("Stalker", "year  = 1979")
    assert (tmp_path / "c.toml").read_text(encoding="utf-8") == film("Mirror")
    assert (tmp_path / "ivans-childhood.toml").read_text(encoding="utf-8") == "schema = 1\n\n" + film(
        "Ivan's Childhood"
    )
