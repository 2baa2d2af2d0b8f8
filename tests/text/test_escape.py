"""Data is never markup: what acts on a terminal is shown, and cells can be read back."""

import json
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from corpora import Corpora
from filmcat.text.escape import cell, json_safe, legible, legible_lines, quoted_cell, rejoined, uncell

TEXTS = st.lists(st.sampled_from([*"\t\n\r\\tnu0041\x1b\x9b\u202e\u2028"]) | st.characters(), max_size=12).map("".join)
EVERYTHING = [chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]
SURROGATES = [chr(code) for code in range(0xD800, 0xE000)]


def acts(text: str) -> bool:
    return any(ord(char) < 32 or 127 <= ord(char) < 160 or char in "\u2028\u2029\u202e\u2066" for char in text)


def test_a_cell_is_legible() -> None:
    assert cell("a\tb\nc\\d\x1be") == r"a\tb\nc\\d\u001be"
    assert cell("plain, „text“ — ті") == "plain, „text“ — ті"


def test_every_character_comes_back_out_of_a_cell(corpora: Corpora) -> None:
    for char in corpora("characters in a cell of their own", EVERYTHING + SURROGATES, 7):
        assert uncell(cell(char)) == char


def test_all_of_unicode_comes_back_out_of_one_cell() -> None:
    text = "".join(EVERYTHING)
    made = cell(text)
    assert not acts(made)
    assert uncell(made) == text


@given(TEXTS)
def test_a_text_comes_back_out_of_its_cell(text: str) -> None:
    made = cell(text)
    assert not acts(made)
    assert uncell(made) == text


@given(TEXTS)
def test_a_quoted_cell_keeps_line_breaks_and_tabs_alone(text: str) -> None:
    made = quoted_cell(text)
    assert not acts(made.replace("\n", "").replace("\t", ""))
    assert uncell(made) == text


@given(TEXTS)
def test_what_a_reader_sees_does_not_act(text: str) -> None:
    assert not acts(legible(text))
    assert not acts(legible_lines(text).replace("\n", ""))


@given(TEXTS)
def test_safe_json_means_the_same(text: str) -> None:
    made = json_safe(json.dumps([text], ensure_ascii=False))
    assert not acts(made)
    assert json.loads(made) == [text]


@given(st.text(max_size=12).filter(lambda text: "\\" not in text and '"' not in text))
def test_safe_toml_means_the_same(text: str) -> None:
    shown = "".join(char for char in text if char == "\t" or (char >= " " and char != "\x7f"))
    assert tomllib.loads(json_safe(f'a = "{shown}"')) == {"a": shown}


@given(st.binary() | st.text().map(str.encode))
def test_bytes_that_a_locale_could_not_read_are_read_as_utf_8(raw: bytes) -> None:
    for encoding in ("ascii", "utf-8"):
        assert rejoined(raw.decode(encoding, "surrogateescape")) == raw.decode("utf-8", "surrogateescape")
