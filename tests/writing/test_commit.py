"""Writing to a catalogue: what is new stands there as it was meant, and every other byte as it was."""

import errno
import os
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import cast
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.disk.atomic import Replacement
from filmcat.disk.copying import Splice
from filmcat.errors import CatalogueNotWritten
from filmcat.model.change import Change, Changes, Stored
from filmcat.model.empty import empty_film, empty_person
from filmcat.model.record import FilmRecord
from filmcat.writable import check_writable, create
from filmcat.writing.patch import NotEdited
from filmcat.writing.record_text import record_text
from harness import BUNDLED, film, opened
from laws.documents import documents
from records.reading import film_of, read
from writing.editing import edited

KEPT = "# mine\n\n" + film("Solaris", "year = 1972") + "\n# about Mutt\n" + film("Mutt", "year = 2023  # premiere")
SYNOPSIS = 'Rain falls inside the house.\n\nA dog crosses it: "Mutt".'


def new(title: str = "Stalker", **fields: object) -> Stored:
    return Stored(record(title, **fields))


def record(title: str, **fields: object) -> FilmRecord:
    return cast("FilmRecord", dict(empty_film(title)) | fields)


def more(kept: FilmRecord, **fields: object) -> FilmRecord:
    """A record that says more, or otherwise."""
    return cast("FilmRecord", dict(kept) | fields)


def added(content: str | bytes, *records: Stored) -> str:
    raw = content.encode() if isinstance(content, str) else content
    result = edited(raw, {}, [record_text(one) for one in records or (new(),)])
    assert result.startswith(raw)
    return result[len(raw) :].decode()


def changed(content: str, place: int, made: Callable[[FilmRecord], FilmRecord], *, is_anew: bool = False) -> str:
    def change(old: Stored) -> Stored:
        return old._replace(record=made(cast("FilmRecord", old.record)))

    return edited(content.encode(), {place: Change(change, is_anew)}).decode()


STALKER = '[[film]]\ntitle = "Stalker"\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", STALKER),
        ("\ufeff", STALKER),
        ("schema = 1\n", f"\n{STALKER}"),
        ("# my films", f"\n\n{STALKER}"),
        (film("A"), f"\n{STALKER}"),
        (film("A") + "\n", STALKER),
        (film("A") + "# of A\n", f"\n{STALKER}"),
        (film("A").rstrip(), f"\n\n{STALKER}"),
        (film("A").replace("\n", "\r\n"), f"\n{STALKER}".replace("\n", "\r\n")),
        (film("A").replace("\n", "\r\n").rstrip(), f"\n\n{STALKER}".replace("\n", "\r\n")),
        ("\ufeff" + film("A"), f"\n{STALKER}"),
    ],
)
def test_what_is_added_stands_behind_a_blank_line_in_the_file_s_own_line_breaks(before: str, after: str) -> None:
    assert added(before) == after


def test_several_records_are_parted_by_blank_lines() -> None:
    text = added(film("A"), new("B"), Stored(empty_person("Larisa Shepitko"), is_film=False), new("C"))
    assert text == '\n[[film]]\ntitle = "B"\n\n[[person]]\nname = "Larisa Shepitko"\n\n[[film]]\ntitle = "C"\n'


def test_prose_of_several_lines_reads_as_meant_in_a_file_with_crlf() -> None:
    content = film("A").replace("\n", "\r\n")
    written = new(synopsis=SYNOPSIS)
    assert read(content + added(content, written)).films[-1]["synopsis"] == SYNOPSIS


@pytest.mark.parametrize(
    "broken",
    ['synopsis = """\nRain.\n', "quotes = [\n", 'title = """', "notes = '''\nx", "part_of = { title = 1,\n"],
)
def test_behind_a_record_that_is_not_closed_nothing_is_added(broken: str) -> None:
    with pytest.raises(NotEdited, match="not closed"):
        added(film("A") + broken)


@pytest.mark.parametrize("broken", ["year =\n", "x\n", "year = 1\nyear = 2\n", '"open\n'])
def test_a_broken_record_does_not_stop_what_is_added(broken: str) -> None:
    content = film("A") + broken
    reading = read(content + added(content))
    assert reading.titles == ["Stalker"]
    assert len(reading.broken) == 1


def test_a_text_that_an_earlier_record_opens_takes_in_nothing() -> None:
    content = film("A", 'synopsis = """') + film("B", 'notes = "x"')
    reading = read(content + added(content, new(synopsis=SYNOPSIS)))
    assert reading.titles == ["B", "Stalker"]


ENDS = (b"", b"\n", b"\r\n", b"# x", b"\n# x\n", b'notes = """', b"x")


@settings(max_examples=examples(150))
@given(documents(), st.sampled_from(ENDS), st.sampled_from([None, SYNOPSIS]))
def test_whatever_stands_in_a_file_stays_and_is_read_as_it_was(
    document: bytes, end: bytes, synopsis: str | None
) -> None:
    content = document + end
    written = new(synopsis=synopsis)
    try:
        result = edited(content, {}, [record_text(written)])
    except NotEdited:
        return
    assert result.startswith(content)
    before, after = read(content), read(result)
    assert after.films == [*before.films, written.record]
    assert after.persons == before.persons


def test_a_record_that_would_not_be_read_as_meant_is_refused() -> None:
    odd = record_text(new())._replace(text='[[film]]\ntitle = "Other"\n')
    with pytest.raises(NotEdited, match="“Stalker” would not be read as it is meant"):
        edited(film("A").encode(), {}, [odd])


def test_a_change_writes_what_changes_and_keeps_comments_and_alignment() -> None:
    content = (
        '# seen twice\n[[film]]   # head\ntitle    = "Solaris"\n# the year on the poster\nyear     = 1972  # or 1971\n'
        'countries = [ "USSR" ] # one\n\n[film.credits]\n# who\ndirector = "Andrei Tarkovsky"\n\n# below\n\n'
        + film("B")
    )
    credits = {"director": ["Andrei Tarkovsky"], "music": ["Eduard Artemyev"]}
    places = {"countries": ["USSR", "Poland"], "country_codes": ["SUHH", "PL"]}
    result = changed(content, 1, lambda kept: more(kept, runtime=167, credits=credits, **places))
    assert result == content.replace('[ "USSR" ]', '["USSR", "Poland"]').replace(
        "# one\n", "# one\nruntime   = 167\n"
    ).replace('Tarkovsky"\n', 'Tarkovsky"\nmusic    = ["Eduard Artemyev"]\n')


@pytest.mark.parametrize(
    "body",
    [
        '[film.credits]\nRegie = "Andrei Tarkovsky"\n',
        'credits = { director = "Andrei Tarkovsky" }\n',
        'credits.director = ["Andrei Tarkovsky"]\n',
        "[film.credits]\n'director' = [\"Andrei Tarkovsky\"] # x\n",
    ],
)  # fmt: skip
def test_a_record_in_another_form_is_written_anew_below_its_comments(body: str) -> None:
    content = f'# mine\n[[film]]\ntitle = "Solaris"\n{body}\n# below\n\n' + film("B")
    credits = {"director": ["Andrei Tarkovsky", "Larisa Shepitko"]}
    result = changed(content, 1, lambda kept: more(kept, credits=credits))
    assert result.startswith("# mine\n[[film]]\n")
    assert result.endswith("\n# below\n\n" + film("B"))
    assert read(result).films[0]["credits"] == credits


def test_a_replacement_keeps_the_comments_above_and_the_id() -> None:
    content = (
        film("A") + "# mine\n" + film("Solaris", 'id = "mine"', "year = 1972 # x", "rating = 4") + "\n" + film("B")
    )
    result = changed(content, 2, lambda _kept: record("Solaris", year=1972), is_anew=True)
    assert result == film("A") + '# mine\n[[film]]\nid    = "mine"\ntitle = "Solaris"\nyear  = 1972\n\n' + film("B")


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_change_keeps_line_breaks_and_a_byte_order_mark(line_break: str, mark: str) -> None:
    content = mark + KEPT.replace("\n", line_break)
    result = changed(content, 2, lambda kept: more(kept, runtime=87))
    assert result == content + f"runtime = 87{line_break}"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "films.toml"
    path.write_text(KEPT, encoding="utf-8")
    return path


def write(
    path: Path,
    *additions: Stored,
    before: Callable[[], object] = lambda: None,
    fault: AbstractContextManager[object] | None = None,
) -> list[str]:
    """Write additions as an import does: open, something happens, write."""
    kept = opened(path, path.parent)
    try:
        before()
        with fault or nullcontext():
            changes = Changes(added=additions or (new(),), to="imported.toml")
            return list(kept.change(changes, "filmcat add", {"HOME": str(path.parent)}).files)
    finally:
        kept.close()


def assert_untouched(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == KEPT
    assert [name for name in os.listdir(path.parent) if name.startswith(".filmcat")] == []


def test_a_catalogue_is_written_and_nothing_is_left_beside_it(catalogue: Path) -> None:
    catalogue.chmod(0o640)
    assert write(catalogue) == [str(catalogue)]
    assert catalogue.read_text(encoding="utf-8") == f"{KEPT}\n{STALKER}"
    assert catalogue.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(catalogue.parent)) == [".cache", ".local", "films.toml"]


def test_a_link_stays_and_what_it_leads_to_is_written(catalogue: Path) -> None:
    link = catalogue.parent / "links" / "mine.toml"
    link.parent.mkdir()
    link.symlink_to("../films.toml")
    write(link)
    assert link.is_symlink()
    assert catalogue.read_text(encoding="utf-8") == f"{KEPT}\n{STALKER}"


def test_of_a_folder_a_file_of_its_own_takes_in_what_is_new(catalogue: Path) -> None:
    folder = catalogue.parent / "folder"
    folder.mkdir()
    (folder / "a.toml").write_text(KEPT, encoding="utf-8")
    (folder / "z.toml").write_text(film("Z"), encoding="utf-8")
    for texts in (f"schema = 1\n\n{STALKER}", f"schema = 1\n\n{STALKER}\n{STALKER}"):
        assert write(folder) == [str(folder / "imported.toml")]
        assert (folder / "imported.toml").read_text(encoding="utf-8") == texts
    assert (folder / "a.toml").read_text(encoding="utf-8") == KEPT
    assert (folder / "z.toml").read_text(encoding="utf-8") == film("Z")


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        ("os.fsync", OSError(errno.ENOSPC, "No space left on device"), "no space left on device"),
        ("os.replace", OSError(errno.EACCES, "Permission denied"), "permission denied"),
        ("filmcat.disk.temporary.new_file", OSError(errno.EROFS, "Read-only file system"), "read-only file system"),
        ("os.fchmod", OSError(errno.EIO, "Input/output error"), "input/output error"),
    ],
)
def test_where_the_disk_says_no_the_catalogue_is_as_it_was(
    catalogue: Path, call: str, error: OSError, said: str
) -> None:
    with pytest.raises(CatalogueNotWritten, match=f"films.toml is not written: {said}.") as raised:
        write(catalogue, fault=mock.patch(call, side_effect=error))
    assert raised.value.exit_code == 5
    assert_untouched(catalogue)


def replaced(paths: Iterable[Path]) -> None:
    """Put new content in the place of files, in one step."""
    with Replacement() as files:
        for path in paths:
            files.stage(str(path), None, [Splice(0, 0, b"new")])
        files.keep()
        files.put_in_place()


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_of_several_files_all_are_written_or_none(tmp_path: Path, failing: int) -> None:
    contents = {name: tmp_path / name for name in ("a.toml", "b.toml", "new.toml")}
    for name in ("a.toml", "b.toml"):
        contents[name].write_text(name, encoding="utf-8")
    calls: list[str] = []
    rename = os.replace

    def replace(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == failing:
            raise OSError(errno.EIO, "Input/output error")
        rename(source, target)

    with mock.patch("os.replace", replace), pytest.raises(CatalogueNotWritten):
        replaced(contents.values())
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in sorted(os.listdir(tmp_path))} == {
        "a.toml": "a.toml", "b.toml": "b.toml",
    }  # fmt: skip
    replaced(contents.values())
    assert sorted(os.listdir(tmp_path)) == sorted(contents)


def test_the_new_file_lasts_once_it_is_written(catalogue: Path) -> None:
    done: list[str] = []
    rename, sync = os.replace, os.fsync

    def renamed(source: str, target: str) -> None:
        rename(source, target)
        done.append("in its place")

    def synced(handle: int) -> None:
        sync(handle)
        is_folder = os.path.samestat(os.fstat(handle), os.stat(catalogue.parent))
        done.append("folder" if is_folder else "content")

    with mock.patch("os.replace", renamed), mock.patch("os.fsync", synced):
        replaced([catalogue])
    assert done == ["content", "in its place", "folder"]


def test_a_file_that_is_marked_read_only_is_not_written(catalogue: Path) -> None:
    catalogue.chmod(0o444)
    with pytest.raises(CatalogueNotWritten, match="read-only"):
        write(catalogue)
    assert_untouched(catalogue)


def test_a_catalogue_that_changed_since_it_was_read_is_not_written(catalogue: Path) -> None:
    edited = KEPT + "\n# by hand\n"
    with pytest.raises(CatalogueNotWritten, match="changed since it was read"):
        write(catalogue, before=lambda: catalogue.write_text(edited, encoding="utf-8"))
    assert catalogue.read_text(encoding="utf-8") == edited


def test_a_catalogue_that_changes_while_it_is_written_is_not_replaced(catalogue: Path) -> None:
    sync = os.fsync

    def edited(handle: int) -> None:
        sync(handle)
        catalogue.write_text("# by hand\n", encoding="utf-8")

    with pytest.raises(CatalogueNotWritten, match="changed since it was read"), mock.patch("os.fsync", edited):
        write(catalogue)
    assert catalogue.read_text(encoding="utf-8") == "# by hand\n"


def test_a_catalogue_that_is_gone_is_not_made_again(catalogue: Path) -> None:
    with pytest.raises(CatalogueNotWritten, match="can no longer be read"):
        write(catalogue, before=catalogue.unlink)
    assert not catalogue.exists()


def test_the_catalogue_that_ships_with_filmcat_is_not_written(tmp_path: Path) -> None:
    link = tmp_path / "films.toml"
    link.symlink_to(BUNDLED)
    for path in (BUNDLED, link):
        with pytest.raises(CatalogueNotWritten, match="ships with filmcat"):
            check_writable(str(path))
    check_writable(str(tmp_path / "nowhere.toml"))


def test_a_new_catalogue_holds_only_what_is_added(tmp_path: Path) -> None:
    path = tmp_path / "share" / "filmcat" / "films.toml"
    create(str(path), Changes(added=[new()]), "filmcat add", {"HOME": str(tmp_path)})
    assert path.read_text(encoding="utf-8") == f"schema = 1\n\n{STALKER}"
    with pytest.raises(CatalogueNotWritten, match="meanwhile"):
        create(str(path), Changes(added=[new()]), "filmcat add", {"HOME": str(tmp_path)})


def test_every_field_is_read_as_meant() -> None:
    found, _ = film_of('cast = ["Bruno Ganz (Damiel)"]', "age_rating = { FSK = 12 }", 'notes = """\nx\n"""')
    assert read(added("", Stored(found, "mine"))).films == [found]
