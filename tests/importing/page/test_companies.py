"""Companies among the ways to reach them, among persons, and in their odd spellings."""

import pytest

from filmcat.importing.page.values.companies import Company, companies_in
from filmcat.importing.page.values.contacts import is_contact, without_contacts
from filmcat.importing.page.vocabulary import company_words
from filmcat.text.fold import words
from importing.page.reading import draft

FACTS = "Toni Erdmann\n\nDirector: Maren Ade\nCountry: Germany\nYear: 2016\n"


@pytest.mark.parametrize(("line", "company"), [
    ("Komplizen Film, Schlesische Straße 29/30, 10997 Berlin", Company("Komplizen Film", ("Berlin",))),
    ("Chouchkov Brothers, Sofia, +359 2 988 28 47", Company("Chouchkov Brothers", ("Sofia",))),
    ("The Match Factory (info@matchfactory.de)", Company("The Match Factory")),
    ("Les Films du Losange, 7/9 rue des Petites Écuries, 75010 Paris", Company("Les Films du Losange", ("Paris",))),
    ("D&B Films, Paris, Tel. +33 1 43 13 52 00", Company("D&B Films", ("Paris",))),
    ("Dovzhenko Centre, вул. Саксаганського, 6, Київ", Company("Dovzhenko Centre", ("Київ",))),
    ("Sony Pictures Classics, US", Company("Sony Pictures Classics", ("US",))),
])  # fmt: skip
def test_a_company_is_parted_from_the_ways_to_reach_it(line: str, company: Company) -> None:
    assert companies_in(line) == [company]


@pytest.mark.parametrize("text", [
    "Tel. +49 30 269 55 100", "T 030 300 903 0", "10785 Berlin", "www.arte.tv", "E-mail: info@matchfactory.de",
    "Potsdamer Straße 2", "51 rue de Bercy", "ul. Puławska 61, 02-595 Warszawa",
])  # fmt: skip
def test_a_way_to_reach_somebody_is_no_company(text: str) -> None:
    assert is_contact(text)


@pytest.mark.parametrize("name", ["1492 Pictures", "Studio 37", "France 2 Cinéma", "20th Century Fox", "Film i Väst"])
def test_a_number_in_a_name_is_no_address(name: str) -> None:
    assert without_contacts(name) == (name, False)


def test_who_answers_the_telephone_is_no_company() -> None:
    line = "Films Boutique / Jean-Christophe Simon / info@filmsboutique.com"
    assert companies_in(line) == [Company("Films Boutique")]


@pytest.mark.parametrize(("line", "company"), [
    ("(DK) Nordisk Film A/S", Company("Nordisk Film A/S", ("DK",))),
    ("(Estonia-The Netherlands) Homeless Bob", Company("Homeless Bob", ("Estonia", "The Netherlands"))),
    ("(Paris) Katuh Studio", Company("Katuh Studio", ("Paris",))),
    ("(TV) Nord Film", Company("(TV) Nord Film")),
    ("Katuh Studio (Clermont-Ferrand)", Company("Katuh Studio", ("Clermont-Ferrand",))),
    ("Le Pacte (Boulogne-Billancourt, France)", Company("Le Pacte", ("Boulogne-Billancourt", "France"))),
])  # fmt: skip
def test_the_places_of_a_company_stand_in_brackets_before_or_behind_it(line: str, company: Company) -> None:
    assert companies_in(line) == [company]


@pytest.mark.parametrize("line", ["Le Pacte (5, rue Darcet – 75017 Paris", "Le Pacte (", "(Le Pacte"])
def test_a_bracket_that_nothing_closes_is_no_part_of_a_company(line: str) -> None:
    assert companies_in(line) == [Company("Le Pacte")]


def test_letters_mean_countries_and_broadcasters_are_parted() -> None:
    assert companies_in("Komplizen Film, D; coop99, A; SWR/WDR/ARTE, BR") == [
        Company("Komplizen Film", ("D",)), Company("coop99", ("A",)),
        *(Company(name) for name in ("SWR", "WDR", "ARTE", "BR")),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["mk2 films", "coop99", "pong film GmbH", "Studio Babelsberg", "Opus Film Sp. z o.o."])
def test_a_company_may_begin_small_or_like_a_label(name: str) -> None:
    assert draft(f"{FACTS}Production: {name}").film["companies"] == [{"name": name, "role": "production"}]


@pytest.mark.parametrize("line", ["Production: film in progress", "Production: 18:30", "Sales: info@matchfactory.de"])
def test_what_is_no_company_is_left_unread(line: str) -> None:
    assert "companies" not in draft(f"{FACTS}{line}").film


def test_lines_below_a_company_that_say_where_it_sits_are_its_places() -> None:
    page = f"{FACTS}World Sales\nThe Match Factory\nBalthasarstraße 79\n10785 Berlin\nGermany\n\nMade with patience"
    assert draft(page).film["companies"] == [
        {"name": "The Match Factory", "role": "world sales", "places": ["Germany"]}
    ]


def test_who_produces_for_a_company_is_a_producer() -> None:
    film = draft(f"{FACTS}Production\nJanine Jackowski for Komplizen Film, Jonas Dornbach").film
    assert film["credits"] == {"director": ["Maren Ade"], "producers": ["Janine Jackowski", "Jonas Dornbach"]}
    assert film["companies"] == [{"name": "Komplizen Film", "role": "production"}]


def test_a_known_person_before_a_dash_is_no_part_of_the_company() -> None:
    film = draft(f"{FACTS}Production 1: Maren Ade – Komplizen Film").film
    assert film["companies"] == [{"name": "Komplizen Film", "role": "production"}]


def test_prizes_below_the_producers_are_no_companies() -> None:
    assert "companies" not in draft(f"{FACTS}Producer: Janine Jackowski\n\n1st film · FIPRESCI Prize in Cannes").film


def test_companies_with_a_town_below_each_go_on_behind_blank_lines() -> None:
    page = (
        f"{FACTS}Producer: Janine Jackowski\n\nProduced by\n\nKomplizen Film\n\nBerlin, Germany\n\nKNM\n\n"
        "Carouge, Switzerland\n\nWorld sales\n\nThe Match Factory\n"
    )
    assert draft(page).film["companies"] == [
        {"name": "Komplizen Film", "role": "production", "places": ["Berlin", "Germany"]},
        {"name": "KNM", "role": "production", "places": ["Carouge", "Switzerland"]},
        {"name": "The Match Factory", "role": "world sales"},
    ]


def test_where_a_producer_lives_is_no_place_of_a_company() -> None:
    page = f"{FACTS}World sales: The Match Factory\n\nProduced by\n\nJanine Jackowski\n\nBerlin, Germany\n"
    film = draft(page).film
    assert film["companies"] == [{"name": "The Match Factory", "role": "world sales"}]
    assert film["credits"] == {"director": ["Maren Ade"], "producers": ["Janine Jackowski"]}


def test_broadcasters_and_companies_with_their_city_go_on_below() -> None:
    page = f"{FACTS}Koproduktion coop99 filmproduktion, Wien\nSWR, Stuttgart\nKNM, Genf\nSandra Hüller\n"
    assert draft(page).film["companies"] == [
        {"name": "coop99 filmproduktion", "role": "co-production", "places": ["Wien"]},
        {"name": "SWR", "role": "co-production", "places": ["Stuttgart"]},
        {"name": "KNM", "role": "co-production", "places": ["Genf"]},
    ]


@pytest.mark.parametrize(("line", "companies"), [
    ("Slot Machine, Paris; Liberator Productions, Meudon",
     [Company("Slot Machine", ("Paris",)), Company("Liberator Productions", ("Meudon",))]),
    ("Les Films du Worso, Boulogne-sur-Mer", [Company("Les Films du Worso", ("Boulogne-sur-Mer",))]),
    ("Komplizen Film, Pandora", [Company("Komplizen Film"), Company("Pandora")]),
    ("Slot Machine, filmlance and Memfis Film",
     [Company("Slot Machine"), Company("filmlance"), Company("Memfis Film")]),
    ("Komplizen Film, Opus Film und Apocalypse",
     [Company("Komplizen Film"), Company("Opus Film"), Company("Apocalypse")]),
    ("Studio Film und Apocalypse", [Company("Studio Film und Apocalypse")]),
])  # fmt: skip
def test_a_list_of_companies_is_parted_from_its_towns(line: str, companies: list[Company]) -> None:
    assert companies_in(line) == companies


def test_a_company_may_be_named_for_something() -> None:
    page = f"{FACTS}Production company: Final Cut for Real\n"
    film = draft(page).film
    assert film["companies"] == [{"name": "Final Cut for Real", "role": "production"}]
    assert film["credits"] == {"director": ["Maren Ade"]}


@pytest.mark.parametrize(("label", "role"), [
    ("Distribuzione internazionale", "world sales"), ("Współprodukcja", "co-production"),
])  # fmt: skip
def test_a_label_of_companies_is_known(label: str, role: str) -> None:
    assert draft(f"{FACTS}{label}: Opus Film").film["companies"] == [{"name": "Opus Film", "role": role}]


def test_words_of_companies_stand_as_they_are_looked_for() -> None:
    held = company_words.MARKERS | company_words.SURE | company_words.FIRST_WORDS | company_words.LEGAL
    assert [word for word in held if [*words(word)] != [word]] == []
