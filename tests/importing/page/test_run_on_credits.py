"""Credits run on in one line, with labels that only their capitals tell from names."""

import pytest

from importing.page.reading import draft

FACTS = "Western\n\nGermany 2017, 121 min\n\n"
LINE = (
    "REGIE Valeska Grisebach BUCH Valeska Grisebach KAMERA Bernhard Keller SCHNITT Bettina Böhler "
    "DARSTELLER:INNEN Meinhard Neumann (Meinhard), Reinhardt Wetrek (Vincent) PRODUKTION Komplizen Film"
)


def test_labels_in_capitals_cut_a_line_of_credits() -> None:
    film = draft(FACTS + LINE).film
    assert film["credits"] == {
        "director": ["Valeska Grisebach"], "screenplay": ["Valeska Grisebach"],
        "cinematography": ["Bernhard Keller"], "editing": ["Bettina Böhler"],
    }  # fmt: skip
    assert film["cast"] == [
        {"name": "Meinhard Neumann", "character": "Meinhard"}, {"name": "Reinhardt Wetrek", "character": "Vincent"},
    ]  # fmt: skip
    assert film["companies"] == [{"name": "Komplizen Film", "role": "production"}]


def test_surnames_in_capitals_are_no_labels() -> None:
    line = "RÉALISATION Claire DENIS IMAGE Agnès GODARD MONTAGE Nelly QUETTIER MUSIQUE Stuart STAPLES"
    assert draft(f"Beau travail\n\nFrance 1999\n\n{line}").film["credits"] == {
        "director": ["Claire DENIS"], "cinematography": ["Agnès GODARD"], "editing": ["Nelly QUETTIER"],
        "music": ["Stuart STAPLES"],
    }  # fmt: skip


def test_facts_may_stand_among_labels_in_capitals() -> None:
    line = "DE Claire Denis AVEC Denis Lavant, Michel Subor IMAGE Agnès Godard PAYS France DURÉE 93 min"
    film = draft(f"Beau travail\n\n{line}").film
    assert film["credits"] == {"director": ["Claire Denis"], "cinematography": ["Agnès Godard"]}
    assert film["cast"] == [{"name": "Denis Lavant"}, {"name": "Michel Subor"}]
    assert (film["countries"], film["runtime"]) == (["France"], 93)


def test_where_the_film_is_lent_is_no_part_of_a_company() -> None:
    line = "IMAGE Agnès Godard MONTAGE Nelly Quettier PRODUCTION La Sept Arte SOURCE Tamasa Distribution"
    assert draft(f"Beau travail\n\nFrance 1999\n\n{line}").film["companies"] == [
        {"name": "La Sept Arte", "role": "production"}
    ]


@pytest.mark.parametrize("line", [
    "IMAGE SON Agnès Godard MONTAGE",
    "REGIE KAMERA Bernhard Keller TON SCHNITT",
    "He owned a KAMERA and a RADIO",
])  # fmt: skip
def test_a_line_that_cannot_be_cut_for_sure_says_nothing(line: str) -> None:
    assert "credits" not in draft(FACTS + line).film


def test_one_value_of_another_kind_leaves_the_others() -> None:
    line = LINE.replace("SCHNITT Bettina Böhler", "SCHNITT in drei Wochen")
    assert draft(FACTS + line).film["credits"] == {
        "director": ["Valeska Grisebach"], "screenplay": ["Valeska Grisebach"], "cinematography": ["Bernhard Keller"],
    }  # fmt: skip


def test_several_producers_end_where_their_company_begins() -> None:
    line = (
        "Produktion Jonas Dornbach, Maren Ade. Produktionsfirma komplizen film (Berlin, Deutschland). "
        "Regie Valeska Grisebach. Kamera Bernhard Keller."
    )
    film = draft(FACTS + line).film
    assert film["credits"] == {
        "director": ["Valeska Grisebach"], "cinematography": ["Bernhard Keller"],
        "producers": ["Jonas Dornbach", "Maren Ade"],
    }  # fmt: skip
    assert film["companies"] == [{"name": "komplizen film", "role": "production", "places": ["Berlin", "Deutschland"]}]


def test_a_polish_cast_and_a_german_architect_have_their_headings() -> None:
    cast = "Obsada aktorska\nJoanna Kulig (Zula)\nTomasz Kot (Wiktor)\n"
    page = f"Zimna wojna\n\nPolska 2018\nBauten: Marcel Sławiński\n\n{cast}"
    film = draft(page).film
    assert film["credits"] == {"production_design": ["Marcel Sławiński"]}
    assert film["cast"] == [
        {"name": "Joanna Kulig", "character": "Zula"}, {"name": "Tomasz Kot", "character": "Wiktor"},
    ]  # fmt: skip


@pytest.mark.parametrize("line", [
    "Caméra d’Or, Locarno 2017", "Documentary · Audio Description · Captions", "Sound Description Available",
])  # fmt: skip
def test_prizes_and_services_are_no_credits(line: str) -> None:
    assert draft(f"{FACTS}Regie: Valeska Grisebach\n\n{line}\n").film["credits"] == {"director": ["Valeska Grisebach"]}


def test_a_prize_below_the_producers_is_no_company() -> None:
    page = f"{FACTS}Producers: Jonas Dornbach\n\nWINNER: World Cinema Prize, Sundance 2018\n"
    assert "companies" not in draft(page).film


@pytest.mark.parametrize("line", ["Dane techniczne: Czarno-biały. 88 min.", "Technical data: black and white, 88 min"])
def test_technical_data_are_facts(line: str) -> None:
    film = draft(f"Zimna wojna\n\nPolska 2018\n{line}\nReżyseria: Paweł Pawlikowski\n").film
    assert (film["runtime"], film["colour"]) == (88, "Black and white")
