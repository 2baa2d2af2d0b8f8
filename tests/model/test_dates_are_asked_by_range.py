"""If films had a date, a question would ask for it by range, and a range would hold a part of a date as a whole."""

from functools import cache

import pytest

from model.one_more_row import Answers, Run, answers_with

DATES = {
    "year": '"2024"', "number": "2023", "month": '"2024-03"', "day": "2024-03-15", "moment": "2024-05-31T20:00:00",
    "text": '"c. 2024"',
}  # fmt: skip
FOUND = {
    "2024": "year month day moment",
    "2024-03": "month day",
    "2024-03-15": "day",
    "2024-03..2024-05": "month day moment",
    "2024-03-01..2024-03-31": "month day",
    "2024-03-02..": "day moment",
    "2024-01-01..": "year month day moment",
    "2024-01-02..": "month day moment",
    "..2024-12-31": "year number month day moment",
    "..2024-12-30": "number month day moment",
    "..2024-03": "number month day",
    "2020s": "year number month day moment",
    "2023,2024-05": "number moment",
    "1990s": "",
}
REFUSED = {
    "2024-13": "write 2023, 1990s, 2023-05, 2023-05-12, 2015..2023-05, 2023-05.. or ..1990",
    "..": "write 2023, 1990s, 2023-05, 2023-05-12, 2015..2023-05, 2023-05.. or ..1990",
    "2024-05..soon": "write 2023, 1990s, 2023-05, 2023-05-12, 2015..2023-05, 2023-05.. or ..1990",
    "2024..2023-12": "write the earlier date first: 2023-12..2024",
}


@cache
def answers() -> Answers:
    """Films with dates of every shape, asked for them."""
    films = [f'[[film]]\nid = "{name}"\ntitle = "Film {name}"\nreleased = {date}\n' for name, date in DATES.items()]
    films[1] += "viewings = ['2024-03-15']\n"  # days of another field
    films[3] += "viewings = ['2022', '2025']\n"
    films.append('[[film]]\nid = "none"\ntitle = "Film"\n')
    questions = [f"released:{asked}" for asked in (*FOUND, *REFUSED, "none")]
    runs = {
        **{question: ["list", question] for question in questions},
        **{f"not:{question}": ["list", f"not:{question}"] for question in questions},
        "rising": ["list", "--sort", "released"],
    }
    row = {"name": "released", "kind": "date", "label": "Released", "queries": ["released"], "has_order": True}
    asked = {name: Run(argv=argv) for name, argv in runs.items()}
    return answers_with(row, None, {"films.toml": "\n".join(films)}, asked)


@pytest.mark.parametrize("asked", FOUND)
def test_a_date_is_in_a_range_that_holds_all_of_it(asked: str) -> None:
    assert answers().outcomes[f"released:{asked}"].ids == FOUND[asked].split()


@pytest.mark.parametrize("asked", FOUND)
def test_a_text_that_is_no_date_is_neither_in_a_range_nor_outside_of_it(asked: str) -> None:
    others = [name for name in DATES if name not in {*FOUND[asked].split(), "text"}]
    assert answers().outcomes[f"not:released:{asked}"].ids == others
    assert answers().outcomes[f"released:{asked}"].err == "2 films were left out: unknown released.\n"


def test_a_text_that_is_no_date_is_not_lacking() -> None:
    assert answers().outcomes["released:none"].ids == ["none"]
    assert answers().outcomes["not:released:none"].ids == list(DATES)


@pytest.mark.parametrize("asked", REFUSED)
def test_what_is_no_range_of_dates_is_told_with_the_accepted_forms(asked: str) -> None:
    outcome = answers().outcomes[f"released:{asked}"]
    assert outcome.code == 2
    assert outcome.err.endswith(f"hint: {REFUSED[asked]}\n")


def test_films_are_sorted_by_the_first_day_and_what_has_none_comes_last() -> None:
    assert answers().outcomes["rising"].ids == ["number", "year", "month", "day", "moment", "text", "none"]
