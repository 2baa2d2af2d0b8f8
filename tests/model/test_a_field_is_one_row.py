"""A field of a known kind is one row: with one more, everything that filmcat does knows it."""

import json
from typing import NamedTuple

import pytest

from filmcat.exporting.formats import FORMATS
from filmcat.index.connection import VERSION
from filmcat.model.kinds import KINDS
from harness import Outcome
from model.one_more_row import Answers, Run, answers_with

NOBODY = "zzyzx"  # what no film has in a field


class Sample(NamedTuple):
    """A kind tried: two values of it in TOML, the first as a page shows it, and a value of another kind.

    ``cell`` is the first as a table has it (none: no cell holds one). ``asked`` are words or a range that ask for the
    first alone (none: it is not asked for), ``exact`` is the whole value; ``rising`` are the films in the order of
    their values (none: they cannot be sorted by it).
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
    "lines": Sample('["One, two", "three"]', '["Two"]', "One, two", "5", "One, two; three", "thr", "Three", "a b c"),
    "addresses": Sample('["https://a.net/"]', '["https://b.net/"]', "https://a.net/", "5", "https://a.net/", "a.net",
                        "https://a.net/", "a b c"),
    "countries": Sample('["Ukraine"]', '["Poland"]', "Ukraine", "5", "Ukraine", "ua", "Україна", "b a c"),
    "languages": Sample('["Ukrainian"]', '["Polish"]', "Ukrainian", "5", "Ukrainian", "uk", "ukrainisch", "b a c"),
    "names": Sample('{ uk = "Альфа" }', '{ uk = ["Бета", "Гамма"] }', "Альфа", "5", "", "альф", "Альфа"),
    "number": Sample("31", "75.5", "31", '"three"', "31", "..40", "31", "a b c"),
    "runtime": Sample("30", '"1h 40"', "30 min", '"long"', "30", "..60", "30", "a b c"),
    "flag": Sample("true", "false", "yes", '"true"', "true", "yes", "true", "b a c"),
    "date": Sample("1987-05-12", "1990", "1987-05-12", "true", "1987-05-12", "1987-05", "1987-05-12", "a b c"),
    "ids": Sample('{ first = "x1" }', '{ first = "x2" }', "x1", "5"),
    "table": Sample('{ first = "x1", second = 2 }', "{ third = 3 }", "x1", "5"),
}  # fmt: skip


class Tried(NamedTuple):
    """A kind tried, and what filmcat answers where films and persons have a further field ``trial`` of it."""

    sample: Sample
    answers: Answers

    def outcome(self, name: str) -> Outcome:
        """The outcome of one run."""
        return self.answers.outcomes[name]

    def value(self, name: str) -> object:
        """The value that a film has in what a run printed as JSON."""
        return json.loads(self.outcome(name).out)["trial"]


@pytest.fixture(scope="module", params=SAMPLES)
def tried(request: pytest.FixtureRequest) -> Tried:
    kind = str(request.param)
    sample = SAMPLES[kind]
    row = {
        "name": "trial", "kind": kind, "label": "Trial", "queries": ["trial", "trials"] if sample.asked else [],
        "has_order": bool(sample.rising), "example": sample.first, "doc": "a trial",
    }  # fmt: skip
    option: list[object] | None = [["--trial"], "VALUE", "A trial option."] if sample.asked else None
    return Tried(sample, answers_with(row, option, files(sample), runs(sample)))


def files(sample: Sample) -> dict[str, str]:
    """The films a, b and c, the last without the field, and a person; other catalogues, and tables to import."""
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
        "label.csv": f"Title,Year,Trial\nFilm d,2021,{sample.cell}\n",
        "other.csv": f"Title,Year,Spalte\nFilm d,2021,{sample.cell}\n",
    }


def runs(sample: Sample) -> dict[str, Run]:
    """What is asked of filmcat."""
    plan = ["import", "--dry-run", "--json"]
    asked = {
        "asked": ["list", f"trial:{sample.asked or NOBODY}"],
        "asked by another word": ["list", f"trials:{sample.asked or NOBODY}"],
        "negated": ["list", f"not:trial:{sample.asked or NOBODY}"],
        "exact": ["list", f"trial:={sample.exact or NOBODY}"],
        "filtered": ["filter", "--trial", sample.asked or NOBODY],
        "help of filter": ["filter", "--help"],
        "none": ["list", "trial:none"],
        "not none": ["list", "not:trial:none"],
        "rising": ["list", "-f", "ids", "--sort", "trial"],
        "falling": ["list", "-f", "ids", "--sort", "-trial"],
        "same records": ["import", "--dry-run", "films.toml"],
        "whole list": ["list", "--json"],
        "same list": ["import", "--dry-run", "--from", "json", "whole list.out"],
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
        "completion of an assignment": ["add", "A Film", "tri"],
    }
    merge = ["import", "--on-duplicate", "merge", "--yes", "more.toml"]
    return {
        **{name: Run(argv=argv) for name, argv in asked.items()},
        **{name: Run(argv=argv, environment={"FILMCAT_COMPLETE": "1"}) for name, argv in completed.items()},
        "bad": Run(argv=["list"], catalogue="bad.toml"),
        "below credits": Run(argv=["list"], catalogue="below.toml"),
        "merge": Run(argv=merge, catalogue="merged.toml"),
        "merged": Run(argv=["show", "a", "--json"], catalogue="merged.toml"),
    }


def test_every_kind_that_several_fields_may_have_is_tried() -> None:
    assert sorted(SAMPLES) == sorted(kind.name for kind in KINDS.values() if kind.is_free)


def test_an_index_of_other_fields_is_of_another_version(tried: Tried) -> None:
    assert tried.answers.version != VERSION


def test_a_value_of_another_kind_is_named_with_its_place(tried: Tried) -> None:
    assert tried.outcome("bad").code == 0
    assert "bad.toml:3:1: `trial` is " in tried.outcome("bad").err


def test_a_field_that_slipped_below_the_credits_is_named(tried: Tried) -> None:
    assert "move `trial` above `[film.credits]`" in tried.outcome("below credits").err


def test_records_that_state_it_are_the_same_records(tried: Tried) -> None:
    assert tried.outcome("same records").out.endswith("3 films: 3 same; 1 person: 1 same.\n")


def test_it_is_read_back_from_what_a_list_prints_as_json(tried: Tried) -> None:
    assert tried.outcome("same list").out.endswith("3 films: 3 same.\n")


def test_it_is_merged_into_the_text_of_a_record_and_told_in_the_plan(tried: Tried) -> None:
    merge = tried.outcome("merge")
    assert merge.code == 0, merge.err
    assert "+ trial" in merge.out + merge.err
    text = tried.answers.files["merged.toml"]
    assert text.startswith('# kept\n[[film]]\nid = "a"\ntitle = "Film a"  # here\nyear = 2020\n')
    assert "trial" in text
    assert tried.value("merged") == tried.value("show in json")


def test_it_is_asked_for_by_each_of_its_words_exactly_and_by_its_option(tried: Tried) -> None:
    names = ("asked", "asked by another word", "exact", "filtered")
    if not tried.sample.asked:  # it is judged of the records, and no option of filter
        assert [tried.outcome(name).code for name in names] == [0, 0, 0, 2]
        assert [tried.outcome(name).ids for name in names] == [[]] * len(names)
        return
    assert [tried.outcome(name).ids for name in names] == [["a"]] * len(names)
    assert tried.outcome("asked").err == "1 film was left out: unknown trial.\n"


def test_what_is_unknown_does_not_match_its_negation(tried: Tried) -> None:
    assert tried.outcome("negated").ids == (["b"] if tried.sample.asked else ["a", "b"])


def test_films_that_lack_it_are_found(tried: Tried) -> None:
    assert tried.outcome("none").ids == ["c"]
    assert tried.outcome("not none").ids == ["a", "b"]


def test_films_are_sorted_by_it_both_ways_and_those_without_it_come_last(tried: Tried) -> None:
    if not tried.sample.rising:
        assert tried.outcome("rising").code == 2
        return
    first, second, last = tried.sample.rising.split()
    assert tried.outcome("rising").out.split() == [first, second, last]
    assert tried.outcome("falling").out.split() == [second, first, last]


@pytest.mark.parametrize("verb", ["list", "show", "person"])
def test_it_is_in_every_format(tried: Tried, verb: str) -> None:
    for format in FORMATS:
        outcome = tried.outcome(f"{verb} in {format}")
        assert outcome.code == 0, outcome.err
        if format != "ids" and not (verb == "person" and format in {"tsv", "csv"}):  # films alone, without the record
            assert any(text in outcome.out for text in {tried.sample.shown, tried.sample.cell} - {""}), outcome.out
            assert verb == "list" or "rial" in outcome.out


@pytest.mark.parametrize("verb", ["show", "person"])
def test_it_is_read_on_a_page_under_its_label(tried: Tried, verb: str) -> None:
    page = tried.outcome(f"{verb} in table").out
    assert tried.sample.shown in page[page.index("Trial") :]


def test_it_is_completed_and_told_in_the_help(tried: Tried) -> None:
    is_asked = bool(tried.sample.asked)
    assert tried.outcome("completion of a question").out.split() == ["trial:"] * is_asked
    assert ("--trial VALUE" in tried.outcome("help of filter").out) == is_asked
    assert ("A trial option." in tried.outcome("help of filter").out) == is_asked


def test_it_is_completed_as_what_to_sort_by_and_to_print(tried: Tried) -> None:
    assert tried.outcome("completion of an order").out.split() == ["trial"] * bool(tried.sample.rising)
    assert tried.outcome("completion of fields").out.split() == ["trial"]
    assert tried.outcome("completion of an assignment").out.split() == ["trial="]
