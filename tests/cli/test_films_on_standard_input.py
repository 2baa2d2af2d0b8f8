"""What filmcat printed of films is enough to name them to the next command."""

import pytest

from filmcat.exporting.formats import FORMATS
from harness import Runner, film

TITLES = {
    "The Lost Boys": "2023", "Twin": "1990", "Twin ": "1990", "=A, B": '"193x"', "Q | barred": "1990",
    "Back\\\\slash": "1991", "[[film]]": "2000", "Мовчання": "1931", "# Heading": "1932", "1. - x": "1933",
}  # fmt: skip
CATALOGUE = "".join(
    film(title, f"year = {year}", credits='director = ["Zeno Graton", "Adam Dicterow"]')
    for title, year in TITLES.items()
)
PIPED = [row.name for row in FORMATS.values() if not row.is_drawn]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("named") / "home")


@pytest.mark.parametrize("format", PIPED)
@pytest.mark.parametrize("asked", [("list",), ("list", "--fields", "id,title,year"), ("show", "-")])
def test_films_printed_in_any_format_are_shown_again(run: Runner, asked: tuple[str, ...], format: str) -> None:
    ids = run("list", "-f", "ids", catalogue=CATALOGUE).out
    printed = run(*asked, "-f", format, catalogue=CATALOGUE, stdin=ids)
    assert printed.code == 0
    if format == "toml" and "--fields" in asked:
        return  # a record in some of its fields has no year that its id could be made of
    if format == "md" and asked == ("show", "-"):
        assert printed.out.count("\n# ") == len(TITLES) - 1
    assert run("show", "-", "-f", "ids", catalogue=CATALOGUE, stdin=printed.out) == (0, ids, "")


@pytest.mark.parametrize("format", [name for name in PIPED if name not in {"md", "toml"}])
def test_rows_of_credits_name_each_film_once(run: Runner, format: str) -> None:
    ids = run("list", "-f", "ids", catalogue=CATALOGUE).out
    printed = run("credits", "-", "-f", format, catalogue=CATALOGUE, stdin=ids).out
    assert run("show", "-", "-f", "ids", catalogue=CATALOGUE, stdin=printed) == (0, ids, "")


def test_titles_are_enough_where_they_are_unique(run: Runner) -> None:
    for format in PIPED:
        asked = ("list", "year:2023", "--fields", "title,year", "-f", format)
        printed = run(*asked, catalogue=CATALOGUE).out
        assert run("show", "-", "-f", "ids", catalogue=CATALOGUE, stdin=printed).out == "the-lost-boys-2023\n"


def test_an_id_that_is_typed_twice_is_shown_twice(run: Runner) -> None:
    outcome = run("show", "-", "-f", "ids", catalogue=CATALOGUE, stdin="the-lost-boys\n\nthe-lost-boys\r\n")
    assert outcome.out == "the-lost-boys-2023\n" * 2


def test_a_line_that_only_looks_like_a_header_is_a_title(run: Runner) -> None:
    catalogue = film("title") + film("id,title")
    assert run("show", "-", "-f", "ids", catalogue=catalogue, stdin="title\nid,title\n").out == "title\nid-title\n"
    assert run("show", "-", "-f", "ids", catalogue=catalogue, stdin="title").out == "title\n"


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("list -f table", "Standard input is a table for reading, whose cells may be cut."),
        ("credits the lost boys -f md", "Standard input is a page without an id."),
    ],
)
def test_what_cannot_name_a_film_is_told_with_what_can(run: Runner, printed: str, said: str) -> None:
    text = run(*printed.split(), catalogue=CATALOGUE).out
    outcome = run("show", "-", catalogue=CATALOGUE, stdin=text)
    assert outcome == (2, "", f"{said}\n\nhint: print what is passed on with -f ids\n")


@pytest.mark.parametrize("text", ["{", '{"a": 1', "[1, 2]", "{}", '[{"year": 3}]', '[{"films": [1]}]', "[\n"])
def test_json_that_names_no_film_is_no_empty_answer(run: Runner, text: str) -> None:
    if text == "[1, 2]":
        text = "[\n1, 2]"
    outcome = run("show", "-", catalogue=CATALOGUE, stdin=text)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Standard input ")
    assert "hint: " in outcome.err


def test_the_films_of_a_person_in_json_are_named(run: Runner) -> None:
    printed = run("person", "graton", "--json", catalogue=CATALOGUE).out
    ids = run("show", "-", "-f", "ids", catalogue=CATALOGUE, stdin=printed).out.splitlines()
    assert len(ids) == len(TITLES)


def test_what_is_passed_on_can_be_changed(run: Runner) -> None:
    path = run.written(CATALOGUE, "changed.toml")
    printed = run("list", "year:1990", "-f", "csv", catalogue=path).out
    assert run("edit", "-", "tags=forum", "--yes", catalogue=path, stdin=printed).code == 0
    assert run("list", "tag:forum", "-f", "ids", catalogue=path).out.count("\n") == 3


def test_rows_of_several_films_begin_with_the_id(run: Runner) -> None:
    ids = "twin-1990\nthe-lost-boys\n"
    rows = run("credits", "-", catalogue=CATALOGUE, stdin=ids).rows
    assert [row[:2] for row in rows] == [["twin-1990", "director"]] * 2 + [["the-lost-boys-2023", "director"]] * 2
    shown = run("show", "-", "--fields", "title,year", "-f", "csv", catalogue=CATALOGUE, stdin=ids).out
    assert shown.splitlines()[:2] == ["id,field,value", "twin-1990,title,Twin"]
    assert run("show", "twin-1990", "--fields", "year", catalogue=CATALOGUE).rows == [["year", "1990"]]


def test_the_title_stands_in_each_row_where_it_is_asked_for(run: Runner) -> None:
    for asked, stdin in (("-", "the-lost-boys\n"), ("the-lost-boys", "")):
        rows = run("credits", asked, "--with-title", catalogue=CATALOGUE, stdin=stdin).rows
        assert rows[0] == ["the-lost-boys-2023", "The Lost Boys", "director", "Zeno Graton", ""]
        rows = run("show", asked, "--with-title", "--fields", "year", catalogue=CATALOGUE, stdin=stdin).rows
        assert rows == [["the-lost-boys-2023", "The Lost Boys", "year", "2023"]]
    header = run("credits", "the-lost-boys", "--with-title", "-f", "csv", catalogue=CATALOGUE).out.splitlines()[0]
    assert header == "id,title,role,name,note"
