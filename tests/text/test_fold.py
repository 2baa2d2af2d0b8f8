"""Folding: what is meant alike compares alike, and folding twice changes nothing."""

from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import Corpora
from filmcat.text.fold import fold, words

TRICKY = st.sampled_from([*"½¼⅓.·'’´`¨İıßſΣςΐ゙゚が가ㄱ\u0301\u0345\u0334\u05b0\u0f71\u302a\u200b\u00ad -…", "..", ".'."])
TEXTS = st.lists(TRICKY | st.characters(), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "lodz"),
        ("Søren", "Soren"),
        ("Đorđe", "Djordje".replace("j", "")),
        ("Straße", "STRASSE"),
        ("Æon", "aeon"),
        ("Œuvre", "oeuvre"),
        ("Þór", "thor"),
        ("Sigurð", "sigurd"),
        ("ISTANBUL", "ıstanbul"),
        ("İstanbul", "istanbul"),
        ("Amélie", "amelie"),
        ("Ame\u0301lie", "Amélie"),
        ("Ｆｉｌｍ", "film"),
        ("ﬁlm", "film"),
        ("ﾋｬｸ", "ヒャク"),
        ("М'ята", "М’ята"),
        ("М’ята", "мята"),
        ("L'Avventura", "lavventura"),
        ("E.T.", "ET"),
        ("U.S.A.", "usa"),
        ("8½", "8 1/2"),
        ("8½", "8 ½"),
        ("Alien³", "alien 3"),
        ("x¹²", "x 12"),
        ("³", "3"),
        ("Spider-Man", "spider  man"),
        ("M*A*S*H", "m a s h"),
        ("Wall·E", "wall-e"),
        ("Wait...what", "wait what"),
        ("…And Justice", "And Justice"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("fi\u00adlm", "film"),
        ("fi\u200blm", "film"),
        ("  two\t\nwords ", "two words"),
    ],
)
def test_what_is_meant_alike_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("が", "か"), ("हिन्दी", "हनद"), ("กิน", "กน"), ("Wall-E", "Walle"), ("A B", "AB"), ("1/2", "12")],
)
def test_what_is_another_word_folds_otherwise(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("text", "folded"), [("!!!", "!!!"), ("?", "?"), (" … ", "..."), ("☺", "☺"), ("'", "'")])
def test_a_text_of_nothing_but_signs_keeps_them(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_text_of_nothing_folds_to_nothing() -> None:
    assert fold("") == ""
    assert fold(" \t\n\u2003") == ""


def test_words_are_the_folded_ones() -> None:
    assert words("Alisa Kovalenko") == ["alisa", "kovalenko"]
    assert words("") == []


def test_folding_is_idempotent_for_every_character_alone(corpora: Corpora) -> None:
    assigned = [char for char in map(chr, range(0x110000)) if category(char) not in {"Cn", "Co", "Cs"}]
    tried = corpora("characters folded alone", assigned, 7)
    assert [hex(ord(char)) for char in tried if fold(fold(char)) != fold(char)] == []
    blocks = ["".join(map(chr, range(start, start + 256))) for start in range(0, 0x110000, 256)]
    assert [ascii(block[0]) for block in blocks if fold(fold(block[0])) != fold(block[0])] == []


def test_folding_is_idempotent_for_every_character_inside_a_word(corpora: Corpora) -> None:
    tried = corpora("characters folded inside words", range(0x110000), 7)
    for start in range(0, len(tried), 512):
        text = " ".join(f"a{char}b {char}" for char in map(chr, tried[start : start + 512]))
        folded = fold(text)
        assert fold(folded) == folded, hex(tried[start])
        assert "  " not in folded


@given(TEXTS)
def test_folding_is_idempotent(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded == " ".join(folded.split())


@given(TEXTS)
def test_only_blanks_fold_to_nothing(text: str) -> None:
    assert bool(fold(text)) == bool(normalize("NFKC", text).split())


@given(st.text(st.sampled_from("..''`a1 ") | st.characters(max_codepoint=127), max_size=8))
def test_plain_and_accented_texts_fold_by_one_rule(text: str) -> None:
    alone = fold(text) if any(map(str.isalnum, text)) else ""
    assert fold(f"{text} é") == f"{alone} e".strip()


@pytest.mark.parametrize("around", ["{}", "a{}b", "1{}.{}.a", ".{}."])
def test_a_sign_folds_alike_whether_the_text_has_other_scripts_or_not(corpora: Corpora, around: str) -> None:
    later = corpora(f"signs folded in two ways: {around}", range(0x2200, 0x110000), 97)
    for code in (*range(0x80, 0x2200), *later):
        text = around.replace("{}", chr(code))
        assert fold(f"{text} e я") == f"{fold(f'{text} e')} я", hex(code)


LATIN = st.sampled_from("..''´½¹ÉéßŁøŉ…–“”„№™ﬁ\u00ad\u00a0a1 ") | st.characters(max_codepoint=0x24F)


@given(st.text(LATIN, max_size=9))
def test_latin_and_other_texts_fold_by_one_rule(text: str) -> None:
    assert fold(f"{text} e я") == f"{fold(f'{text} e')} я"
