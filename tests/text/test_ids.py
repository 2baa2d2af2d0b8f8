"""Ids of films, in the one form that their authorities give them."""

import pytest

from filmcat.text.ids import are_two_films, id_in_address, id_key, is_of_person, read_id


@pytest.mark.parametrize(
    ("authority", "text", "id_"),
    [
        ("imdb", "tt0114369", "tt0114369"),
        ("imdb", "TT0114369", "tt0114369"),
        ("imdb", "114369", "tt0114369"),
        ("imdb", " 0114369 ", "tt0114369"),
        ("imdb", "114369.0", "tt0114369"),
        ("imdb", "tt10872600", "tt10872600"),
        ("imdb", "https://www.imdb.com/title/tt0058126/?ref_=fn_al", "tt0058126"),
        ("imdb", "http://m.imdb.com/de/title/tt0058126/reference", "tt0058126"),
        ("imdb", "nm0001789", None),
        ("imdb", "0", None),
        ("imdb", "tt0000000", None),
        ("imdb", "see below", None),
        ("imdb", "", None),
        ("tmdb", "807.0", "807"),
        ("tmdb", "807.5", None),
        ("tmdb", "https://www.themoviedb.org/movie/25504-hamlet", "25504"),
        ("tmdb", "https://www.themoviedb.org/tv/1396", None),
        ("wikidata", "q190908", "Q190908"),
        ("wikidata", "wd:Q190908", "Q190908"),
        ("wikidata", "http://www.wikidata.org/entity/Q1051866", "Q1051866"),
        ("wikidata", "P345", None),
        ("letterboxd", "1vPi", "1vPi"),
        ("letterboxd", "https://boxd.it/1VpI", "1VpI"),
        ("letterboxd", "https://letterboxd.com/film/solaris/", "solaris"),
        ("letterboxd", "https://letterboxd.com/somebody/film/solaris/1/", "solaris"),
        ("eidr", "10.5240/2bdb-fe21-8d28-5db6-6ec5-j", "10.5240/2BDB-FE21-8D28-5DB6-6EC5-J"),
        ("eidr", "https://doi.org/10.5240/2BDB-FE21-8D28-5DB6-6EC5-J", "10.5240/2BDB-FE21-8D28-5DB6-6EC5-J"),
        ("eidr", "2BDBFE218D285DB66EC5J", "10.5240/2BDB-FE21-8D28-5DB6-6EC5-J"),
        ("isan", "ISAN 0000-0000-d07a-0090-q", "0000-0000-D07A-0090-Q"),
        ("isan", "0000-0000-D07A-0090-Q-0000-0000-X", "0000-0000-D07A-0090-Q-0000-0000-X"),
        ("isan", "00000000D07A0090Q00000000X", "0000-0000-D07A-0090-Q-0000-0000-X"),
        ("shelf", "  A 3 ", "A 3"),
        ("shelf", "12.0", "12"),
    ],
)
def test_an_id_is_read_however_it_is_written(authority: str, text: str, id_: str | None) -> None:
    assert read_id(authority, text) == id_
    assert id_ is None or read_id(authority, id_) == id_


def test_ids_are_compared_as_what_they_are() -> None:
    assert id_key("imdb", "114369") == id_key("imdb", "TT0114369")
    assert id_key("letterboxd", "1vpi") != id_key("letterboxd", "1vPi")
    assert id_key("shelf", "a3") != id_key("shelf", "A3")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://www.imdb.com/title/tt0079944/", ("imdb", "tt0079944")),
        ("https://boxd.it/2b0k", ("letterboxd", "2b0k")),
        ("https://www.themoviedb.org/movie/1398-stalker?language=de", ("tmdb", "1398")),
        ("https://www.wikidata.org/wiki/Q471716", ("wikidata", "Q471716")),
        ("https://www.imdb.com/name/nm0001789/", None),
        ("https://example.org/film/stalker", None),
        ("https://notimdb.com/title/tt0079944/", None),
    ],
)
def test_the_address_of_a_film_s_page_holds_its_id(address: str, found: tuple[str, str] | None) -> None:
    assert id_in_address(address) == found


def test_a_code_and_a_word_of_letterboxd_may_be_of_one_film() -> None:
    assert are_two_films("letterboxd", "1vpi", "1vPi")
    assert are_two_films("letterboxd", "solaris-1972", "solaris-2002")
    assert not are_two_films("letterboxd", "2b0k", "stalker")
    assert are_two_films("imdb", "tt0051622", "tt0091064")
    assert not are_two_films("imdb", "tt0051622", "51622")


@pytest.mark.parametrize(
    ("text", "is_one"), [("nm0001789", True), ("https://www.imdb.com/name/nm0001789/", True), ("tt0079944", False)]
)
def test_people_have_ids_of_their_own(text: str, *, is_one: bool) -> None:
    assert is_of_person(text) is is_one
