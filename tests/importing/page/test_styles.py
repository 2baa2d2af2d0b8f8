"""How a page sets labels and values apart is learnt from the labels that are known."""

import pytest

from importing.page.reading import draft

DIRECTOR = "Vuk Lungulov-Klotz"
CAMERA = "Matthew Pothier"
CUT = "Adam Dicterow"
PLAYERS = ["Lío Mehiel", "Cole Doman", "MiMi Ryder"]
CREDITS = {"director": [DIRECTOR], "cinematography": [CAMERA], "editing": [CUT]}


def film(*lines: str) -> dict[str, object]:
    """The film of a page that is called Mutt and states some lines."""
    return dict(draft("\n".join(["Mutt", "", *lines])).film)


@pytest.mark.parametrize("sign", [": ", " : ", " :: ", " // ", " | ", "\t", " – ", " = ", ", ", " → "])
def test_any_sign_may_part_labels_from_names(sign: str) -> None:
    stated = film(f"Režie{sign}{DIRECTOR}", f"Kamera{sign}{CAMERA}", f"Střih{sign}{CUT}")
    assert stated["credits"] == CREDITS


def test_labels_may_stick_to_their_values() -> None:
    stated = film(f"Regie{DIRECTOR}", f"KAMERA{CAMERA}", "CountryUSA", "Duration87 min.Year2023")
    assert stated["credits"] == {"director": [DIRECTOR], "cinematography": [CAMERA]}
    assert (stated["countries"], stated["runtime"], stated["year"]) == (["USA"], 87, 2023)


def test_names_may_stand_above_their_roles() -> None:
    stated = film("Country: USA", "", DIRECTOR, "Regia", CAMERA, "Fotografia", CUT, "Montaggio")
    assert stated["credits"] == CREDITS


def test_values_may_stand_below_their_labels() -> None:
    stated = film("REŽIE", DIRECTOR, "KAMERA", CAMERA, "STŘIH", CUT)
    assert stated["credits"] == CREDITS


@pytest.mark.parametrize("label", ["Regie/ Director", "Regie / Director", "Regie Director", "Režie/Director"])
def test_a_label_may_be_said_in_two_languages(label: str) -> None:
    assert film(f"{label}: {DIRECTOR}", f"Kamera/ Camera: {CAMERA}", "Land/ Country: USA")["credits"] == {
        "director": [DIRECTOR],
        "cinematography": [CAMERA],
    }


def test_of_a_label_in_two_languages_one_half_may_be_unknown() -> None:
    stated = film(f"Zuulch/Director: {DIRECTOR}", f"Kharuulch/Camera: {CAMERA}", f"Evluuleg/Editor: {CUT}")
    assert stated["credits"] == CREDITS


def test_a_label_that_nobody_knows_keeps_its_value_out_of_the_credits_above() -> None:
    found = draft(f"Mutt\n\nKamera | {CAMERA}\nRežie | {DIRECTOR}\nTechnická podpora | {PLAYERS[1]}\nStřih | {CUT}\n")
    assert found.film["credits"] == {**CREDITS}
    assert [unread.text for unread in found.unread] == [f"Technická podpora: {PLAYERS[1]}"]


def test_names_turned_round_in_every_line_are_turned_back() -> None:
    stated = film(
        "Direction: Lungulov-Klotz; Vuk", "Photography: Pothier; Matthew", "Editing: Dicterow; Adam",
        "Cast: Mehiel; Lío, Doman; Cole, Ryder; MiMi",
    )  # fmt: skip
    assert stated["credits"] == CREDITS
    assert stated["cast"] == [{"name": name} for name in PLAYERS]


@pytest.mark.parametrize("between", ["\n", "\n,\n", ",\n"])
def test_names_go_on_below_a_labelled_one_up_to_the_next_label(between: str) -> None:
    cast = between.join(PLAYERS)
    stated = film(f"Director: {DIRECTOR}", f"Cast: {cast}", f"Camera: {CAMERA}")
    assert stated["cast"] == [{"name": name} for name in PLAYERS]


def test_several_roles_of_one_label_are_each_credited() -> None:
    credits = film(f"Scenár, réžia, strih | {DIRECTOR}", f"Kamera | {CAMERA}")["credits"]
    assert credits == {
        "screenplay": [DIRECTOR], "director": [DIRECTOR], "editing": [DIRECTOR], "cinematography": [CAMERA],
    }  # fmt: skip


def test_initials_mean_what_they_mean_in_the_language_of_the_page() -> None:
    prose = "Un joven pasa un día en la ciudad con su padre, que llega de lejos, y no sabe lo que le va a decir de él."
    spanish = draft(f"Mutt\n\nD: {DIRECTOR}. G: {DIRECTOR}. F: {CAMERA}. E: {CUT}. EE. UU., 2023. 87 min.\n\n{prose}")
    assert spanish.film["credits"] == {
        "director": [DIRECTOR], "screenplay": [DIRECTOR], "cinematography": [CAMERA], "editing": [CUT],
    }  # fmt: skip


def test_players_behind_a_small_word_end_the_names_before_it() -> None:
    stated = film(f"USA 2023, R: {DIRECTOR}, K: {CAMERA}, mit {', '.join(PLAYERS)}, 87 Min.")
    assert stated["credits"] == {"director": [DIRECTOR], "cinematography": [CAMERA]}
    assert stated["cast"] == [{"name": name} for name in PLAYERS]
    assert stated["runtime"] == 87


@pytest.mark.parametrize("name", ["Tim Story", "Ursula Meier"])
def test_a_surname_may_be_the_word_of_a_label(name: str) -> None:
    assert film(f"Director: {name}", "Country: USA")["credits"] == {"director": [name]}


def test_guild_letters_and_empty_cells_are_nobody() -> None:
    stated = film(f"Director: {DIRECTOR}", f"Camera: {CAMERA}, ASC", "Producer: NULL", "Country: USA")
    assert stated["credits"] == {"director": [DIRECTOR], "cinematography": [CAMERA]}


def test_a_person_and_a_company_may_share_an_item() -> None:
    stated = film(
        f"Director: {DIRECTOR}", "Country: USA", "Production: Alexander Stegmaier – SPARK, Jennifer Kuczaj – LUCKY"
    )
    assert stated["credits"] == {"director": [DIRECTOR], "producers": ["Alexander Stegmaier", "Jennifer Kuczaj"]}
    assert [company["name"] for company in list_of(stated["companies"])] == ["SPARK", "LUCKY"]


def test_languages_under_dialogue_are_no_names() -> None:
    stated = film(f"Director: {DIRECTOR}", "Dialogue: English, Spanish", "Country: USA")
    assert (stated["languages"], stated["credits"]) == (["English", "Spanish"], {"director": [DIRECTOR]})


def test_the_language_of_a_site_is_not_the_films() -> None:
    head = "Region: World\nLanguage: Bulgarian\n\n\n\n\n\nMutt\n\n"
    found = draft(f"{head}USA, 2023, 87 min\nDirector: {DIRECTOR}\nCamera: {CAMERA}\nLanguage: English\n")
    assert found.film["languages"] == ["English"]


def list_of(value: object) -> list[dict[str, object]]:
    """A list of tables."""
    assert isinstance(value, list)
    return value


PAGES_IN_OTHER_LANGUAGES = {
    "dutch": "Mutt\n\nregie\n{0}\ncamera\n{1}\nmontage\n{2}\nmet\n{3}\n",
    "romanian": "Mutt\n\nRegia: {0}\nImaginea: {1}\nMontajul: {2}\nCu: {3}\n",
    "croatian": "Mutt\n\nredatelj: {0}\nsnimatelj: {1}\nmontaža: {2}\nglume: {3}\n",
    "russian": "Mutt\n\nРежиссёр(ы): {0}\nОператор: {1}\nМонтаж: {2}\nВ ролях: {3}\n",
    "finnish": "Mutt\n\nOhjaus: {0}\nKuvaus: {1}\nLeikkaus: {2}\nPääosissa: {3}\n",
    "danish": "Mutt\n\nInstruktion: {0} · Foto: {1} · Klip: {2} · Medvirkende: {3}\n",
    "greek": "Mutt\n\nΣΚΗΝΟΘΕΣΙΑ {0}\nΦΩΤΟΓΡΑΦΙΑ {1}\nΜΟΝΤΑΖ {2}\nΗΘΟΠΟΙΟΙ {3}\n",
    "turkish": "Mutt\n\nYönetmen: {0}\nGörüntü Yönetmeni: {1}\nKurgu: {2}\nOyuncular: {3}\n",
    "hungarian": "Mutt\n\nRendező - {0}\nOperatőr - {1}\nVágó - {2}\nSzereplők - {3}\n",
    "latvian": "Mutt\n\nRežisors: {0}\nOperators: {1}\nMontāža: {2}\nLomās: {3}\n",
    "lithuanian": "Mutt\n\nRežisierius: {0}\nOperatorius: {1}\nMontažas: {2}\nVaidina: {3}\n",
    "estonian": "Mutt\n\nRežissöör: {0}\nOperaator: {1}\nMontaaž: {2}\nOsades: {3}\n",
    "bulgarian": "Mutt\n\nРежисьор: {0}\nОператор: {1}\nМонтаж: {2}\nВ ролите: {3}\n",
    "norwegian": "Mutt\n\nRegi: {0}\nFoto: {1}\nKlipp: {2}\nMedvirkende: {3}\n",
}


@pytest.mark.parametrize("language", PAGES_IN_OTHER_LANGUAGES)
def test_a_page_may_be_in_any_of_many_languages(language: str) -> None:
    page = PAGES_IN_OTHER_LANGUAGES[language].format(DIRECTOR, CAMERA, CUT, ", ".join(PLAYERS))
    found = draft(page).film
    assert (found["title"], found["credits"]) == ("Mutt", CREDITS)
    assert found["cast"] == [{"name": name} for name in PLAYERS]
