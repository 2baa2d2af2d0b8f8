"""The catalogue that ships with filmcat holds the facts, each of them, and nothing beyond."""

import json
from pathlib import Path

import pytest

from harness import ROOT, Runner

FACTS = [json.loads(line) for line in (ROOT / "tests/facts/festival-films.jsonl").read_text("utf-8").splitlines()]
FORMS = {"documentary form": "Documentary"}
PLAIN = ("title", "original_title", "year", "countries", "languages", "runtime", "debut", "sources", "credits")


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """The films of the bundled catalogue as ``--json`` prints them."""
    outcome = Runner(Path(tmp_path_factory.mktemp("home")))("list", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    listed = json.loads(outcome.out)
    assert isinstance(listed, list)
    return listed


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def expected(fact: dict[str, object]) -> dict[str, object]:
    """A fact in the shape of the format."""
    film = {field: fact[field] for field in PLAIN if field in fact}
    if isinstance(fact.get("titles"), dict):
        film["titles"] = {tag: [name] for tag, name in fact["titles"].items()}  # type: ignore[attr-defined]  # a table
    if "colour" in fact:
        film["colour"] = capital(str(fact["colour"]))
    if "form" in fact:
        film["form"] = FORMS.get(str(fact["form"]), capital(str(fact["form"])))
    if "age_rating" in fact:
        film["age_rating"], film["age_ratings"] = fact["age_rating"], {fact["age_authority"]: fact["age_rating"]}
    if isinstance(fact.get("festival"), dict):
        film["festivals"] = [
            {key: capital(value) if key == "premiere" else value for key, value in fact["festival"].items()}  # type: ignore[attr-defined]  # a table
        ]
    if isinstance(fact.get("cast"), list):
        film["cast"] = [{"name": member["name"], "character": member.get("role")} for member in fact["cast"]]  # type: ignore[attr-defined]  # a list
    if "companies" in fact:
        film["companies"] = fact["companies"]
    return film


def known(value: object) -> object:
    """A value without what is unknown in it."""
    if isinstance(value, dict):
        return {key: known(entry) for key, entry in value.items() if entry is not None}
    return [known(entry) for entry in value] if isinstance(value, list) else value


def test_there_are_as_many_films_as_facts(films: list[dict[str, object]]) -> None:
    assert len(films) == len(FACTS) == 82


@pytest.mark.parametrize("place", range(82), ids=lambda place: str(FACTS[place]["title"]))
def test_every_fact_of_a_film_comes_back(films: list[dict[str, object]], place: int) -> None:
    film = known(films[place])
    wanted = known(expected(FACTS[place]))
    assert isinstance(film, dict)
    assert isinstance(wanted, dict)
    assert {key: film.get(key) for key in wanted} == wanted
    beyond = set(film) - set(wanted) - {"id", "country_codes", "language_tags"}
    assert beyond == ({"synopsis", "titles"} if place == 0 else set())


def test_every_country_and_language_is_understood(films: list[dict[str, object]]) -> None:
    for film in films:
        for field in ("country_codes", "language_tags"):
            codes = film[field]
            assert codes is None or (isinstance(codes, list) and None not in codes)


def test_the_seed_comes_with_its_director(run: Runner) -> None:
    person = json.loads(run("person", "Alisa Kovalenko", "--json").out)
    assert (person["born"], person["birthplace"], person["as_of"]) == (1987, "Zaporizhzhia, Ukraine", "Berlinale 2023")
    assert [(title["year"], title["title"], title["translated_title"]) for title in person["filmography"]] == [
        (2014, "Sestra Zo", "Sister Zo"),
        (2015, "Alisa w krainie wojny", "Alisa in Warland"),
        (2018, "Home Games", None),
        (2023, "My ne zgasnemo", "We Will Not Fade Away"),
        (2024, "Frontline", None),
    ]
    assert "Karpenko-Kary" in person["biography"]


def test_nothing_in_it_is_broken_or_unread(run: Runner) -> None:
    outcome = run("list", "--fields", "id,other", "-f", "tsv")
    assert (outcome.code, outcome.err) == (0, "")
    assert {row[1] for row in outcome.rows} == {""}
