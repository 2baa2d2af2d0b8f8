"""What a source adds to a record, what contradicts it, and what says nothing new."""

import pytest

from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.importing.planning.plan import Plan
from filmcat.model.plan import Difference
from harness import film
from importing.planned import SOLARIS, CatalogueOf, draft, planned, statuses


def compared(catalogue: CatalogueOf, kept: str, how: OnDuplicate = "fail", **stated: object) -> Plan:
    """The plan of a film that states this, beside one that holds a line of TOML."""
    found = catalogue(film("Solaris", "year = 1972", kept))
    return planned(found, draft({"title": "Solaris", "year": 1972, **stated}), how=how)


def told(plan: Plan) -> list[tuple[str, str]]:
    """The fields that differ, and how."""
    return [(one.field, one.kind) for entry in plan.entries for one in entry.differences]


RESTORED = 'versions = [{ name = "Restored", year = 2019, runtime = 167, format = "35 mm" }]'


@pytest.mark.parametrize(
    ("more", "differences"),
    [
        ({}, []),
        ({"format": "DCP"}, [("versions", "added")]),
        ({"runtime": 169}, [("versions", "added")]),
        ({"year": 2020}, [("versions", "added")]),
        ({"name": "Dubbed"}, [("versions", "added")]),
        ({"holder": "Mosfilm"}, [("versions[Restored].holder", "added")]),
    ],
)
def test_versions_of_another_format_or_length_are_others(
    catalogue: CatalogueOf, more: dict[str, object], differences: list[tuple[str, str]]
) -> None:
    version = {"name": "Restored", "year": 2019, "runtime": 167, "format": "35 mm", **more}
    assert told(compared(catalogue, RESTORED, versions=[version])) == differences


@pytest.mark.parametrize(
    ("stated", "differences"),
    [
        (12, []),
        ({"FSK": 12}, []),
        (14, [("age_rating.age", "added")]),
        ({"FSK": 16}, [("age_rating.FSK", "conflict")]),
        ({"BBFC": "12A"}, [("age_rating.BBFC", "added")]),
    ],
)
def test_a_bare_age_that_an_authority_gave_says_nothing_new(
    catalogue: CatalogueOf, stated: object, differences: list[tuple[str, str]]
) -> None:
    assert told(compared(catalogue, "age_rating = { FSK = 12 }", age_rating=stated)) == differences


@pytest.mark.parametrize(
    ("stated", "differences"),
    [
        ("https://boxd.it/1vPi", []),
        ("https://boxd.it/1vpi", [("sources", "added")]),
        ("https://boxd.it/1v-Pi", [("sources", "added")]),
    ],
)
def test_addresses_differ_by_every_sign(
    catalogue: CatalogueOf, stated: str, differences: list[tuple[str, str]]
) -> None:
    assert told(compared(catalogue, 'sources = ["https://boxd.it/1vPi"]', sources=[stated])) == differences


SHOWN = 'festivals = [{ name = "Berlinale", year = 2023, section = "Forum" }]'


@pytest.mark.parametrize(
    ("stated", "differences"),
    [
        ({"section": "Forum"}, []),
        ({"section": "FORUM"}, []),
        ({}, []),
        ({"section": "Generation"}, [("festivals", "added")]),
        ({"year": 2024}, [("festivals", "added")]),
        ({"section": "Forum", "premiere": "World premiere"}, [("festivals[Berlinale].premiere", "added")]),
    ],
)
def test_a_film_in_two_sections_of_a_festival_was_shown_twice(
    catalogue: CatalogueOf, stated: dict[str, object], differences: list[tuple[str, str]]
) -> None:
    showing = {"name": "Berlinale", "year": 2023, **stated}
    assert told(compared(catalogue, SHOWN, festivals=[showing])) == differences


@pytest.mark.parametrize(
    ("kept", "stated", "is_conflict"),
    [
        ("1925", "1925-1930", True),
        ('"1925-1930"', 1925, False),
        ('"1925-1930"', 1930, False),
        ('"1925-1930"', "1924-1930", True),
        ('"1925-1930"', "1925-1931", True),
        ('"1925-1930"', "1926-1929", False),
    ],
)
def test_years_contradict_unless_they_lie_within_those_of_the_catalogue(
    catalogue: CatalogueOf,
    kept: str,
    stated: object,
    is_conflict: bool,  # noqa: FBT001 - a row of a table
) -> None:
    found = catalogue(film("Metropolis", f"year = {kept}"))
    plan = planned(found, draft({"title": "Metropolis", "year": stated}))
    assert told(plan) == ([("year", "conflict")] if is_conflict else [])


def test_nothing_is_promised_where_a_source_only_contradicts(catalogue: CatalogueOf) -> None:
    kept = 'runtime = 160\nsources = ["page.txt"]'
    plan = compared(catalogue, kept, "merge", runtime=167)
    assert [(entry.status, entry.action) for entry in plan.entries] == [("changed", "leave")]
    assert not plan.is_writing
    plan = compared(catalogue, kept, "merge", runtime=167, colour="Colour")
    assert [(entry.status, entry.action) for entry in plan.entries] == [("changed", "merge")]
    assert plan.is_writing


def test_an_imported_film_takes_no_number_that_tells_two_films_apart(catalogue: CatalogueOf) -> None:
    kept = film("Home", "year = 2008") * 2
    for title, id_ in (("Home 2008 2", "home-2008-2-2"), ("Home 2008 3", None)):
        plan = planned(catalogue(kept), draft({"title": title}))
        assert [added.id for added in plan.changes.added] == [id_]


def test_an_imported_film_gets_no_id_that_another_has_by_hand(catalogue: CatalogueOf) -> None:
    for fixed, id_ in (("solaris-1972", "solaris-1972-2"), ("solaris", None)):
        plan = planned(catalogue(film("Mutt", f'id = "{fixed}"')), draft(SOLARIS))
        assert [added.id for added in plan.changes.added] == [id_]


def test_an_id_that_became_free_is_given_again() -> None:
    ids = {"imdb": "tt0069293"}
    undated, dated = draft({"title": "Solaris", "ids": ids}), draft(SOLARIS, ids=ids)
    other = draft({"title": "Solaris", "ids": {"imdb": "tt0307479"}})
    plan = planned(None, undated, dated, other, how="merge")
    assert statuses(plan) == ["new", "new"]
    assert [entry.id for entry in plan.entries] == ["solaris-1972", "solaris"]
    assert [added.id for added in plan.changes.added] == [None, None]


def test_conflicts_name_what_either_states(catalogue: CatalogueOf) -> None:
    (entry,) = compared(catalogue, 'colour = "Colour"', colour="Black and white").entries
    assert entry.differences == (Difference("colour", "conflict", "Colour", "Black and white"),)
