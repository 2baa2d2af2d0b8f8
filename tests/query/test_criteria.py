import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.errors import BadValue, FilmcatError, UsageError
from filmcat.query.criteria import RANGES, TEXT, Criterion, read_criterion

READ = {
    "mutt": (TEXT, "mutt", False, False),
    "not:mutt": (TEXT, "mutt", True, False),
    "Mission: Impossible": (TEXT, "Mission: Impossible", False, False),
    "Mission:\timpossible": (TEXT, "Mission:\timpossible", False, False),
    "2001: A Space Odyssey": (TEXT, "2001: A Space Odyssey", False, False),
    "2001:x": (TEXT, "2001:x", False, False),
    "http://x": ("http", "//x", False, False),
    "COUNTRY:ua": ("country", "ua", False, False),
    "countries:ua,pl": ("country", "ua,pl", False, False),
    "not:country:ua": ("country", "ua", True, False),
    "director:=Alisa Kovalenko": ("director", "Alisa Kovalenko", False, True),
    "director:=": ("director", "=", False, False),
    "age_rating:14": ("age", "14", False, False),
    "lang:uk": ("language", "uk", False, False),
    "color:blue": ("colour", "blue", False, False),
    "co-producers:x": ("co-producers", "x", False, False),
    "режисер:x": ("режисер", "x", False, False),
    "ids.imdb:x": ("ids.imdb", "x", False, False),
    "title:!!!": ("title", "!!!", False, False),
    "!!!": (TEXT, "!!!", False, False),
    "or": (TEXT, "or", False, False),
    "MUTT": (TEXT, "MUTT", False, False),
    "1+1=2": (TEXT, "1+1=2", False, False),
    "(500) Days of Summer": (TEXT, "(500) Days of Summer", False, False),
    "title:=-30-": ("title", "-30-", False, True),
    "title:a:b": ("title", "a:b", False, False),
}  # fmt: skip


@pytest.mark.parametrize("argument", READ)
def test_an_argument_is_one_criterion(argument: str) -> None:
    asked = read_criterion(argument)
    assert (asked.field, asked.value, asked.negated, asked.exact) == READ[argument]


def test_a_value_is_kept_whole_and_parted_at_its_commas() -> None:
    asked = read_criterion("country:Korea, South,, pl ,")
    assert asked.value == "Korea, South,, pl ,"
    assert asked.values == ["Korea", "South", "pl"]


@pytest.mark.parametrize("argument", ["year:none", "not:country:None", "festival:NONE", "debut:none"])
def test_none_asks_for_films_that_lack_a_datum(argument: str) -> None:
    assert read_criterion(argument).lacking


@pytest.mark.parametrize("argument", ["none", "title:=none", "not:none"])
def test_none_without_a_field_and_an_exact_none_are_text(argument: str) -> None:
    assert not read_criterion(argument).lacking


RANGES_READ = {
    "year:2023": [(2023, 2023)],
    "year:2015..2023": [(2015, 2023)],
    "year:2015 .. 2023": [(2015, 2023)],
    "year:2015..": [(2015, None)],
    "year:..1990": [(None, 1990)],
    "year:1990s": [(1990, 1999)],
    "year:199x": [(1990, 1999)],
    "year:1925,1990s": [(1925, 1925), (1990, 1999)],
    "runtime:..60": [(None, 60)],
    "runtime:7.5": [(7.5, 7.5)],
    "rating:4..": [(4, None)],
    "age:14": [(None, 14)],
    "age:12..14": [(12, 14)],
    "age:6,12..14": [(None, 6), (12, 14)],
}


@pytest.mark.parametrize("argument", RANGES_READ)
def test_a_range_of_numbers_includes_both_of_its_ends(argument: str) -> None:
    assert [(found.low, found.high) for found in read_criterion(argument).ranges] == RANGES_READ[argument]


@pytest.mark.parametrize(
    "argument",
    ["year:20x3", "year:99", "year:..", "year:3000", "year:2015-2023", "year:2015...", "year:,", "year:1990.5..",
     "age:old", "age:-1", "runtime:1h", "runtime:1e3", "rating:", "rating:*", "year:²⁰²³", "debut:maybe"],
)  # fmt: skip
def test_what_its_field_cannot_hold_is_told_with_the_accepted_forms(argument: str) -> None:
    with pytest.raises(UsageError) as told:
        read_criterion(argument)
    assert told.value.hint.startswith("write ")


def test_a_range_backwards_is_told_the_right_way_round() -> None:
    with pytest.raises(BadValue) as told:
        read_criterion("year:2020..2010")
    assert told.value.message == "“2020..2010” is not a value for year."
    assert told.value.hint == "write the smaller number first: 2010..2020"


@pytest.mark.parametrize("argument", ["", " ", "\t\n"])
def test_an_empty_word_is_told(argument: str) -> None:
    with pytest.raises(UsageError, match="A word of the query is empty"):
        read_criterion(argument)


@pytest.mark.parametrize("argument", ["year:", "COUNTRY:", "not:language:", "director:", "anything:"])
def test_a_field_without_a_value_is_told(argument: str) -> None:
    with pytest.raises(UsageError, match="has no value"):
        read_criterion(argument)


@given(st.text())
def test_any_argument_is_a_criterion_or_a_usage_error(argument: str) -> None:
    try:
        value = read_criterion(argument).value
    except UsageError as error:
        value = error.message
    assert value


@given(st.sampled_from(sorted(RANGES)), st.text(alphabet="0123456789.,sx -", max_size=12))
def test_a_range_is_never_backwards(field: str, value: str) -> None:
    try:
        asked = Criterion(field, value)
    except FilmcatError:
        return
    assert all(found.low is None or found.high is None or found.low <= found.high for found in asked.ranges)
    assert asked.ranges


@pytest.mark.parametrize(("argument", "truth"), [("debut:yes", True), ("debut:=TRUE", True), ("debut:0", False)])
def test_a_truth_is_yes_or_no(argument: str, truth: bool) -> None:  # noqa: FBT001
    assert read_criterion(argument).truth is truth
