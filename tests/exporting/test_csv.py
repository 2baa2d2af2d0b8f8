import csv
import io
from unicodedata import category, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from filmcat.exporting.csv import table
from filmcat.importing.tables.film_rows import plain
from filmcat.importing.tables.rows import rows

CELLS = {
    "plain": "plain",
    "a,b": '"a,b"',
    'say "x"': '"say ""x"""',
    "=1+1": "'=1+1",
    "+1": "'+1",
    "-1": "'-1",
    "@x": "'@x",
    "'quoted": "''quoted",
    "=a,b": '"\'=a,b"',
    "\tx": '"\'\tx"',
    "\nx": '"\'\nx"',
    "\n=1+1": '"\'\n=1+1"',
    " \t=1": '"\' \t=1"',
    "\xa0\u200b=1": '"\xa0\\u200b=1"',
    "\ufeff-1": "\\ufeff-1",  # shown, so that it begins no formula
    "＝1": "'＝1",
    "＋1": "'＋1",
    "－1": "'－1",
    "＠x": "'＠x",
    "– 1": "– 1",
    "a=1": "a=1",
    "\u0301=1": "\u0301=1",
    "a\nb": '"a\nb"',
    "a\rb": "a\\u000db",
    "\rb": "\\u000db",
    "a\\b": "a\\\\b",
    " x ": '" x "',
    "\x1b[31m": "\\u001b[31m",
    "\x00": "\\u0000",
    "": "",
    "7.5": "7.5",
}


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell_is_safe_to_open(cell: str) -> None:
    assert "".join(table(("name", "x"), [(cell, "x")])) == f"name,x\r\n{CELLS[cell]},x\r\n"


def test_a_table_without_rows_is_its_header() -> None:
    assert list(table(("a", "b"), [])) == ["a,b\r\n"]


def test_a_single_empty_cell_is_still_a_row() -> None:
    rows = list(csv.reader(io.StringIO("".join(table(("a",), [("",), ("x",)])), newline="")))
    assert rows == [["a"], [""], ["x"]]


TEXTS = st.lists(
    st.sampled_from([*"=+-@＝＋－＠﹦'\" \t\r\n\xa0\u3000\u200b\ufeff\xad\u202e\x0b\x1b\\,;a1"]) | st.characters(),
    max_size=8,
).map("".join)


def would_be_evaluated(cell: str) -> bool:
    """Whether the first sign that is seen is one that formulas begin with, or the cell begins beyond its line."""
    seen = [sign for sign in cell if category(sign)[0] not in "CZ"]
    return cell[:1] in {"\t", "\r", "\n"} or bool(seen and normalize("NFKC", seen[0])[:1] in {"=", "+", "-", "@"})


@given(st.lists(TEXTS, max_size=3))
@example(["\n=1+1"])
def test_no_cell_is_evaluated_and_each_comes_back(texts: list[str]) -> None:
    printed = "".join(table(["title"] * (len(texts) + 1), [["x", *texts]]))
    _, cells = csv.reader(io.StringIO(printed, newline=""))
    assert [cell for cell in cells if would_be_evaluated(cell)] == []
    _, row = rows(io.StringIO(printed, newline=""))
    assert [plain(cell, own=True) for cell in row.cells] == ["x", *texts]


@given(TEXTS)
def test_a_table_of_others_loses_only_what_makes_a_cell_safe(text: str) -> None:
    cell = f"'{text}".rstrip()
    assert plain(f"'{text}", own=False) == (cell[1:] if would_be_evaluated(cell[1:]) else cell)


def test_no_letter_or_digit_becomes_a_sign_of_formulas_in_full_width() -> None:
    letters = (sign for sign in map(chr, range(0x10000)) if sign.isalnum())
    assert [sign for sign in letters if normalize("NFKC", sign)[:1] in "=+-@"] == []
