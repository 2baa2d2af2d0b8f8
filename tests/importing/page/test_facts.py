"""Facts without labels of their own: in a head, behind names, alone on a line, in sentences; and what is none."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from filmcat.importing.page.statements.labels_in_line import split_labels
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.versions import language_version_at, tongue
from importing.page.reading import draft

# Words and signs that facts begin and end with, and some that look like them.
PIECES = st.sampled_from([
    "French", "Polish", "englische", "dt.", "uk", "Riviera", "Institute", "Baoulé", "France", "DE", "OV", "OmU", "ST",
    "Originalfassung", "mit", "with", "Untertiteln", "subtitles", "VO", "Untertitel", "synchronisiert", "und", "et",
    "2023", "1h", "107", "min", "’", "12", "FSK", "+", "1.85:1", "Colour", "premiere", "²", "ǅ", "И", "\u0301",
    " ", " ", ",", ", ", ":", " : ", "/", " - ", "-", "–", ".", "(", ")", "|", "\t", "\xa0",
])  # fmt: skip
LINES = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40)
CREDITS = "Director: Cédric Kahn\nScreenplay: Cédric Kahn\nCinematography: Yves Cape\n"


def film(lines: str) -> dict[str, object]:
    """The film of a page whose head is a title and some lines."""
    return dict(draft(f"The Prayer\n\n{lines}\n\n{CREDITS}").film)


def values(key: str, text: str) -> list[object]:
    """The facts of one kind in a text."""
    return [fact.value for fact in scan(text).facts if fact.key == key]


@pytest.mark.parametrize(("text", "minutes"), [
    ("107m", 107), ("107 m.", 107), ("h 1.47", 107), ("1:47 h", 107), ("12’30", 12.5), ("107 minutter", 107),
    ("1h47", 107), ("107 perc", 107),
])  # fmt: skip
def test_a_running_time_may_be_an_abbreviation(text: str, minutes: float) -> None:
    assert values("runtime", text) == [minutes]


@pytest.mark.parametrize("text", ["20.30 h", "at 5.30", "2400 m", "16mm", "4/3"])
def test_a_time_of_day_and_a_length_of_film_are_no_running_time(text: str) -> None:
    assert values("runtime", text) == []


@pytest.mark.parametrize(("text", "age"), [
    ("K-14", 14), ("déconseillé aux moins de 10 ans", 10), ("Vietato ai minori di 14 anni", 14), ("від 16 років", 16),
    ("dozwolony od lat 12", 12), ("from 6 years old", 6), ("Recommended for ages 12 and up", 12),
])  # fmt: skip
def test_an_age_may_be_said_as_a_limit(text: str, age: int) -> None:
    assert values("age_rating", text) == [age]


@pytest.mark.parametrize(("text", "languages"), [
    ("Deutsche Originalfassung mit englischen Untertiteln", ["Deutsch"]), ("franz. OmU", ["Französisch"]),
    ("Dt. mit engl. UT", ["Deutsch"]), ("niederl./engl. OF, dt. eingesprochen", ["Niederländisch", "Englisch"]),
    ("version originale catalane, espagnole", ["catalan", "espagnol"]), ("VO : français – ST : anglais", ["français"]),
    ("o.v. Romanian, English", ["Romanian", "English"]), ("v.o. italiano – sott. inglese", ["italiano"]),
    ("Dutch (w/ English subtitles)", ["Dutch"]), ("English subtitles", []), ("VO : français, baoulé – ST : anglais",
     ["français", "baoulé"]), ("українською та російською з англійськими субтитрами", ["українська", "російська"]),
    ("French OV with English ST", ["French"]),
    ("Portuguese, OV English subtitles", ["Portuguese"]),
    ("Danish, French / English subtitles", ["Danish", "French"]),
])  # fmt: skip
def test_a_version_tells_the_languages_and_not_those_of_its_subtitles(text: str, languages: list[str]) -> None:
    shown = f"Демонструється {text}" if text.startswith("у") else text
    assert values("languages", shown) == languages
    assert scan(shown).rest == ()


def test_a_word_that_is_no_language_makes_no_version() -> None:
    assert language_version_at("unsere Originalfassung", 0) is None
    assert (tongue("spanische"), tongue("Schöne"), tongue("ital.")) == ("spanisch", None, "Italienisch")


@pytest.mark.parametrize("line", ["French Riviera,", "Polish Film Institute,", "English Heritage /", "Greek, Film,"])
def test_a_line_may_end_with_a_sign_behind_words_that_look_like_a_list_of_languages(line: str) -> None:
    assert film(f"{line}\nFrance 2018 107 min")["title"] == "The Prayer"


@given(LINES)
@example("")
def test_any_line_is_searched_for_languages_from_any_place(line: str) -> None:
    for at in range(len(line) + 1):
        found = language_version_at(line, at)
        assert found is None or at < found.end <= len(line)


@given(LINES)
@example("French Riviera,")
def test_any_line_is_searched_for_facts_to_its_end(line: str) -> None:
    for prefer in ("countries", "languages"):
        for is_whole in (False, True):
            assert all(fact.text for fact in scan(line, prefer, is_whole=is_whole).facts)


@pytest.mark.parametrize("line", ["Frankreich2018Spielfilm107'", "Frankreich 2018© Spielfilm 107 mins 1.85:1 5.1"])
def test_glued_facts_and_signs_of_formats_do_not_matter(line: str) -> None:
    found = film(line)
    assert (found["countries"], found["year"], found["form"], found["runtime"]) == (
        ["Frankreich"], 2018, "Fiction", 107,
    )  # fmt: skip


def test_facts_may_follow_names_behind_their_label() -> None:
    found = draft(
        "Das Gebet\n\nRegie: Cédric Kahn / Frankreich 2018 / Farbe / 107 Min. / frz. OmU / dt. Erstaufführung / "
        "Mit: Anthony Bajon, Hanna Schygulla / freigegeben ab 12\nKamera: Yves Cape\n"
    ).film
    assert found["credits"] == {"director": ["Cédric Kahn"], "cinematography": ["Yves Cape"]}
    assert (found["year"], found["runtime"], found["colour"], found["age_rating"]) == (2018, 107, "Colour", 12)
    assert (found["languages"], found["festivals"]) == (["Französisch"], [{"premiere": "German premiere"}])
    assert found["cast"] == [{"name": "Anthony Bajon"}, {"name": "Hanna Schygulla"}]


def test_a_sign_before_the_director_between_facts_is_no_title() -> None:
    found = draft(f"The Prayer\n\nFR 2018 | R: Cédric Kahn | 107 Min. | ab 12 Jahren\n\n{CREDITS}")
    assert found.film["title"] == "The Prayer"
    assert found.unread == ()


def test_a_fact_between_dashes_is_no_label() -> None:
    assert split_labels("2018 – couleur – avec sous-titres fantômes", "fr")[1] == ()


def test_a_country_that_is_named_in_two_languages_is_one() -> None:
    assert film("Ukraine, France / Україна, Франція\n2018 / 107’")["countries"] == ["Ukraine", "France"]


@pytest.mark.parametrize(("lines", "key", "value"), [
    ("107 mins", "runtime", 107), ("Couleur", "colour", "Colour"), ("Color, DCP", "colour", "Colour"),
    ("Format: DCP, Farbe", "colour", "Colour"), ("color: | Color |", "colour", "Colour"),
    ("Farbe\tFarbe", "colour", "Colour"), ("Color type : Color", "colour", "Colour"),
    ("DCP – Color and black & white – 107'", "colour", "Colour and black and white"),
    ("Version originale française", "languages", ["français"]), ("Land/Jahr: Frankreich 2018", "year", 2018),
    ("Country(ies) of production: France - Belgium", "countries", ["France", "Belgium"]),
    ("Audience: Young audience (from 6 years old)", "age_rating", 6), ("Running time: 107:30", "runtime", 107.5),
    ("Language: French, Dutch (w/ English subtitles) · Premiere: UK premiere", "languages", ["French", "Dutch"]),
])  # fmt: skip
def test_a_fact_may_stand_alone(lines: str, key: str, value: object) -> None:
    found = film(lines)
    assert (found[key], found["title"]) == (value, "The Prayer")


@pytest.mark.parametrize("line", [
    "PL CZ EN", "DE | EN", "13 Minutes", "Duration of the talk\n60 min\n90 min", "Russian",
    "Eintritt frei ab 18 Jahren", "© 2015",
])  # fmt: skip
def test_menus_titles_and_talks_are_no_facts(line: str) -> None:
    stated = film(f"France 2018\n\nMade with patience\n\n{line}")
    assert set(stated) <= {"title", "original_title", "countries", "year", "credits", "titles"}


@pytest.mark.parametrize("line", [
    "Nikolaus Geyrhalter was born in Vienna and has made films since 1994. EARTH is his first feature film, they say.",
    "Nikolaus Geyrhalter, geboren in Wien, macht Filme seit 1994. »Earth« ist sein erster Langfilm, so heißt es hier.",
    "Nikolaus Geyrhalter vive a Vienna e gira film dal 1994. Earth è il suo primo lungometraggio, o così si racconta.",
])  # fmt: skip
def test_a_sentence_may_call_this_film_the_first(line: str) -> None:
    page = f"Earth\n\nEin Dokumentarfilm von Nikolaus Geyrhalter\n\nÖsterreich 2019, 115 min\n\n{line}\n"
    assert (draft(page).film["debut"], draft(page).film["form"]) == (True, "Documentary")
    assert (
        "debut" not in draft(page.replace("Earth ", "Abendland ").replace("EARTH", "Pripyat").replace("»E", "»T")).film
    )


@pytest.mark.parametrize("piece", ["und", "a / ", "engl./", "2023 ©", "VO : fr, ", "dt. mit ", "Polska2017"])
def test_a_long_line_of_signs_is_read_to_its_end(piece: str) -> None:
    assert scan(piece * 5000).rest


@pytest.mark.parametrize(("title", "facts", "countries"), [
    ("Brazil", "UK 1985, 142 min", ["UK"]), ("IO", "Polska, Włochy 2022 / 86'", ["Polska", "Włochy"]),
])  # fmt: skip
def test_a_title_that_is_a_country_or_a_code_stands_above_the_facts(
    title: str, facts: str, countries: list[str]
) -> None:
    found = draft(f"{title}\n{facts}\n\n{CREDITS}").film
    assert (found["title"], found["countries"]) == (title, countries)


def test_a_year_above_the_facts_is_not_the_year() -> None:
    assert draft(f"1917\nUK 2019, 119 min\n\n{CREDITS}").film["year"] == 2019


def test_a_form_above_the_title_is_no_title() -> None:
    found = draft(
        f"Documentary Film\nEarth\nNikolaus Geyrhalter\nAustria\n2019\n115 minutes\n\n{CREDITS}".replace(
            "Cédric Kahn", "Nikolaus Geyrhalter"
        )
    ).film
    assert (found["form"], found["title"]) == ("Documentary", "Earth")
    assert "original_title" not in found


def test_a_word_between_two_languages_of_a_list_is_a_language() -> None:
    found = scan("France 2018 French, Baoulé, English 107’ Colour", is_whole=True)
    assert [fact.value for fact in found.facts if fact.key == "languages"] == ["French", "Baoulé", "English"]
    assert found.rest == ()


@pytest.mark.parametrize("text", ["French, Yves, Cape", "French Baoulé English", "France, Baoulé, English"])
def test_a_word_that_only_stands_beside_a_language_is_none(text: str) -> None:
    assert {"Yves", "Baoulé"}.isdisjoint(values("languages", text))


@pytest.mark.parametrize(("text", "countries"), [
    ("Hong Kong, China / France 2018", ["Hong Kong", "France"]), ("Frankreich, Republik Korea 2018",
     ["Frankreich", "Südkorea"]), ("Palästinensische Gebiete 2018", ["Palästina"]),
])  # fmt: skip
def test_a_country_may_be_printed_with_the_state_around_it(text: str, countries: list[str]) -> None:
    assert values("countries", text) == countries
    assert scan(text).rest == ()


def test_a_language_right_above_the_subtitles_is_spoken() -> None:
    assert film("France 2018\nCompetition, main programme\nFrench\nSubtitles: English")["languages"] == ["French"]


def test_languages_may_stand_before_the_word_for_languages() -> None:
    found = scan("Французька, англійська мови")
    assert ([fact.value for fact in found.facts], found.rest) == (["Французька", "англійська"], ())
