"""JSON of any make: its objects are read as the rows of a table, with all that the others hold in view."""

import gzip
import io
import json

import pytest

from filmcat.importing.draft import Draft
from filmcat.importing.read_source import drafts
from filmcat.importing.sources.archives import unpacked
from filmcat.importing.sources.source import Source
from importing.reading import film, films, items, notes

STALKER = {"title": "Stalker", "year": 1979}
MIRROR = {"title": "Mirror", "year": 1975}


def test_directors_with_the_surname_first_are_turned_round_in_every_object() -> None:
    found = items(json.dumps([STALKER | {"director": "Tarkovsky, Andrei"}, MIRROR | {"director": "Tarkovsky, Andrei"}]))
    held = [item.film["credits"] for item in found if isinstance(item, Draft)]
    assert held == [{"director": ["Andrei Tarkovsky"]}] * 2
    assert notes(found) == ["“director” has surnames first: “Tarkovsky, Andrei” is “Andrei Tarkovsky”."]


def test_one_object_alone_has_its_director_turned_round() -> None:
    assert film(json.dumps(STALKER | {"director": "Tarkovsky, Andrei"})).film["credits"] == {
        "director": ["Andrei Tarkovsky"]
    }


def test_names_in_lists_are_turned_round_too() -> None:
    entry = STALKER | {"director": ["Tarkovsky, Andrei"], "writers": ["Strugatsky, Arkady", "Strugatsky, Boris"]}
    assert film(json.dumps(entry)).film["credits"] == {
        "director": ["Andrei Tarkovsky"], "screenplay": ["Arkady Strugatsky", "Boris Strugatsky"],
    }  # fmt: skip


def test_two_directors_parted_by_a_comma_stay_two() -> None:
    entry = {"title": "Fargo", "director": "Joel Coen, Ethan Coen"}
    assert film(json.dumps(entry)).film["credits"] == {"director": ["Joel Coen", "Ethan Coen"]}


@pytest.mark.parametrize("ratings", [(3, 0), (3, 1)])
def test_the_passes_of_a_test_are_nobody_s_rating(ratings: tuple[int, int]) -> None:
    rows = [STALKER | {"imdbid": "0079944", "id": 7}, MIRROR | {"imdbid": "0072443", "id": 8}]
    held = films(json.dumps([row | {"rating": rating} for row, rating in zip(rows, ratings, strict=True)]))
    assert ["rating" in draft.film for draft in held] == [False, False]
    assert [draft.film["extra"] for draft in held] == [{"scores": {"rating": rating}} for rating in ratings]


def test_the_same_test_as_a_table_is_nobody_s_rating() -> None:
    table = "year,id,imdb_id,title,rating\n1979,7,79944,Stalker,3\n1975,8,72443,Mirror,2\n"
    assert all("rating" not in draft.film for draft in films(table, name="a.csv"))


def test_ratings_of_objects_are_of_the_scale_that_holds_them_all() -> None:
    assert [draft.scale for draft in films(json.dumps([STALKER | {"my_rating": 4}, MIRROR | {"my_rating": 8}]))] == [
        10,
        10,
    ]


def test_days_of_objects_are_in_the_order_that_one_of_them_proves() -> None:
    first, second = films(json.dumps([STALKER | {"watched": "03/04/2021"}, MIRROR | {"watched": "07/22/2021"}]))
    assert first.film["viewings"] == [{"date": "2021-03-04"}]
    assert second.film["viewings"] == [{"date": "2021-07-22"}]


def test_films_of_a_search_of_omdb_are_read_beside_series_and_games() -> None:
    search = [
        {"Title": "Mirror", "Year": "1975", "imdbID": "tt0072443", "Type": "movie", "Poster": "N/A"},
        {"Title": "Dekalog", "Year": "1989–1990", "imdbID": "tt0092337", "Type": "series", "Poster": "N/A"},
    ]
    found = items(json.dumps({"Search": search, "totalResults": "2", "Response": "True"}))
    [draft] = [item for item in found if isinstance(item, Draft)]
    assert draft.film == {"title": "Mirror", "year": 1975, "ids": {"imdb": "tt0072443"}}
    assert notes(found) == ["1 title is no film and left out: 1 series."]


def test_broken_json_is_refused_whole_though_it_is_looked_at_beforehand() -> None:
    assert not [item for item in items('[{"title": "Mirror", "year": 1975}, {"title": "Ra') if isinstance(item, Draft)]


@pytest.mark.parametrize(("department", "role"), [("Directing", "director"), ("Writing", "screenplay")])
def test_a_crew_without_jobs_is_known_by_its_departments(department: str, role: str) -> None:
    crew = [{"name": "Andrei Tarkovsky", "department": department}, {"name": "A", "department": "Sound"}]
    answer = STALKER | {"id": 1398, "genre_ids": [18], "credits": {"crew": crew}}
    assert film(json.dumps(answer)).film["credits"] == {role: ["Andrei Tarkovsky"]}


def test_a_job_counts_more_than_its_department() -> None:
    crew = [{"name": "Andrei Tarkovsky", "department": "Directing", "job": "First Assistant Director"}]
    answer = STALKER | {"id": 1398, "genre_ids": [18], "credits": {"crew": crew}}
    assert film(json.dumps(answer)).film["credits"] == {"assistant_director": ["Andrei Tarkovsky"]}


def test_a_list_of_films_may_have_any_name() -> None:
    assert [draft.film["title"] for draft in films(json.dumps({"user": "me", "favourites": [STALKER, MIRROR]}))] == [
        "Stalker",
        "Mirror",
    ]


def test_a_list_of_people_is_no_list_of_films() -> None:
    people = json.dumps({"people_i_like": [{"name": "Andrei Tarkovsky"}]})
    assert not [item for item in items(people) if isinstance(item, Draft)]


@pytest.mark.parametrize("year", ["(I) (1979)", "(II) (1979)", "II 1979"])
def test_the_number_of_namesakes_before_a_year_is_not_of_the_year(year: str) -> None:
    assert film(json.dumps({"title": "Stalker", "year": year})).film["year"] == 1979


def test_objects_that_all_have_other_keys_are_read_in_linear_time() -> None:
    names = [f"key {number}" for number in range(500)]
    rows = [STALKER | {name: "A", "director": "Tarkovsky, Andrei", "title": f"Film {name}"} for name in names]
    found = films(json.dumps(rows))
    assert [draft.film["credits"] for draft in found] == [{"director": ["Andrei Tarkovsky"]}] * 500
    assert [draft.film["title"] for draft in found] == [f"Film {name}" for name in names]


def test_packed_json_that_breaks_off_is_taken_as_far_as_it_goes_where_that_is_wanted() -> None:
    rows = [STALKER | {"title": f"Film {number}", "noise": str(number * 7919 % 10007) * 40} for number in range(20_000)]
    packed = gzip.compress(json.dumps(rows).encode())
    broken = packed[: len(packed) // 2]
    held = Source("a.json", lambda: unpacked(lambda: io.BytesIO(broken), len(broken)), keep_going=True)
    found = [item for item in drafts(held) if isinstance(item, Draft)]
    assert len(found) > 100
