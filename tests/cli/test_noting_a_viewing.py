"""``filmcat seen``: a viewing is noted, and found again."""

from datetime import date, timedelta

import pytest

from harness import Runner
from kept import KEPT, catalogue, text


def test_a_viewing_of_today_is_noted(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("seen", "mutt", "--rating", "4.5", "--note", "with Q&A", catalogue=path)
    assert outcome.code == 0
    today = date.today().isoformat()  # noqa: DTZ011 - the day of the person
    assert f'{{ date = {today}, rating = 4.5, note = "with Q&A" }}' in text(path).replace("{date", "{ date")


@pytest.mark.parametrize(("on", "written"), [("2024-03-02", "2024-03-02"), ("2024-03", '"2024-03"'), ("2024", "2024")])
def test_a_viewing_of_another_day_is_noted_as_it_is_known(run: Runner, on: str, written: str) -> None:
    path = catalogue(run)
    assert run("seen", "mutt", "--on", on, catalogue=path).code == 0
    assert written in text(path)
    assert run("list", f"seen:{on}", "-f", "ids", catalogue=path).out == "mutt-2023\n"


def test_yesterday_is_a_day(run: Runner) -> None:
    path = catalogue(run)
    assert run("seen", "mutt", "--on", "yesterday", catalogue=path).code == 0
    yesterday = date.today() - timedelta(days=1)  # noqa: DTZ011 - the day of the person
    assert f"date = {yesterday.isoformat()}" in text(path)


@pytest.mark.parametrize(
    "words", [["--on", "2024-02-30"], ["--on", "soon"], ["--on", "2999-01-01"], ["--rating", "6"], ["--rating", "good"]]
)
def test_a_day_that_is_none_and_a_rating_off_the_scale_are_refused(run: Runner, words: list[str]) -> None:
    path = catalogue(run)
    outcome = run("seen", "mutt", *words, catalogue=path)
    assert (outcome.code, text(path)) == (2, KEPT)


def test_a_viewing_is_taken_out_by_its_date(run: Runner) -> None:
    path = catalogue(run)
    run("seen", "mutt", "--on", "2024-03-02", catalogue=path)
    run("seen", "mutt", "--on", "2024-05-01", "--again", catalogue=path)
    assert run("edit", "mutt", "viewings-=2024-03-02", catalogue=path).code == 0
    assert "2024-03-02" not in text(path)
    assert "2024-05-01" in text(path)


def test_several_films_are_seen_at_once(run: Runner) -> None:
    path = catalogue(run)
    assert run("seen", "-", "--on", "2024", "--yes", catalogue=path, stdin="mutt-2023\nthe-lost-boys-2023\n").code == 0
    assert run("list", "not:seen:2024", "-f", "ids", catalogue=path).out == "we-will-not-fade-away-2023\n"
