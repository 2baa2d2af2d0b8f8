"""Words that most films have: looking at one film at a time must find what the index finds."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import Corpora
from filmcat.catalogue import Catalogue
from filmcat.index.lookup import held_words, select
from filmcat.query.criteria import read_criterion
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.text.fold import fold
from harness import BUNDLED, Runner, film, opened

PEOPLE = (
    film("Один", "year = 2001", credits='director = "Леся Проба"')
    + film("Two", 'cast = ["Les Proba [1969]", { name = "Ada Lint", credited_as = "A. Flint" }]')
    + film("Three", credits='editing = "Mara Other"')
    + film("The 3.5 Ænigmas", 'original_title = "Straße"')
    + film("!!!", 'original_title = "9½"')
    + '\n[[person]]\nname = "Леся Проба"\nalso = ["Lesia Proba", "Mara Other"]\n'
    + '\n[[person]]\nname = "Les Proba [1969]"\nalso = ["Quite Another"]\n'
)
WORDS = (
    "lesia",
    "les",
    "леся",
    "proba",
    "quite",
    "mara",
    "other",
    "flint",
    "a",
    "odin",
    "3.5",
    "!!!",
    "½",
    "aenigma",
    "strasse",
    "x",
)


def ids(catalogue: Catalogue, words: list[str], limit: int | None, sort: str = "") -> list[str]:
    groups = [[read_criterion(word)] for word in words]
    return catalogue.select(Question(groups, read_order(sort, reverse=False), limit)).ids()


@pytest.fixture(params=[10**6, 2])
def looked_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every word is one of many films; of these so many are looked at before the index is asked after all."""
    monkeypatch.setattr(select, "_FEW", 0)
    monkeypatch.setattr(held_words, "_COST", 2)
    monkeypatch.setattr(held_words, "_MOST", request.param)


@pytest.mark.usefixtures("looked_at")
def test_words_of_people_with_other_names_and_scripts_find_the_same(
    run: Runner, tmp_path: Path, corpora: Corpora
) -> None:
    catalogue = opened(run.written(PEOPLE), tmp_path)
    for first, second in corpora("pairs of words of people", list(product(WORDS, ("", *WORDS))), 3):
        for typed in ([first, second] if second else [first], [f"not:{first}", second or "t"]):
            whole = ids(catalogue, typed, None)
            for limit in (1, 2, 9):
                assert ids(catalogue, typed, limit) == whole[:limit], typed


@pytest.mark.usefixtures("looked_at")
@pytest.mark.parametrize("sort", ["", "year", "-title"])
def test_beginnings_of_every_word_find_the_same(tmp_path: Path, sort: str, corpora: Corpora) -> None:
    catalogue = opened(BUNDLED, tmp_path)
    index = catalogue._index  # noqa: SLF001 - its words are what is asked for
    words = sorted({word[:3] for (word,) in index.execute("SELECT word FROM word WHERE field > 0") if word.isalnum()})
    for place, word in enumerate(corpora("beginnings of words", words[::5], 3)):
        typed = [word, *(["year:2000.."] if place % 2 else []), *([words[-place]] if place % 3 else [])]
        whole = ids(catalogue, typed, None, sort)
        for limit in (1, 5):
            assert ids(catalogue, typed, limit, sort) == whole[:limit], typed


@pytest.mark.usefixtures("looked_at")
def test_films_are_looked_at_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_words, "_MOST", 10**6)
    monkeypatch.setattr(held_words, "_words", lambda *_: "")
    monkeypatch.setattr(held_words, "_other_names", lambda _: {})
    assert ids(opened(BUNDLED, tmp_path), ["a"], None)
    assert ids(opened(BUNDLED, tmp_path), ["a"], 200) == []


@given(st.lists(st.text(max_size=8) | st.sampled_from(["A.", ".B", "9", "½", "'", "e", "\u0301", "!!!"]), max_size=5))
def test_names_folded_at_once_have_the_words_of_each(names: list[str]) -> None:
    at_once = held_words.folded_at_once(names)
    for name in names:
        for word in fold(name).split(" "):
            if word[:1].isalnum():
                assert f" {word}" in at_once
    known = {word for name in names for word in fold(name).split(" ")}
    assert {word for word in at_once.split() if word[:1].isalnum()} <= known
