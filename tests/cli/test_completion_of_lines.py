"""How filmcat reads the line of bash, and what it says is to stand behind the part that bash leaves alone."""

import pytest

from filmcat.cli.verbs import COMMANDS
from harness import Runner, film

FILMS = film("A Movie") + film("Another Movie") + film("Mission: Impossible", 'countries = ["Ukraine"]')


def answered(run: Runner, line: str, replaced: str, *alias: str, catalogue: str = FILMS) -> list[str]:
    outcome = run(*alias, line, replaced, env={"FILMCAT_COMPLETE": "bash"}, catalogue=catalogue)
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.splitlines()


@pytest.mark.parametrize(
    ("line", "replaced", "answer"),
    [
        ("filmcat list country:uk", "uk", ["words", "Ukraine"]),
        ("filmcat list country:uk", "country:uk", ["words", "country:Ukraine"]),
        ("filmcat list not:country:uk", "uk", ["words", "Ukraine"]),
        ('filmcat list "country:uk', "country:uk", ["quoted", "country:Ukraine"]),
        ('filmcat list country:"uk', "uk", ["quoted", "Ukraine"]),
        ("filmcat list 'country':uk", "uk", ["words", "Ukraine"]),
        ("filmcat list --sort=ye", "ye", ["words", "year"]),
        ("filmcat show Mission:\\ i", "\\ i", ["words", "\\ Impossible"]),
        ("filmcat show mission:\\ i", "\\ i", ["words", "\\ Impossible"]),
        ("filmcat show x:i", "i", ["words"]),
        ("filmcat show impossible", "impossible", ["words", "Mission:\\ Impossible"]),
        ("A=1 B=2 filmcat list country:uk", "uk", ["words", "Ukraine"]),
        ("filmcat list 2> errors country:uk", "uk", ["words", "Ukraine"]),
        ("filmcat list > fil", "fil", ["files"]),
        ("filmcat list 2>>fil", "fil", ["files"]),
        ("filmcat list <", "", ["files"]),
        ("filmcat -C fil", "fil", ["files"]),
        ("filmcat --catalogue=fil", "fil", ["files"]),
        ("filmcat import $HOME/fil", "$HOME/fil", ["files"]),
        ("filmcat import x ", "", ["files"]),
        ("filmcat show $x", "$x", ["words"]),
        ("filmcat show 'A Movie' ", "", ["words"]),
        ("filmcat show A\\ Movie ", "", ["words"]),
        ("filmcat show another", "ano", ["words"]),
    ],
)  # fmt: skip
def test_a_line_is_answered(run: Runner, line: str, replaced: str, answer: list[str]) -> None:
    assert answered(run, line, replaced) == answer


@pytest.mark.parametrize("line", ["filmcat", "filmcat ", "", "A=1"])
def test_behind_nothing_the_verbs_are_offered(run: Runner, line: str) -> None:
    assert answered(run, line, "") == ["words", *COMMANDS]


def test_a_field_within_quotes_is_left_open(run: Runner) -> None:
    assert answered(run, 'filmcat list "coun', "coun") == ["quoted", "country:", "country: "]
    assert answered(run, "filmcat list coun", "coun") == ["words", "country:"]


def test_where_only_what_was_not_typed_is_shared_a_blank_keeps_the_word(run: Runner) -> None:
    assert answered(run, "filmcat show mov", "mov") == ["words", "A\\ Movie", "Another\\ Movie", " "]
    assert answered(run, "filmcat show 'mov", "mov") == ["quoted", "A Movie", "Another Movie", " "]
    assert answered(run, "filmcat show a", "a") == ["words", "A\\ Movie", "Another\\ Movie"]


def test_what_is_shared_never_ends_within_an_escape(run: Runner) -> None:
    two = film("Fade!") + film("Fade On")
    assert answered(run, "filmcat show fa", "fa", catalogue=two)[-1] == "Fade "
    assert answered(run, "filmcat show Fade", "Fade", catalogue=two)[-1] == "Fade "


def test_case_and_accents_do_not_matter_to_what_was_typed(run: Runner) -> None:
    two = film("Élő hal") + film("Élő víz")
    assert answered(run, "filmcat show elo", "elo", catalogue=two) == ["words", "Élő\\ hal", "Élő\\ víz"]
    assert answered(run, "filmcat show 'elo h", "elo h", catalogue=two) == ["quoted", "Élő hal"]


def test_a_line_that_goes_on_in_the_next_is_completed_to_nothing(run: Runner) -> None:
    assert answered(run, 'filmcat list "x\ny:', "x\ny:") == ["quoted"]
    assert answered(run, 'filmcat list "country:x\ny,uk', "country:x\ny,uk") == ["quoted"]


def test_what_an_alias_stands_for_comes_before_what_was_typed(run: Runner) -> None:
    path = str(run.written(film("Solaris"), "other.toml"))
    assert answered(run, "films show so", "so", "-C", path) == ["words", "Solaris"]
    assert answered(run, "ukrainian country:uk", "uk", "list") == ["words", "Ukraine"]
