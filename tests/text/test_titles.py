"""Titles: without their article, turned about, with a year behind."""

import pytest

from filmcat.text.titles import title_and_year, without_article


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("The Leopard", "leopard"),
        ("Leopard, The", "leopard"),
        ("Il Gattopardo", "gattopardo"),
        ("Gattopardo, Il", "gattopardo"),
        ("L'Avventura", "avventura"),
        ("L’Avventura", "avventura"),
        ("Avventura, L'", "avventura"),
        ("L' Eclisse", "eclisse"),
        ("Un'altra vita", "altra vita"),
        ("Der Himmel über Berlin", "himmel uber berlin"),
        ("Himmel über Berlin, Der", "himmel uber berlin"),
        ("Les Amants", "amants"),
        ("El Sur", "sur"),
        ("A Separation", "separation"),
    ],
)
def test_a_title_loses_its_leading_article(title: str, bare: str) -> None:
    assert without_article(title) == bare


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("The", "the"),
        ("Die", "die"),
        ("A.I.", "ai"),
        ("Theatre", "theatre"),
        ("Wien, Berlin", "wien berlin"),
        ("L'", "l"),
    ],
)
def test_a_title_keeps_what_is_no_article(title: str, kept: str) -> None:
    assert without_article(title) == kept


@pytest.mark.parametrize(
    "words", ["Solaris 1972", "Solaris (1972)", "Solaris [1972]", "Solaris, 1972", " Solaris (1972) ", "Solaris(1972)"]
)
def test_a_year_behind_a_title_is_parted_from_it(words: str) -> None:
    assert title_and_year(words) == ("Solaris", 1972)


def test_only_the_last_number_is_the_year() -> None:
    assert title_and_year("1917 (2019)") == ("1917", 2019)
    assert title_and_year("Blade Runner 2049 2017") == ("Blade Runner 2049", 2017)


@pytest.mark.parametrize("words", ["1984", "Solaris", "2001: A Space Odyssey", "(1972)", "Apollo 13", "Film ١٩٧٢", ""])
def test_a_title_without_a_year_is_not_parted(words: str) -> None:
    assert title_and_year(words) is None


def test_many_blanks_before_no_year_are_read_quickly() -> None:
    assert title_and_year("a" + " ," * 20_000 + "b") is None
