import gzip
import io
import os
import threading
import zipfile
from pathlib import Path

import pytest

from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft, Note, Read, Refusal
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import READERS
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.sources.source import Source
from importing.reading import zipped
from importing.samples import CSV, LETTERBOXD, letterboxd_zip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def found(*words: str | Path, standard_input: bytes = b"") -> list[Source]:
    return list(sources([str(word) for word in words], io.BytesIO(standard_input)))


def read(*words: str | Path, standard_input: bytes = b"") -> list[Read]:
    return [item for source in found(*words, standard_input=standard_input) for item in drafts(source)]


def titles(items: list[Read]) -> list[object]:
    return [item.film["title"] for item in items if isinstance(item, Draft)]


def refused(items: list[Read]) -> list[str]:
    return [item.message for item in items if isinstance(item, Refusal)]


def test_a_file_is_a_source_with_its_size(folder: Path) -> None:
    path = folder / "films.csv"
    path.write_text(CSV)
    [source] = found(path)
    assert (source.name, source.size) == (str(path), len(CSV))
    assert titles(read(path)) == ["Solaris", "Wings of Desire"]


def test_a_missing_file_is_refused_and_sinks_no_other(folder: Path) -> None:
    path = folder / "films.csv"
    path.write_text(CSV)
    items = read(folder / "nothing.csv", path)
    assert refused(items) == ["There is no such file or folder."]
    assert len(titles(items)) == 2


def test_a_file_that_may_not_be_read_is_refused() -> None:
    source = Source("a.csv", denied)
    assert refused(list(drafts(source))) == ["It may not be read: permission denied."]


def denied() -> io.BytesIO:
    raise PermissionError


def test_a_file_that_is_gone_meanwhile_is_refused(folder: Path) -> None:
    path = folder / "films.csv"
    path.write_text(CSV)
    [source] = found(path)
    path.unlink()
    assert refused(list(drafts(source))) == ["There is no such file or folder."]


def test_a_name_that_no_file_can_have_is_refused() -> None:
    assert refused(read("a\0b")) == ["It cannot be read: embedded null byte."]


def test_a_folder_is_walked_in_name_order_without_what_no_reader_takes(folder: Path) -> None:
    for name in ("b.csv", "a.txt", "c/d.nfo", "c/poster.jpg", ".hidden.csv", "Page_files/frame.html", "film.mkv"):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(CSV)
    assert [os.path.relpath(source.name, folder) for source in found(folder)] == ["a.txt", "b.csv", "c/d.nfo"]


def test_a_folder_without_anything_to_read_is_refused(folder: Path) -> None:
    [message] = refused(read(folder))
    assert message.startswith("The folder holds nothing to import: no file ends in .csv, ")


def test_standard_input_can_be_read_again() -> None:
    assert titles(read("-", "-", standard_input=CSV.encode())) == ["Solaris", "Wings of Desire"] * 2


def test_standard_input_may_be_packed() -> None:
    assert len(titles(read("-", standard_input=gzip.compress(CSV.encode())))) == 2


def test_a_pipe_is_read_once_and_opened_again(folder: Path) -> None:
    path = folder / "pipe"
    os.mkfifo(path)
    threading.Thread(target=lambda: path.write_text(CSV)).start()
    assert len(titles(read(path))) == 2


def test_a_device_is_refused() -> None:
    assert refused(read("/dev/zero")) == ["It is no file, but a device or a socket."]


def test_a_packed_file_is_unpacked_while_it_is_read(folder: Path) -> None:
    path = folder / "films.csv.gz"
    path.write_bytes(gzip.compress(CSV.encode()))
    assert titles(read(path)) == ["Solaris", "Wings of Desire"]


def test_a_damaged_packed_file_is_refused_whole_unless_it_is_to_be_kept_going(folder: Path) -> None:
    rows = "".join(f"Film {number * 7919 % 1000003},{1900 + number % 100}\n" for number in range(50_000))
    path = folder / "films.csv.gz"
    path.write_bytes(gzip.compress(f"title,year\n{rows}".encode())[:-5000])
    assert titles(read(path)) == []
    [source] = found(path)
    items = list(drafts(source._replace(keep_going=True)))
    assert len(titles(items)) > 10_000
    assert refused(items) == ["It is damaged: what is packed in it cannot be unpacked."]


def test_a_file_that_unpacks_to_far_more_than_its_size_is_refused(folder: Path) -> None:
    path = folder / "films.csv.gz"
    path.write_bytes(gzip.compress(b"title\n" + b"x" * (70 << 20), 1))
    assert refused(read(path)) == ["Line 2 is longer than 4 million characters."]
    bomb = folder / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("films.json", b"[" + b" " * (70 << 20))
    assert refused(read(bomb)) == ["It unpacks to far more than its size: a film list does not."]


def test_an_archive_is_its_files_and_damaged_ones_sink_no_other(folder: Path) -> None:
    path = folder / "lists.zip"
    path.write_bytes(zipped({"b.csv": CSV, "a.csv": "", "c.png": "x"}))
    items = read(path)
    assert [source.name for source in found(path)] == [f"{path}/a.csv", f"{path}/b.csv"]
    assert (refused(items), len(titles(items))) == (["It is empty."], 2)


def test_an_archive_without_anything_to_read_and_a_damaged_one_are_refused(folder: Path) -> None:
    empty, damaged = folder / "empty.zip", folder / "damaged.zip"
    empty.write_bytes(zipped({"a.png": "x"}))
    damaged.write_bytes(zipped({"a.csv": CSV})[:-30])
    assert refused(read(empty)) == ["The zip archive holds nothing to import."]
    assert refused(read(damaged)) == ["It is a damaged zip archive."]


@pytest.mark.parametrize("inner", ["", "letterboxd-2024/"])
def test_the_files_of_a_letterboxd_archive_are_one_source(folder: Path, inner: str) -> None:
    path = folder / "letterboxd.zip"
    path.write_bytes(letterboxd_zip(inner))
    [source] = found(path)
    assert source.name == str(path)
    assert {f"{inner}diary.csv", f"{inner}lists/slow.csv"} <= {part.name for part in source.parts}
    assert titles(read(path)) == ["Solaris", "Solaris", "Wings of Desire", "Mutt"]


def test_an_unpacked_letterboxd_export_is_one_source_beside_others(folder: Path) -> None:
    for name, content in LETTERBOXD.items():
        path = folder / "letterboxd" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    (folder / "more.csv").write_text(CSV)
    assert [(os.path.relpath(source.name, folder), bool(source.parts)) for source in found(folder)] == [
        (".", True),
        ("more.csv", False),
    ]
    assert len(titles(read(folder))) == 6


def test_what_the_user_says_of_a_source_goes_with_it() -> None:
    [source] = sources(
        ["-"], io.BytesIO(b"Movie thing,Y\nSolaris,1972\n"), "https://a.example", NamedColumns({"Movie thing": "title"})
    )
    assert source.url == "https://a.example"
    assert titles(list(drafts(source, READERS["csv"]))) == ["Solaris"]


@pytest.mark.parametrize("is_packed", [False, True])
def test_how_many_files_of_a_folder_nobody_reads_is_told_once_by_their_endings(
    folder: Path, *, is_packed: bool
) -> None:
    inner = folder / "films"
    inner.mkdir()
    table = "Title,Year\nRan,1985\n"
    content = {"a.csv": table, "b.csv": table, "one.JPG": "", "two.jpg": "", "README": "", ".hidden": ""}
    for name, text in content.items():
        (inner / name).write_text(text)
    packed = folder / "films.zip"
    packed.write_bytes(zipped(content))
    told = [item.message for item in read(packed if is_packed else inner) if isinstance(item, Note)]
    assert told == ["3 files are passed over, as no reader takes them: 2 .jpg, 1 README."]


def test_of_a_folder_that_is_read_whole_nothing_is_told(folder: Path) -> None:
    (folder / "a.csv").write_text("Title,Year\nRan,1985\n")
    assert not [item for item in read(folder) if isinstance(item, Note)]
