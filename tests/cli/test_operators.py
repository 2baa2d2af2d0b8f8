"""No word of a query is quietly text: what is written as elsewhere is told with the right form."""

import pytest

from filmcat.errors import UsageError
from filmcat.query.criteria import FIELDS, SIGNS, read_criterion
from harness import Runner, film

FILMS = film("Solaris", "year = 1972", "countries = ['Soviet Union']") + film("Or") + film("Not Or And", "year = 2004")
TOLD = {
    "country:!ukraine": "write not:country:ukraine",
    "genre:drama,!horror": "write not:genre:horror",
    "director:-tarkovsky": "write not:director:tarkovsky",
    "title:~solaris": "write title:solaris",
    "year:>2015": "write year:2015..",
    "year:<=2015": "write year:..2015",
    "year>2015": "write year:2015..",
    "runtime<60": "write runtime:..60",
    "country=ukraine": "write country:ukraine",
    "country==ukraine": "write country:ukraine",
    "regie=tarkovsky": "write regie:tarkovsky",
    "country!=ukraine": "write not:country:ukraine",
    "country=South Korea": 'write "country:South Korea"',
    "year>": "write year:VALUE..",
    "not: x": "write it without a blank: not:x",
    "not:": "write it without a blank: not:TERM",
    "not:not:": "write not:TERM",
    "not:not:solaris": "write solaris",
    "director:": "write it without a blank: director:VALUE",
    ":ukraine": "write it without a blank: FIELD:ukraine",
    "country: ukraine": "write country:ukraine",
    "Director: Andrei Tarkovsky": 'write "Director:Andrei Tarkovsky"',
    "OR": "write --or between two terms",
    "||": "write --or between two terms",
    "AND": "leave it out",
    "&&": "leave it out",
    "NOT": "write not:TERM",
    "!solaris": "write not:solaris",
    "!country:ukraine": "write not:country:ukraine",
    "(country:ukraine": "--or binds weakest",
    ")": "--or binds weakest",
    "=": "write FIELD:VALUE",
    '"country:ukraine"': "write country:ukraine",
    "solaris country:ukraine": "part them: solaris country:ukraine",
    "director:tarkovsky not:year:1972": "part them: director:tarkovsky not:year:1972",
    "country:ukraine OR country:poland": 'part them: "country:ukraine OR" country:poland',
}


@pytest.mark.parametrize("word", TOLD)
def test_what_is_written_as_elsewhere_is_told_the_right_form(run: Runner, word: str) -> None:
    outcome = run("list", word, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"\n\nhint: {TOLD[word]}" in outcome.err


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("sign", sorted(SIGNS))
def test_no_field_takes_an_operator_for_a_part_of_its_value(field: str, sign: str) -> None:
    for word in (f"{field}:{sign}x", f"not:{field}:{sign}x", f"{field}:a,{sign} x"):
        with pytest.raises(UsageError):
            read_criterion(word)


@pytest.mark.parametrize("words", [("country:ukraine", "or", "solaris"), ("solaris", "and", "year:1972"),
                                   ("not", "country:ukraine")])  # fmt: skip
def test_a_small_word_that_joins_terms_is_told(run: Runner, words: tuple[str, ...]) -> None:
    outcome = run("list", *words, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("There is no “")


@pytest.mark.parametrize("words", [("or",), ("not", "or"), ("year:2004", "or"), ("not", "or", "and"), ("title:OR",)])
def test_a_small_word_among_words_is_text(run: Runner, words: tuple[str, ...]) -> None:
    assert "not-or-and-2004" in run("list", *words, catalogue=FILMS).ids


@pytest.mark.parametrize(
    "word", ["ibiza", "1+1=3", "!!!", "Mission: Impossible", "e=mc2", "(500) days", "a < b", "A/B"]
)
def test_a_word_that_is_no_title_is_still_text(run: Runner, word: str) -> None:
    outcome = run("list", word, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (0, "")


@pytest.mark.parametrize("flags", [("-c", "!ukraine"), ("--form", "!short"), ("-p", "-x"), ("-y", ">2015")])
def test_a_flag_of_filter_takes_no_operator_either(run: Runner, flags: tuple[str, ...]) -> None:
    outcome = run("filter", *flags, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
