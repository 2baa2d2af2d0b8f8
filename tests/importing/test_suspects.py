"""Which films and persons are one, surely or perhaps: every bound has a case on both sides of it."""

from collections.abc import Mapping

import pytest

from harness import film
from importing.planned import SOLARIS, CatalogueOf, draft, planned, statuses

SODERBERGH = {"director": ["Steven Soderbergh"]}
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
        (1972, "the same title and the same year, but another director"),
        ("1972-1973", "the same title and the same year, but another director"),
        ("1971-1972", "the same title and years that overlap, but another director"),
    ],
)
def test_a_suspect_of_several_years_tells_whether_they_begin_in_the_same(
    catalogue: CatalogueOf, year: object, reason: str
) -> None:
    kept = film("Solaris", "year = 1972", credits='director = "Andrei Tarkovsky"')
    (entry,) = planned(catalogue(kept), draft(SOLARIS, year=year, credits=SODERBERGH)).entries
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
