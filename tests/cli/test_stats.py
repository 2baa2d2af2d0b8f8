"""Films counted by their values."""

import json
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from filmcat.model.record import FilmRecord
from filmcat.query.counted import countable_names
from harness import Runner, film

CATALOGUE = (
    film("A Film", "year = 1989", 'countries = ["Ukraine", "France"]', 'form = "Documentary"', "runtime = 60",
         'tags = ["Night", "sea"]', "viewings = [{ date = 2023-05-12 }, { date = 2023-06-01 }, { date = 2024 }]",
         credits='director = "Daryna Proba"\nediting = "Élő Beispiel"')
    + film("B Film", "year = 1991", 'countries = ["Ukraine"]', 'form = "documentary film"', "runtime = 90",
           'tags = ["night"]', credits='director = "Дарина Проба"')
    + film("C Film", 'countries = ["Soviet Union"]', "year = 1990", "debut = true",
           'festivals = [{ name = "Berlinale", section = "Forum" }, { name = "Berlinale", section = "Panorama" }]')
    + film("D Film", "runtime = 30", "rating = 4.5")
    + '\n[[person]]\nname = "Дарина Проба"\nnames = { en = "Daryna Proba" }\n'
)  # fmt: skip


def counted(run: Runner, *argv: str) -> list[list[str]]:
    """The rows of ``stats``."""
    outcome = run("stats", *argv, catalogue=CATALOGUE)
    assert outcome.code == 0, outcome.err
    return outcome.rows


def test_a_coproduction_counts_once_for_each_country_and_the_total_is_said(run: Runner) -> None:
    outcome = run("stats", "--by", "country", catalogue=CATALOGUE)
    assert outcome.rows == [["Ukraine", "2"], ["France", "1"], ["Soviet Union", "1"], ["", "1"]]
    assert outcome.err == "4 films; one with several values counts once for each.\n"


@pytest.mark.parametrize(
    ("field", "rows"),
    [
        ("decade", [["1980", "1"], ["1990", "2"], ["", "1"]]),
        ("year", [["1989", "1"], ["1990", "1"], ["1991", "1"], ["", "1"]]),
        ("Year.Decade", [["1980", "1"], ["1990", "2"], ["", "1"]]),
        ("tags", [["Night", "2"], ["sea", "1"], ["", "2"]]),
        ("role", [["director", "2"], ["editing", "1"], ["", "2"]]),
        ("section", [["Forum", "1"], ["Panorama", "1"], ["", "3"]]),
        ("festival", [["Berlinale", "1"], ["", "3"]]),
        ("seen", [["2023", "1"], ["2024", "1"], ["", "3"]]),
        ("seen.month", [["2023-05", "1"], ["2023-06", "1"], ["", "3"]]),
        ("seen.decade", [["2020", "1"], ["", "3"]]),
        ("rating", [["4.5", "1"], ["", "3"]]),
        ("debut", [["yes", "1"], ["", "3"]]),
    ],
)
def test_films_are_counted_by_a_field_and_those_that_lack_it_come_last(
    run: Runner, field: str, rows: list[list[str]]
) -> None:
    assert counted(run, "--by", field) == rows


@pytest.mark.parametrize("field", ["director", "directors", "person", "credits.director"])
def test_somebody_with_a_record_is_one_person_under_each_of_the_names(run: Runner, field: str) -> None:
    assert counted(run, "--by", field)[0] == ["Дарина Проба", "2"]


def test_texts_that_mean_the_same_count_as_one(run: Runner) -> None:
    assert counted(run, "--by", "form") == [["Documentary", "2"], ["", "2"]]


def test_two_fields_are_counted_together(run: Runner) -> None:
    rows = [["Ukraine", "1980", "1"], ["Ukraine", "1990", "1"], ["France", "1980", "1"], ["Soviet Union", "1990", "1"],
            ["", "", "1"]]  # fmt: skip
    assert counted(run, "--by", "country,decade") == rows
    assert sorted(counted(run, "--by", "decade,country")) == sorted([b, a, n] for a, b, n in rows)


def test_fields_of_several_values_each_are_counted_together(run: Runner) -> None:
    rows = counted(run, "country:france", "--by", "country,tag")
    assert rows == [[c, t, "1"] for c in ("France", "Ukraine") for t in ("Night", "sea")]


@pytest.mark.parametrize(("option", "first"), [("--sum", ["Ukraine", "2", "150"]), ("--mean", ["Ukraine", "2", "75"])])
def test_what_is_added_up_leaves_out_the_films_that_lack_it_and_says_how_many(
    run: Runner, option: str, first: list[str]
) -> None:
    outcome = run("stats", "--by", "country", option, "runtime", catalogue=CATALOGUE)
    assert outcome.rows == [first, ["France", "1", "60"], ["Soviet Union", "1", ""], ["", "1", "30"]]
    assert "1 of unknown runtime" in outcome.err


def test_a_sum_of_two_fields_is_of_the_films_that_have_both(run: Runner) -> None:
    assert ["Ukraine", "1990", "1", "90"] in counted(run, "--by", "country,decade", "--sum", "runtime")


PLAIN: dict[str, Callable[[FilmRecord], Sequence[object]]] = {
    "year": lambda film: [film["year"]] if film["year"] else [],
    "decade": lambda film: [film["year"] // 10 * 10] if film["year"] else [],
    "director": lambda film: (film["credits"] or {}).get("director") or [],
    "role": lambda film: [*(film["credits"] or {}), *(["cast"] if film["cast"] else [])],
    "colour": lambda film: [film["colour"]] if film["colour"] else [],
    "section": lambda film: [one["section"] for one in film["festivals"] or () if one["section"]],
    "company": lambda film: [one["name"] for one in film["companies"] or ()],
}


@pytest.mark.parametrize("query", [[], ["country:ukraine"], ["year:2023", "--or", "section:forum"]])
@pytest.mark.parametrize(("first", "second"), [*zip(PLAIN, [*PLAIN][1:], strict=False), ("company", "year")])
def test_counts_are_those_of_the_films_that_a_list_prints(
    run: Runner, query: list[str], first: str, second: str
) -> None:
    films: list[FilmRecord] = json.loads(run("list", *query, "--json").out)
    plain = Counter(
        (str(one).casefold(), str(other).casefold())
        for film in films
        for one in set(PLAIN[first](film)) or {""}
        for other in set(PLAIN[second](film)) or {""}
    )
    rows = run("stats", *query, "--by", f"{first},{second}").rows
    assert {(one.casefold(), other.casefold()): int(count) for one, other, count in rows} == plain


def test_the_rest_is_one_row_in_which_a_film_counts_once(run: Runner) -> None:
    catalogue = CATALOGUE + film("E Film", 'countries = ["France", "Poland", "Ukraine"]')
    outcome = run("stats", "--by", "country", "--top", "1", catalogue=catalogue)
    assert outcome.rows == [["Ukraine", "3"], ["3 others", "3"], ["", "1"]]


def test_one_value_beyond_the_first_is_named_as_one(run: Runner) -> None:
    assert counted(run, "--by", "tag", "--top", "1") == [["Night", "2"], ["1 other", "1"], ["", "2"]]
    assert counted(run, "--by", "tag", "--top", "2") == counted(run, "--by", "tag")


def test_json_tells_the_unknown_and_the_others_apart(run: Runner) -> None:
    outcome = run("stats", "--by", "year", "--top", "1", "--json", catalogue=CATALOGUE)
    assert json.loads(outcome.out) == [
        {"year": 1989, "films": 1, "others": None},
        {"year": None, "films": 2, "others": {"year": 2}},
        {"year": None, "films": 1, "others": None},
    ]


def test_csv_names_its_columns(run: Runner) -> None:
    outcome = run("stats", "--by", "country,decade", "--mean", "runtime", "-f", "csv", catalogue=CATALOGUE)
    assert outcome.out.splitlines()[:2] == ["country,decade,films,runtime_mean", "Ukraine,1980,1,60"]


def test_markdown_of_two_fields_has_the_second_above(run: Runner) -> None:
    outcome = run("stats", "--by", "country,decade", "-f", "md", catalogue=CATALOGUE)
    assert outcome.out.splitlines()[:3] == [
        "| Countries | 1980 | 1990 | unknown |", "| --- | --- | --- | --- |", "| Ukraine | 1 | 1 |  |",
    ]  # fmt: skip


def test_bars_are_as_long_as_their_counts(run: Runner) -> None:
    lines = run("stats", "--by", "tag", "-f", "table", catalogue=CATALOGUE, env={"COLUMNS": "80"}).out.splitlines()
    assert [line.count("█") for line in lines] == [0, 40, 20, 40]
    assert lines[-1].startswith("none ")


@pytest.mark.parametrize("width", ["8", "20", "40", "250"])
def test_a_table_of_counts_fits_any_terminal(run: Runner, width: str) -> None:
    for by in ("country,decade", "person", "section"):
        outcome = run("stats", "--by", by, "-f", "table", env={"COLUMNS": width})
        assert outcome.code == 0
        assert max(map(len, outcome.out.splitlines())) <= int(width)


def test_the_overview_counts_by_what_most_people_ask_for(run: Runner) -> None:
    rows = counted(run)
    assert ["country", "Ukraine", "2"] in rows
    assert ["decade", "1990", "2"] in rows
    assert "none" not in run("stats", "-f", "table").out  # nothing is said of fields that no film has


def test_countries_are_told_in_the_language_that_is_asked_for(run: Runner) -> None:
    assert counted(run, "--by", "country", "--lang", "de", "-f", "tsv")[2][0] == "Sowjetunion"


@pytest.mark.parametrize("name", countable_names())
def test_each_word_that_completion_offers_is_counted_by(run: Runner, name: str) -> None:
    outcome = run("stats", "--by", name)
    assert outcome.code == 0, outcome.err
    assert sum(int(row[1]) for row in outcome.rows) >= 82


@pytest.mark.parametrize("format", ["table", "tsv", "csv", "json", "jsonl", "md"])
def test_a_catalogue_without_films_is_said_to_be_empty(run: Runner, format: str) -> None:
    for asked in ([], ["--by", "country"], ["--by", "country,decade", "--sum", "runtime"]):
        outcome = run("stats", *asked, "-f", format, catalogue="")
        assert (outcome.code, "holds no films" in outcome.err) == (0, True)


def test_films_that_a_query_could_not_judge_are_said_to_be_left_out(run: Runner) -> None:
    assert "1 film was left out: unknown year." in run("stats", "year:1980..", "--by", "year", catalogue=CATALOGUE).err


@pytest.mark.parametrize(
    ("argv", "sentence", "hint"),
    [
        (["--by", "synopsis"], "Films are not counted by “synopsis”.", "one of decade, role"),
        (["--by", "contry"], "There is no field to count by “contry”.", "did you mean “country”"),
        (["--by", "year.month"], "There is no field to count by", "“year"),
        (["--by", ""], "--by is empty.", "--by country,decade"),
        (["--by", "country,year,form"], "--by takes 2 fields at most.", "--by country,decade"),
        (["--by", "year,year"], "--by names “year” twice.", "name two fields"),
        (["--by", "country", "--top", "0"], "“0” is not a value for --top.", "as 10"),
        (["--by", "country", "--sum", "title"], "“title” is not added up.", "--sum takes runtime or rating"),
        (["--by", "country", "--mean", "nothing"], "“nothing” is not added up.", "--mean takes runtime or rating"),
        (["--by", "country", "--sum", "runtime", "--mean", "runtime"], "--sum and --mean are asked", "leave one out"),
        (["--sum", "runtime"], "What is added up is told for each value", "--by country --sum runtime"),
        (["--by", "country", "-f", "toml"], "Counts cannot be written as toml.", "write -f csv"),
        (["--by", "country", "-f", "ids"], "Counts cannot be written as ids.", "write -f csv"),
    ],
)
def test_bad_input_is_a_sentence_with_the_right_form(run: Runner, argv: list[str], sentence: str, hint: str) -> None:
    outcome = run("stats", *argv, catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert hint in outcome.err
