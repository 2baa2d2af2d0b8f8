"""What was written is taken back, and written again: byte for byte where nothing else changed, else by the record."""

from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.errors import CatalogueNotWritten
from filmcat.history import restore, reversal, steps
from filmcat.model.change import Change, Changes, Stored, Written
from filmcat.model.empty import empty_film, empty_person
from filmcat.model.record import FilmRecord
from filmcat.writable import create
from harness import film, no_waiting, opened
from laws.documents import documents

SOLARIS, MUTT = "# seen twice\n" + film("Solaris", "year = 1972"), film("Mutt", "year = 2023")


class Kept:
    """A catalogue in a home of its own."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path = path
        self.home = home
        self.environment = {"HOME": str(home)}

    def change(self, *, edit: str = "", remove: str = "", add: str = "", person: str = "", to: str = "") -> Written:
        """Write changes of films by their titles."""
        with no_waiting():
            catalogue = opened(self.path, self.home)
            try:
                changed = {catalogue.find(edit)[0].number: Change(tagged)} if edit else {}
                removed = [catalogue.find(remove)[0].number] if remove else []
                added = [Stored(empty_film(add))] if add else []
                added += [Stored(empty_person(person), is_film=False)] if person else []
                return catalogue.change(Changes(changed, removed, added, to), "filmcat edit", self.environment)
            finally:
                catalogue.close()

    def undo(self, *, is_redo: bool = False) -> Written:
        """Take the last step back, or write it again."""
        found = reversal(str(self.path), self.environment, is_redo=is_redo)
        assert found is not None
        with no_waiting():
            if not self.path.exists():
                return restore(str(self.path), found, self.environment)
            catalogue = opened(self.path, self.home)
            try:
                return catalogue.revert(found, self.environment)
            finally:
                catalogue.close()

    def redo(self) -> Written:
        """Write the last step again."""
        return self.undo(is_redo=True)

    @property
    def text(self) -> str:
        """The file."""
        return self.path.read_bytes().decode()


def tagged(old: Stored) -> Stored:
    tags = cast("FilmRecord", old.record)["tags"] or []
    return old._replace(record=cast("FilmRecord", {**old.record, "tags": [*tags, "seen"]}))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    path = tmp_path / "films.toml"
    path.write_text(f"{SOLARIS}\n{MUTT}", encoding="utf-8")
    return Kept(path, tmp_path / "home")


@pytest.fixture
def folder(tmp_path: Path) -> Kept:
    path = tmp_path / "folder"
    path.mkdir()
    (path / "a.toml").write_text(SOLARIS, encoding="utf-8")
    (path / "b.toml").write_text("schema = 1\n\n" + MUTT, encoding="utf-8")
    return Kept(path, tmp_path / "home")


def tree(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


STEPS = st.lists(st.sampled_from(["edit", "remove", "add", "person"]), min_size=1, max_size=4)


@settings(max_examples=examples(25))
@given(documents(), STEPS, st.data())
def test_undoing_gives_back_every_byte_and_so_does_redoing(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, steps: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("undo")
    kept = Kept(folder / "films.toml", folder / "home")
    kept.path.write_bytes(content)
    states = [content]
    for step in steps:
        with no_waiting():
            catalogue = opened(kept.path, kept.home)
        rows = catalogue._index.execute("SELECT number FROM film UNION SELECT number FROM person").fetchall()  # noqa: SLF001
        number = data.draw(st.sampled_from(rows))[0] if rows else None
        if number is None or step in {"add", "person"}:
            new = Stored(empty_film("Stalker")), Stored(empty_person("Larisa Shepitko"), is_film=False)
            changes = Changes(added=new if step == "person" else new[:1])
        elif step == "remove":
            changes = Changes(removed=[number], added=[Stored(empty_film("Mirror"))] if len(rows) == 2 else [])
        else:
            changes = Changes({number: Change(tagged if (number,) in films(catalogue) else noted)})
        try:
            catalogue.change(changes, "filmcat", kept.environment)
        except CatalogueNotWritten:
            continue
        finally:
            catalogue.close()
        states.append(kept.path.read_bytes())
    for direction in (False, True, False):
        wanted = states[-2::-1] if not direction else states[1:]
        for state in wanted:
            kept.undo(is_redo=direction)
            assert kept.path.read_bytes() == state


def films(catalogue: object) -> list[tuple[int]]:
    return cast("list[tuple[int]]", catalogue._index.execute("SELECT number FROM film").fetchall())  # type: ignore[attr-defined]  # noqa: SLF001


def noted(old: Stored) -> Stored:
    return old._replace(record=cast("FilmRecord", {**old.record, "notes": "seen"}))


def test_history_tells_when_what_and_whether_it_is_taken_back(kept: Kept) -> None:
    kept.change(edit="Solaris")
    kept.change(add="Stalker", person="Larisa Shepitko")
    kept.undo()
    found = steps(str(kept.path), kept.environment)
    assert [(step.number, step.command, step.records, step.is_undone) for step in found] == [
        (1, "filmcat edit", ("Solaris",), False),
        (2, "filmcat edit", ("Stalker", "Larisa Shepitko"), True),
    ]
    assert found[0].when <= found[1].when
    assert found[0].when.endswith("+00:00")


def test_what_was_undone_before_another_write_is_not_written_again(kept: Kept) -> None:
    kept.change(edit="Solaris")
    kept.undo()
    kept.change(edit="Mutt")
    assert reversal(str(kept.path), kept.environment, is_redo=True) is None
    kept.undo()
    assert reversal(str(kept.path), kept.environment) is None
    kept.redo()
    assert "seen" in kept.text


def test_a_reversal_says_what_becomes_of_each_record(kept: Kept) -> None:
    kept.change(edit="Solaris", remove="Mutt", add="Stalker")
    found = reversal(str(kept.path), kept.environment)
    assert found is not None
    told = [(old and old.name, new and new.name) for old, new in found.records]
    assert told == [("Solaris", "Solaris"), (None, "Mutt"), ("Stalker", None)]
    old, new = found.records[0]
    assert old is not None
    assert new is not None
    assert (cast("FilmRecord", old.record)["tags"], cast("FilmRecord", new.record)["tags"]) == (["seen"], None)


def by_hand(kept: Kept, old: str, new: str) -> None:
    assert old in kept.text
    kept.path.write_bytes(kept.text.replace(old, new).encode())


@pytest.mark.parametrize("name", ["Mutt", "Solaris"])
def test_what_was_changed_by_hand_elsewhere_stays(kept: Kept, name: str) -> None:
    kept.change(edit=name)
    by_hand(kept, *{"Mutt": ("# seen twice", "# seen thrice"), "Solaris": ("year = 2023", "year = 2024")}[name])
    kept.path.write_bytes(b"# on top\n\n" + kept.path.read_bytes() + b"\n" + film("Ran").encode())
    changed = kept.text
    kept.undo()
    assert kept.text == "".join(line for line in changed.splitlines(keepends=True) if 'seen"]' not in line)


def test_a_record_that_changed_since_is_named_and_nothing_is_written(kept: Kept) -> None:
    kept.change(edit="Solaris", add="Stalker")
    by_hand(kept, "year = 1972", "year = 1971")
    before = kept.text
    with pytest.raises(CatalogueNotWritten, match="“Solaris” has changed since, or is gone") as raised:
        kept.undo()
    assert raised.value.exit_code == 5
    assert kept.text == before


def test_a_record_that_is_there_again_is_not_brought_back(kept: Kept) -> None:
    kept.change(remove="Mutt")
    kept.path.write_bytes(kept.path.read_bytes() + b"\n" + MUTT.encode() + b'tags = ["other"]\n')
    with pytest.raises(CatalogueNotWritten, match="“Mutt” is there again"):
        kept.undo()


def test_one_of_two_namesakes_is_brought_back(kept: Kept) -> None:
    kept.path.write_bytes(f"{MUTT}\n{SOLARIS}\n{MUTT}".encode())
    before = kept.text
    kept.change(remove="mutt-2023-2")
    assert kept.text == f"{MUTT}\n{SOLARIS}\n"
    kept.undo()
    assert kept.text == before


def test_of_records_that_are_alike_the_one_that_was_changed_is_taken_back(kept: Kept) -> None:
    alike = film("Mutt", "year = 2023", 'tags = ["seen"]')
    kept.path.write_bytes(f"{alike}\n{MUTT}\n{alike}".encode())
    kept.change(edit="mutt-2023-2")
    kept.undo()
    assert kept.text == f"{alike}\n{MUTT}\n{alike}"


def test_a_record_comes_back_where_its_neighbours_are(kept: Kept) -> None:
    kept.path.write_bytes("\n".join([film("A"), film("B"), film("C"), film("D")]).encode())
    kept.change(remove="B")
    kept.path.write_bytes("\n".join([film("C"), film("D"), film("A")]).encode())
    kept.undo()
    assert kept.text == "\n".join([film("C"), film("D"), film("A"), film("B")]) + "\n"


def test_a_catalogue_that_was_made_goes_and_comes_back(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "new" / "films.toml", tmp_path / "home")
    create(str(kept.path), Changes(added=[Stored(empty_film("Mutt"))]), "filmcat add Mutt", kept.environment)
    before = kept.text
    assert before == 'schema = 1\n\n[[film]]\ntitle = "Mutt"\n'
    assert kept.undo().removed == (str(kept.path),)
    assert not kept.path.exists()
    kept.redo()
    assert kept.text == before


def test_a_catalogue_that_was_made_stays_with_what_was_added_by_hand(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "films.toml", tmp_path / "home")
    create(str(kept.path), Changes(added=[Stored(empty_film("Mutt"))]), "filmcat add Mutt", kept.environment)
    kept.path.write_bytes(kept.path.read_bytes() + b"\n" + SOLARIS.encode())
    kept.undo()
    assert kept.text == "schema = 1\n\n" + SOLARIS


def test_a_film_of_a_folder_gets_a_file_of_its_own_which_goes_again(folder: Kept) -> None:
    before = tree(folder.path)
    assert folder.change(add="Stalker").files == (str(folder.path / "stalker.toml"),)
    assert folder.change(add="Stalker").files == (str(folder.path / "stalker-2.toml"),)
    folder.undo()
    assert folder.undo().removed == (str(folder.path / "stalker.toml"),)
    assert tree(folder.path) == before
    folder.redo()
    assert tree(folder.path) == before | {"stalker.toml": b'schema = 1\n\n[[film]]\ntitle = "Stalker"\n'}


@pytest.mark.parametrize("name", ["Solaris", "Mutt"])
def test_a_file_that_went_with_its_last_record_comes_back(folder: Kept, name: str) -> None:
    before = tree(folder.path)
    gone = {"Solaris": "a.toml", "Mutt": "b.toml"}[name]
    assert folder.change(remove=name).removed == (str(folder.path / gone),)
    assert sorted(tree(folder.path)) == sorted(before.keys() - {gone})
    folder.undo()
    assert tree(folder.path) == before
    folder.redo()
    assert sorted(tree(folder.path)) == sorted(before.keys() - {gone})


def test_the_last_file_of_a_folder_and_one_with_comments_stay(folder: Kept) -> None:
    (folder.path / "b.toml").write_bytes(b"# mine\n\n" + MUTT.encode())
    folder.change(remove="Mutt")
    assert tree(folder.path)["b.toml"] == b"# mine\n\n"
    folder.change(remove="Solaris")
    (folder.path / "b.toml").write_bytes(MUTT.encode())
    folder.change(remove="Mutt")
    assert tree(folder.path) == {"b.toml": b""}


def test_a_catalogue_of_one_file_stays_without_its_last_record(kept: Kept) -> None:
    kept.path.write_bytes(MUTT.encode())
    assert kept.change(remove="Mutt").files == (str(kept.path),)
    assert kept.text == ""
    kept.undo()
    assert kept.text == MUTT


def test_in_a_folder_of_lists_what_is_added_is_added_to_one_file(folder: Kept) -> None:
    (folder.path / "a.toml").write_bytes(f"{SOLARIS}\n{film('Ran')}".encode())
    assert folder.change(add="Stalker").files == (str(folder.path / "added.toml"),)
    assert folder.change(add="Mirror", to="other.toml").files == (str(folder.path / "other.toml"),)
    assert folder.change(edit="Mutt", add="Nostalghia", to="b.toml").files == (str(folder.path / "b.toml"),)


def journal(kept: Kept) -> Path:
    return next((kept.home / ".local" / "state" / "filmcat").iterdir())


def test_the_journal_is_private(kept: Kept) -> None:
    kept.change(edit="Solaris")
    assert journal(kept).stat().st_mode & 0o777 == 0o600
    assert journal(kept).parent.stat().st_mode & 0o777 == 0o700
