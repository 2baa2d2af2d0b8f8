import codecs
from importlib import import_module

import pytest

from filmcat.errors import UnknownWord
from filmcat.importing.detect import recognised_by
from filmcat.importing.readers import READERS
from filmcat.importing.sources.source import Fault
from importing.reading import items
from importing.samples import CSV, IMDB, LETTERBOXD, NFO, OWN_CSV, PAGE, SCHEMA_ORG, TSV, WIKIPEDIA

SHAPES = {
    CSV: "csv",
    TSV: "csv",
    OWN_CSV: "csv",
    IMDB: "imdb",
    WIKIPEDIA: "json",
    SCHEMA_ORG: "json",
    NFO: "nfo",
    PAGE: "page",
    "<tvshow/>": "nfo",
    "<movie><title>A</title></movie>": "nfo",
    "<p>Solaris</p>": "page",
    "https://www.imdb.com/title/tt0069293/\n": "nfo",
    LETTERBOXD["diary.csv"]: "letterboxd",
    LETTERBOXD["lists/slow.csv"]: "letterboxd",
    "Titel;Jahr;Regie\nSolaris;1972;\n": "csv",
    "sep=;\nTitle;Year\n": "csv",
    "Solaris\nAndrei Tarkovsky, USSR 1972, 167 min\n": "page",
    "Director, Andrei Tarkovsky\n": "page",
    "[1972] Solaris\n": "page",
    "Film, 1972\n": "page",
    "[]": "json",
    '# mine\n[[film]]\ntitle = "Solaris"\n': "toml",
    '{"title": "Solaris"}': "json",
}


@pytest.mark.parametrize("content", SHAPES)
def test_the_content_shows_the_shape(content: str) -> None:
    assert recognised_by(content.encode(), "-").name == SHAPES[content]
    assert recognised_by(codecs.BOM_UTF8 + content.encode(), "-").name == SHAPES[content]
    assert recognised_by(codecs.BOM_UTF16_LE + content.encode("utf-16-le"), "-").name == SHAPES[content]


def test_the_name_decides_only_in_doubt() -> None:
    assert recognised_by(b"Foo,Bar\n", "a.csv").name == "csv"
    assert recognised_by(b"Foo,Bar\n", "a.txt").name == "page"
    assert recognised_by(b"Foo,Bar\n", "a.csv.gz").name == "csv"
    assert recognised_by(b"Release notes, all art", "a.nfo").name == "nfo"
    assert recognised_by(CSV.encode(), "a.html").name == "csv"
    assert recognised_by(b'{"title": "A"}', "a.nfo").name == "json"
    assert recognised_by(b"[A] Release notes", "a.nfo").name == "nfo"
    assert recognised_by(b"[1, 2]", "a.json").name == "json"
    assert recognised_by(b"[1, 2]", "a.txt").name == "page"
    assert recognised_by(b"<p>Title, Year", "a.csv").name == "page"


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (b"", "It is empty."),
        (b" \r\n\t", "It is empty."),
        (b"%PDF-1.7", "It is a PDF: save its text."),
        (b"\x89PNG\r\n\x1a\n", "It is a picture."),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "It is no text."),
        (b"\xd0\xcf\x11\xe0\xa1", "It is an office document: save it as CSV or text."),
    ],
)
def test_what_is_no_text_is_refused(head: bytes, message: str) -> None:
    with pytest.raises(Fault) as fault:
        recognised_by(head, "films.csv")
    assert fault.value.message == message


def test_every_shape_has_its_reader() -> None:
    assert all(callable(import_module(f"filmcat.importing.{row.module}").read) for row in READERS.values())


def test_an_unknown_shape_is_an_error_with_the_nearest() -> None:
    with pytest.raises(UnknownWord) as error:
        items("", "letterbox")
    assert error.value.message == "There is no format “letterbox”."
    assert error.value.hint == "did you mean “letterboxd”?"
