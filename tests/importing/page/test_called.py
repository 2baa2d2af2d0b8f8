"""Titles by the name of a page's file, or the end of its address."""

import io

import pytest

from filmcat.importing.draft import Draft
from filmcat.importing.page.reader import read
from filmcat.importing.page.titles.called import Called, words_of
from filmcat.importing.sources.source import Source

PAGE = """\
Harbour Cinema
Summer Evenings
The Lost Boys

- Director:
- Zeno Graton
- Year:
- 2023
- Running time:
- 83 min
- Country:
- Belgium
"""


def title_of(page: str, name: str, url: str | None = None) -> str | None:
    (draft,) = read(Source(name, lambda: io.BytesIO(page.encode()), url=url))
    return str(draft.film["title"]) if isinstance(draft, Draft) and "title" in draft.film else None


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("grey-birds.html", "Grey Birds"),
        ("Grey Birds - Harbour Cinema.html", "Grey Birds"),
        ("saved/harbour_en_grey-birds_2021.txt", "Grey Birds"),
        ("harbour-muetter-und-toechter.txt", "Mütter und Töchter"),
        ("harbour-l-italiano-che-invento.txt", "L’italiano che inventò il cinema"),
        ("kino-plemya.html", "Плем’я"),
        ("https://example.org/films/%D0%B3%D1%80%D0%B0-%D1%81%D0%BB%D1%96%D0%B2?lang=uk", "Гра слів"),
    ],
)
def test_a_page_is_called_by_its_title(name: str, title: str) -> None:
    assert Called([name]).holds(title)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("grey-birds.html", "Birds of Grey"),
        ("the-lost-boys.html", "The"),
        ("the-lost-boys.html", "Lost"),
        ("film-12345.html", "Film"),
        ("page.txt", "Page"),
        ("grey-birds.html", ""),
        ("harbour-cinema-grey-birds.html", "Harbour"),
    ],
)
def test_some_word_of_a_name_is_no_title(name: str, title: str) -> None:
    assert not Called([name]).holds(title)


def test_numbers_and_the_ending_of_a_name_are_no_words_of_it() -> None:
    assert words_of("https://example.org/de/programm/2023/grey-birds-4711.html?x=1") == ["grey", "birds"]


def test_a_line_that_the_file_is_called_by_is_the_title_of_the_page() -> None:
    assert title_of(PAGE, "the-lost-boys.txt") == "The Lost Boys"
    assert title_of(PAGE, "-", "https://example.org/film/the-lost-boys/") == "The Lost Boys"


def test_a_line_below_the_facts_is_the_title_where_the_file_is_called_by_it() -> None:
    head, _, facts = PAGE.partition("The Lost Boys\n\n")
    story = "Joe waits in a home for young offenders for the day that he is free, until William moves in."
    page = f"{head}\n{facts}\nThe Lost Boys\n{story}\n"
    assert title_of(page, "harbour-the-lost-boys.txt") == "The Lost Boys"
    assert title_of(page, "page.txt") != "The Lost Boys"


def test_a_title_among_other_words_of_its_line_is_told_by_the_name_of_the_file() -> None:
    page = PAGE.replace("The Lost Boys", "Pride: The Lost Boys")
    assert title_of(page, "harbour-the-lost-boys.txt") == "The Lost Boys"


def test_a_line_below_the_title_is_no_second_one_where_the_file_is_called_by_the_first() -> None:
    page = PAGE.replace("The Lost Boys\n", "The Lost Boys\n\nWho waits for whom behind the fence?\n")
    (draft,) = read(Source("harbour-the-lost-boys.txt", lambda: io.BytesIO(page.encode())))
    assert isinstance(draft, Draft)
    assert draft.film["title"] == "The Lost Boys"
    assert "original_title" not in draft.film


def test_a_word_of_menus_above_the_director_is_the_title_that_the_file_is_called_by() -> None:
    page = "Harbour Image\nFILMS\nSERIES\nTALENT\nNEWS\n\nHOME\nFien Maas\n\n2016\n103'\n\nDirector: Fien Maas\n"
    assert title_of(page, "harbour-en-home.txt") == "HOME"
    assert title_of(page, "harbour-en-12.txt") != "FILMS"


def test_the_line_between_the_title_that_the_file_is_called_by_and_the_director_is_its_other_name() -> None:
    page = "FEST\nworkshopy\nSK | EN\n\nSúťaž filmov / Film Competition\n\nPandy\nPandas\n\nMatúš Vízner\n"
    page += "CZ, SK / 2013 / 11 min\n\nréžia/director: Matúš Vízner\nhudba/music: Ana Malá\n"
    assert title_of(page, "harbour-sk-en-pandy.txt") == "Pandas"
