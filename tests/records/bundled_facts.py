"""What is known of the films of the bundled catalogue, as records: the facts that pages state, film by film.

``festival-films.jsonl`` holds what the first pages print, ``further-facts.jsonl`` what others add to it, and
``settled.jsonl`` what was chosen where pages contradict each other; ``told.jsonl`` which names and numbers its pages
tell of what happens in a film, and which pages these are.
"""

import json
from pathlib import Path
from typing import cast

from filmcat.model.empty import empty_film
from filmcat.model.record import FilmRecord
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis
from filmcat.text.roles import free_role_key, role_key
from harness import BUNDLED
from records.reading import read

Fact = dict[str, object]

CATALOGUE = read(BUNDLED.read_bytes())
SEED = "We Will Not Fade Away"

_FOLDER = Path(__file__).parents[1] / "facts"
_PLAIN = ("original_title", "year", "countries", "languages", "runtime", "debut", "ids", "aspect_ratio")
_FESTIVAL = ("name", "year", "section", "premiere", "awards", "dates", "version")
# What a page in another language says in words; the towns of companies are names and stay as printed.
_IN_ENGLISH = {
    "Karinas Cousine": "Karina's cousin",
    "Pflegemutter": "Foster mother",
    "Ministerpräsident": "Minister-president",
    "Ashish, jung": "Ashish, young",
    "Srushti, jung": "Srushti, young",
    "Deutschland": "Germany",
    "Francia": "France",
    "Italia": "Italy",
    "Norwegen": "Norway",
    "Polen": "Poland",
}
# A country has one name throughout the catalogue.
_ONE_NAME = {"Czechia": "Czech Republic", "Slovak Republic": "Slovakia"}


def _facts(name: str) -> list[Fact]:
    return [cast("Fact", json.loads(line)) for line in (_FOLDER / name).read_text("utf-8").splitlines()]


PRINTED = _facts("festival-films.jsonl")
FURTHER = {str(fact["title"]): fact for fact in _facts("further-facts.jsonl")}
SETTLED = {str(fact["title"]): fact for fact in _facts("settled.jsonl")}
TOLD = {str(fact["title"]): fact for fact in _facts("told.jsonl")}


def stated(printed: Fact) -> FilmRecord:
    """The record of which nothing is known but what the facts of its film state."""
    title = str(printed["title"])
    further, settled = FURTHER[title], SETTLED.get(title, {})
    fact = further | printed | settled
    said: dict[str, object] = dict(empty_film(title))
    said |= {field: fact[field] for field in _PLAIN if field in fact}
    said["titles"] = {tag: [name] for tag, name in _table(fact, "titles").items()} or None
    said["countries"] = [_ONE_NAME.get(name, name) for name in names(fact, "countries")]
    said["country_codes"] = [country_key(name, int(str(fact["year"]))) for name in names(fact, "countries")]
    said["language_tags"] = [language_tag(name) for name in names(fact, "languages")] or None
    said["colour"] = _capital(fact.get("colour"))
    said["form"] = "Documentary" if fact.get("form") == "documentary form" else _capital(fact.get("form"))
    if "age_rating" in fact:
        said["age_rating"] = fact["age_rating"]
        said["age_ratings"] = {fact["age_authority"]: fact["age_rating"]}
    first = [_table(printed, "festival")] if "festival" in printed else []
    said["festivals"] = _festivals(first, _tables(further, "festivals"), _tables(settled, "festivals"))
    credits = _table(printed, "credits") | _table(settled, "credits")
    said["credits"] = {role_key(role) or free_role_key(role): held for role, held in credits.items()}
    said["cast"] = [_member(one) for one in _tables(fact, "cast")] or None
    said["companies"] = [_company(one) for one in _tables(fact, "companies")] or None
    said["extra"] = fact.get("extra")
    said["sources"] = _sources(printed, TOLD[title], further, settled)
    return cast("FilmRecord", said)


def names(fact: Fact, field: str) -> list[str]:
    """The texts of a fact under that name."""
    return cast("list[str]", fact.get(field, []))


def _table(fact: Fact, field: str) -> Fact:
    return cast("Fact", fact.get(field, {}))


def _tables(fact: Fact, field: str) -> list[Fact]:
    return cast("list[Fact]", fact.get(field, []))


def _capital(value: object) -> str | None:
    return None if value is None else str(value)[:1].upper() + str(value)[1:]


def _festivals(*facts: list[Fact]) -> list[Fact] | None:
    showings: dict[object, Fact] = {}
    for fact in (one for several in facts for one in several):
        showing = showings.setdefault((fact["name"], fact.get("year")), dict.fromkeys(_FESTIVAL))
        showing |= fact | ({"premiere": _capital(fact["premiere"])} if "premiere" in fact else {})
    return list(showings.values()) or None


def _member(fact: Fact) -> Fact:
    role = fact.get("role")
    unsaid = {"namesake": None, "credited_as": None, "note": None}
    return {"name": fact["name"], "character": _IN_ENGLISH.get(str(role), role)} | unsaid


def _company(fact: Fact) -> Fact:
    name, place = split_last_parenthesis(str(fact["name"]))
    places = [part.strip() for part in place.split(",")] if place else names(fact, "places")
    return {"name": name, "role": fact["role"], "places": [_IN_ENGLISH.get(one, one) for one in places] or None}


def _sources(*facts: Fact) -> list[str]:
    """The pages in their order, each once; behind the address of some stands where that page is kept."""
    return list(dict.fromkeys(source.partition(" ")[0] for fact in facts for source in names(fact, "sources")))
