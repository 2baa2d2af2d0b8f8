"""Two records of one film made one: nothing is lost, and what contradicts is told."""

from typing import cast

import pytest

from editing.changing import stored
from filmcat.editing.unite import United, united
from filmcat.model.record import FilmRecord


def both(first: str, second: str, keep: str | None = None) -> United:
    return united(stored(f'{{ title = "Solaris", {first} }}'), stored(f'{{ title = "Solaris", {second} }}'), keep)


def film(found: United) -> FilmRecord:
    return cast("FilmRecord", found.stored.record)


def test_what_either_lacks_comes_from_the_other() -> None:
    found = both('year = 1972, tags = ["a"], sources = ["https://a.b"]', 'runtime = 167, tags = ["b", "A"], mood = "x"')
    record = film(found)
    assert (record["year"], record["runtime"], record["tags"], record["other"]) == (
        1972,
        167,
        ["a", "b"],
        {"mood": "x"},
    )
    assert found.conflicts == ()
    assert {(one.field, one.kind) for one in found.differences} == {
        ("runtime", "added"),
        ("tags", "replaced"),
        ("mood", "added"),
    }


def test_viewings_and_parts_of_an_actor_are_joined_each_once() -> None:
    first = 'viewings = [{ date = 2024-03-02, rating = 4 }], cast = ["Bruno Ganz (Damiel)"]'
    second = (
        "viewings = [{ date = 2024-03-02, rating = 5 }, { date = 2024-03-02, rating = 4 }],"
        ' cast = ["Bruno Ganz (Damiel)", "Bruno Ganz (Cassiel)"]'
    )
    found = both(first, second)
    assert [one["rating"] for one in film(found)["viewings"] or []] == [4, 5]
    assert [one["character"] for one in film(found)["cast"] or []] == ["Damiel", "Cassiel"]
    assert found.conflicts == ()


def test_an_entry_is_the_one_that_says_the_same_before_one_that_says_less() -> None:
    showings = 'festivals = ["Cannes", { name = "Cannes", year = 1972 }]'
    found = both(showings, showings)
    assert (found.differences, [one["year"] for one in film(found)["festivals"] or []]) == ((), [None, 1972])


def test_credits_are_joined_role_by_role() -> None:
    found = both(
        'credits = { director = "Andrei Tarkovsky" }', 'credits = { Regie = "andrei tarkovsky", music = "Artemyev" }'
    )
    assert film(found)["credits"] == {"director": ["Andrei Tarkovsky"], "music": ["Artemyev"]}


@pytest.mark.parametrize(("keep", "year", "section"), [(None, 1972, "A"), ("first", 1972, "A"), ("second", 1971, "B")])
def test_what_contradicts_is_told_and_decided_by_the_one_to_keep(keep: str | None, year: int, section: str) -> None:
    showing = 'festivals = [{{ name = "Cannes", year = 1972, premiere = "{}" }}]'
    found = both(f"year = 1972, {showing.format('A')}", f"year = 1971, {showing.format('B')}, runtime = 167", keep)
    assert [(one.field, one.catalogue, one.source) for one in found.conflicts] == [
        ("year", 1972, 1971),
        ("festivals[Cannes].premiere", "A", "B"),
    ]
    record = film(found)
    assert (record["year"], record["runtime"]) == (year, 167)
    assert [one["premiere"] for one in record["festivals"] or []] == [section]


def test_whoever_is_kept_the_first_comes_first() -> None:
    assert film(both('tags = ["a"]', 'tags = ["b"]', "second"))["tags"] == ["a", "b"]


def test_a_year_within_a_span_contradicts_nothing() -> None:
    found = both('year = "1971-1972"', "year = 1972")
    assert (found.conflicts, film(found)["year_text"]) == ((), "1971-1972")


def test_titles_that_are_known_under_another_heading_contradict_nothing() -> None:
    first = stored('{ title = "Solaris", original_title = "Солярис" }')
    found = united(first, stored('{ title = "Солярис", titles = { de = "Solaris" } }'))
    assert (found.stored, found.conflicts) == (first, ())


@pytest.mark.parametrize(
    ("keep", "title", "other"), [("first", "Solaris", "Solyaris"), ("second", "Solyaris", "Solaris")]
)
def test_a_title_that_is_not_kept_stands_among_the_further_ones(keep: str, title: str, other: str) -> None:
    found = united(
        stored('{ title = "Solaris" }'), stored('{ title = "Solyaris", titles = { de = "Solaris!!" } }'), keep
    )
    assert [one.field for one in found.conflicts] == ["title"]
    assert film(found)["title"] == title
    assert other in [name for names in (film(found)["titles"] or {}).values() for name in names]


def test_prose_without_a_language_that_the_other_has_with_one_loses_nothing() -> None:
    found = both('synopsis = "The sea."', 'synopsis = { en = "The sea.", de = "Das Meer." }')
    assert (film(found)["texts"] or {})["synopsis"] == {"en": "The sea.", "de": "Das Meer."}
    again = both('synopsis = { en = "The sea.", de = "Das Meer." }', 'synopsis = "The sea."')
    assert film(again)["texts"] == film(found)["texts"]


@pytest.mark.parametrize(
    ("first", "second", "keep", "id"),
    [
        ("", "", None, None),
        ('id = "a", ', "", None, "a"),
        ("", 'id = "b", ', None, "b"),
        ("", 'id = "solaris-1972-2", ', None, None),
        ("", 'id = "solaris-1972-b", ', None, "solaris-1972-b"),
        ('id = "a", ', 'id = "b", ', "first", "a"),
        ('id = "a", ', 'id = "b", ', "second", "b"),
    ],
)
def test_an_id_that_was_fixed_by_hand_is_kept(first: str, second: str, keep: str | None, id: str | None) -> None:
    found = both(f"{first}year = 1972", f"{second}year = 1972", keep)
    assert found.stored.id == id
    assert [one.field for one in found.conflicts] == (["id"] if first and second else [])
