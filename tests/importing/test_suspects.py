"""Which films and persons are one, surely or perhaps: every bound has a case on both sides of it."""

from collections.abc import Mapping

import pytest

from harness import film
from importing.planned import SOLARIS, CatalogueOf, draft, planned, statuses

MISSPELT = {"director": ["Andrej Tarkovskij"]}
PERSON = '[[person]]\nname = "Andrei Tarkovsky"\n'


@pytest.mark.parametrize(
    ("year", "status"),
    [(1970, "new"), (1971, "suspect"), (1972, "same"), (1973, "suspect"), (1974, "new")],
)
def test_a_film_of_the_same_title_is_suspect_in_the_next_year_and_no_further(
    catalogue: CatalogueOf, year: int, status: str
) -> None:
    kept = film("Solaris", "year = 1972")
    assert statuses(planned(catalogue(kept), draft({"title": "Solaris", "year": year}))) == [status]


@pytest.mark.parametrize(
    ("year", "status"), [(1969, "new"), (1970, "suspect"), (1972, "suspect"), (1974, "suspect"), (1975, "new")]
)
def test_a_title_that_is_close_counts_within_two_years_of_one_director(
    catalogue: CatalogueOf, year: int, status: str
) -> None:
    kept = film("Solaris", "year = 1972", credits='director = "Andrei Tarkovsky"')
    assert statuses(planned(catalogue(kept), draft(SOLARIS, title="Solarris", year=year))) == [status]


@pytest.mark.parametrize(
    ("kept", "title", "status"),
    [
        ("Solaris", "Solaria", "suspect"),  # six of seven letters: .857
        ("Mirror", "Mirrow", "new"),  # five of six letters: .833
        ("Mirror", "The Mirror", "suspect"),
        ("Stalker", "Stalker 2", "new"),
        ("Stalker II", "Stalker III", "new"),
        ("Nostalghia", "Nostalgia", "suspect"),
        ("Nostalghia", "Nostalghia: The Long Way Home", "new"),
    ],
)
def test_titles_of_one_director_are_close_where_few_letters_and_no_number_differ(
    catalogue: CatalogueOf, kept: str, title: str, status: str
) -> None:
    credits = 'director = "Andrei Tarkovsky"'
    found = catalogue(film(kept, "year = 1975", credits=credits))
    assert statuses(planned(found, draft(SOLARIS, title=title, year=1976))) == [status]


@pytest.mark.parametrize(
    ("kept", "stated", "status"),
    [
        ('"1925-1926"', 1926, "same"),
        ('"1925-1926"', 1925, "same"),
        ("1926", "1925-1926", "changed"),
        ('"1925-1926"', 1927, "suspect"),
        ('"1925-1926"', 1924, "suspect"),
        ('"1925-1926"', 1928, "new"),
        ('"1925-1926"', 1923, "new"),
        ("1928", "1925-1926", "new"),
        ("1927", "1925-1926", "suspect"),
    ],
)
def test_years_are_as_far_apart_as_the_nearest_of_each(
    catalogue: CatalogueOf, kept: str, stated: object, status: str
) -> None:
    found = catalogue(film("Metropolis", f"year = {kept}"))
    assert statuses(planned(found, draft({"title": "Metropolis", "year": stated}))) == [status]


@pytest.mark.parametrize(
    ("year", "reason"),
    [
        (1972, "the same title and the same year, but a director of another spelling"),
        ("1972-1973", "the same title and the same year, but a director of another spelling"),
        ("1971-1972", "the same title and years that overlap, but a director of another spelling"),
    ],
)
def test_a_suspect_of_several_years_tells_whether_they_begin_in_the_same(
    catalogue: CatalogueOf, year: object, reason: str
) -> None:
    kept = film("Solaris", "year = 1972", credits='director = "Andrei Tarkovsky"')
    (entry,) = planned(catalogue(kept), draft(SOLARIS, year=year, credits=MISSPELT)).entries
    assert [like.reason for like in entry.like] == [reason]


@pytest.mark.parametrize(
    ("kept", "stated", "status"),
    [
        ("", {"born": 1932}, "changed"),
        ("born = 1932\n", {}, "same"),
        ("born = 1932\n", {"born": "1932-04-04"}, "changed"),
        ("born = 1932\n", {"born": 1931}, "suspect"),
        ('born = "c. 1932"\n', {"born": 1931}, "changed"),
    ],
)
def test_only_two_years_of_birth_tell_persons_of_one_name_apart(
    catalogue: CatalogueOf, kept: str, stated: Mapping[str, object], status: str
) -> None:
    person = {"name": "Andrei Tarkovsky", **stated}
    assert statuses(planned(catalogue(PERSON + kept), draft(SOLARIS, person))) == ["new", status]


def test_of_two_films_that_are_surely_there_it_is_the_one_that_differs_least(catalogue: CatalogueOf) -> None:
    first, second = (film("Home", "year = 2008", f"runtime = {minutes}") for minutes in (98, 120))
    stated = draft({"title": "Home", "year": 2008, "runtime": 120})
    for kept, id_ in ((first + second, "home-2008-2"), (second + first, "home-2008")):
        (entry,) = planned(catalogue(kept), stated).entries
        assert (entry.status, entry.id) == ("same", id_)


def test_a_suspect_is_compared_with_the_one_that_differs_least_and_told_beside_three(catalogue: CatalogueOf) -> None:
    kept = [film("Home", f"year = {year}", "runtime = 98") for year in (2007, 2009)]
    nearest = film("Home", "year = 2009", "runtime = 120")
    stated = draft({"title": "Home", "year": 2008, "runtime": 120})
    for films, id_ in (([nearest, *kept], "home-2009"), ([*kept, nearest], "home-2009-2")):
        (entry,) = planned(catalogue("".join(films)), stated).entries
        assert (entry.status, entry.id, len(entry.like)) == ("suspect", id_, 3)
        assert [one.field for one in entry.differences] == ["year"]
    (entry,) = planned(catalogue("".join([*kept, nearest, *kept])), stated).entries
    assert len(entry.like) == 3


def test_an_id_of_a_site_is_the_same_in_letters_of_any_size(catalogue: CatalogueOf) -> None:
    for kept, stated in (("TT0069293", "tt0069293"), ("tt0069293", "TT0069293")):
        found = catalogue(film("Solaris", "year = 1972", f'ids = {{ imdb = "{kept}" }}'))
        other = {"title": "Солярис", "year": 1972, "ids": {"imdb": stated}}
        (entry,) = planned(found, draft(other)).entries
        assert (entry.status, entry.id) == ("suspect", "solaris-1972")


@pytest.mark.parametrize(
    ("kept", "stated", "status"),
    [
        ({}, {}, "suspect"),
        ({"year": 1972}, {}, "suspect"),
        ({}, {"year": 1972}, "suspect"),
        ({"year": 1972}, {"year": 1972}, "same"),
    ],
)
def test_a_title_proves_nothing_without_both_years(
    catalogue: CatalogueOf, kept: Mapping[str, object], stated: Mapping[str, object], status: str
) -> None:
    found = catalogue(film("Solaris", *(f"{field} = {value}" for field, value in kept.items())))
    plan = planned(found, draft({"title": "Solaris", **stated}), how="merge")
    assert (statuses(plan), len(plan.changes.changed)) == ([status], 0)


@pytest.mark.parametrize(
    ("kept", "title", "more", "status"),
    [
        ("Host", "The Host", {}, "new"),
        ("The Host", "Host", {"year": 2006}, "new"),
        ("The Host", "The Host", {}, "suspect"),
        ("The Host", "Host", {"credits": {"director": ["Bong Joon-ho"]}}, "suspect"),
    ],
)
def test_articles_count_where_neither_year_nor_director_is_the_same(
    catalogue: CatalogueOf, kept: str, title: str, more: Mapping[str, object], status: str
) -> None:
    directed = film(kept, "year = 2006" if "credits" in more else "", credits='director = "Bong Joon-ho"')
    found = catalogue(directed if "credits" in more else film(kept))
    assert statuses(planned(found, draft({"title": title, **more}))) == [status]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("Kurosawa, Akira", "same"),
        ("Kurosawa Akira", "same"),
        ("KUROSAWA Akira", "same"),
        ("Akira Kurosawa", "same"),
        ("Kiyoshi Kurosawa", "suspect"),  # a long word in common: perhaps one of them is a slip
        ("黒澤明", "suspect"),
        ("Masaki Kobayashi", "new"),
    ],
)
def test_a_director_is_one_whichever_name_comes_first(catalogue: CatalogueOf, name: str, status: str) -> None:
    found = catalogue(film("Seven Samurai", "year = 1954", credits='director = "Akira Kurosawa"'))
    plan = planned(found, draft({"title": "Seven Samurai", "year": 1954, "credits": {"director": [name]}}), how="merge")
    assert (statuses(plan), len(plan.changes.changed)) == ([status], 0)


def test_initials_may_stand_apart(catalogue: CatalogueOf) -> None:
    found = catalogue(film("Sunrise", "year = 1927", credits='director = "F. W. Murnau"'))
    for name in ("F.W. Murnau", "Murnau, F.W.", "FW Murnau"):
        stated = draft({"title": "Sunrise", "year": 1927, "credits": {"director": [name]}})
        assert statuses(planned(found, stated)) == ["same"]


@pytest.mark.parametrize(("kept", "stated"), [("Alien³", "Alien 3"), ("Alien 3", "Alien³"), ("Alien 3", "Alien3")])
def test_a_raised_number_is_a_number(catalogue: CatalogueOf, kept: str, stated: str) -> None:
    found = catalogue(film(kept, "year = 1992"))
    (entry,) = planned(found, draft({"title": stated, "year": 1992})).entries
    assert [like.reason for like in entry.like] == ["the same title and year"]


@pytest.mark.parametrize(
    ("kept", "stated", "status"),
    [
        ("1vpi", "1vpi", "same"),
        ("1vpi", "1vPi", "new"),
        ("solaris", "2b0k", "changed"),
        ("solaris-1972", "solaris-2002", "new"),
    ],
)
def test_letterboxd_tells_films_apart_by_the_case_of_letters(
    catalogue: CatalogueOf, kept: str, stated: str, status: str
) -> None:
    found = catalogue(film("Solaris", "year = 1972", f'ids = {{ letterboxd = "{kept}" }}'))
    other = {"title": "Solaris", "year": 1972, "ids": {"letterboxd": stated}}
    assert statuses(planned(found, draft(other))) == [status]


@pytest.mark.parametrize(
    ("other", "is_merged"),
    [
        ({"title": "Seven", "year": 1995}, True),
        ({"title": "Seven", "year": 1996}, True),
        ({"title": "Seven", "year": 1997}, False),
        ({"title": "Seven"}, True),
        ({"title": "Seven", "credits": {"director": ["Ida Lupino"]}}, False),
        ({"title": "Se7en", "year": 2010}, True),
        ({"title": "Se7en", "year": 1995, "ids": {"imdb": "tt0114369", "tmdb": "808"}}, False),
    ],
)
def test_an_id_proves_a_film_unless_all_else_says_otherwise(
    catalogue: CatalogueOf, other: Mapping[str, object], *, is_merged: bool
) -> None:
    kept = film(
        "Se7en", "year = 1995", 'ids = { imdb = "tt0114369", tmdb = 807 }', credits='director = "David Fincher"'
    )
    stated = draft({"ids": {"imdb": "114369"}, "runtime": 127, **other})
    plan = planned(catalogue(kept), stated, how="merge")
    assert (len(plan.changes.changed) == 1, plan.changes.added) == (is_merged, [])


def test_a_film_of_one_director_and_year_in_other_letters_may_be_the_same(catalogue: CatalogueOf) -> None:
    found = catalogue(film("Зеркало", "year = 1975", credits='director = "Andrei Tarkovsky"'))
    directed = {"credits": {"director": ["Andrei Tarkovsky"]}}
    assert statuses(planned(found, draft({"title": "Mirror", "year": 1975, **directed}))) == ["suspect"]
    assert statuses(planned(found, draft({"title": "Mirror", "year": 1976, **directed}))) == ["new"]
    assert statuses(planned(found, draft({"title": "Сталкер", "year": 1975, **directed}))) == ["new"]


def test_a_director_films_a_title_again_years_later(catalogue: CatalogueOf) -> None:
    found = catalogue(film("Funny Games", "year = 1997", credits='director = "Michael Haneke"'))
    directed = {"title": "Funny Games", "credits": {"director": ["Michael Haneke"]}}
    for year, status in ((1999, "suspect"), (2000, "new"), (2007, "new")):
        assert statuses(planned(found, draft({**directed, "year": year}))) == [status]
