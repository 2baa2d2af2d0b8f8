import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.exporting.markdown_text import prose, table, text
from harness import Runner, film

ESCAPED = {
    "plain words, 97.5": "plain words, 97.5",
    "*bold* _em_": r"\*bold\* \_em\_",
    "[red] | `x`": r"\[red\] \| \`x\`",
    "<b>&amp;": r"\<b\>\&amp;",
    "# heading": r"\# heading",
    "- item": r"\- item",
    "1. first": r"1\. first",
    "1.5 hours": "1.5 hours",
    "2001) x": r"2001\) x",
    "a\nb": "a b",
    "\x1b[31m": r"\\u001b\[31m",
    "$x$": r"\$x\$",
}


@pytest.mark.parametrize("data", ESCAPED)
def test_nothing_in_the_data_acts_as_markup(data: str) -> None:
    assert text(data) == ESCAPED[data]


def test_paragraphs_of_prose_stay_and_start_nothing() -> None:
    assert prose("one\n\n- two\n3. three\n=====") == "one\n\n\\- two\n3\\. three\n\\====="


def test_a_cell_begins_no_list() -> None:
    assert list(table(("a",), [("- x",), ("97.5",)]))[2:] == ["| - x |\n", "| 97.5 |\n"]


@given(rows=st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_a_table_keeps_its_columns_whatever_is_in_it(rows: list[tuple[str, str]]) -> None:
    for line in table(("a", "b"), rows):
        assert line.count("\n") == 1
        assert len(re.findall(r"\|", re.sub(r"\\.", "", line))) == 3


@given(data=st.text())
def test_taking_the_backslashes_away_gives_the_text_back(data: str) -> None:
    shown = "".join(text(data).split())
    assert re.sub(r"\\(.)", r"\1", shown).replace("\\", "") == "".join(legible_of(data).split()).replace("\\", "")


def test_a_table_of_facts_leaves_out_what_says_nothing(run: Runner) -> None:
    page = run("show", "a", "-f", "md", catalogue=film("A", 'festivals = [{ jury = "Three" }, "Testival"]')).out
    assert "\n| Festivals | Testival |\n| Other | festivals.1.jury: Three |\n" in page


def legible_of(data: str) -> str:
    from filmcat.text.escape import legible

    return legible(data)
