"""Line and column of a place are the same whether one is asked for, or many of one text."""

from hypothesis import given
from hypothesis import strategies as st

from filmcat.records.positions import Lines, position

TEXTS = st.lists(st.sampled_from(["a", "\n", "\r\n", "é", "雨", "\t", "\U0001f3ac"])).map(
    lambda signs: "".join(signs).encode()
)


@given(TEXTS)
def test_every_place_of_a_text_has_one_line_and_column(raw: bytes) -> None:
    lines = Lines(raw)
    for place in range(len(raw) + 1):
        assert lines.position(place) == position(raw, place)
