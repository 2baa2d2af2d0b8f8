"""The journal of a catalogue: private, bounded, readable later, and right about a write that was cut off."""

import json
import os
import time
from pathlib import Path

import pytest

from filmcat.errors import JournalUnreadable
from filmcat.history import reversal, steps
from filmcat.writable import locked
from filmcat.writing import journal as journal_module
from harness import film
from writing.test_undo import MUTT, Kept, folder, journal, kept, tree

__all__ = ["folder", "kept"]

# As format 1 was written first; what was written so is read by every later version.
STORED = (
    '{"format": 1, "step": 1, "when": "2026-11-26T08:30:00+00:00", "command": "filmcat edit Mutt runtime=87", '
    '"records": ["Mutt"], "of": 0, "is_redo": false, "files": [{"name": "", "before": [1, 2, 3], "after": [4, 5, 6], '
    '"kept": "", "rest": null, "records": [{"before": "[[film]]\\ntitle = \\"Mutt\\"\\nyear = 2023\\n", "after": '
    '"[[film]]\\ntitle = \\"Mutt\\"\\nyear = 2023\\nruntime = 87\\n", "old": 2, "new": 2, "previous": "", "next": "", '
    '"closing": "", "others": 0, "name": "Mutt", "key": ""}]}]}\n{"format": 1, "done": 1}\n'
)


def written(kept: Kept, text: str) -> Path:
    """The journal of a catalogue, with this text."""
    kept.change(edit="Solaris")
    kept.undo()
    path = journal(kept)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_journal_of_the_first_format_is_read(kept: Kept) -> None:
    kept.path.write_bytes(f"{film('Ran')}\n{MUTT}runtime = 87\n".encode())
    written_to = Kept(kept.path, kept.home)
    kept.change(edit="Ran")
    kept.undo()
    journal(kept).write_text(STORED, encoding="utf-8")
    assert [step.command for step in steps(str(kept.path), kept.environment)] == ["filmcat edit Mutt runtime=87"]
    written_to.undo()
    assert kept.text == f"{film('Ran')}\n{MUTT}"


def test_a_journal_of_a_newer_format_is_left_alone_and_stops_no_write(kept: Kept) -> None:
    path = written(kept, '{"format": 2, "steps": []}\n')
    assert "a newer filmcat wrote it, in format 2" in kept.change(edit="Mutt").irrevocable
    assert "seen" in kept.text
    assert path.read_text(encoding="utf-8") == '{"format": 2, "steps": []}\n'
    with pytest.raises(JournalUnreadable, match="a newer filmcat wrote it"):
        steps(str(kept.path), kept.environment)


def test_a_line_that_was_not_written_to_its_end_is_nothing(kept: Kept) -> None:
    path = written(kept, STORED + STORED[:200])
    assert len(steps(str(kept.path), kept.environment)) == 1
    assert kept.change(edit="Mutt").irrevocable == ""
    assert [json.loads(line).get("step") for line in path.read_text(encoding="utf-8").splitlines()] == [
        1,
        None,
        2,
        None,
    ]


def test_a_journal_that_cannot_be_written_stops_no_write(kept: Kept) -> None:
    (kept.home / ".local").mkdir(parents=True)
    (kept.home / ".local" / "state").write_text("a file", encoding="utf-8")
    assert "cannot be written" in kept.change(edit="Mutt").irrevocable
    assert "seen" in kept.text


def test_only_so_many_steps_are_kept_and_the_newest_always(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "MOST_STEPS", 2)
    for name in ("Solaris", "Mutt", "Solaris"):
        kept.change(edit=name)
    assert [step.number for step in steps(str(kept.path), kept.environment)] == [2, 3]
    monkeypatch.setattr(journal_module, "MOST_BYTES", 10)
    kept.change(edit="Mutt")
    assert [step.number for step in steps(str(kept.path), kept.environment)] == [4]
    kept.undo()
    assert journal(kept).stat().st_mode & 0o777 == 0o600


def without_confirmation(kept: Kept) -> None:
    path = journal(kept)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")


@pytest.mark.parametrize("by_hand", [b"", b"# by hand\n\n"])
def test_a_write_that_nobody_confirmed_was_done_where_its_records_are_there(kept: Kept, by_hand: bytes) -> None:
    before = kept.text
    kept.change(edit="Solaris", add="Stalker")
    without_confirmation(kept)
    kept.path.write_bytes(by_hand + kept.path.read_bytes())
    kept.undo()
    assert kept.text == by_hand.decode() + before


@pytest.mark.parametrize("by_hand", [b"", b"# by hand\n\n"])
def test_a_write_that_nobody_confirmed_was_not_done_where_they_are_not(kept: Kept, by_hand: bytes) -> None:
    before = kept.path.read_bytes()
    kept.change(edit="Solaris", remove="Mutt")
    without_confirmation(kept)
    kept.path.write_bytes(by_hand + before)
    assert reversal(str(kept.path), kept.environment) is None
    kept.change(edit="Mutt")
    assert [step.number for step in steps(str(kept.path), kept.environment)] == [2]


def test_what_was_halfway_in_place_is_taken_back_under_the_lock(folder: Kept) -> None:
    before = tree(folder.path)
    folder.change(edit="Solaris", remove="Mutt")
    done = tree(folder.path)
    lines = journal(folder).read_text(encoding="utf-8").splitlines()
    step = json.loads(lines[0])
    # The process died behind its first rename: the second file has its old name still, and what was there is kept.
    (folder.path / "b.toml").write_bytes(before["b.toml"])
    (folder.path / ".filmcat-1.old").write_bytes(before["a.toml"])
    step["files"][0]["kept"] = ".filmcat-1.old"
    old = os.stat(folder.path / "b.toml")
    step["files"][1]["before"] = [old.st_ino, old.st_size, old.st_mtime_ns]
    journal(folder).write_text(json.dumps(step) + "\n", encoding="utf-8")
    assert done["a.toml"] != before["a.toml"]
    with locked(str(folder.path), environment=folder.environment):
        assert tree(folder.path) == before
    assert steps(str(folder.path), folder.environment) == []


def test_the_journal_of_a_catalogue_that_is_long_gone_goes(kept: Kept, tmp_path: Path) -> None:
    kept.change(edit="Solaris")
    first = journal(kept)
    kept.path.rename(tmp_path / "moved.toml")
    other = Kept(tmp_path / "other.toml", kept.home)
    other.path.write_bytes(MUTT.encode())
    other.change(edit="Mutt")
    assert first.exists()
    month = time.time() - 31 * 24 * 3600
    os.utime(first, (month, month))
    third = Kept(tmp_path / "third.toml", kept.home)
    third.path.write_bytes(MUTT.encode())
    third.change(edit="Mutt")
    assert not first.exists()
