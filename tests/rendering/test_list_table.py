"""Lists of films as tables: which columns there are, and which go where the terminal is narrow."""

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


def test_of_named_fields_the_last_goes_first_and_the_first_stays(run: Runner) -> None:
    named = ("--fields", "form,title,genres,runtime")
    assert heading(run, 40, *named) == ["Form", "Title", "Genres", "Runtime"]
    assert heading(run, 30, *named) == ["Form", "Title", "Genres"]
    assert heading(run, 20, *named) == ["Form", "Title"]
    assert heading(run, 12, *named) == ["Form"]


def test_numbers_stand_to_the_right_below_their_heading(run: Runner) -> None:
    drawn = run("list", "--fields", "runtime,title", "-f", "table", catalogue=CATALOGUE).out
    assert drawn == "Runtime  Title\n     83  The Lost Boys\n"
