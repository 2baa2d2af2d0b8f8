"""Languages: every name and code of a listing means the right tag."""

from pathlib import Path

import pytest

from filmcat.text.fold import fold
from filmcat.text.language_names import FINDERS, VOCABULARY
from filmcat.text.languages import language_finders, language_name, language_tag, near_languages
from filmcat.text.vocabulary import keys_of

TABLE = Path(__file__).parents[2] / "tools" / "vocabulary" / "languages-extra.txt"


def rows() -> list[list[str]]:
    lines = TABLE.read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]


def is_found_by(name: str, query: str) -> bool:
    tag = language_tag(name)
    return tag is not None and language_tag(query) in language_finders(tag)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_every_name_of_the_table_of_languages_means_its_tag(row: list[str]) -> None:
    tag, usual, further, found_by = row
    for name in [tag, usual, *further.split(";")]:
        assert not name.strip() or language_tag(name) == tag, name
    if usual:
        assert language_name(tag) == usual
    assert language_finders(tag)[0] == tag
    assert not found_by or found_by in language_finders(tag)


def test_what_the_english_name_prints_can_be_asked_for() -> None:
    named_like_a_code = {"bkm": "kv", "gaa": "ga"}
    for line in VOCABULARY.strip().splitlines():
        tag = line.partition("=")[0]
        assert language_tag(tag) == tag
        assert language_tag(tag.upper()) == tag
        assert language_tag(language_name(tag)) == named_like_a_code.get(tag, tag)


def test_the_vocabulary_is_folded_and_each_name_has_one_meaning() -> None:
    for line in VOCABULARY.strip().splitlines():
        for name in line.split("|")[1:-1]:
            assert name == fold(name)
            assert len(keys_of(VOCABULARY, name)) == 1, name


def test_every_filter_of_the_table_is_a_known_tag() -> None:
    for tags in FINDERS.values():
        assert all(language_name(tag) != tag for tag in tags)


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Ukrainian", "uk"),
        ("Ukrainisch", "uk"),
        ("ukrainien", "uk"),
        ("українська", "uk"),
        ("ukraiński", "uk"),
        ("hebrajski", "he"),
        ("Farsi", "fa"),
        ("Persian", "fa"),
        ("Dari", "fa-AF"),
        ("Mandarin", "zh"),
        ("Chinese", "zh"),
        ("Mandarin Chinese", "zh"),
        ("Chinese (Mandarin)", "zh"),
        ("Cantonese", "yue"),
        ("Chinese (Cantonese)", "yue"),
        ("Flemish", "nl-BE"),
        ("Serbo-Croatian", "sh"),
        ("Montenegrin", "sr-ME"),
        ("Latin", "la"),
        ("Kurdish (Sorani)", "ckb"),
        ("Kurmanji", "ku"),
        ("Curda", "ku"),
        ("Bengali", "bn"),
        ("Norwegian", "no"),
        ("Swiss German", "gsw"),
        ("Yiddish", "yi"),
        ("Romani", "rom"),
        ("Tagalog", "fil"),
    ],
)
def test_a_name_in_any_language_means_its_tag(name: str, tag: str) -> None:
    assert language_tag(name) == tag


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("uk", "uk"), ("ukr", "uk"), ("de", "de"), ("ger", "de"), ("deu", "de"), ("fre", "fr"),
        ("fra", "fr"), ("cze", "cs"), ("ces", "cs"), ("per", "fa"), ("fas", "fa"), ("chi", "zh"),
        ("zho", "zh"), ("cmn", "zh"), ("dut", "nl"), ("gre", "el"), ("iw", "he"), ("hbs", "sh"),
        ("scr", "hr"), ("cnr", "sr-ME"), ("prs", "fa-AF"), ("zh-yue", "yue"), ("sgn-DE", "gsg"),
    ],
)  # fmt: skip
def test_a_code_of_iso_639_means_its_tag(code: str, tag: str) -> None:
    assert language_tag(code) == tag


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("pt-BR", "pt-BR"),
        ("PT_br", "pt-BR"),
        ("pt-AO", "pt-AO"),
        ("es-419", "es-419"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("sr-Latn", "sr-Latn"),
        ("cmn-Hans-CN", "zh-Hans-CN"),
        ("iw-IL", "he-IL"),
        ("en-UK", "en-GB"),
    ],
)
def test_a_tag_keeps_its_script_and_region_in_canonical_case(typed: str, tag: str) -> None:
    assert language_tag(typed) == tag


@pytest.mark.parametrize(
    "name",
    ["no dialogue", "No Dialogue", "without dialogue", "ohne Dialog", "ohne Dialoge", "kein Dialog", "sans dialogue",
     "sans dialogues", "silent", "stumm", "muet", "zxx", "No linguistic content"],
)  # fmt: skip
def test_a_film_without_words_has_the_tag_zxx(name: str) -> None:
    assert language_tag(name) == "zxx"
    assert language_name("zxx") == "No dialogue"


@pytest.mark.parametrize(
    "name", ["none", "None", "", "!!!", "|", "Unknown language", "Klingonese", "xx-YY", "en-abcde"]
)
def test_an_unknown_name_means_nothing(name: str) -> None:
    assert language_tag(name) is None


@pytest.mark.parametrize("text", ["Chinese, Cantonese", "uk+ru", "German/English", "English, French, German"])
def test_a_list_of_languages_is_not_the_name_of_one(text: str) -> None:
    assert language_tag(text) is None


def test_a_language_finds_its_regions_and_not_the_reverse() -> None:
    assert language_finders("pt-BR") == ("pt-BR", "pt")
    assert language_finders("zh-Hant-TW") == ("zh-Hant-TW", "zh-Hant", "zh")
    assert is_found_by("Brazilian Portuguese", "Portuguese")
    assert not is_found_by("Portuguese", "Brazilian Portuguese")
    assert is_found_by("Flemish", "Dutch")
    assert not is_found_by("Dutch", "Flemish")


def test_mandarin_and_chinese_are_one_and_cantonese_is_another() -> None:
    assert is_found_by("Mandarin", "zh")
    assert is_found_by("Chinese", "Mandarin")
    assert not is_found_by("Cantonese", "zh")
    assert not is_found_by("Mandarin", "Cantonese")


def test_a_variety_is_found_by_the_wider_language() -> None:
    assert is_found_by("Egyptian Arabic", "Arabic")
    assert is_found_by("Nynorsk", "Norwegian")
    assert is_found_by("Sorani", "Kurdish")
    assert is_found_by("Northern Sami", "Sami")
    assert not is_found_by("Arabic", "Egyptian Arabic")
    assert not is_found_by("Serbian", "Serbo-Croatian")


def test_each_sign_language_is_a_language_and_sign_language_finds_them_all() -> None:
    signs = {
        "International Sign": "ils",
        "Ukrainian Sign Language": "ukl",
        "German Sign Language": "gsg",
        "French Sign Language": "fsl",
        "American Sign Language": "ase",
        "British Sign Language": "bfi",
        "Deutsche Gebärdensprache": "gsg",
        "українська жестова мова": "ukl",
        "Langue des signes française": "fsl",
    }
    for name, tag in signs.items():
        assert language_tag(name) == tag
        assert is_found_by(name, "sign language")
    assert not is_found_by("German Sign Language", "German")


def test_a_tag_without_a_name_of_its_own_is_named_by_its_language() -> None:
    assert language_name("uk") == "Ukrainian"
    assert language_name("pt-BR") == "Brazilian Portuguese"
    assert language_name("pt-AO") == "Portuguese (AO)"
    assert language_name("qqq") == "qqq"


@pytest.mark.parametrize(
    ("text", "name"),
    [("Ukrainan", "Ukrainian"), ("Farzi", "Persian"), ("Germn", "German"), ("no dialoge", "No dialogue")],
)
def test_a_misspelt_name_suggests_the_nearest(text: str, name: str) -> None:
    near = near_languages(text)
    assert near[0] == name
    assert len(near) <= 3
