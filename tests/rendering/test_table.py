import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from filmcat.rendering.table import Column, draw, fitted

LIST = [
    Column("Title", least=20, share=3),
    Column("Year", least=None, rank=1),
    Column("Countries", least=7, rank=4),
    Column("Director", least=12, share=2, rank=2),
    Column("Min", least=None, rank=3),
]
widths = st.integers(0, 120)


@given(natural=st.lists(widths, min_size=5, max_size=5), width=st.integers(1, 300))
def test_a_table_is_never_wider_than_asked_and_shows_the_first_column(natural: list[int], width: int) -> None:
    found = fitted(LIST, natural, natural, width)
    shown = [cells for cells in found if cells]
    assert sum(shown) + 2 * (len(shown) - 1) <= width
    assert all(cells <= whole for cells, whole in zip(found, natural, strict=True))
    assert found[0] == min(natural[0], width) or len(shown) > 1 or found[0] > 0


@given(natural=st.lists(widths, min_size=5, max_size=5))
def test_with_room_for_all_every_column_has_its_natural_width(natural: list[int]) -> None:
    assert fitted(LIST, natural, natural, sum(natural) + 8) == natural
    assert fitted(LIST, natural, natural, None) == natural


@given(natural=st.lists(widths, min_size=5, max_size=5), width=st.integers(1, 300))
def test_no_room_is_left_while_a_cell_is_cut(natural: list[int], width: int) -> None:
    found = fitted(LIST, natural, natural, width)
    shown = [place for place, cells in enumerate(found) if cells]
    wanted = sum(natural[place] for place in shown)
    assert sum(found) == min(wanted, width - 2 * (len(shown) - 1))


def test_what_one_column_leaves_goes_to_the_others_before_the_widest_cell_is_thought_of() -> None:
    columns = [Column("Title", least=1, share=3), Column("Director", least=1)]
    usual, natural = [30, 20], [60, 20]
    assert fitted(columns, usual, natural, 50) == [30, 18]


def test_the_title_gets_the_most_of_what_room_there_is() -> None:
    title, year, countries, director, minutes = fitted(LIST, [60, 4, 60, 60, 3], [60, 4, 60, 60, 3], 80)
    assert (year, minutes) == (4, 3)
    assert title > director > countries
    assert title + year + countries + director + minutes + 8 == 80


def test_the_highest_rank_goes_first_and_numbers_are_never_cut() -> None:
    natural = [60, 4, 60, 60, 3]
    assert [bool(cells) for cells in fitted(LIST, natural, natural, 53)] == [True, True, False, True, True]
    assert [bool(cells) for cells in fitted(LIST, natural, natural, 44)] == [True, True, False, True, False]
    assert [bool(cells) for cells in fitted(LIST, natural, natural, 30)] == [True, True, False, False, False]
    assert fitted(LIST, natural, natural, 20) == [20, 0, 0, 0, 0]


def test_of_two_columns_that_matter_as_much_the_last_goes_first() -> None:
    columns = [Column("Title", least=10), Column("Min", least=None, rank=3), Column("Age", least=None, rank=3)]
    assert fitted(columns, [10, 3, 3], [10, 3, 3], 17) == [10, 3, 0]


def test_one_long_cell_takes_nothing_from_what_most_cells_need() -> None:
    rows = [("Short", "2000", "Ukraine, France, Poland", "Somebody", "90")] * 20
    rows.append(("Short", "2000", "Ukraine", "A Director Of A Very Long Name, And Another One, And Another", "90"))
    lines = "".join(draw(LIST, rows, 70, 24, color=False)).splitlines()
    assert "Ukraine, France, Poland" in lines[1]
    assert "…" in lines[-1]


cells = st.text(max_size=30)


@given(rows=st.lists(st.tuples(*[cells] * 5), max_size=6), width=st.integers(10, 120), color=st.booleans())
def test_every_row_is_one_line_that_fits(rows: list[tuple[str, ...]], width: int, *, color: bool) -> None:
    lines = re.sub("\x1b\\[[0-9;]*m", "", "".join(draw(LIST, rows, width, 24, color=color))).split("\n")[:-1]
    assert len(lines) == 1 + len(rows)
    assert max(map(cell_len, lines)) <= width
    assert all(
        line.isprintable() or re.fullmatch(r"[^\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]*", line) for line in lines
    )


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 450])
def test_batches_of_rows_make_one_table(count: int) -> None:
    rows = [(f"Film {number}", "2000", "", "", "") for number in range(count)]
    lines = "".join(draw(LIST, rows, 80, 24, color=False)).splitlines()
    assert len(lines) == 1 + count
    assert sum(line.startswith("Title") for line in lines) == 1


def test_rows_are_drawn_as_they_are_asked_for() -> None:
    numbers = itertools.count()
    rows = ((f"Film {number}", "2000", "", "", "") for number in numbers)
    next(draw(LIST, rows, 80, 24, color=False))
    assert next(numbers) <= 300
