"""Lines of facts without labels: in any order, between any signs, with something else among them."""

import pytest

from importing.page.reading import draft

CREDITS = "Regie: Vuk Lungulov-Klotz\nKamera: Matthew Pothier\n"


def film(line: str) -> dict[str, object]:
    """The film of a page whose head is a title and one line."""
    return dict(draft(f"Mutt\n{line}\n\n{CREDITS}").film)


@pytest.mark.parametrize(
    "line",
    [
        "USA 2023, 87 min", "USA | 2023 | 87 min", "2023 · USA · 87’", "USA / 2023 / 87′", "USA :: 2023 :: 87'",
        "Vuk Lungulov-Klotz, USA 2023, 87 min, OmU", "87 perc ° 2023 ° USA", "USA2023dokument87'Lost letters",
        "USA | 2023 | 1h27 | DCP", "USA – 2023 – 1 h 27 min – Spectrum", "2023, USA, 87 dk.", "USA, 2023, 87 минут",
    ],
)  # fmt: skip
def test_a_line_of_facts_may_be_in_any_order(line: str) -> None:
    stated = film(line)
    assert (stated["title"], stated["year"], stated["countries"], stated["runtime"]) == ("Mutt", 2023, ["USA"], 87)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("USA, 2023, 22′ 05″", 22.08), ("USA, 2023, 3m 30s", 3.5), ("USA, 2023, 15:39 Min.", 15.65),
        ("USA | 2023 | 128:00", 128), ("USA 2023 | Dokumentarfilm | 14:23", 14.38), ("USA, 2023, 04 ' 04 \"", 4.07),
        ("USA, 2023, 1 h 40", 100), ("USA, 2023, 169΄", 169),
    ],
)  # fmt: skip
def test_a_running_time_may_have_seconds(line: str, minutes: float) -> None:
    assert film(line)["runtime"] == pytest.approx(minutes)


@pytest.mark.parametrize(
    ("word", "colour"),
    [
        ("far.", "Colour"), ("barvni", "Colour"), ("kleur", "Colour"), ("Έγχρ.", "Colour"), ("renkli", "Colour"),
        ("B/N", "Black and white"), ("čb", "Black and white"), ("mustvalge", "Black and white"),
        ("siyah-beyaz", "Black and white"),
    ],
)  # fmt: skip
def test_colour_is_known_in_many_languages(word: str, colour: str) -> None:
    assert film(f"USA, 2023, {word}, 87 min")["colour"] == colour


@pytest.mark.parametrize(
    "line", ["Cert 15", "Certificate 15", "MN 15", "N-15", "No recomendada para menores de 15 años"]
)
def test_an_age_may_be_said_in_many_ways(line: str) -> None:
    assert film(f"USA, 2023, 87 min\n{line}")["age_rating"] == 15


def test_a_code_among_countries_in_full_is_no_country() -> None:
    assert film("Slovensko/Česko, 2020, far., 82’, AT, dokumentárny")["countries"] == ["Slovensko", "Česko"]


def test_a_time_of_day_is_no_running_time() -> None:
    assert "runtime" not in film("USA | 2023 | Saturday 19:30")


def test_capitals_before_facts_are_a_director_only_where_the_page_names_them_again() -> None:
    page = "Bread and Salt\n\nCHLEB SÓL | 2022 | 100 min | Poland\n\nPhotography: Tomasz Woźniczka\n"
    assert "director" not in dict_of(draft(page).film["credits"])


def test_minutes_may_stand_behind_the_year_of_a_label() -> None:
    found = draft(f"Mutt\nYear: 2023 - 87 min\nCountry: USA\n{CREDITS}").film
    assert (found["year"], found["runtime"]) == (2023, 87)


def dict_of(value: object) -> dict[str, object]:
    """A table."""
    assert isinstance(value, dict)
    return value
