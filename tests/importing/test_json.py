import json

import pytest

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.read_source import drafts
from importing.reading import film, films, items, notes, refusal, refusals, source, unread
from importing.samples import SCHEMA_ORG, TMDB, WIKIPEDIA


def test_an_array_of_wikipedia_gives_each_film_with_its_line_and_page() -> None:
    first, second, third = films(WIKIPEDIA)
    assert first.film == {
        "title": "Airplane!", "year": 1980, "cast": ["Robert Hays", "Peter Graves"],
        "sources": ["https://en.wikipedia.org/wiki/Airplane!"],
    }  # fmt: skip
    assert (first.lines["title"], second.lines["cast"], third.lines["genres"]) == (1, 2, 3)
    assert "sources" not in third.film


def test_extract_and_picture_of_wikipedia_are_kept() -> None:
    entry = {"title": "A", "year": 1980, "href": "A", "extract": "A film.", "thumbnail": "https://a.example/a.jpg"}
    draft = film(json.dumps([entry | {"thumbnail_width": 3}]))
    assert draft.film["synopsis"] == "A film."
    assert draft.film["extra"] == {"thumbnail": "https://a.example/a.jpg", "thumbnail_width": 3}


def test_an_actor_whose_name_ends_in_a_parenthesis_plays_no_character_of_that_name() -> None:
    assert film('[{"title":"A","year":1,"cast":["B (singer)"],"href":null}]').film["cast"] == [{"name": "B (singer)"}]


def test_a_wrong_line_of_json_lines_refuses_them_all_unless_they_are_to_be_kept_going() -> None:
    content = '{"title": "A"}\n{"title" "B"}\n\n{"title": "C"}\n'
    found = items(content, keep_going=True)
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == ["A", "C"]
    assert len(items(content)) == 1
    assert refusals(content) == [(2, "Line 2 is not JSON: expecting ':' delimiter.")]


def test_a_list_may_lie_within_an_object() -> None:
    content = '{\n "page": 1,\n "results": [{"title": "A", "genre_ids": [1], "id": 7}, {"title": "B"}]\n}'
    first, second = films(content)
    assert first.film == {"title": "A", "ids": {"tmdb": "7"}, "sources": ["https://www.themoviedb.org/movie/7"]}
    assert (second.film, second.lines["title"]) == ({"title": "B"}, 3)


def test_objects_of_any_make_are_read_by_their_keys() -> None:
    entry = {
        "Title": "Solaris", "Year": "1972", "Runtime": "167 min", "Genre": "Drama, Sci-Fi",
        "Director": "Andrei Tarkovsky",
        "Actors": "Natalya Bondarchuk, Donatas Banionis", "imdbID": "tt0069293", "Poster": "N/A", "debut": False,
    }  # fmt: skip
    draft = film(json.dumps(entry))
    assert draft.film["credits"] == {"director": ["Andrei Tarkovsky"]}
    assert draft.film["genres"] == ["Drama", "Sci-Fi"]
    assert (draft.film["year"], draft.film["runtime"], draft.film["ids"]) == (1972, 167, {"imdb": "tt0069293"})
    assert unread(draft) == []


def test_the_values_of_an_object_over_several_lines_have_lines_of_their_own() -> None:
    draft = film('{\n  "title": "A",\n  "credits": {\n    "director": ["B"],\n    "music": "C"\n  },\n  "x": 1\n}')
    assert (draft.lines["title"], draft.lines["credits.director"], draft.lines["credits.music"]) == (2, 4, 5)
    assert unread(draft) == [(7, "x: 1")]


def test_json_that_ends_half_way_is_refused_whole() -> None:
    content = '[{"title": "A"},\n{"title": "B"},\n{"title": "C", "ye'
    assert refusal(content) == "The JSON ends half-way."
    assert [type(item) for item in items(content, keep_going=True)] == [Draft, Draft, Refusal]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[", "The JSON ends half-way."),
        ("[1]", "Line 1 holds a number, not the fields of a film."),
        ("[]", "It names no film."),
        ("[" * 100_000, "Line 1: lists within lists without end."),
        ('[{"a":' + "[" * 60 + "]" * 60 + "}]", "Line 1: lists within lists within lists, which no film has."),
        ('[{"title": 1' + "0" * 5000 + "}]", "Line 1: a number is too long to be one."),
        ('{"year": 1972}', "Line 1: a film without a title."),
        ("[\n{]", "Line 2 is not JSON: expecting property name enclosed in double quotes."),
    ],
)
def test_what_is_no_list_of_films_is_refused(content: str, message: str) -> None:
    assert refusal(content, "json") == message


def test_a_value_without_end_is_refused_before_all_of_it_is_held() -> None:
    assert (
        refusal('[{"title":"' + "x" * (65 << 20), "json") == "Line 1: one value is longer than 64 million characters."
    )


def test_text_that_is_not_utf_8_is_read_as_its_letters_show() -> None:
    content = b'[{"title": "A"},\n{"title": "Am\xe9lie"}]'
    assert [draft.film["title"] for draft in films(content)] == ["A", "Am\xe9lie"]
    assert notes(items(content)) == [
        "It is not UTF-8, and read as Windows-1252, as “Amélie” shows; --encoding says otherwise."
    ]


def test_half_of_a_character_is_shown_as_one_that_is_missing() -> None:
    assert film(r'{"title": "A\ud83c", "year": 1972, "tags": ["\ud83c\udfac"]}').film["title"] == "A\ufffd"
    assert film(r'{"title": "\ud83c\udfac"}').film["title"] == "\U0001f3ac"


def test_lines_are_counted_across_the_pieces_that_are_read() -> None:
    rows = [f'{{"title":"Film {number}","notes":"{"x" * (number % 977)}"}}' for number in range(5000)]
    drafts = films("[\n" + ",\n".join(rows) + "\n]\n")
    assert [draft.lines["title"] for draft in drafts] == list(range(2, 5002))


def test_a_film_of_tmdb_is_read_with_its_credits() -> None:
    draft = film(TMDB)
    assert draft.film == {
        "title": "Wings of Desire",
        "ids": {"tmdb": "144", "imdb": "tt0093191", "wikidata": "Q154956"},
        "sources": ["https://www.themoviedb.org/movie/144"],
        "original_title": "Der Himmel über Berlin",
        "year": 1987,
        "runtime": 128,
        "synopsis": "An angel in Berlin wants to live.",
        "genres": ["Drama"],
        "countries": ["Germany", "France"],
        "languages": ["German"],
        "companies": [
            {"name": "Road Movies", "role": "production", "places": ["DE"]},
            {"name": "Argos Films", "role": "production"},
        ],
        "cast": [{"name": "Bruno Ganz", "character": "Damiel"}],
        "credits": {
            "participants": ["Nick Cave", {"name": "Peter Falk", "note": "Film Star"}],
            "director": ["Wim Wenders"],
            "screenplay": ["Peter Handke"],
            "cinematography": ["Henri Alekan"],
            "music": ["Jürgen Knieper"],
        },
        "age_rating": {"MPA": "PG-13", "FSK": "6"},
        "titles": {"fr": ["Les Ailes du désir"]},
    }
    assert (draft.lines["runtime"], draft.lines["cast"], draft.lines["title"]) == (3, 11, 2)
    assert draft.unread == ()


def test_a_series_of_tmdb_is_refused() -> None:
    assert refusal('{"name": "Dekalog", "first_air_date": "1989-12-10", "vote_average": 8}', "tmdb") == (
        "Line 1: a series, not a film."
    )


def test_a_movie_of_schema_org_is_read() -> None:
    draft = film(SCHEMA_ORG)
    assert draft.film == {
        "title": "Wings of Desire",
        "titles": {"und": ["Der Himmel über Berlin"]},
        "year": 1987,
        "countries": ["West Germany"],
        "languages": ["de"],
        "runtime": 128,
        "genres": ["Drama", "Fantasy"],
        "age_rating": {"MPA": "PG-13"},
        "credits": {"director": ["Wim Wenders"]},
        "cast": [{"name": "Bruno Ganz", "character": "Damiel"}, "Solveig Dommartin"],
        "companies": [{"name": "Road Movies", "role": "production"}],
        "sources": ["https://www.imdb.com/title/tt0093191/", "https://www.wikidata.org/wiki/Q154956"],
        "ids": {"imdb": "tt0093191", "wikidata": "Q154956"},
    }
    assert draft.lines["runtime"] == 7
    assert unread(draft) == [(18, "locationCreated: Berlin")]


def test_a_movie_in_a_graph_finds_what_it_refers_to() -> None:
    content = json.dumps({"@graph": [
        {"@type": "Person", "@id": "#1", "name": "Wim Wenders"},
        {"@type": ["CreativeWork", "https://schema.org/Movie"], "name": "A", "director": {"@id": "#1"},
         "isRelatedTo": [{"@type": "Movie", "name": "Another"}]},
    ]})  # fmt: skip
    assert film(content).film == {"title": "A", "credits": {"director": ["Wim Wenders"]}}


def test_json_ld_without_a_movie_is_refused() -> None:
    assert refusal('{"@type": "TVSeries", "name": "Dekalog"}') == (
        "Line 1: an object of schema.org without a Movie in it."
    )


def test_keys_may_be_mapped_as_headers_are() -> None:
    [draft] = drafts(
        source('[{" Werk ": "Solaris", "Wer": "Andrei Tarkovsky"}]', "a", {"werk": "title", "Wer": "director"})
    )
    assert isinstance(draft, Draft)
    assert draft.film == {"title": "Solaris", "credits": {"director": ["Andrei Tarkovsky"]}}


def test_a_series_among_objects_is_left_out_and_counted() -> None:
    found = items('[{"title": "Dekalog", "type": 1}, {"title": "Dekalog", "Title Type": "TV Series"}]')
    assert notes(found) == ["1 title is no film and left out: 1 TV Series."]
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == ["Dekalog"]
