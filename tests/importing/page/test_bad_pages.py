"""Pages that are none, or half of one: a clear sentence, or an honest part; never an exception."""

import io
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.page.reader import read
from filmcat.importing.sources.encoding import LARGEST
from filmcat.importing.sources.source import Source
from filmcat.records import decode
from filmcat.records.values import Faults
from importing.page.reading import draft, items, refusal
from importing.page.test_kinds_of_pages import KINDS

PRAYER = "The Prayer\nLa prière\nFrance 2018 107 min\nDirector: Cédric Kahn\nCast: Anthony Bajon, Damien Chapelle"
RED_ROOMS = "Red Rooms\n\nDirector: Pascal Plante\nCountry: Canada\nYear: 2023\nRuntime: 118 min\n"
_SIGNS = ("", " ", " | ", " / ", " – ", ": ", "; ", ", ")  # between two halves of lines
PIECES = st.sampled_from([
    "Director", "Regie", ":", " ", "\n", "\n\n", "\t", "|", " / ", "(", ")", "2018", "107'", "1h 47", "France",
    "FR", "DE", "Cédric Kahn", "von", "by", "with", "Filmography", "2014 A (B) ", "born in 1987 in Kyiv", "•",
    "- ", "–", ".", ",", ";", "Produced by", "Production", "World Sales", "Viking Film", "FSK 12", "14+",
    "World premiere", "“", "”", "_", "\u200b", "Синопсис", "Режисер", "http://a.b", "Related films", "Credits",
    "Cast", "French", "Polish", "englische", "Riviera", "Film Institute", "OmU",
    "as", "and", "e", "…", "\x00", "\x1b[31m", "𝔄", "<html>", "<p>", "</p>", "<table><tr><td>", "<br>",
    "<div style='display:none'>", "<!--", "&eacute;", "<script>",
])  # fmt: skip


@pytest.mark.parametrize("content", [b"", b" \n\t\n", "\ufeff".encode()])
def test_an_empty_page_is_refused(content: bytes) -> None:
    assert "empty" in refusal(content).message


def test_a_picture_is_refused() -> None:
    assert "no text" in refusal(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40).message


def test_a_page_of_a_hundred_megabytes_is_refused_without_being_read_whole() -> None:
    asked: list[int] = []

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.append(size or 0)
            return b"a" * (size or 0)

    (found,) = read(Source("page.txt", Endless))
    assert isinstance(found, Refusal)
    assert "larger than" in found.message
    assert sum(asked) <= LARGEST + 100_000


def test_a_book_is_refused() -> None:
    assert "book" in refusal(b"Director: Jane Doe\n" * 40_000).message


def test_prose_about_directors_years_and_minutes_is_no_film() -> None:
    text = "The director of the school said in 1999 that the 90 minutes were over. Music by the sea is a fine thing. "
    assert "no page about one film" in refusal(text * 20).message


def test_an_offer_in_a_shop_is_no_film() -> None:
    assert (
        "no page about one film"
        in refusal("Lawn mower\nPrice 100 €\nColour: red\nYear: 2023\nCountry: Germany").message
    )


def test_a_page_whose_labels_nobody_knows_is_refused() -> None:
    assert "no page about one film" in refusal("東京物語\n監督：小津安二郎\n上映時間：136分").message


def test_a_page_that_ends_within_a_name_gives_what_it_has() -> None:
    found = draft(PRAYER[:-9])
    assert found.film["cast"] == [{"name": "Anthony Bajon"}, {"name": "Damien"}]


def test_two_films_of_one_page_are_two() -> None:
    first, second = items(f"{RED_ROOMS}\nThe Prayer\n\nDirector: Cédric Kahn\nCountry: France\nYear: 2018")
    assert isinstance(first, Draft)
    assert isinstance(second, Draft)
    assert (first.film["title"], first.film["runtime"]) == ("Red Rooms", 118)
    assert (second.film["title"], second.film["credits"]) == ("The Prayer", {"director": ["Cédric Kahn"]})
    assert second.lines["credits.director"] == 10


STALKER = "Stalker\nDirector: Andrei Tarkovsky\nYear: 1979\nRunning time: 162 min\nCast: Alexander Kaidanovsky\n"
MIRROR = "Mirror\nDirector: Andrei Tarkovsky\nYear: 1975\nRunning time: 107 min\nCast: Margarita Terekhova\n"


def test_two_films_of_one_director_are_two() -> None:
    for page in (f"{STALKER}\n{MIRROR}", f"{STALKER}\nThree men walk.\n\n{MIRROR}"):
        found = [item.film for item in items(page) if isinstance(item, Draft)]
        assert [(film["title"], film["year"], film["credits"]) for film in found] == [
            ("Stalker", 1979, {"director": ["Andrei Tarkovsky"]}), ("Mirror", 1975, {"director": ["Andrei Tarkovsky"]}),
        ]  # fmt: skip


def test_of_films_that_cannot_be_told_apart_none_is_read() -> None:
    (refused,) = items(f"{STALKER}\n{MIRROR.removeprefix('Mirror')}")
    assert isinstance(refused, Refusal)
    assert "several films" in refused.message


def test_the_same_film_in_two_languages_is_one() -> None:
    page = f"{RED_ROOMS}\nRegie: Pascal Plante\nLand: Kanada\nJahr: 2023\nLänge: 118 min"
    assert draft(page).film["runtime"] == 118


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_page_is_read_in_the_encodings_of_texts(encoding: str) -> None:
    assert draft(PRAYER.encode(encoding)).film["original_title"] == "La prière"


def test_html_says_its_own_encoding() -> None:
    page = (
        '<html><head><meta charset="iso-8859-2"></head><body><h1>Atlas ptáků</h1><p>Director: Olmo Omerzu<br>Year: 2021'
    )
    assert draft(page.encode("iso-8859-2")).film["title"] == "Atlas ptáků"


def test_utf_8_that_is_cut_off_within_a_letter_stays_utf_8() -> None:
    assert (
        draft("Regie: Cédric Kahn\nJahr: 2018\nLand: Frankreich\nLänge: 107 min\né".encode()[:-1]).film["year"] == 2018
    )


def test_nesting_without_end_is_no_exception() -> None:
    assert items(b"<html><body>" + b"<div>" * 100_000 + b"Director: Jane Doe")


def pages_of_lines_of_others(number: int, seed: int) -> Iterator[str]:
    """Pages of lines of the pages of ``kinds.txt``, some of them cut and joined to others."""
    dice = Random(seed)
    lines = [line for page in KINDS.values() for line in page.partition("\n\n--> ")[0].split("\n")]
    for _ in range(number):
        page = []
        for line in dice.choices(lines, k=dice.randint(2, 25)):
            other = dice.choice(lines)
            cut = line[: dice.randint(0, len(line))], other[dice.randint(0, len(other)) :]
            page.append(dice.choice(_SIGNS).join(cut) if dice.random() < 0.25 else line)
        yield "\n".join(page)


def test_lines_of_any_pages_together_give_drafts_or_refusals() -> None:
    for page in pages_of_lines_of_others(examples(900), seed=0):
        assert items(page), page


@pytest.mark.parametrize(
    "page",
    [
        "## Title (Original)",
        ", nce, Italie · 1962 · 90'\nDirector: Alisa Kovalenko\nWriter: Alisa Kovalenko",
        "Title (orig.)",
        "Slovensko/Česko, 2020, f \nFoto f \nKamera k",
        "Lugar de Rodaje / Shooting Place: ESPAÑA - SPAI / \nCasting | Jette Termann |",
        "Das Fest\n: “Psycho”, ilmographie Regie (Auswahl)\nBibi Berendse, Binck Kuijpers, Rifka Lodeizen",
    ],
)
def test_half_a_label_at_the_end_of_a_line_is_no_exception(page: str) -> None:
    assert items(page)


@settings(max_examples=examples(150))
@given(st.lists(PIECES, max_size=60).map("".join).map(str.encode) | st.binary(max_size=200))
def test_any_bytes_give_drafts_or_refusals_that_a_catalogue_can_hold(content: bytes) -> None:
    for found in items(content):
        if isinstance(found, Refusal):
            assert found.line >= 1
            continue
        faults = Faults()
        decode.film({"title": "-", **found.film}, faults)
        assert not faults.found
        last = content.count(b"\n") + content.count(b"\r") + 1
        assert all(1 <= line <= last for line in [*found.lines.values(), *(one.line for one in found.unread)])
