"""The catalogue that ships with filmcat says what the facts say: all of it, and nothing else."""

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from filmcat.disk.paths import bundled
from harness import BUNDLED
from records.bundled_facts import CATALOGUE, FURTHER, PRINTED, SEED, SETTLED, TOLD, stated

TITLES = [str(fact["title"]) for fact in PRINTED]
FILMS = dict(zip(CATALOGUE.titles, CATALOGUE.films, strict=True))

WANTED = ("year", "runtime", "countries", "form", "synopsis")
UNKNOWN = {
    ("From the Corner of My Eyes", "runtime"): "no page prints one",
    ("A Movie", "form"): "no page names one but “experimental film”",
    ("Another Movie", "form"): "no page names one",
    ("Celluloid Corridors: Sermon", "form"): "its pages call it one half of an audio play",
    ("Celluloid Corridors: Timehelix", "form"): "its pages call it one half of an audio play",
}


def test_the_bundled_catalogue_has_no_fault() -> None:
    assert CATALOGUE.faults == []


def test_there_is_a_film_for_each_fact_in_their_order() -> None:
    assert CATALOGUE.titles == TITLES
    assert len(FILMS) == 82


@pytest.mark.parametrize("facts", [FURTHER, SETTLED, TOLD], ids=["further", "settled", "statements"])
def test_each_fact_is_of_a_film_that_is_there(facts: dict[str, object]) -> None:
    assert [title for title in facts if title not in FILMS] == []


@pytest.mark.parametrize("place", range(len(TITLES)), ids=TITLES.__getitem__)
def test_a_film_says_all_that_is_stated_of_it_and_nothing_else(place: int) -> None:
    film = FILMS[TITLES[place]]
    fact = stated(PRINTED[place])
    fact["synopsis"] = film["synopsis"]
    if film["title"] == SEED:
        fact["titles"] = film["titles"]
    assert film == fact


@pytest.mark.parametrize("field", WANTED)
def test_every_film_has_what_a_programme_needs_but_for_what_no_page_says(field: str) -> None:
    lacking = {title for title, film in FILMS.items() if not dict(film)[field]}
    assert lacking == {title for title, unknown in UNKNOWN if unknown == field}


def test_every_film_has_a_director() -> None:
    assert [title for title, film in FILMS.items() if not (film["credits"] or {}).get("director")] == []


def test_every_country_and_language_is_known() -> None:
    for film in CATALOGUE.films:
        assert None not in (film["country_codes"] or ())
        assert None not in (film["language_tags"] or ())


def test_a_country_has_one_name_in_the_whole_catalogue() -> None:
    named = {
        (key, name)
        for film in CATALOGUE.films
        for key, name in zip(film["country_codes"] or (), film["countries"] or (), strict=True)
    }
    assert [key for key, times in Counter(key for key, _ in named).items() if times > 1] == []


@pytest.mark.parametrize("record", [*CATALOGUE.films, *CATALOGUE.persons], ids=[*CATALOGUE.titles, *CATALOGUE.names])
def test_every_record_names_the_pages_that_its_facts_come_from(record: dict[str, object]) -> None:
    sources = record["sources"]
    assert isinstance(sources, list)
    assert sources
    assert len(set(sources)) == len(sources)
    for source in sources:
        address = urlsplit(source)
        assert address.scheme in {"http", "https"}
        assert "." in (address.hostname or "")
        assert source == "".join(source.split())


def test_no_company_has_its_place_in_its_name() -> None:
    companies = [company["name"] for film in CATALOGUE.films for company in film["companies"] or ()]
    assert [name for name in companies if name.endswith(")")] == []


def test_the_seed_film_has_its_ukrainian_title() -> None:
    seed = FILMS[SEED]
    assert seed["titles"] == {"uk": ["Ми не згаснемо"]}
    assert seed["quotes"] is None


def test_the_director_of_the_seed_film_has_a_record() -> None:
    (person,) = CATALOGUE.persons
    assert person["name"] == "Alisa Kovalenko"
    assert person["names"] == {"uk": ["Аліса Коваленко"]}
    assert (person["born"], person["birthplace"]) == (1987, "Zaporizhzhia, Ukraine")
    assert person["as_of"] == "Berlinale 2023"
    assert len((person["biography"] or "").split()) > 40
    assert [(title["year"], title["title"]) for title in person["filmography"] or ()] == [
        (2014, "Sestra Zo"),
        (2015, "Alisa w krainie wojny"),
        (2018, "Home Games"),
        (2023, "My ne zgasnemo"),
        (2024, "Frontline"),
    ]


def test_the_catalogue_of_the_checkout_is_the_one_that_ships() -> None:
    assert Path(bundled()).samefile(BUNDLED)
