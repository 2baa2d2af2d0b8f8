"""The order of texts: by the alphabet of their language, numbers by their value."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.alphabets import alphabet
from filmcat.text.filing import filing_key
from filmcat.text.fold import fold

ORDERS = {
    "Ukrainian": ("uk", "Гора, Ґудзик, Дім, Ель, Єва, Жук, Ирій, Іван, Їжак, Йод, Лис, Яма, Ящірка"),
    "Ukrainian, in a list that knows no language": (None, "Гора, Ґудзик, Дім, Єва, Жук, Ирій, Іван, Їжак, Йод, Яма"),
    "Russian, ё among е": ("ru", "Ежи, Ёжик, Езда, Жук, Ива, Йод, Кот"),
    "Belarusian, ё behind е": ("be", "Ежы, Езда, Ёжык, Жук"),
    "Serbian": ("sr", "Даљ, Ђак, Ера, Игла, Јама, Кум, Лав, Љубав, Нож, Његош, Там, Ћук, Ум, Час, Џеп, Шал"),
    "Swedish": ("sv", "Arn, Zorn, Ångest, Äpple, Öl"),
    "German, whose ä is an a": ("de", "Ähre, Amsel, Öl, Opa, Straße, Strasse 2, Zorn"),
    "Danish, whose aa is å": ("da", "Abe, Zebra, Æble, Østen, Ål, Aarhus"),
    "no language, marks aside": (None, "Abe, Ål, Angst, Zebra"),
    "Czech": ("cs", "Cena, Cit, Čas, Dům, Hrad, Hžd, Chlap, Inka, Řeka, Sen, Šit"),
    "Hungarian": ("hu", "Cukor, Csárda, Dy, Dz, Dza, Dzs, Egér, Élő, Gomb, Gyár, Ok, Öl"),
    "Estonian, whose z stands behind s": ("et", "Sa, Ša, Zoo, Ta, Wa, Õu, Äi, Öö, Üks, Xa"),
    "Polish": ("pl", "Lub, Łódź, Mars, Zen, Zły, Źle, Żar"),
    "Icelandic": ("is", "Az, Áb, Dz, Ðe, Z, Þór, Ætt, Öl"),
    "Spanish": ("es", "Canto, Caña, Caos"),
    "Turkish": ("tr", "Cuma, Çan, Dut, Sus, Şal, Tan"),
    "Vietnamese, whatever the tone": ("vi", "am, az, ăn, âm, ấn, bà"),
    "Persian": ("fa", "باران, پدر, تهران, جنگ, چای, زن, ژاله, قلب, کاغذ, گل, نان, وطن, هنر, یار"),
    "several languages of one script": (None, "Ana, Élő, Zebra, Ωmega, Гора"),
}
NUMBERS = (
    "2 Fast, 007, 7.5 Men, 8, 8½, 8 Mile, 9 Songs, 10 Things, 12 Monkeys, 100 Days, 1,000 Ways, 1001 Nights, 2046, "
    "20.000 Leagues, 20,001 Leagues, 1000000 Years, Alien, Alien 2, Alien³, Alien 10, Aliens, Rocky II, Rocky III, "
    "Rocky IV, Rocky V, Room 9, Room 10, Room 237"
)  # fmt: skip


@pytest.mark.parametrize("name", ORDERS)
def test_texts_file_by_the_alphabet_of(name: str) -> None:
    tag, texts = ORDERS[name]
    wanted = texts.split(", ")
    assert sorted(sorted(wanted), key=lambda text: filing_key(text, tag)) == wanted
    for before, behind in pairwise(wanted):
        assert filing_key(before, tag) < filing_key(behind, tag), (before, behind)


def test_a_region_does_not_change_the_alphabet_of_a_language() -> None:
    assert filing_key("Ångest", "sv-FI") == filing_key("Ångest", "sv") > filing_key("Zorn", "sv")
    assert filing_key("Ångest", "zxx") == filing_key("Ångest") == filing_key("angest")


def test_numbers_file_by_their_value_and_roman_ones_as_letters() -> None:
    wanted = NUMBERS.split(", ")
    assert sorted(sorted(wanted, key=len), key=filing_key) == wanted
    assert filing_key("007") == filing_key("7")
    assert filing_key("٢") == filing_key("2")


@given(st.integers(0, 10**45), st.integers(0, 10**45))
def test_of_two_numbers_the_greater_files_behind(one: int, other: int) -> None:
    assert (filing_key(f"Film {one}") < filing_key(f"Film {other}")) == (str(one) != str(other) and one < other)


@given(st.text(max_size=12), st.sampled_from([None, "da", "cs", "uk", "et", "vi"]))
def test_what_folds_alike_as_it_is_printed_files_alike(text: str, tag: str | None) -> None:
    assert filing_key(text, tag) == filing_key(f" {text.strip()} ", tag)
    assert bool(filing_key(text, tag)) == bool(fold(text))


@pytest.mark.parametrize("tag", ["az", "da", "hu", "vi"])
def test_each_letter_of_an_alphabet_has_a_place_of_its_own(tag: str) -> None:
    letters = alphabet(tag)
    assert all(chr(letter) == letters.letters[letter] for letter in letters.places)
    assert {"\uffff" in place for place in letters.places.values()} == {True}
