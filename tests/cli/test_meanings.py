"""Values that mean the same find each other, and directors file by their surnames."""

import pytest

from harness import Runner

FILMS = """
[[film]]
title = "A Film"
form = "Feature film"
aspect_ratio = "1:1.85"
languages = ["de"]
[film.credits]
director = ["Margarethe von Trotta"]

[[film]]
title = "The Sea"
sort = "Bay"
form = "Documentary essay"
aspect_ratio = "1,33:1"
[film.credits]
director = ["Alisa Kovalenko", "Ann Zorn"]

[[film]]
title = "Night"
form = "Dokumentarfilm"
aspect_ratio = "scope"
[film.credits]
director = ["Ann Lee [1969]"]

[[film]]
title = "Odd"
[film.credits]
director = ["Zeno Abe"]

[[person]]
name = "Ann Lee [1969]"
sort = "Aaron"

[[person]]
name = "Ann Lee [1971]"
sort = "Zorn"
"""


def asked(run: Runner, *argv: str) -> list[str]:
    outcome = run("list", "-f", "ids", *argv, catalogue=FILMS)
    assert outcome.code == 0
    return outcome.out.split()


@pytest.mark.parametrize(
    ("term", "found"),
    [
        ("form:fiction", ["a-film"]),
        ("form:spielfilm", ["a-film"]),
        ("form:feature", ["a-film"]),
        ("form:ігровий", ["a-film"]),
        ("form:documentary", ["the-sea", "night"]),
        ("form:dokumentarfilm", ["the-sea", "night"]),
        ("form:animation,fiction", ["a-film"]),
        ("form:=fiction", []),
        ("form:=feature film", ["a-film"]),
        ("not:form:spielfilm", ["the-sea", "night"]),
        ("form:none", ["odd"]),
        ("aspect_ratio:1.85", ["a-film"]),
        ("aspect-ratio:1.85:1", ["a-film"]),
        ("aspect_ratio:1,85:1", ["a-film"]),
        ("aspect_ratio:4:3", ["the-sea"]),
        ("aspect_ratio:1.3", []),
        ("aspect_ratio:scope", ["night"]),
        ("aspect_ratio:2.39,1.85", ["a-film"]),
        ("not:aspect_ratio:1.85", ["the-sea", "night"]),
        ("aspect_ratio:none", ["odd"]),
        ("sort:bay", ["the-sea"]),
    ],
)
def test_what_means_the_same_is_found(run: Runner, term: str, found: list[str]) -> None:
    assert asked(run, term) == found


def test_a_list_of_directors_files_by_surname_and_as_their_records_say(run: Runner) -> None:
    assert asked(run, "--sort", "directors") == ["night", "odd", "the-sea", "a-film"]
    assert asked(run, "--sort", "-director") == ["a-film", "the-sea", "odd", "night"]


def test_a_title_files_as_its_record_says(run: Runner) -> None:
    assert asked(run, "--sort", "title") == ["a-film", "the-sea", "night", "odd"]


def test_a_programme_list_in_two_languages_is_one_command(run: Runner) -> None:
    film = '[[film]]\ntitle = "Meeresleuchten"\ntitles = { en = "Sea Sparkle", de = "Meeresleuchten" }\n'
    film += 'countries = ["Belgium"]\nruntime = 98\n'
    fields = ("--names", "english", "--lang", "de", "--fields", "title,titles.de,countries,runtime")
    assert run("list", *fields, catalogue=film).out == "Sea Sparkle\tMeeresleuchten\tBelgien\t98\n"


@pytest.mark.parametrize(
    ("form", "ratio", "is_same"),
    [
        ("Spielfilm", "1.85:1", True),
        ("Fiction", "1,85", True),
        ("Animation", "1.85", False),
        ("Fiction", "1.66", False),
    ],
)
def test_an_import_that_says_the_same_in_other_words_differs_in_nothing(
    run: Runner, form: str, ratio: str, *, is_same: bool
) -> None:
    (run.home / "a.csv").write_text(f'Title,Year,Form,Aspect ratio\nMutt,2023,{form},"{ratio}"\n', encoding="utf-8")
    film = '[[film]]\ntitle = "Mutt"\nyear = 2023\nform = "Feature film"\naspect_ratio = "1:1.85"\n'
    outcome = run("import", str(run.home / "a.csv"), "--dry-run", "--on-duplicate", "merge", catalogue=film)
    assert ("keeps" not in outcome.out + outcome.err) == is_same
