"""Titles: without their article, turned about, with a year behind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.fold import fold
from filmcat.text.titles import FILING, FINDING, bare_title, title_and_year, without_article


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
    ("title", "languages", "filed"),
    [
        ("Die Welle", ("de",), "welle"),
        ("Die Hard", ("en",), "die hard"),
        ("Die Hard", (), "die hard"),
        ("As Far As Yearning", ("ar", "fr"), "as far as yearning"),
        ("As Mil e Uma Noites", ("pt-BR",), "mil e uma noites"),
        ("I Vitelloni", ("it",), "vitelloni"),
        ("I Was Born, But", ("zxx",), "i was born but"),
        ("O Brother, Where Art Thou?", ("en",), "o brother where art thou"),
        ("O processo", ("pt",), "processo"),
        ("De tweeling", ("nl-BE",), "tweeling"),
        ("De battre mon coeur", ("fr",), "de battre mon coeur"),
        ("Los Olvidados", ("es",), "olvidados"),
        ("Los Olvidados", (), "olvidados"),
        ("Los Angeles Plays Itself", (), "los angeles plays itself"),
        ("Las Vegas Story", ("es",), "las vegas story"),
        ("El Dorado", ("en",), "el dorado"),
        ("La La Land", ("en",), "la la land"),
        ("La Palisiada", ("uk", "ru"), "la palisiada"),
        ("La Sirène", ("fa", None), "sirene"),
        ("Le Havre", ("zxx",), "havre"),
        ("A to Z", ("en",), "a to z"),
        ("A Separation", ("fa", None), "separation"),
        ("A Touch of Zen", ("zh", "en"), "touch of zen"),
        ("A Ciegas", ("es",), "a ciegas"),
        ("The Wave", ("de",), "wave"),
        ("Der Himmel", ("en",), "himmel"),
        ("Welle, Die", (), "welle"),
        ("Welle, Die", ("en",), "welle die"),
        ("Separation, A", ("fa",), "separation"),
    ],
)
def test_a_title_files_behind_a_word_that_is_an_article_in_its_language(
    title: str, languages: tuple[str | None, ...], filed: str
) -> None:
    assert without_article(title, languages=languages, doubt=FILING) == filed


@pytest.mark.parametrize(
    ("title", "languages", "found"),
    [
        ("Die Hard", ("en",), "die hard"),
        ("Die Hard", (), "hard"),
        ("Die Welle", ("en", None), "welle"),
        ("La La Land", ("en",), "la land"),
        ("A to Z", (), "a to z"),
    ],
)
def test_a_title_is_found_without_what_may_be_an_article(
    title: str, languages: tuple[str | None, ...], found: str
) -> None:
    assert without_article(title, languages=languages, doubt=FINDING) == found


@pytest.mark.parametrize(
    "title",
    ["À bout de souffle", "Ô Sole Mio", "L.A. Confidential", "E.T. the Extra-Terrestrial", "I, Tonya",
     "A-ha: The Movie", "Thế giới", "O. J.", "Až přijde kocour"],
)  # fmt: skip
def test_letters_with_accents_dots_or_commas_are_no_article(title: str) -> None:
    assert without_article(title) == fold(title)


@pytest.mark.parametrize("title", ["“Die Welle”", "¡Los Tigres!", "(The Wave", "...The Wave", "  The  Wave"])
def test_an_article_may_stand_behind_signs(title: str) -> None:
    assert without_article(title) == fold(title).split(" ", 1)[1]


@given(st.text(st.sampled_from("aAtheiodl ,'’.-!é") | st.characters(), max_size=12))
def test_a_title_as_printed_without_its_article_folds_to_what_is_found_without_it(title: str) -> None:
    assert fold(bare_title(title)) == without_article(title) == without_article(title, fold(title))


@pytest.mark.parametrize(
    ("title", "bare"),
    [("The Лось", "Лось"), ("L’Été", "Été"), ("Été, L’", "Été"), ("Élő", "Élő"), ("The !!!", "The !!!"), (" ", " ")],
)
def test_what_stands_behind_an_article_is_left_as_it_is_printed(title: str, bare: str) -> None:
    assert bare_title(title) == bare


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
