"""Files that take the place of others: what belongs to a file besides its bytes stays; nothing is left beside it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from filmcat.errors import CatalogueNotWritten
from filmcat.writable import locked
from harness import opened
from writing.test_undo import MUTT, Kept, kept

__all__ = ["kept"]


def test_extended_attributes_stay(kept: Kept) -> None:
    try:
        os.setxattr(kept.path, "user.note", b"mine")
    except (AttributeError, OSError):
        pytest.skip("no extended attributes here")
    kept.change(edit="Mutt")
    assert os.getxattr(kept.path, "user.note") == b"mine"


def test_another_name_of_a_file_is_told_of(kept: Kept) -> None:
    other = kept.path.with_name("other.toml")
    os.link(kept.path, other)
    assert kept.change(edit="Mutt").notes == (
        f"{kept.path} has another name by a hard link, which still holds what was there before.",
    )
    assert '"seen"' not in other.read_text(encoding="utf-8")
    assert kept.change(edit="Mutt").notes == ()


def test_what_a_killed_process_left_is_cleared_by_the_next_write(kept: Kept) -> None:
    holding = "import fcntl, sys; file = open(sys.argv[1], 'w'); fcntl.flock(file, fcntl.LOCK_EX); print(); input()"
    left, held = (kept.path.with_name(f".filmcat-{name}.new") for name in ("left", "held"))
    left.touch()
    process = subprocess.Popen([sys.executable, "-c", holding, str(held)], stdin=-1, stdout=-1)
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        kept.change(edit="Mutt")
        assert (left.exists(), held.exists()) == (False, True)
        process.kill()
    kept.change(edit="Mutt")
    assert not held.exists()


def test_a_device_is_no_catalogue(tmp_path: Path) -> None:
    pipe = tmp_path / "films.toml"
    kept = Kept(pipe, tmp_path / "home")
    pipe.write_bytes(MUTT.encode())
    catalogue = opened(pipe, kept.home)
    pipe.unlink()
    os.mkfifo(pipe)
    assert not catalogue.files.are_current()
    catalogue.close()
    with pytest.raises(CatalogueNotWritten, match="it is not a file"), locked(str(pipe)):
        pass


def test_a_catalogue_is_current_until_a_file_of_it_changes(kept: Kept) -> None:
    catalogue = opened(kept.path, kept.home)
    assert catalogue.files.are_current()
    kept.change(edit="Mutt")
    assert not catalogue.files.are_current()
    catalogue.close()
