"""Writers wait for each other, whatever path leads them to the catalogue."""

import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from filmcat.errors import CatalogueNotWritten
from filmcat.writing.lock import locked

NO_PATIENCE = 0.0


def taken(path: Path) -> AbstractContextManager[None]:
    return locked([str(path)], NO_PATIENCE)


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "films.toml"
    path.write_text("")
    return path


@pytest.mark.parametrize("link", ["itself", "symlink", "hard link", "folder", "relative"])
def test_every_way_to_a_catalogue_meets_the_same_lock(
    catalogue: Path, link: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = catalogue.with_name("other")
    if link == "symlink":
        other.symlink_to(catalogue)
    elif link == "hard link":
        os.link(catalogue, other)
    elif link == "folder":
        other.symlink_to(catalogue.parent)
        other /= catalogue.name
    elif link == "relative":
        monkeypatch.chdir(catalogue.parent)
        other = Path(catalogue.name)
    else:
        other = catalogue
    with taken(catalogue), pytest.raises(CatalogueNotWritten, match="is writing to it"), taken(other):
        pass
    with taken(other):
        pass


def test_the_process_that_writes_is_named(catalogue: Path) -> None:
    holding = "import sys; from filmcat.writing.lock import locked\nwith locked(sys.argv[1:]): print(); input()"
    holder = subprocess.Popen(
        [sys.executable, "-c", holding, str(catalogue)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        told = f"process {holder.pid} " if sys.platform == "linux" else "another process"
        with pytest.raises(CatalogueNotWritten, match=told), taken(catalogue):
            pass
        holder.kill()
    with taken(catalogue):
        pass


def test_two_that_make_the_same_file_meet_in_its_folder(tmp_path: Path) -> None:
    new = tmp_path / "new.toml"
    with taken(new), pytest.raises(CatalogueNotWritten), taken(new):
        pass


def test_who_waited_for_a_file_that_is_replaced_locks_the_new_one(catalogue: Path) -> None:
    with taken(catalogue):
        new = catalogue.with_name("new")
        new.write_text("new")
        new.replace(catalogue)
        with taken(catalogue), pytest.raises(CatalogueNotWritten), taken(catalogue):
            pass


def test_nothing_is_left_beside_the_catalogue(catalogue: Path) -> None:
    with taken(catalogue):
        assert os.listdir(catalogue.parent) == [catalogue.name]
    assert os.listdir(catalogue.parent) == [catalogue.name]


def test_several_files_that_are_yet_to_be_made_lock_their_folder_once(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("a.toml", "b.toml", "folder/c.toml")]
    with locked([str(tmp_path), *paths], NO_PATIENCE):
        with pytest.raises(CatalogueNotWritten), taken(tmp_path):
            pass
        assert os.listdir(tmp_path) == []


def test_two_names_of_one_file_are_locked_once(catalogue: Path) -> None:
    other = catalogue.with_name("other.toml")
    os.link(catalogue, other)
    with locked([str(catalogue), str(other)], NO_PATIENCE):
        pass


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "films.toml"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        with pytest.raises(CatalogueNotWritten, match="it is not a file"), taken(path):
            pass
