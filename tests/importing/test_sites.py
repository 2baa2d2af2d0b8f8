"""Lists and answers of sites: Trakt, Simkl, Wikidata, Radarr, award tables; each known by its structure."""

import json
from collections.abc import Sequence

import pytest

from filmcat.importing.draft import Draft, Read
from filmcat.importing.json.tmdb import is_tmdb
from importing.reading import film, films, items, notes, unread
from importing.samples import TMDB, TRAKT, WIKIDATA


def drafts(found: Sequence[Read]) -> list[Draft]:
    return [item for item in found if isinstance(item, Draft)]


def test_an_entry_of_trakt_states_the_film_within_and_one_s_own_stars_and_days() -> None:
    found = items(TRAKT)
    stalker, mirror = drafts(found)
    assert stalker.film == {
        "title": "Stalker", "year": 1979, "viewings": [{"date": "2022-05-25"}],
        "ids": {"trakt": "918", "imdb": "tt0079944", "tmdb": "1398"},
        "sources": ["https://trakt.tv/movies/stalker-1979"],
    }  # fmt: skip
    assert (mirror.film["rating"], "rating" in stalker.film) == (9, False)
    assert notes(found) == ["1 title is no film and left out: 1 show."]


def test_the_rating_of_a_site_is_not_one_s_own() -> None:
    summary = {"title": "Stalker", "ids": {"trakt": 918}, "rating": 8.1, "votes": 3000, "certification": "PG"}
    draft = film(json.dumps(summary))
    assert draft.film == {
        "title": "Stalker", "ids": {"trakt": "918"}, "extra": {"scores": {"trakt": 8.1}}, "age_rating": {"MPA": "PG"},
    }  # fmt: skip


def test_an_export_of_simkl_holds_films_beside_shows() -> None:
    ids = {"simkl": 53992, "imdb": "tt0079944", "tmdb": "1398"}
    other = {"simkl": 1}
    export = {
        "shows": [{"status": "completed", "show": {"title": "Dekalog", "ids": other}}],
        "anime": [
            {"show": {"title": "Akira", "year": 1988, "ids": {"simkl": 2}}, "anime_type": "movie"},
            {"show": {"title": "Heidi", "year": 1974, "ids": {"simkl": 3}}, "anime_type": "tv"},
        ],
        "movies": [
            {"last_watched_at": "2021-03-04T00:00:00Z", "user_rating": 8, "status": "completed",
             "movie": {"title": "Stalker", "year": 1979, "ids": ids}},
            {"last_watched_at": None, "status": "plantowatch", "movie": {"title": "Mirror", "ids": other}},
        ],
    }  # fmt: skip
    found = items(json.dumps(export))
    stalker, mirror, akira = drafts(found)
    assert stalker.film == {
        "title": "Stalker", "year": 1979, "ids": ids | {"simkl": "53992"}, "rating": 8,
        "viewings": [{"date": "2021-03-04"}],
    }  # fmt: skip
    assert (mirror.film["tags"], akira.film["title"]) == (["watchlist"], "Akira")
    assert notes(found) == ["2 titles are no films and left out: 2 show."]


def test_a_search_of_tmdb_finds_series_and_people_too() -> None:
    results = [
        {"media_type": "movie", "id": 1398, "title": "Stalker", "release_date": "1979-05-25", "vote_average": 8.1,
         "genre_ids": [18], "original_language": "ru"},
        {"media_type": "tv", "id": 1396, "name": "Dekalog", "first_air_date": "1989-12-10", "vote_average": 8.4},
        {"media_type": "person", "id": 853, "name": "Andrei Tarkovsky", "known_for": []},
    ]  # fmt: skip
    found = items(json.dumps({"page": 1, "results": results}))
    assert [draft.film["title"] for draft in drafts(found)] == ["Stalker"]
    assert notes(found) == ["2 titles are no films and left out: 1 tv, 1 person."]


def test_an_entity_of_wikidata_is_an_id_and_its_label_the_title() -> None:
    wanted = {
        "title": "Stalker", "year": 1979, "credits": {"director": ["Andrei Tarkovsky"]}, "ids": {"wikidata": "Q471716"},
    }  # fmt: skip
    assert film(WIKIDATA).film == wanted
    entity = "http://www.wikidata.org/entity"
    table = (
        "item,itemLabel,date,director,directorLabel\n"
        f"{entity}/Q471716,Stalker,1979-05-25T00:00:00Z,{entity}/Q853,Andrei Tarkovsky\n"
    )
    assert film(table, "csv").film == wanted
    plain = json.dumps([{"film": f"{entity}/Q471716", "filmLabel": "Stalker", "countryLabel": "Soviet Union"}])
    assert film(plain).film == {
        "title": "Stalker", "countries": ["Soviet Union"], "ids": {"wikidata": "Q471716"},
    }  # fmt: skip


def test_an_entity_without_a_name_is_no_title_and_no_director() -> None:
    entity = "http://www.wikidata.org/entity"
    found = items(f"item,itemLabel\n{entity}/Q471716,Q471716\n", "csv")
    assert drafts(found) == []
    [draft] = films(f"title,director\nStalker,{entity}/Q853\n", "csv")
    assert (draft.film, unread(draft)) == ({"title": "Stalker"}, [(2, f"director: {entity}/Q853")])


@pytest.mark.parametrize(
    ("keys", "is_one"),
    [
        ("title|production_countries|credits", False),
        ("id|title|production_countries|credits|release_date", False),
        ("id|title|overview|genre_ids|release_date|vote_average", True),
        ("id|title|original_title|original_language|popularity", True),
        ("title|original_title|original_language|popularity|overview", False),
    ],
)
def test_a_film_of_tmdb_is_known_by_enough_of_its_keys(keys: str, *, is_one: bool) -> None:
    assert is_tmdb(dict.fromkeys(keys.split("|"), "1")) is is_one


def test_a_film_of_tmdb_is_known_as_a_whole() -> None:
    assert is_tmdb(json.loads(TMDB))


def test_credits_of_another_make_do_not_vanish() -> None:
    stated = {"title": "Stalker", "production_countries": ["USSR"], "credits": {"director": "Andrei Tarkovsky"}}
    assert film(json.dumps([stated])).film == {
        "title": "Stalker", "countries": ["USSR"], "credits": {"director": ["Andrei Tarkovsky"]},
    }  # fmt: skip


def test_of_film_and_name_the_name_is_no_title() -> None:
    table = "year_film,category,name,film,winner\n1927,ACTOR,Emil Jannings,The Last Command,True\n"
    [draft] = films(table, "csv")
    assert (draft.film["title"], draft.film["year"]) == ("The Last Command", 1927)


def test_a_prize_for_two_films_names_both() -> None:
    table = "category,name,film,winner\nACTOR,Emil Jannings,The Last Command|The Way of All Flesh,True\n"
    assert [draft.film["title"] for draft in films(table, "csv")] == ["The Last Command", "The Way of All Flesh"]
    assert film("Title,Year\nA|B,1972\n", "csv").film["title"] == "A|B"


def test_numbers_that_refer_to_tags_are_no_tags() -> None:
    draft = film('[{"title": "Stalker", "tags": [1, 2], "genres": ["Drama"]}]')
    assert (draft.film, unread(draft)) == ({"title": "Stalker", "genres": ["Drama"]}, [(1, "tags: [1, 2]")])
