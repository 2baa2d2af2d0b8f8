"""Slugs: readable ids that depend on title and year alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmcat.text.slug import film_slug, slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("We Will Not Fade Away", "we-will-not-fade-away"),
        ("Ми не згаснемо", "ми-не-згаснемо"),
        ("Мій ёж і їжак", "мій-ёж-і-їжак"),
        ("Мі\u0438\u0306", "мій"),
        ("Ο Ήχος", "ο-ήχοσ"),
        ("L'Été", "lete"),
        ("8½", "8-1-2"),
        ("Alien³", "alien-3"),
        ("!!!", "!!!"),
        ("one\ntwo", "one-two"),
        ("", "untitled"),
    ],
)
def test_a_slug_is_the_folded_words_joined_by_hyphens(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_a_film_adds_its_year() -> None:
    assert film_slug("Mutt", 2023) == "mutt-2023"
    assert film_slug("Mutt", None) == "mutt"


@given(st.text(max_size=12))
def test_a_slug_is_one_visible_word_and_its_own_slug(title: str) -> None:
    found = slug(title)
    assert found
    assert found.isprintable()
    assert not any(map(str.isspace, found))
    assert slug(found) == found
