"""When films were seen, asked by range, sorted and printed; and what else is one's own, whose absence is a no."""

import json

import pytest

from harness import Runner, film

VIEWINGS = {
    "day": "['2024-03-02']", "month": "['2024-03']", "year": "['2024']", "moment": "[{ date = 2024-05-31T20:15:00 }]",
    "often": "['2024-06-01', { date = 2023-05-12, rating = 3 }, { date = '2022', rewatch = true }]",
    "undated": "[{ note = 'On the train' }]", "once": "['one summer', '2021']",
}  # fmt: skip
FILMS = "".join(
    [
        *(film(f"Film {id}", f'id = "{id}"', f"viewings = {value}") for id, value in VIEWINGS.items()),
        film("Film never", 'id = "never"'),
    ]
)
FOUND = {
    "2024": "day month year moment often",
    "2023": "often",
    "2022": "often",
    "2021": "once",
    "2024-03": "day month",
    "2024-03-02": "day",
    "2024-03-01..2024-03-31": "day month",
    "2024-03-02..": "day moment often",
    "2024-03-03..": "moment often",
    "2024-01-01..": "day month year moment often",
    "2024-01-02..": "day month moment often",
    "..2024-03-02": "day often once",
    "..2024-03-01": "often once",
    "..2024-12-30": "day month moment often once",
    "2022,2024-05": "moment often",
    "2020s": "day month year moment often once",
    "1990s": "",
}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("seen") / "home")


@pytest.mark.parametrize("asked", FOUND)
def test_a_film_is_found_by_any_of_its_viewings_and_by_all_of_a_date(warm: Runner, asked: str) -> None:
    outcome = warm("list", f"seen:{asked}", catalogue=FILMS)
    assert outcome.ids == FOUND[asked].split()
    undated = [id for id in ("undated", "once") if id not in outcome.ids]
    said = "1 film was" if len(undated) == 1 else "2 films were"
    assert outcome.err == f"{said} left out: unknown seen.\n"


@pytest.mark.parametrize("asked", FOUND)
def test_what_was_never_seen_was_not_seen_then_but_a_viewing_without_a_date_may_have_been(
    warm: Runner, asked: str
) -> None:
    others = [id for id in (*VIEWINGS, "never") if id not in {*FOUND[asked].split(), "undated", "once"}]
    assert warm("list", f"not:seen:{asked}", catalogue=FILMS).ids == others


def test_a_film_that_was_never_seen_has_no_viewing_dated_or_not(warm: Runner) -> None:
    assert warm("list", "seen:none", catalogue=FILMS).ids == ["never"]
    assert warm("list", "not:seen:none", catalogue=FILMS).ids == list(VIEWINGS)


@pytest.mark.parametrize(
    ("asked", "hint"),
    [("soon", "write 2023, 1990s, 2023-05"), ("2024..2023-12", "write the earlier date first: 2023-12..2024")],
)
def test_what_is_no_range_of_dates_is_told(warm: Runner, asked: str, hint: str) -> None:
    outcome = warm("list", f"seen:{asked}", catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"hint: {hint}" in outcome.err


def test_films_are_sorted_by_the_day_of_the_last_viewing_and_those_without_one_come_last(warm: Runner) -> None:
    dated = ["once", "year", "month", "day", "moment", "often"]
    assert warm("list", "--sort", "seen", catalogue=FILMS).ids == [*dated, "undated", "never"]
    assert warm("list", "--sort", "-seen,id", catalogue=FILMS).ids == [*dated[::-1], "never", "undated"]
    assert warm("list", "--sort", "-seen", "-n", "2", catalogue=FILMS).ids == ["often", "moment"]


LAST = {
    "day": "2024-03-02", "month": "2024-03", "year": "2024", "moment": "2024-05-31T20:15:00", "often": "2024-06-01",
    "undated": None, "once": "2021", "never": None,
}  # fmt: skip


def test_the_last_viewing_is_printed_as_its_date(warm: Runner) -> None:
    fields = ("list", "--fields", "id,seen")
    assert warm(*fields, catalogue=FILMS).rows == [[id, date or ""] for id, date in LAST.items()]
    assert json.loads(warm(*fields, "--json", catalogue=FILMS).out) == [
        {"id": id, "seen": date} for id, date in LAST.items()
    ]
    assert warm(*fields, "-f", "csv", catalogue=FILMS).out.splitlines()[:2] == ["id,seen", "day,2024-03-02"]
    assert "2024-03-02" in warm(*fields, "-f", "table", catalogue=FILMS).out
    assert warm("show", "often", "--fields", "seen", catalogue=FILMS).out == "seen\t2024-06-01\n"
    assert json.loads(warm("show", "never", "--fields", "seen", "--json", catalogue=FILMS).out) == {"seen": None}
    assert "seen" not in json.loads(warm("show", "often", "--json", catalogue=FILMS).out)


def test_of_two_viewings_of_one_beginning_the_more_exact_is_the_last(run: Runner) -> None:
    catalogue = film("A", "viewings = ['2024-01-01', '2024', '2024-01']", "year = 2000")
    assert run("list", "--fields", "seen", catalogue=catalogue).out == "2024-01-01\n"


def test_a_film_is_rated_by_itself_else_by_its_last_rated_viewing(run: Runner) -> None:
    viewings = "[{ date = 2024-03-02, rating = 4 }, { date = 2023-01-01, rating = 2 }, { rating = 1 }, '2024-05-01']"
    catalogue = "".join(
        [
            film("Own", "id = 'own'", "rating = 3", f"viewings = {viewings}"),
            film("Last", "id = 'last'", f"viewings = {viewings}"),
            film("Undated", "id = 'undated'", "viewings = [{ rating = 1 }]"),
            film("Nought", "id = 'nought'", "rating = 0", f"viewings = {viewings}"),
            film("Worst", "id = 'worst'", "viewings = [{ date = 2024-03-02, rating = 0 }]"),
            film("Seen", "id = 'seen'", "viewings = ['2024-05-01']"),
            film("Neither", "id = 'neither'"),
        ]
    )
    for asked, ids in {
        "rating:3": "own", "rating:4": "last", "rating:1": "undated", "rating:0": "nought worst", "rating:2": "",
        "rating:..3": "own undated nought worst", "not:rating:3..": "undated nought worst seen neither",
        "rating:none": "seen neither", "not:rating:none": "own last undated nought worst",
    }.items():  # fmt: skip
        outcome = run("list", asked, catalogue=catalogue)
        assert (asked, outcome.ids, outcome.err) == (asked, ids.split(), "")
    assert run("list", "--sort", "-rating", catalogue=catalogue).ids == [
        "last", "own", "undated", "worst", "nought", "neither", "seen",
    ]  # fmt: skip


def test_viewings_may_be_asked_for_by_their_own_name(warm: Runner) -> None:
    assert warm("list", "viewings:2023", catalogue=FILMS).ids == ["often"]
    assert warm("list", "viewings:none", catalogue=FILMS).ids == ["never"]


def test_what_is_ones_own_is_not_unknown(run: Runner) -> None:
    catalogue = film("Tagged", "tags = ['done']") + film("Other", "tags = ['open']") + film("Untagged")
    outcome = run("list", "not:tag:done", "--fields", "title", catalogue=catalogue)
    assert (outcome.rows, outcome.err) == ([["Other"], ["Untagged"]], "")
    assert run("list", "tag:done", catalogue=catalogue).err == ""
    assert run("list", "not:tag:none", catalogue=catalogue).ids == ["tagged", "other"]


def test_of_two_questions_that_a_film_without_a_date_leaves_open_each_is_judged_for_itself(warm: Runner) -> None:
    both = warm("list", "seen:2021", "seen:2024", catalogue=FILMS)
    assert (both.ids, both.err) == ([], "2 films were left out: unknown seen.\n")
    with_another = warm("list", "seen:2021", "not:seen:2021", catalogue=FILMS)
    assert (with_another.ids, with_another.err) == ([], "1 film was left out: unknown seen.\n")


def test_a_viewing_that_is_added_changed_and_taken_out_is_asked_anew(run: Runner) -> None:
    path = run.work / "films.toml"
    for line, found, never in (
        ("viewings = ['2023-05-12']", ["a"], []),
        ("viewings = ['2023-05-12', '2024']", ["a"], []),
        ("viewings = ['2024']", [], []),
        ("notes = 'seen?'", [], ["a"]),
    ):
        path.write_text(film("B", "viewings = ['2021']") + film("A", line), "utf-8")
        assert run("list", "seen:2023", catalogue=path).ids == found
        assert run("list", "seen:none", catalogue=path).ids == never
        assert run("list", "seen:2021", catalogue=path).ids == ["b"]
