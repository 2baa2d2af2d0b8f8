"""Normal forms are those of Unicode, and many marks on one letter cost no more than as many letters."""

import time
import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.fold import fold
from filmcat.text.normal import is_composed, normalized

FORMS: tuple[Literal["NFC"], Literal["NFD"], Literal["NFKC"], Literal["NFKD"]] = ("NFC", "NFD", "NFKC", "NFKD")
MARKS = "".join(map(chr, range(0x300, 0x370))) + "\u0f73\u0f75\u0f81\u0f71\u0f72\u3099\uff9e\uff9f\u05b0\u0e38"
long_texts = st.lists(
    st.one_of(
        st.text(st.sampled_from(MARKS), min_size=40, max_size=120), st.text(max_size=20), st.sampled_from("aé가ｶﾞ\u1161")
    ),
    min_size=12,
    max_size=30,
).map("".join)


@given(long_texts)
def test_a_long_text_is_normalized_as_python_does_it(text: str) -> None:
    for form in FORMS:
        assert normalized(form, text) == unicodedata.normalize(form, text)
    assert is_composed(text) == unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("marks", ["\u0301\u0323", "\uff9e\u0301", "\u0f73"], ids=["two", "in full width", "double"])
def test_marks_on_one_letter_are_ordered_in_linear_time(marks: str) -> None:
    few, many = (seconds("a" + marks * times + "b") for times in (20_000, 160_000))
    assert many < few * 30


def seconds(text: str) -> float:
    begun = time.process_time()
    fold(text)
    return time.process_time() - begun
