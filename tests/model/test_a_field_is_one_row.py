"""A field of a known kind is one row: with one more, everything that filmcat does knows it."""

import json
from functools import cache
from typing import NamedTuple

import pytest

from filmcat.index.connection import VERSION
from filmcat.model.kinds import KINDS
from harness import Outcome
from model.one_more_row import Answers, Run, answers_with

FORMATS = ("table", "tsv", "csv", "json", "jsonl", "toml", "md")


class Sample(NamedTuple):
    """A kind tried: two values of it in TOML, what asks for the first alone, and the first as pages and tables have it.

    ``bad`` is a value of another kind. ``asked`` are words or a range (none: it is not asked for), ``exact`` is the
    whole value; ``rising`` are the films in the order of their values (none: they cannot be sorted by it).
    """

    first: str
    second: str
    shown: str
    bad: str
    cell: str = ""
    asked: str = ""
    exact: str = ""
    rising: str = ""


SAMPLES = {
    "text": Sample('"Alpha Sound"', '"Beta Sound"', "Alpha Sound", "5", "Alpha Sound", "alpha", "alpha sound", "a b c"),
    "prose": Sample('"Once upon a time"', '{ en = "Twice", de = "Doppelt" }', "Once upon", "5", "Once upon a time"),
    "texts": Sample('["alpha", "gamma"]', '["beta"]', "alpha", "5", "alpha; gamma", "gam", "Gamma", "a b c"),
    "countries": Sample('["Ukraine"]', '["Poland"]', "Ukraine", "5", "Ukraine", "ua", "Україна", "b a c"),
    "languages": Sample('["Ukrainian"]', '["Polish"]', "Ukrainian", "5", "Ukrainian", "uk", "ukrainisch", "b a c"),
    "names": Sample('{ uk = "Альфа" }', '{ uk = ["Бета", "Гамма"] }', "Альфа", "5", "", "альф", "Альфа"),
    "number": Sample("3", "7.5", "3", '"three"', "3", "..4", "3", "a b c"),
    "runtime": Sample("30", '"1h 40"', "30 min", '"long"', "30", "..60", "30", "a b c"),
    "flag": Sample("true", "false", "true", '"true"', "true", "yes", "true", "b a c"),
    "date": Sample("1987-05-12", "1990", "1987-05-12", "true", "1987-05-12", "1987-05", "1987-05-12", "a b c"),
    "ids": Sample('{ first = "x1" }', '{ first = "x2" }', "x1", "5"),
    "table": Sample('{ first = "x1", second = 2 }', "{ third = 3 }", "x1", "5"),
}  # fmt: skip
ASKED = [kind for kind, sample in SAMPLES.items() if sample.asked]
SORTED = [kind for kind, sample in SAMPLES.items() if sample.rising]
CELLS = [kind for kind, sample in SAMPLES.items() if sample.cell]


@cache
def answers(kind: str) -> Answers:
    """What filmcat answers where films and persons have a further field ``trial`` of this kind."""
    sample = SAMPLES[kind]
    row = {
        "name": "trial", "kind": kind, "label": "Trial", "queries": ["trial", "trials"] if sample.asked else [],
        "has_order": bool(sample.rising), "example": sample.first, "doc": "a trial",
    }  # fmt: skip
    option: list[object] | None = [["--trial"], "VALUE", "A trial option."] if sample.asked else None
    return answers_with(row, option, files(sample), runs(sample))


def files(sample: Sample) -> dict[str, str]:
    """The films a, b and c, the last without the field, and a person; and sources to import."""
    known = (("a", f"trial = {sample.first}\n"), ("b", f"trial = {sample.second}\n"), ("c", ""))
    films = [f'[[film]]\nid = "{letter}"\ntitle = "Film {letter}"\nyear = 2020\n{line}' for letter, line in known]
    credits = '[film.credits]\ndirector = "Ann Lee"\n'
    person = f'[[person]]\nname = "Ann Lee"\ntrial = {sample.first}\n'
    return {
        "films.toml": "\n".join([*films, credits, person]),
        "merged.toml": '# kept\n[[film]]\nid = "a"\ntitle = "Film a"  # here\nyear = 2020\n',
        "bad.toml": f'[[film]]\ntitle = "Film a"\ntrial = {sample.bad}\n',
        "below.toml": '[[film]]\ntitle = "Film a"\n[film.credits]\ntrial = "Ann Lee"\n',
        "more.toml": films[0],
        "own.csv": f"id,title,original_title,year,trial\n,Film d,,2021,{sample.cell}\n",
        "label.csv": f"Title;Year;Trial\nFilm d;2021;{sample.cell}\n",
        "other.csv": f"Title;Year;Spalte\nFilm d;2021;{sample.cell}\n",
    }


def runs(sample: Sample) -> dict[str, Run]:
    """What is asked of filmcat."""
    plan = ["import", "--dry-run", "--json"]
    asked: dict[str, list[str]] = {
        "none": ["list", "trial:none"],
        "not none": ["list", "not:trial:none"],
        "rising": ["list", "-f", "ids", "--sort", "trial"],
        "falling": ["list", "-f", "ids", "--sort", "-trial"],
        "same records": ["import", "--dry-run", "films.toml"],
        "whole list": ["list", "--json"],
        "same list": ["import", "--dry-run", "--from", "json", "whole list.out"],
    }
    if sample.asked:
        asked |= {
            "asked": ["list", f"trial:{sample.asked}"],
            "asked by another word": ["list", f"trials:{sample.asked}"],
            "negated": ["list", f"not:trial:{sample.asked}"],
            "exact": ["list", f"trial:={sample.exact}"],
            "filtered": ["filter", "--trial", sample.asked],
            "help of filter": ["filter", "--help"],
        }
    if sample.cell:
        asked |= {
            "own table": [*plan, "own.csv"],
            "foreign table": [*plan, "label.csv"],
            "mapped table": [*plan, "other.csv", "--map", "Spalte=trial"],
        }
    for format in FORMATS:
        asked[f"list in {format}"] = ["list", "--fields", "title,trial", "-f", format]
        asked[f"show in {format}"] = ["show", "a", "-f", format]
        asked[f"person in {format}"] = ["person", "ann lee", "-f", format]
    completed = {
        "completion of a question": ["list", "tria"],
        "completion of an order": ["list", "--sort", "tri"],
        "completion of fields": ["list", "--fields", "tri"],
    }
    merge = ["import", "--on-duplicate", "merge", "--yes", "more.toml"]
    found = {name: Run(argv=argv, environment={}, catalogue="films.toml") for name, argv in asked.items()}
    for name, argv in completed.items():
        found[name] = Run(argv=argv, environment={"FILMCAT_COMPLETE": "1"}, catalogue="films.toml")
    return found | {
        "bad": Run(argv=["list"], environment={}, catalogue="bad.toml"),
        "below credits": Run(argv=["list"], environment={}, catalogue="below.toml"),
        "merge": Run(argv=merge, environment={}, catalogue="merged.toml"),
        "merged": Run(argv=["show", "a", "--json"], environment={}, catalogue="merged.toml"),
    }


def test_every_kind_that_several_fields_may_have_is_tried() -> None:
    assert sorted(SAMPLES) == sorted(kind.name for kind in KINDS.values() if kind.is_free)


@pytest.mark.parametrize("kind", SAMPLES)
def test_an_index_of_other_fields_is_of_another_version(kind: str) -> None:
    assert answers(kind).version != VERSION


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_value_of_another_kind_is_named_with_its_place(kind: str) -> None:
    outcome = answers(kind)["bad"]
    assert outcome.code == 0
    assert "bad.toml:3:1: `trial` is " in outcome.err


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_field_that_slipped_below_the_credits_is_named(kind: str) -> None:
    assert "move `trial` above `[film.credits]`" in answers(kind)["below credits"].err


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_record_that_states_it_is_the_same_record(kind: str) -> None:
    same = answers(kind)["same records"]
    assert same.code == 0, same.err
    assert same.out.endswith("3 films: 3 same; 1 person: 1 same.\n")


@pytest.mark.parametrize("kind", SAMPLES)
def test_it_is_read_back_from_what_a_list_prints_as_json(kind: str) -> None:
    same = answers(kind)["same list"]
    assert same.code == 0, same.err
    assert same.out.endswith("3 films: 3 same.\n")


@pytest.mark.parametrize("kind", SAMPLES)
def test_it_is_merged_into_the_text_of_a_record_and_told_in_the_plan(kind: str) -> None:
    merge = answers(kind)["merge"]
    assert merge.code == 0, merge.err
    assert "+ trial" in merge.out + merge.err
    text = answers(kind).files["merged.toml"]
    assert text.startswith('# kept\n[[film]]\nid = "a"\ntitle = "Film a"  # here\nyear = 2020\n')
    assert "trial" in text
    assert trial(answers(kind)["merged"]) == trial(answers(kind)["show in json"])


@pytest.mark.parametrize("kind", ASKED)
def test_it_can_be_asked_for(kind: str) -> None:
    asked = answers(kind)["asked"]
    assert (asked.code, asked.ids) == (0, ["a"])
    assert asked.err == "1 film was left out: unknown trial.\n"
    assert answers(kind)["asked by another word"].ids == ["a"]
    assert answers(kind)["exact"].ids == ["a"]
    assert answers(kind)["filtered"].ids == ["a"]


@pytest.mark.parametrize("kind", ASKED)
def test_what_is_unknown_does_not_match_its_negation(kind: str) -> None:
    assert answers(kind)["negated"].ids == ["b"]


@pytest.mark.parametrize("kind", SAMPLES)
def test_films_that_lack_it_are_found(kind: str) -> None:
    assert answers(kind)["none"].ids == ["c"]
    assert answers(kind)["not none"].ids == ["a", "b"]


@pytest.mark.parametrize("kind", SORTED)
def test_films_are_sorted_by_it_both_ways_and_those_without_it_come_last(kind: str) -> None:
    first, second, last = SAMPLES[kind].rising.split()
    assert answers(kind)["rising"].out.split() == [first, second, last]
    assert answers(kind)["falling"].out.split() == [second, first, last]


@pytest.mark.parametrize("kind", sorted(SAMPLES.keys() - set(SORTED)))
def test_nothing_is_sorted_by_what_has_no_order(kind: str) -> None:
    assert answers(kind)["rising"].code == 2
    assert answers(kind)["completion of an order"].out == ""


@pytest.mark.parametrize("kind", ASKED)
def test_it_is_completed_and_told_in_the_help(kind: str) -> None:
    assert answers(kind)["completion of a question"].out.split() == ["trial:"]
    assert "--trial VALUE" in answers(kind)["help of filter"].out
    assert "A trial option." in answers(kind)["help of filter"].out


@pytest.mark.parametrize("kind", SORTED)
def test_it_is_completed_as_what_to_sort_by(kind: str) -> None:
    assert answers(kind)["completion of an order"].out.split() == ["trial"]


def trial(shown: Outcome) -> object:
    """The value that a film printed as JSON has."""
    return json.loads(shown.out)["trial"]
