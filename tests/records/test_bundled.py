"""The catalogue that ships with filmcat says what the facts say: all of it, and nothing else."""

import json
from pathlib import Path
from typing import cast

import pytest

from filmcat.disk.paths import bundled
from filmcat.model.empty import empty_film
from filmcat.model.record import FilmRecord
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.roles import free_role_key, role_key
from harness import BUNDLED
from records.reading import read

FACTS = Path(__file__).parents[1] / "facts" / "festival-films.jsonl"
SEED = "We Will Not Fade Away"
PLAIN = ("original_title", "year", "countries", "languages", "runtime", "debut", "sources")

Fact = dict[str, object]

FILMS = read(BUNDLED.read_bytes())
ALL_FACTS = [cast("Fact", json.loads(line)) for line in FACTS.read_text("utf-8").splitlines()]


def stated(fact: Fact) -> FilmRecord:
    """The record of which nothing is known but what the fact states."""
    said: dict[str, object] = dict(empty_film(str(fact["title"])))
    said |= {field: fact[field] for field in PLAIN if field in fact}
    said["titles"] = {tag: [name] for tag, name in table(fact, "titles").items()} or None
    said["country_codes"] = [country_key(name, int(str(fact["year"]))) for name in names(fact, "countries")]
    said["language_tags"] = [language_tag(name) for name in names(fact, "languages")] or None
    said["colour"] = capital(fact.get("colour"))
    said["form"] = "Documentary" if fact.get("form") == "documentary form" else capital(fact.get("form"))
    if "age_rating" in fact:
        said["age_rating"] = fact["age_rating"]
        said["age_ratings"] = {fact["age_authority"]: fact["age_rating"]}
    said["festivals"] = [festival(table(fact, "festival"))] if "festival" in fact else None
    said["credits"] = {role_key(role) or free_role_key(role): held for role, held in table(fact, "credits").items()}
    said["cast"] = [member(one) for one in tables(fact, "cast")] or None
    said["companies"] = [company(one) for one in tables(fact, "companies")] or None
    return cast("FilmRecord", said)


def table(fact: Fact, field: str) -> Fact:
    return cast("Fact", fact.get(field, {}))


def tables(fact: Fact, field: str) -> list[Fact]:
    return cast("list[Fact]", fact.get(field, []))


def names(fact: Fact, field: str) -> list[str]:
    return cast("list[str]", fact.get(field, []))


def capital(value: object) -> str | None:
    return None if value is None else str(value)[:1].upper() + str(value)[1:]


def festival(fact: Fact) -> Fact:
    keys = ("name", "year", "section", "premiere", "awards", "dates", "version")
    return {key: fact.get(key) for key in keys} | {"premiere": capital(fact.get("premiere"))}


def member(fact: Fact) -> Fact:
    unsaid = {"namesake": None, "credited_as": None, "note": None}
    return {"name": fact["name"], "character": fact.get("role")} | unsaid


def company(fact: Fact) -> Fact:
    return {"name": fact["name"], "role": fact["role"], "places": fact.get("places")}


def test_the_bundled_catalogue_has_no_fault() -> None:
    assert FILMS.faults == []


def test_there_is_a_film_for_each_fact_in_their_order() -> None:
    assert FILMS.titles == [fact["title"] for fact in ALL_FACTS]
    assert len(FILMS.titles) == 82


@pytest.mark.parametrize("place", range(len(ALL_FACTS)), ids=lambda place: str(ALL_FACTS[place]["title"]))
def test_a_film_says_all_that_is_stated_of_it_and_nothing_else(place: int) -> None:
    film, fact = FILMS.films[place], stated(ALL_FACTS[place])
    if film["title"] == SEED:
        fact["titles"], fact["synopsis"] = film["titles"], film["synopsis"]
    assert film == fact


def test_every_country_and_language_is_known() -> None:
    for film in FILMS.films:
        assert None not in (film["country_codes"] or ())
        assert None not in (film["language_tags"] or ())


def test_every_film_names_where_its_facts_come_from() -> None:
    for film in FILMS.films:
        assert film["sources"]
        assert all(source.startswith(("https://", "http://")) for source in film["sources"])


def test_the_seed_film_has_a_synopsis_and_its_ukrainian_title() -> None:
    seed = FILMS.films[FILMS.titles.index(SEED)]
    assert seed["titles"] == {"uk": ["Ми не згаснемо"]}
    assert len((seed["synopsis"] or "").split()) > 40
    assert seed["quotes"] is None


def test_the_director_of_the_seed_film_has_a_record() -> None:
    (person,) = FILMS.persons
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
