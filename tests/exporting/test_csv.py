import csv
import io

import pytest

from filmcat.exporting.csv import table

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
