"""Lists of films as tables: which columns there are, and which go where the terminal is narrow."""

import pytest

from harness import Runner, film

CATALOGUE = film(
    "The Lost Boys", 'original_title = "Le Paradis"', "year = 2023", 'countries = ["Belgium"]', "runtime = 83",
    'form = "Documentary"', 'genres = ["Animation"]', "age_rating = 14", credits='director = "Zeno Graton"',
)  # fmt: skip


def heading(run: Runner, width: int, *argv: str) -> list[str]:
    """The headings of the columns, those of two words joined."""
    drawn = run("list", *argv, "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": str(width)}).out
    return drawn.splitlines()[0].replace("Original title", "Original_title").split()


def test_the_original_title_has_a_column_where_there_is_room_for_it(run: Runner) -> None:
    all_columns = ["Title", "Original_title", "Year", "Countries", "Director", "Min", "Age"]
    assert heading(run, 110) == all_columns
    assert heading(run, 109) == [name for name in all_columns if name != "Original_title"]
    drawn = run("list", "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": "109"}).out
    assert "The Lost Boys / Le Paradis" in drawn


def test_on_a_narrow_terminal_what_helps_least_to_choose_goes_first(run: Runner) -> None:
    assert heading(run, 46) == ["Title", "Year", "Director", "Min"]
    assert heading(run, 30) == ["Title", "Year"]
    assert heading(run, 20) == ["Title"]


def test_what_does_not_fit_is_told_and_how_to_see_it(run: Runner) -> None:
    outcome = run("list", "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": "46"})
    assert outcome.err == "Too narrow for countries, age_rating; --fields title,countries,age_rating shows them.\n"
    asked = ("list", "--fields", "title,countries,age_rating", "-f", "table")
    shown = run(*asked, catalogue=CATALOGUE, env={"COLUMNS": "46"})
    assert ("Belgium" in shown.out, " 14" in shown.out, shown.err) == (True, True, "")
    assert run("list", "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": "109"}).err == ""


@pytest.mark.parametrize("width", [200, 40, 30, 20, 12, 6, 1])
def test_a_field_that_is_asked_for_is_shown_however_narrow_the_terminal(run: Runner, width: int) -> None:
    named = ("--fields", "form,title,genres,runtime,directors,countries,year,age_rating")
    drawn = run("list", *named, "-f", "table", catalogue=CATALOGUE * 2, env={"COLUMNS": str(width)})
    assert drawn.err == ""
    letters = "".join(drawn.out.split())
    assert letters.count("83") == letters.count("2023") == letters.count("14") == 2
    assert letters.count("Animation") == 2


def test_where_the_columns_do_not_fit_each_field_of_a_film_has_a_line(run: Runner) -> None:
    named = ("--fields", "title,form,genres,runtime")
    drawn = run("list", *named, "-f", "table", catalogue=CATALOGUE * 2, env={"COLUMNS": "26"}).out
    film = "Title     The Lost Boys\nForm      Documentary\nGenres    Animation\nRuntime   83\n"
    assert drawn == f"{film}\n{film}"


def test_numbers_stand_to_the_right_below_their_heading(run: Runner) -> None:
    drawn = run("list", "--fields", "runtime,title", "-f", "table", catalogue=CATALOGUE).out
    assert drawn == "Runtime  Title\n     83  The Lost Boys\n"
