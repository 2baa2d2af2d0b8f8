import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.exporting.markdown_text import prose, table, text
from harness import ROOT, Runner, film

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


FULL = ROOT / "tests" / "golden" / "catalogue.toml"


def levels(page: str) -> list[int]:
    return [len(line.partition(" ")[0]) for line in page.splitlines() if re.match(r"#+ ", line)]


@pytest.mark.parametrize("asked", ["show glass-orchard", "person proba", "credits glass-orchard"])
@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_headings_go_down_one_level_at_a_time(run: Runner, asked: str, level: int) -> None:
    page = run(*asked.split(), "-f", "md", "--heading-level", str(level), catalogue=FULL).out
    found = levels(page)
    assert found[0] == min(found) == level
    assert all(below - above <= 1 for above, below in pairwise(found))
    assert run(*asked.split(), "-f", "md", catalogue=FULL).out == re.sub(rf"(?m)^#{{{level - 1}}}(#+ )", r"\1", page)


@pytest.mark.parametrize("level", ["0", "5", "-1", "x", "", "²"])
def test_a_level_that_there_is_not_is_told(run: Runner, level: str) -> None:
    outcome = run("show", "glass-orchard", "-f", "md", f"--heading-level={level}", catalogue=FULL)
    assert (outcome.code, outcome.out) == (2, "")
    assert "write a whole number from 1 to 4" in outcome.err


def test_a_format_without_headings_takes_no_level(run: Runner) -> None:
    outcome = run("show", "glass-orchard", "--json", "--heading-level", "2", catalogue=FULL)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.endswith("hint: write -f md\n")


def test_the_sources_of_a_film_stand_once_and_those_of_its_director_under_a_heading_of_their_own(run: Runner) -> None:
    page = run("show", "glass-orchard", "-f", "md", catalogue=FULL).out
    assert page.count("# Sources\n") == 1
    assert page.count("### Sources (Дарина Проба)\n") == 1


def test_tables_have_labels_and_no_keys(run: Runner) -> None:
    assert run(
        "list", "--fields", "original_title,age_rating,credits.schnitt", "-f", "md", catalogue=FULL
    ).out.startswith("| Original title | Age | Editing |\n")
    shown = run("show", "glass-orchard", "--fields", "original_title", "-f", "md", catalogue=FULL).out
    assert shown.startswith("| Field | Value |\n| --- | --- |\n| Original title | ")


def test_a_page_within_a_booklet_is_read_again(run: Runner) -> None:
    path = run.written(film("Solaris", "year = 1972"), "other.toml")
    page = run("show", "glass-orchard", "-f", "md", "--heading-level", "2", catalogue=FULL).out
    assert run("import", "-", "--yes", "--from", "markdown", catalogue=path, stdin=page).code == 0
    assert run("list", "glass", "--fields", "year,credits.director", catalogue=path).rows == [
        ["1925-1926", "Дарина Проба; Nina Beispiel"]
    ]
    assert run("show", "glass", "--fields", "ids", catalogue=path).rows == [["ids", "imdb: tt0000001; wikidata: Q1"]]
