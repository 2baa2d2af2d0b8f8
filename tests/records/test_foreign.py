"""What a file is that is no catalogue."""

import gzip
from io import BytesIO

import pytest

from filmcat.model.change import Stored
from filmcat.model.empty import empty_film
from filmcat.records.foreign import foreign
from filmcat.writing.patch import NotEdited
from filmcat.writing.record_text import record_text
from harness import BUNDLED, film
from writing.editing import edited

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00"
PYPROJECT = b'name = "x"\n\n[project]\nname = "x"\n\n[[tool.uv.index]]\nurl = "x"\n'
NO_CATALOGUES = [
    (PNG, "a PNG image"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
    (b"GIF89a\x01", "a GIF image"),
    (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
    (b"PK\x03\x04\x14\x00", "a ZIP archive"),
    (gzip.compress(b""), "packed with gzip"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF\x02\x01\x01\x00\x00\x00", "binary data"),
    (bytes(100), "binary data"),
    (b"ab\0cd", "binary data"),
    (film("A").encode("utf-16"), "UTF-16 text"),
    (film("A").encode("utf-16-le"), "UTF-16 text"),
    (film("A").encode("utf-16-be"), "UTF-16 text"),
    ("# Müller".encode("latin-1"), "not UTF-8 text"),
    (film("Müller").encode("latin-1"), "not UTF-8 text"),
    ((film("Müller") + "[[film]]\nyear = 1\n").encode("latin-1"), "not UTF-8 text"),
    (b'[{"title": "A"}]', "JSON"),
    (b'\n{\n"title": "A"}', "JSON"),
    (b"\xef\xbb\xbf{}", "JSON"),
    (b'{"title": "A"}\n{"title": "B"}\n', "JSON"),
    (b"[" * 100_000, "text that is not TOML"),
    (b'{"title": "A', "text that is not TOML"),
    (b'{title: "A"}', "text that is not TOML"),
    (b"<!DOCTYPE html>\n<html></html>", "HTML or XML"),
    (b"title,year\nSolaris,1972\n", "text that is not TOML"),
    (b"x = 1" + b"0" * 5000, "text that is not TOML"),
    (PYPROJECT, "a TOML file without films: its first table is [project]"),
    (b"[[package]]\nname = 1\n[x]\n", "a TOML file without films: its first table is [[package]]"),
    (b"tool.ruff.line-length = 120\n", "a TOML file without films: its first table is [tool]"),
    (b'[film]\ntitle = "A"\n', "a TOML file without films: its first table is [film]"),
    (b'["a\\u001b"]\n', "a TOML file without films: its first table is [a\\u001b]"),
]
RECORD = film("A").encode()


def reason(content: bytes) -> str | None:
    found = foreign(BytesIO(content).read)
    return found and found.reason


@pytest.mark.parametrize(("content", "kind"), NO_CATALOGUES, ids=[kind for _, kind in NO_CATALOGUES])
def test_a_file_that_is_no_catalogue_is_named_by_what_it_is(content: bytes, kind: str) -> None:
    assert reason(content) == f"it is not a catalogue: {kind}"


@pytest.mark.parametrize(
    ("begun", "said"),
    [
        (PYPROJECT, "the table [project] stands before its first record"),
        (b"[film]\n", "the table [film] stands before its first record"),
        (b'[{"a": 1}]\n', "what stands before its first record is JSON"),
        (b"schema 1\n", "what stands before its first record is text that is not TOML"),
        (b"# \xfc\n", "what stands before its first record is not UTF-8 text"),
        (PNG + b"\n", "what stands before its first record is a PNG image"),
        (b'x = """\n', "what stands before its first record is text that is not TOML"),
    ],
)
def test_records_do_not_make_a_catalogue_of_what_begins_otherwise(begun: bytes, said: str) -> None:
    assert reason(begun + b"\n" + RECORD) == said


@pytest.mark.parametrize(
    "begun",
    [b"", b"\xef\xbb\xbf", b"\r\n \n", "# Фільми\n".encode(), b"schema = 1\n", b"schema = 2\nname = 'x'\nx = [1]\n"],
)
@pytest.mark.parametrize(
    "records",
    [
        b"",
        RECORD,
        b"\n" + film("Мовчання").encode(),
        b"[[film]]\nyear =\n",
        b"[[film]]\n" + RECORD,
        b'[[film]]\ntitle = "M\xfcller"\n' + RECORD,
        RECORD + b"[tool.ruff]\nx = 1\n",
        b'[[person]]\nname = "X"\n',
    ],
)
def test_a_catalogue_is_one_whatever_is_broken_in_its_records(begun: bytes, records: bytes) -> None:
    assert reason(begun + records) is None


def test_the_catalogue_that_ships_with_filmcat_is_one_and_only_its_beginning_is_read() -> None:
    with BUNDLED.open("rb") as file:
        assert foreign(file.read) is None
    sizes: list[int] = []
    content = BytesIO(RECORD * 100_000)

    def read(size: int) -> bytes:
        sizes.append(size)
        return content.read(size)

    assert foreign(read) is None
    assert sum(sizes) < len(content.getvalue())


@pytest.mark.parametrize(("content", "kind"), NO_CATALOGUES, ids=[kind for _, kind in NO_CATALOGUES])
def test_nothing_is_added_to_a_file_that_is_no_catalogue(content: bytes, kind: str) -> None:
    with pytest.raises(NotEdited, match="it is not a catalogue") as raised:
        edited(content, {}, [record_text(Stored(empty_film("A")))])
    assert kind in str(raised.value)
    assert raised.value.hint
