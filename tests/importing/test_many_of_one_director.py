"""Very many films of one director: planned in a time that grows with their number, and the cut is told."""

import time
from itertools import product

import pytest

from filmcat.importing.planning.candidates import MOST
from harness import Outcome, Runner, film

HEAD = "Title,Year,Director\n"
CREDITS = 'director = "Aki Kaurismäki"'
CUT = f"Somebody directed very many of its films: each title is compared with {MOST} others of them."


def table(titles: list[str]) -> str:
    return HEAD + "".join(f"{title},1990,Aki Kaurismäki\n" for title in titles)


def planned(run: Runner, titles: list[str], catalogue: str = "") -> Outcome:
    (run.work / "a.csv").write_text(table(titles), encoding="utf-8")
    return run("import", "a.csv", "--dry-run", catalogue=catalogue)


def seconds(run: Runner, titles: list[str]) -> float:
    began = time.process_time()
    assert planned(run, titles).code == 0
    return time.process_time() - began


@pytest.mark.parametrize("name", ["The Long Series: Episode {}", "The Long Series {} Again"])
def test_ten_times_as_many_take_no_hundred_times_as_long(run: Runner, name: str) -> None:
    words = (
        [str(number) for number in range(2000)]
        if "Episode" in name
        else ["".join(w) for w in product("abcdefghijklm", repeat=3)]
    )
    few, many = ([name.format(word) for word in words[:count]] for count in (200, 2000))
    assert seconds(run, many) < 30 * max(seconds(run, few), 0.05)


def test_one_list_names_no_film_twice_by_titles_that_are_alike(run: Runner) -> None:
    outcome = planned(run, [f"A Film {word}" for word in ("abcd", "abce", "abcf")] + ["Ariel"])
    assert "4 films: 4 new." in outcome.out


def test_what_is_not_compared_with_all_is_told(run: Runner) -> None:
    words = ["".join(word) for word in product("abcdefgh", repeat=3)][: MOST + 1]
    there = "".join(film(f"The Long Series {word}", "year = 1990", credits=CREDITS) for word in words)
    assert CUT in planned(run, ["The Long Series xyzz"], there).out
    fewer = there.replace("year = 1990", "year = 1970", 1)
    assert CUT not in planned(run, ["The Long Series xyzz"], fewer).out


def test_a_misspelt_title_of_a_director_is_suspect_whatever_their_number(run: Runner) -> None:
    there = film("Shadows in Paradise", "year = 1990", credits=CREDITS)
    others = "".join(film(f"Series {number}", "year = 1990", credits=CREDITS) for number in range(300))
    for catalogue in (there + others, others + there):
        assert "suspect  Shadows in Paradis " in planned(run, ["Shadows in Paradis"], catalogue).out
